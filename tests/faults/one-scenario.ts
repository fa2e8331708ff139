import { play } from './play.ts'
import { scenariosOf } from './scenarios.ts'

/** Plays one scenario and prints what came of it: a process of its own, so that nothing else holds its stopwatch up. */
const [name = '', lives = '1'] = process.argv.slice(2)
const scenario = scenariosOf(Number(lives)).find((one) => one.name === name)
if (!scenario) throw new Error(`there is no scenario “${name}”`)
process.stdout.write(`${JSON.stringify(await play(scenario))}\n`)
