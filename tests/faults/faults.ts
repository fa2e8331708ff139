import { play, repeatedByEnds, type Result } from './play.ts'
import { scenariosOf } from './scenarios.ts'

/** Kills in the calm; the whole suite has at least twice as many. */
const LIVES = 100

const repeatedPerLife = (result: Result): number => repeatedByEnds(result) / result.scenario.lives

const cells = (result: Result): readonly string[] => [
  result.scenario.name,
  `${result.messages}`,
  `${result.scenario.lives}`,
  `${result.lost}`,
  `${result.repeated}`,
  repeatedPerLife(result).toFixed(2),
  `${result.mostAtOneEnd}`,
  `${result.mostInASecond}`,
]

const HEAD = [
  'what is done to the bot',
  'messages',
  'ends',
  'lost',
  'twice',
  'twice per end',
  'most at one end',
  'most in a second',
]

const print = (row: readonly string[]): void => {
  process.stdout.write(`| ${row.join(' | ')} |\n`)
}

const lives = Number(process.argv[2] ?? LIVES)
print(HEAD)
print(HEAD.map(() => '---'))
let failed = false
for (const scenario of scenariosOf(lives)) {
  const result = await play(scenario)
  print(cells(result))
  failed ||= result.lost > 0 || result.givenUp > 0 || repeatedPerLife(result) > 2 || result.mostInASecond > 30
}
process.exitCode = failed ? 1 : 0
