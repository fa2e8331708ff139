import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { repeatedByEnds, type Result } from './play.ts'
import { type Scenario, scenariosOf } from './scenarios.ts'

/** `npm run faults` plays the same with hundreds of lives. */
const FEW = 4
/** In the long run it is less than two; of so few kills some more is no proof of the contrary. */
const AT_MOST_TWICE = 2.5
/** That were under way when one kill came. */
const AT_MOST_AT_ONCE = 6
const MOST_IN_A_SECOND = 30
const SCRIPT = fileURLToPath(new URL('one-scenario.ts', import.meta.url))

const playApart = async ({ name }: Scenario): Promise<Result> => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, name, `${FEW}`])
  return JSON.parse(stdout) as Result
}

const isKilled = ({ endings }: Scenario): boolean => endings.some(({ signal }) => signal === 'SIGKILL')
const results: Result[] = []

// Each waits for its own processes most of the time.
describe.concurrent('nothing owed is lost, whatever is done to the bot', () => {
  test.each(scenariosOf(FEW).map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const result = await playApart(scenario)
      results.push(result)
      expect(result).toMatchObject({ lost: 0, givenUp: 0 })
      expect(result.mostInASecond).toBeLessThanOrEqual(MOST_IN_A_SECOND)
      if (isKilled(scenario)) expect(result.mostAtOneEnd).toBeLessThanOrEqual(AT_MOST_AT_ONCE)
      else expect(result.repeated).toBe(0)
    },
    300_000,
  )
})

describe('of all kills together', () => {
  test('one has hardly more than two messages sent twice, on average', () => {
    const killed = results.filter(({ scenario }) => isKilled(scenario))
    const kills = killed.reduce((sum, { scenario }) => sum + scenario.lives, 0)
    const repeated = killed.reduce((sum, result) => sum + repeatedByEnds(result), 0)
    expect(kills).toBeGreaterThanOrEqual(2 * FEW)
    expect(repeated / kills).toBeLessThanOrEqual(AT_MOST_TWICE)
  })
})
