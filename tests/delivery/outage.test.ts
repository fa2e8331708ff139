import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startCourier } from '../../src/delivery/courier.ts'
import type { SendOutcome } from '../../src/delivery/outcome.ts'
import { createPace } from '../../src/delivery/pace.ts'
import { pass } from '../support/fake-time.ts'
import { temporaryStore } from '../support/temporary-store.ts'

// The sleeps of the module are none that a clock of the tests could move on.
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<object>()),
  setTimeout: (milliseconds: number) => new Promise((wake) => globalThis.setTimeout(wake, milliseconds)),
}))

const EIGHT = Date.parse('2026-01-03T08:00:00+02:00')
const MINUTE = 60_000
const HOUR = 60 * MINUTE

beforeEach(() => {
  vi.useFakeTimers({ now: EIGHT, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** How calls fail while Telegram is away, after how long, and to how many something is owed meanwhile. */
const OUTAGES: readonly (readonly [string, number, number, SendOutcome])[] = [
  ['refuses the connection', 5, 1, { kind: 'retry', ambiguous: false, reason: 'connect ECONNREFUSED' }],
  ['answers 502', 200, 60, { kind: 'retry', ambiguous: true, reason: 'Bad Gateway' }],
  ['swallows what is sent', 20_000, 60, { kind: 'retry', ambiguous: true, reason: 'timed out' }],
]

const SENT: SendOutcome = { kind: 'sent', messageId: 7 }

/** A courier at the full rate, a message owed to each of so many readers, and how Telegram answers each of them. */
const setUp = async (
  readers: number,
  answer: (chat: number) => { readonly after: number; readonly is: SendOutcome },
) => {
  const store = await temporaryStore()
  for (let chat = 1; chat <= readers; chat += 1) {
    const times = { language: 'uk', timeZone: 'Europe/Kyiv', briefingMinute: 480, nextBriefingAt: null } as const
    const { id } = await store.readers.subscribe({ chat, thread: null, ...times, at: EIGHT })
    const message = { kind: 'briefing', slot: '2026-01-03', body: { html: 'good morning', buttons: [] } } as const
    await store.outbox.enqueue([{ reader: id, due: EIGHT, expires: EIGHT + 12 * HOUR, ...message }], EIGHT)
  }
  const calls = { tried: 0, arrived: 0 }
  const courier = startCourier({
    store,
    pace: createPace(29, performance.now()),
    send: async ({ chat }) => {
      calls.tried += 1
      const { after, is } = answer(chat)
      await new Promise((wake) => setTimeout(wake, after))
      if (is === SENT) calls.arrived += 1
      return is
    },
    now: Date.now,
    messagesPerSecond: 29,
    onTrouble: () => undefined,
    onRefused: () => undefined,
  })
  const end = async (): Promise<void> => {
    const stopped = courier.stop()
    await pass(30_000)
    await stopped
  }
  return { courier, calls, end }
}

test.each(OUTAGES)(
  'a Telegram that is away for long and %s gets all that is owed within a minute of its return, and little before',
  async (_, after, readers, failure) => {
    let away = true
    const { courier, calls, end } = await setUp(readers, () =>
      away ? { after, is: failure } : { after: 50, is: SENT },
    )
    await pass(20 * MINUTE)
    expect([calls.arrived, courier.state().outage]).toEqual([0, true])
    expect(calls.tried).toBeGreaterThan(20)
    expect(calls.tried).toBeLessThan(400)
    away = false
    await pass(MINUTE)
    expect([calls.arrived, courier.state().outage]).toEqual([readers, false])
    await end()
  },
  60_000,
)

test('one message that arrives while its answers get lost for an hour is not sent again and again', async () => {
  let lost = true
  const { calls, end } = await setUp(1, () =>
    lost ? { after: 20_000, is: { kind: 'retry', ambiguous: true, reason: 'timed out' } } : { after: 50, is: SENT },
  )
  await pass(HOUR)
  expect(calls.tried).toBeLessThan(30)
  lost = false
  await pass(6 * MINUTE)
  expect(calls.arrived).toBe(1)
  await end()
}, 60_000)

test('messages that fail whatever happens hold up no others, and are tried ever less often', async () => {
  const { calls, end } = await setUp(60, (chat) =>
    chat <= 5
      ? { after: 50, is: { kind: 'retry', ambiguous: true, reason: 'Internal Server Error' } }
      : { after: 50, is: SENT },
  )
  await pass(MINUTE)
  expect(calls.arrived).toBe(55)
  const { tried } = calls
  await pass(10 * MINUTE)
  expect(calls.tried - tried).toBeLessThan(150)
  await end()
}, 60_000)
