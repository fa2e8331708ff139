import type { PlannedDelivery } from '../../src/store/delivery/delivery.ts'
import { openStore, type Store } from '../../src/store/store.ts'

/** The clock of the bot starts about here; each life of it may start an hour earlier or later. */
export const NOON = Date.parse('2026-06-01T12:00:00Z')
const HOUR = 3_600_000
const READERS = 400
const GROUPS = 20
/** Chats of people have ids from here on; groups the same below zero. */
const FIRST_CHAT = 700_000

/** The chats that are owed something: people, and some groups. */
export const CHATS: readonly number[] = Array.from({ length: READERS }, (_, index) =>
  index < GROUPS ? -(FIRST_CHAT + index) : FIRST_CHAT + index,
)

/** An outbox that more is put into while the bot is at work. */
export interface Owed {
  readonly texts: readonly string[]
  /** Owes so many more messages, from one chat to the next. */
  readonly add: (count: number) => Promise<void>
  readonly store: Store
}

export const oweTo = async (path: string): Promise<Owed> => {
  const store = await openStore(path)
  // The record is not what this is about: the bot finds it seeded.
  await store.meta.set('seeding', 'done')
  const readers: number[] = []
  for (const chat of CHATS) {
    const subscription = { chat, thread: null, language: 'uk', timeZone: 'Europe/Kyiv', briefingMinute: 480 } as const
    readers.push((await store.readers.subscribe({ ...subscription, nextBriefingAt: null, at: NOON })).id)
  }
  const texts: string[] = []
  const next = (): PlannedDelivery => {
    const text = `№ ${texts.length}`
    texts.push(text)
    return {
      reader: readers[texts.length % READERS] ?? 0,
      // Some are news, which overtake the others.
      kind: texts.length % 7 === 0 ? 'alert' : 'briefing',
      slot: text,
      due: NOON - 3 * HOUR,
      expires: NOON + 1_000 * HOUR,
      body: { html: text, buttons: [] },
    }
  }
  return {
    texts,
    store,
    add: async (count) => {
      await store.outbox.enqueue(Array.from({ length: count }, next), NOON)
    },
  }
}
