import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type Courier, startCourier } from '../../src/delivery/courier.ts'
import type { Parcel } from '../../src/delivery/parcel.ts'
import type { SendOutcome } from '../../src/delivery/outcome.ts'
import { createPace } from '../../src/delivery/pace.ts'
import type { PlannedDelivery } from '../../src/store/delivery/delivery.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { withFolder } from '../support/folder.ts'

const NOW = Date.parse('2026-01-03T08:00:00+02:00')
const HOUR = 3_600_000

let courier: Courier | undefined

afterEach(async () => {
  await courier?.stop()
  courier = undefined
})

const row = (reader: number, text: string, more: Partial<PlannedDelivery> = {}): PlannedDelivery => ({
  reader,
  kind: 'briefing',
  slot: text,
  due: NOW - 1000,
  expires: NOW + HOUR,
  body: { html: text, buttons: [] },
  ...more,
})

const until = async (fits: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 6_000; i += 1) {
    if (await fits()) return
    await sleep(10)
  }
  throw new Error('it did not come to pass')
}

const setup = async (
  folder: string,
  answer: (parcel: Parcel, attempt: number) => SendOutcome | Promise<SendOutcome>,
) => {
  const store = await openStore(`${folder}/attache.db`)
  const sent: Parcel[] = []
  const troubles: string[] = []
  const refusals: string[] = []
  const subscribe = (chat: number) =>
    store.readers.subscribe({
      chat,
      thread: null,
      language: 'uk',
      timeZone: 'Europe/Kyiv',
      briefingMinute: 480,
      nextBriefingAt: null,
      at: NOW,
    })
  const start = (faults: Partial<Store['outbox']> = {}, pace = createPace(100, performance.now() - 1000)): void => {
    courier = startCourier({
      store: { ...store, outbox: { ...store.outbox, ...faults } },
      send: async (parcel) => {
        sent.push(parcel)
        return answer(parcel, sent.length)
      },
      now: () => NOW,
      messagesPerSecond: 100,
      pace,
      onTrouble: (trouble) => void troubles.push(trouble.kind === 'fault' ? 'fault' : trouble.outcome.kind),
      onRefused: (why) => void refusals.push(why),
    })
  }
  const stateOf = async (id: number) => (await store.outbox.byId(id))?.state
  return { store, sent, troubles, subscribe, start, stateOf, refusals }
}

type Answer = Parameters<typeof setup>[1]

const scene = (answer: Answer, use: (bundle: Awaited<ReturnType<typeof setup>>) => Promise<void>) => () =>
  withFolder(async (folder) => {
    const bundle = await setup(folder, answer)
    await use(bundle)
    await courier?.stop()
    await bundle.store.close()
  })

const delivered = (): SendOutcome => ({ kind: 'sent', messageId: 7 })

