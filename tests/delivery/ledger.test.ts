import { setImmediate as othersFirst, setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createFlights } from '../../src/delivery/flights.ts'
import { createLedger } from '../../src/delivery/ledger.ts'
import { createOutage } from '../../src/delivery/outage.ts'
import { createTrust } from '../../src/delivery/trust.ts'
import type { Outcome } from '../../src/store/delivery/delivery.ts'

const SENT: Outcome = { kind: 'sent', messageId: 1 }

/** A ledger on a disk on which each commit takes so many milliseconds. */
const onDisk = (milliseconds: number, { failures = 0, messagesPerSecond = 29 } = {}) => {
  const commits: number[][] = []
  const faults: unknown[] = []
  let left = failures
  const commit = async (ids: number[]): Promise<void> => {
    await sleep(milliseconds)
    left -= 1
    if (left >= 0) throw new Error('the disk is full')
    commits.push(ids)
  }
  const stopping = new AbortController()
  const ledger = createLedger({
    outbox: {
      settle: async (id) => {
        await commit([id])
        return true
      },
      settleAll: (settled) => commit(settled.map(({ id }) => id)),
    },
    messagesPerSecond,
    now: () => 0,
    stopping: stopping.signal,
    onFault: (error) => void faults.push(error),
  })
  return { ledger, commits, faults, stop: () => stopping.abort() }
}

test('what came of a message is written at once on a fast disk', async () => {
  const { ledger, commits } = onDisk(0)
  for (const id of [1, 2, 3]) await ledger.note(id, SENT)
  expect(commits).toEqual([[1], [2], [3]])
})

test.each([
  ['at a slow pace is written at once', 1, [[1], [2], [3]]],
  ['at a fast one shares commits', 1_000, [[1], [2, 3]]],
] as const)('what a commit is worth: what comes %s', async (_, messagesPerSecond, expected) => {
  const { ledger, commits } = onDisk(40, { messagesPerSecond })
  await ledger.note(1, SENT)
  const second = ledger.note(2, SENT)
  for (let turn = 0; turn < 3; turn += 1) await othersFirst()
  await Promise.all([second, ledger.note(3, SENT)])
  expect(commits).toEqual(expected)
})

test('on a slow disk several share a commit', async () => {
  const { ledger, commits } = onDisk(40)
  await ledger.note(1, SENT)
  await Promise.all([2, 3, 4].map((id) => ledger.note(id, SENT)))
  expect(commits).toEqual([[1], [2, 3, 4]])
})

test('it is written in the end although the disk is full for a while, and each fault is told', async () => {
  const { ledger, commits, faults } = onDisk(0, { failures: 1 })
  await ledger.note(1, SENT)
  expect([commits, faults.length]).toEqual([[[1]], 1])
})

test('a stop does not wait for a disk that stays full', async () => {
  const { ledger, commits, stop } = onDisk(0, { failures: 99 })
  stop()
  await ledger.note(1, SENT)
  expect(commits).toEqual([])
})

test('as many calls are under way as rate and distance ask for, never without bounds', () => {
  const flights = createFlights(29, () => undefined)
  const grow = (calls: number): number => {
    while (flights.room() > 0 && flights.count() < calls) flights.add(new Promise(() => undefined))
    return flights.count()
  }
  expect(grow(99)).toBe(6)
  for (let call = 0; call < 50; call += 1) flights.measured(2_000)
  expect(grow(999)).toBeGreaterThan(100)
  for (let call = 0; call < 50; call += 1) flights.measured(200_000)
  expect(grow(9_999)).toBe(500)
})

test('Telegram is away after three failures in a row, and looked for every quarter of a minute', () => {
  const outage = createOutage()
  outage.failed(1, 0)
  outage.failed(2, 0)
  expect(outage.rest()).toBeUndefined()
  expect([outage.lasts(), outage.wait(0)]).toEqual([false, 0])
  for (let call = 0; call < 60; call += 1) outage.failed(3, 0)
  expect(outage.lasts()).toBe(true)
  expect(outage.wait(0)).toBeGreaterThan(7_000)
  expect(outage.wait(0)).toBeLessThanOrEqual(15_000)
  expect(outage.rest()).toBeLessThanOrEqual(30_000)
  expect([1, 3, 4].map((message) => outage.hasFailed(message))).toEqual([true, true, false])
  outage.startOver()
  expect(outage.hasFailed(3)).toBe(false)
  outage.passed()
  expect([outage.lasts(), outage.wait(0)]).toEqual([false, 0])
})

test('unknown chats are believed of a token that has sent something, and else are the token’s fault in the end', () => {
  const proven = createTrust()
  proven.passed()
  for (let chat = 1; chat <= 99; chat += 1) expect(proven.unknown(chat)).toBe('believed')
  const wrong = createTrust()
  const verdicts = Array.from({ length: 10 }, (_, chat) => wrong.unknown(chat))
  expect(new Set(verdicts.slice(0, 9))).toEqual(new Set(['doubted']))
  expect(verdicts[9]).toBe('wrong-token')
  // One chat alone, however often, says nothing of the token.
  const single = createTrust()
  expect(Array.from({ length: 50 }, () => single.unknown(7)).at(-1)).toBe('doubted')
})
