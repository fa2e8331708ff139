import { expect, test } from 'vitest'
import { createRounds } from '../src/rounds.ts'
import { temporaryStore } from './support/temporary-store.ts'

const MINUTE = 60_000

/** Rounds of a bot whose last poll one can set, by a stopwatch and a clock of one's own. */
const setUp = async () => {
  const store = await temporaryStore()
  const state = { now: Date.parse('2026-01-04T08:00:00Z'), passed: 0, lastPoll: 1 as number | undefined }
  const failures: string[] = []
  const rounds = createRounds(
    { clock: { now: () => state.now, replayed: false }, databasePath: ':memory:' },
    {
      library: { store, seed: async () => undefined } as never,
      planner: { planDue: async () => 0 } as never,
      courier: { wake: () => undefined } as never,
      feeds: { look: () => undefined },
      bot: {
        lastPoll: () => state.lastPoll,
        lastAnswer: () => state.lastPoll,
        lookAtWebhook: () => undefined,
        remindEditors: () => undefined,
      } as never,
      stopwatch: () => state.passed,
      fail: ({ message }) => void failures.push(message),
    },
  )
  const round = async (minutes = 1): Promise<void> => {
    state.now += minutes * MINUTE
    state.passed += minutes * MINUTE
    await rounds.tick(new AbortController().signal)
  }
  return { store, state, failures, round }
}

test('a bot none of whose polls ends for minutes ends, to be started anew', async () => {
  const { failures, round } = await setUp()
  for (let minute = 0; minute < 5; minute += 1) await round()
  expect(failures).toEqual([])
  await round()
  expect(failures).toEqual([expect.stringContaining('no poll has ended for minutes')])
})

test.each([
  ['polls that end', 0],
  ['polls that end, while the clock is set forward by a day', 24 * 60 * MINUTE],
  ['polls that end, while the clock is set back by a day', -24 * 60 * MINUTE],
])('%s are no reason to end', async (_, jump) => {
  const { state, failures, round } = await setUp()
  for (let minute = 0; minute < 9; minute += 1) {
    state.lastPoll = state.now
    state.now += jump
    await round()
  }
  expect(failures).toEqual([])
})

test('a clock that jumps within seconds of a poll that is under way is no reason to end either', async () => {
  const { state, failures, round } = await setUp()
  await round()
  state.now += 24 * 60 * MINUTE
  for (let second = 0; second < 20; second += 1) await round(1 / 60)
  expect(failures).toEqual([])
})

test('what has grown old in one minute is forgotten bit by bit, and others have their turns meanwhile', async () => {
  const { store, state, round } = await setUp()
  for (let update = 0; update < 2_600; update += 1) await store.inbox.take(update, state.now)
  const others = { turns: 0, wait: true }
  const turn = (): void => {
    others.turns += 1
    if (others.wait) setImmediate(turn)
  }
  setImmediate(turn)
  await round(49 * 60)
  others.wait = false
  expect(others.turns).toBeGreaterThan(4)
  expect(await store.inbox.prune(state.now, 1)).toBe(0)
})