describe('what is owed is sent', () => {
  test(
    'once, and Telegram’s id of the message is kept',
    scene(delivered, async ({ store, sent, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      await store.outbox.enqueue([row(olena.id, 'good morning')], NOW)
      start()
      await until(async () => (await stateOf(1)) === 'sent')
      expect(sent.map(({ chat, message }) => [chat, message.html])).toEqual([[1, 'good morning']])
      expect((await store.outbox.byId(1))?.messageId).toBe(7)
    }),
  )

  test(
    'what comes while the courier waits is sent when it is woken',
    scene(delivered, async ({ store, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      start()
      await sleep(30)
      await store.outbox.enqueue([row(olena.id, 'late news')], NOW)
      courier?.wake()
      await until(async () => (await stateOf(1)) === 'sent')
    }),
  )

  test(
    'alerts go before briefings, and the parts of a briefing in their order',
    scene(delivered, async ({ store, sent, subscribe, start }) => {
      const [olena, petro] = [await subscribe(1), await subscribe(2)]
      await store.outbox.enqueue(
        [
          row(olena.id, 'first', { slot: '2026-01-03', part: 1 }),
          row(olena.id, 'second', { slot: '2026-01-03', part: 2 }),
          row(petro.id, 'alert', { kind: 'alert', due: NOW }),
        ],
        NOW,
      )
      start()
      await until(() => sent.length === 3)
      expect(sent.map(({ message }) => message.html)).toEqual(['alert', 'first', 'second'])
    }),
  )

  test(
    'what corrects an earlier message edits it once that has been sent, and is a message of its own where it never was',
    scene(delivered, async ({ store, sent, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      await store.outbox.enqueue(
        [row(olena.id, 'stale', { kind: 'alert', expires: NOW - 1 }), row(olena.id, 'told')],
        NOW,
      )
      await store.outbox.expire(NOW)
      const correction = { kind: 'alert', due: NOW - 2000 } as const
      await store.outbox.enqueue(
        [
          row(olena.id, 'new words', { ...correction, edits: 2 }),
          row(olena.id, 'instead', { ...correction, edits: 1 }),
        ],
        NOW,
      )
      start()
      await until(async () => (await stateOf(3)) === 'sent' && (await stateOf(4)) === 'sent')
      expect(sent.map(({ message, edits }) => [message.html, edits])).toEqual([
        ['instead', null],
        ['told', null],
        ['new words', 7],
      ])
    }),
  )

  test(
    'nothing that has waited past its time',
    scene(delivered, async ({ store, sent, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      await store.outbox.enqueue([row(olena.id, 'stale', { expires: NOW - 1 })], NOW - HOUR)
      start()
      await until(async () => (await stateOf(1)) === 'expired')
      expect(sent).toEqual([])
    }),
  )
})

describe('what becomes of a message that was not delivered', () => {
  test.each<[string, SendOutcome, string, string, boolean]>([
    ['a reader who has blocked the bot', { kind: 'gone', reason: 'blocked' }, 'cancelled', 'retired', true],
    ['a group in which it may not write', { kind: 'forbidden', reason: 'no rights' }, 'cancelled', 'retired', true],
    ['a message that Telegram will never take', { kind: 'dead', reason: 'too long' }, 'dead', 'active', true],
    ['a passing fault', { kind: 'retry', ambiguous: true, reason: '502' }, 'pending', 'active', true],
    ['a request to wait', { kind: 'wait', seconds: 30 }, 'pending', 'active', false],
    ['a topic that is gone', { kind: 'topicless', reason: 'no thread' }, 'dead', 'active', true],
    [
      'a chat that is unknown to a token that has not proved right',
      { kind: 'unknown', reason: '?' },
      'pending',
      'active',
      true,
    ],
    ['a refused token', { kind: 'unauthorised' }, 'pending', 'active', true],
  ])('%s', async (_, outcome, state, reader, trouble) => {
    await scene(
      () => outcome,
      async ({ store, troubles, sent, subscribe, start }) => {
        const olena = await subscribe(1)
        await store.outbox.enqueue([row(olena.id, 'hello')], NOW)
        start()
        await until(async () => sent.length > 0 && (await store.outbox.byId(1))?.error !== null)
        await courier?.stop()
        expect((await store.outbox.byId(1))?.state).toBe(state)
        expect((await store.readers.byId(olena.id))?.state).toBe(reader)
        expect(troubles.length > 0).toBe(trouble)
      },
    )()
  })

  test(
    'a passing fault is noted with its reason and tried again within a second',
    scene(
      () => ({ kind: 'retry', ambiguous: false, reason: '502' }),
      async ({ store, sent, subscribe, start }) => {
        const olena = await subscribe(1)
        await store.outbox.enqueue([row(olena.id, 'hello')], NOW)
        start()
        await until(async () => sent.length > 0 && (await store.outbox.byId(1))?.error !== null)
        const delivery = await store.outbox.byId(1)
        expect(delivery).toMatchObject({ error: '502', attempts: 1, ambiguous: 0 })
        expect(delivery).toMatchObject({ due: NOW - 1000 })
        expect((delivery?.notBefore ?? 0) - NOW).toBeLessThanOrEqual(1000)
      },
    ),
  )

  test(
    'a request to wait is no failed attempt and holds back everybody',
    scene(
      (_, attempt) => (attempt === 1 ? { kind: 'wait', seconds: 1 } : delivered()),
      async ({ store, sent, subscribe, start }) => {
        const [olena, petro] = [await subscribe(1), await subscribe(2)]
        await store.outbox.enqueue([row(olena.id, 'a'), row(petro.id, 'b')], NOW)
        start({}, createPace(100, performance.now()))
        await until(() => sent.length === 1)
        await sleep(300)
        expect(sent).toHaveLength(1)
        expect((await store.outbox.byId(1))?.attempts).toBe(0)
        await until(() => sent.length === 2)
      },
    ),
  )

  test(
    'a group that has become another chat gets it under its new id',
    scene(
      ({ chat }) => (chat === -100 ? { kind: 'migrated', chat: -200 } : delivered()),
      async ({ store, sent, subscribe, start }) => {
        const group = await subscribe(-100)
        await store.outbox.enqueue([row(group.id, 'hello')], NOW)
        start()
        await until(() => sent.length === 2)
        expect(sent.map(({ chat }) => chat)).toEqual([-100, -200])
      },
    ),
  )

  test(
    'how long a chat is to be left alone is kept for the next start',
    scene(
      () => ({ kind: 'wait', seconds: 300 }),
      async ({ store, sent, subscribe, start }) => {
        const olena = await subscribe(1)
        await store.outbox.enqueue([row(olena.id, 'a')], NOW)
        start()
        await until(async () => sent.length === 1 && (await store.rests.current(Date.now())).length === 2)
        const rests = new Map((await store.rests.current(Date.now())).map(({ chat, until: end }) => [chat, end]))
        expect((rests.get(1) ?? 0) - Date.now()).toBeGreaterThan(250_000)
        expect((rests.get('all') ?? 0) - Date.now()).toBeLessThanOrEqual(60_000)
      },
    ),
  )

  test(
    'a topic that is gone is forgotten, and the message goes to the group',
    scene(
      ({ thread }) => (thread === null ? delivered() : { kind: 'topicless', reason: 'message thread not found' }),
      async ({ store, sent, subscribe, start, stateOf }) => {
        const { id } = await subscribe(1)
        await store.readers.update(id, { thread: 9 }, NOW)
        await store.outbox.enqueue([row(id, 'a')], NOW)
        start()
        await until(async () => (await stateOf(1)) === 'sent')
        expect(sent.map(({ thread }) => thread)).toEqual([9, null])
        expect(await store.readers.byId(id)).toMatchObject({ thread: null, state: 'active' })
      },
    ),
  )

  test(
    'many unknown chats and none that takes anything: the token is wrong, and nobody is given up',
    scene(
      () => ({ kind: 'unknown', reason: 'chat not found' }),
      async ({ store, sent, subscribe, start, refusals }) => {
        for (let chat = 1; chat <= 15; chat += 1) {
          const { id } = await subscribe(chat)
          await store.outbox.enqueue([row(id, 'a')], NOW)
        }
        start()
        await until(() => refusals.length > 0)
        await courier?.stop()
        expect(new Set(refusals)).toEqual(new Set(['wrong-token']))
        expect(sent.length).toBeLessThan(15)
        expect(await store.outbox.counts()).toMatchObject({ pending: 15, cancelled: 0 })
        expect(await store.readers.activeCount()).toBe(15)
      },
    ),
  )

  test(
    'an unknown chat is given up once another has taken something',
    scene(
      ({ chat }) => (chat === 2 ? { kind: 'unknown', reason: 'chat not found' } : delivered()),
      async ({ store, subscribe, start, stateOf }) => {
        const [olena, petro] = [await subscribe(1), await subscribe(2)]
        await store.outbox.enqueue([row(olena.id, 'a'), row(petro.id, 'b', { due: NOW - 500 })], NOW)
        start()
        await until(async () => (await stateOf(2)) === 'cancelled')
        expect(await store.readers.byId(petro.id)).toMatchObject({ state: 'retired' })
      },
    ),
  )

  test(
    'a fault of ours is noted, and the next reader is served',
    scene(
      ({ chat }) => {
        if (chat === 1) throw new Error('a bug')
        return delivered()
      },
      async ({ store, troubles, subscribe, start, stateOf }) => {
        const [olena, petro] = [await subscribe(1), await subscribe(2)]
        await store.outbox.enqueue([row(olena.id, 'a'), row(petro.id, 'b')], NOW)
        start()
        await until(async () => (await stateOf(2)) === 'sent')
        expect([await stateOf(1), troubles]).toEqual(['pending', ['fault']])
      },
    ),
  )

  test(
    'a refused token is told to the application',
    scene(
      () => ({ kind: 'unauthorised' }),
      async ({ store, subscribe, start, refusals }) => {
        const olena = await subscribe(1)
        await store.outbox.enqueue([row(olena.id, 'a')], NOW)
        start()
        await until(() => refusals.length === 1)
        await sleep(50)
        expect(refusals).toEqual(['unauthorised'])
      },
    ),
  )
})

test(
  'what was taken a moment ahead is kept back when Telegram asks to wait in between',
  scene(
    (_, attempt) => (attempt === 1 ? { kind: 'wait', seconds: 2 } : delivered()),
    async ({ store, sent, subscribe, start }) => {
      for (let chat = 1; chat <= 40; chat += 1) await store.outbox.enqueue([row((await subscribe(chat)).id, 'a')], NOW)
      start()
      const keptBack = async () => {
        const rows = await Promise.all(Array.from({ length: 40 }, (_, index) => store.outbox.byId(index + 1)))
        return rows.flatMap((one) => (one?.error === 'kept back' ? [one] : []))
      }
      await until(async () => (await keptBack()).length > 0)
      await until(async () => (await store.outbox.counts()).sending === 0)
      const kept = await keptBack()
      expect(kept.length).toBeGreaterThan(0)
      expect(kept.filter(({ id }) => sent.some(({ chat }) => chat === id))).toEqual([])
      for (const one of kept) expect(one).toMatchObject({ state: 'pending', attempts: 0, ambiguous: 0 })
    },
  ),
)

const failing = (times: number) => {
  let left = times
  return (): void => {
    left -= 1
    if (left >= 0) throw new Error('the disk is full')
  }
}

describe('while the database can’t be written', () => {
  test(
    'nothing is sent, and afterwards everything',
    scene(delivered, async ({ store, sent, troubles, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      await store.outbox.enqueue([row(olena.id, 'a')], NOW)
      const fail = failing(2)
      start({
        claim: async (...given) => {
          fail()
          return store.outbox.claim(...given)
        },
      })
      await until(async () => (await stateOf(1)) === 'sent')
      expect([sent.length, troubles]).toEqual([1, ['fault', 'fault']])
    }),
  )

  test(
    'what has been sent is not sent again',
    scene(delivered, async ({ store, sent, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      await store.outbox.enqueue([row(olena.id, 'a')], NOW)
      const fail = failing(2)
      start({
        settle: async (...given) => {
          fail()
          return store.outbox.settle(...given)
        },
      })
      await until(async () => (await stateOf(1)) === 'sent')
      expect([sent.length, (await store.outbox.byId(1))?.messageId]).toEqual([1, 7])
    }),
  )

  test(
    'a stop does not wait for it',
    scene(delivered, async ({ store, sent, subscribe, start, stateOf }) => {
      const olena = await subscribe(1)
      await store.outbox.enqueue([row(olena.id, 'a')], NOW)
      start({ settle: () => Promise.reject(new Error('the disk is full')) })
      await until(() => sent.length === 1)
      await courier?.stop()
      expect(await stateOf(1)).toBe('sending')
    }),
  )
})

test(
  'a stop waits for what is on its way and begins nothing more',
  scene(
    async () => {
      await sleep(200)
      return delivered()
    },
    async ({ store, sent, subscribe, start }) => {
      for (let chat = 1; chat <= 20; chat += 1) await store.outbox.enqueue([row((await subscribe(chat)).id, 'a')], NOW)
      start()
      await until(() => sent.length > 0)
      await courier?.stop()
      const begun = sent.length
      expect(begun).toBeLessThan(20)
      expect(await store.outbox.counts()).toMatchObject({ sent: begun, pending: 20 - begun, sending: 0 })
      await sleep(100)
      expect(sent).toHaveLength(begun)
    },
  ),
)
