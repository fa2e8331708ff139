import { expect, test } from 'vitest'
import type { Reading } from '../../src/store/matching/receive.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { reading, telling } from '../support/proposals.ts'
import { temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const EVENTS = 80
const AT = Date.parse('2026-01-04T08:00:00Z')

/** A dispatch that tells of so many events that taking it in takes long. */
const long = (): Reading => {
  const days = Array.from({ length: EVENTS }, (_, day) => new Date(AT + day * 86_400_000).toISOString().slice(0, 10))
  return reading(
    'visnyk',
    days.map((on) => telling({ on, status: 'announced' })),
  )
}

/** Of how many events the dispatch is known to tell. */
const told = async ({ review }: Store): Promise<number> => (await review.proposalsOf('visnyk')).length

/** Counts turns of everybody else until it is told to stop. */
const countTurns = () => {
  const others = { turns: 0, wait: true }
  const turn = (): void => {
    others.turns += 1
    if (others.wait) setImmediate(turn)
  }
  setImmediate(turn)
  return others
}

test('while a dispatch of many events is taken in, others have their turns, and whoever looks sees all of it or nothing', async () => {
  const store = await temporaryStore()
  const others = countTurns()
  const taking = store.receive(long(), AT)
  const seen = new Set<number>()
  const taken = new AbortController()
  void taking.finally(() => taken.abort())
  while (!taken.signal.aborted) seen.add(await told(store))
  others.wait = false
  expect((await taking).resolutions).toHaveLength(EVENTS)
  seen.add(await told(store))
  expect([...seen].filter((count) => count !== 0)).toEqual([EVENTS])
  expect(others.turns).toBeGreaterThan(2)
})

test('a store that is closed in the midst of that keeps nothing of it, and takes it again', async () => {
  const path = temporaryPath()
  const store = await openStore(path)
  const taking = store.receive(long(), AT)
  await new Promise(setImmediate)
  await store.close()
  const taken = await taking.then(
    ({ resolutions }) => resolutions.length,
    () => 0,
  )
  const reopened = await temporaryStore(path)
  expect(await told(reopened)).toBe(taken)
  if (taken === 0) expect((await reopened.receive(long(), AT)).resolutions).toHaveLength(EVENTS)
})
