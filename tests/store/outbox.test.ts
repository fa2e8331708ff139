import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/domain/message.ts'
import type { BriefingPlan, Delivery, PlannedBriefing, PlannedDelivery } from '../../src/store/delivery/delivery.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { claimNext, claimOne } from '../support/claiming.ts'
import { olena, temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const message = (html: string): Message => ({ html, buttons: [[{ label: 'Сьогодні', action: { kind: 'help' } }]] })

interface Given extends Partial<PlannedBriefing>, Partial<Pick<BriefingPlan, 'nextBriefingAt' | 'wasDueAt'>> {}

const planOf = (reader: number, { nextBriefingAt = 88_000, wasDueAt = 2_000, ...more }: Given = {}): BriefingPlan => ({
  reader,
  briefings: [
    {
      kind: 'briefing',
      slot: '2026-01-03',
      parts: [message('перша'), message('друга')],
      due: 2_000,
      expires: 9_000,
      tellsUntil: 2_000,
      ...more,
    },
  ],
  wasDueAt,
  nextBriefingAt,
})

const rowOf = (reader: number, kind: 'alert' | 'notice' | 'briefing', slot: string, due: number): PlannedDelivery => ({
  reader,
  kind,
  slot,
  due,
  expires: 9_000,
  body: message(slot),
})
const failed = { kind: 'again', notBefore: 4_000, counted: true, error: 'Bad Gateway' } as const
const sent = { kind: 'sent', messageId: 5 } as const

const setUp = async (): Promise<Store & { readonly reader: number; readonly other: number }> => {
  const store = await temporaryStore()
  const reader = await store.readers.subscribe(olena)
  const other = await store.readers.subscribe({ ...olena, chat: 202 })
  return { ...store, reader: reader.id, other: other.id }
}

const slotOf = (delivery: Delivery | undefined): string | undefined => delivery && `${delivery.slot} ${delivery.part}`

test('a clock that goes back leaves no news and no second attempt waiting for the hour at which it was; a briefing has its own', async () => {
  const { outbox, reader, other } = await setUp()
  const rows = [rowOf(reader, 'alert', 'late', 7_000), rowOf(other, 'briefing', 'tomorrow', 7_000)]
  await outbox.enqueue([...rows, rowOf(other, 'alert', 'failed', 1_000)], 1_000)
  const [failedOne] = await outbox.claim([3], 1_000)
  await outbox.settle(failedOne?.id ?? 0, failed, 1_000)
  await outbox.clockWentBack(1_500)
  expect((await outbox.of(reader)).map(({ slot, due }) => [slot, due])).toEqual([['late', 1_500]])
  const mayBeSent = await outbox.waiting(1_500, { rank: 0, due: 0, id: 0 }, 10)
  expect(mayBeSent.map(({ id }) => id)).toEqual([3, 1])
  expect((await outbox.of(other)).map(({ slot, due }) => [slot, due])).toEqual([
    ['tomorrow', 7_000],
    ['failed', 1_000],
  ])
})

describe('planning a briefing', () => {
  test('makes its rows and moves the next run', async () => {
    const { outbox, readers, reader } = await setUp()
    expect(await outbox.planBriefings([planOf(reader)], 2_001)).toBe(2)
    expect(await outbox.of(reader)).toMatchObject([
      {
        kind: 'briefing',
        slot: '2026-01-03',
        part: 1,
        state: 'pending',
        due: 2_000,
        body: message('перша'),
        createdAt: 2_001,
      },
      { kind: 'briefing', slot: '2026-01-03', part: 2, state: 'pending', silent: false, messageId: null, error: null },
    ])
    expect(await readers.byId(reader)).toMatchObject({ nextBriefingAt: 88_000, briefedUntil: 2_000 })
  })

  test('of a day that has one adds nothing and untells nothing, but moves the next run', async () => {
    const { outbox, readers, reader } = await setUp()
    await outbox.planBriefings([planOf(reader)], 2_001)
    const parts = [message('інша'), message('друга'), message('третя')]
    expect(
      await outbox.planBriefings(
        [planOf(reader, { parts, wasDueAt: 88_000, nextBriefingAt: 99_000, tellsUntil: 3_000 })],
        3_001,
      ),
    ).toBe(0)
    expect((await outbox.of(reader)).map(({ body }) => body)).toEqual([message('перша'), message('друга')])
    expect(await readers.byId(reader)).toMatchObject({ nextBriefingAt: 99_000, briefedUntil: 2_000 })
  })

  test('of another day or another reader is another briefing', async () => {
    const { outbox, reader, other } = await setUp()
    expect(await outbox.planBriefings([planOf(reader)], 2_001)).toBe(2)
    expect(await outbox.planBriefings([planOf(other)], 2_001)).toBe(2)
    expect(await outbox.planBriefings([planOf(reader, { slot: '2026-01-04', wasDueAt: 88_000 })], 2_001)).toBe(2)
    expect(
      await outbox.planBriefings([planOf(reader, { slot: '2026-01-04', kind: 'outlook', wasDueAt: 88_000 })], 2_001),
    ).toBe(2)
  })

  test('for a reader who has paused or is gone plans nothing', async () => {
    const { outbox, readers, reader, other } = await setUp()
    await readers.update(reader, { state: 'paused' }, 1_900)
    await readers.erase(other)
    for (const id of [reader, other]) expect(await outbox.planBriefings([planOf(id)], 2_001)).toBe(0)
    expect(await outbox.counts()).toMatchObject({ pending: 0 })
    expect(await readers.byId(reader)).toMatchObject({ nextBriefingAt: 2_000 })
  })

  test('that fails leaves neither rows nor a moved run', async () => {
    const { outbox, readers, reader } = await setUp()
    const broken = { html: 'друга', buttons: 1n } as unknown as Message
    await expect(outbox.planBriefings([planOf(reader, { parts: [message('перша'), broken] })], 2_001)).rejects.toThrow()
    expect(await outbox.of(reader)).toEqual([])
    expect(await readers.byId(reader)).toMatchObject({ nextBriefingAt: 2_000, briefedUntil: null })
  })
})

describe('planning for many', () => {
  test('takes each reader’s own, in one go', async () => {
    const { outbox, readers, reader, other } = await setUp()
    await outbox.planBriefings([planOf(other)], 1_900)
    const plans = [
      planOf(reader),
      planOf(other, { wasDueAt: 88_000, nextBriefingAt: 99_000, tellsUntil: 2_500 }),
      planOf(77),
    ]
    expect(await outbox.planBriefings(plans, 2_001)).toBe(2)
    expect(await readers.byId(reader)).toMatchObject({ nextBriefingAt: 88_000, briefedUntil: 2_000 })
    expect(await readers.byId(other)).toMatchObject({ nextBriefingAt: 99_000, briefedUntil: 2_000 })
    const isPlanned = await outbox.planned([reader, other])
    expect(isPlanned(reader, { kind: 'briefing', slot: '2026-01-03' })).toBe(true)
    expect(isPlanned(reader, { kind: 'outlook', slot: '2026-01-03' })).toBe(false)
    expect(isPlanned(77, { kind: 'briefing', slot: '2026-01-03' })).toBe(false)
  })

  test('does nothing for a reader whose next run has been moved meanwhile', async () => {
    const { outbox, readers, reader } = await setUp()
    await readers.update(reader, { nextBriefingAt: 5_000 }, 1_990)
    expect(await outbox.planBriefings([planOf(reader)], 2_001)).toBe(0)
    expect(await readers.byId(reader)).toMatchObject({ nextBriefingAt: 5_000, briefedUntil: null })
  })

  test('an outlook tells of no changes', async () => {
    const { outbox, readers, reader } = await setUp()
    await outbox.planBriefings([planOf(reader, { kind: 'outlook', tellsUntil: null })], 2_001)
    expect(await readers.byId(reader)).toMatchObject({ briefedUntil: null })
  })
})

describe('the queue', () => {
  test('a message of one slot is there once', async () => {
    const { outbox, reader, other } = await setUp()
    const alert = rowOf(reader, 'alert', 'talks:1', 10)
    expect(await outbox.enqueue([alert, alert, { ...alert, reader: other }], 5)).toBe(2)
    expect(await outbox.enqueue([alert], 6)).toBe(0)
    expect(
      await outbox.enqueue(
        [
          { ...alert, kind: 'notice', silent: true },
          { ...alert, part: 2 },
        ],
        7,
      ),
    ).toBe(2)
    expect((await outbox.of(reader)).map(({ silent }) => silent)).toEqual([false, true, false])
  })

  test('nothing comes before it is due or after it has expired', async () => {
    const { outbox, reader } = await setUp()
    await outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 2_000)], 5)
    expect(await claimNext(outbox, 1_999)).toBeUndefined()
    expect(await claimNext(outbox, 9_000)).toBeUndefined()
    expect(slotOf(await claimNext(outbox, 2_000))).toBe('talks:1 1')
  })

  test('alerts and notices go first, then what is due longest', async () => {
    const { outbox, readers } = await setUp()
    const rows = [
      ['briefing', '2026-01-03', 10],
      ['alert', 'talks:2', 40],
      ['notice', 'welcome', 30],
      ['briefing', '2026-01-02', 5],
    ] as const
    for (const [index, [kind, slot, due]] of rows.entries()) {
      const { id } = await readers.subscribe({ ...olena, chat: 900 + index })
      await outbox.enqueue([rowOf(id, kind, slot, due)], 5)
    }
    const order: (string | undefined)[] = []
    for (const _ of rows) order.push((await claimNext(outbox, 50))?.slot)
    expect(order).toEqual(['welcome', 'talks:2', '2026-01-02', '2026-01-03'])
    expect(await claimNext(outbox, 50)).toBeUndefined()
  })

  test('parts go in order', async () => {
    const { outbox, reader, other } = await setUp()
    await outbox.planBriefings([planOf(reader)], 2_000)
    await outbox.planBriefings([planOf(other)], 2_000)
    const first = await claimNext(outbox, 2_000)
    const second = await claimNext(outbox, 2_000)
    expect([first, second].map((row) => [row?.reader, row?.part])).toEqual([
      [reader, 1],
      [other, 1],
    ])
    expect(await claimNext(outbox, 2_000)).toBeUndefined()
    await outbox.settle(first?.id ?? 0, sent, 2_100)
    expect(slotOf(await claimNext(outbox, 2_100))).toBe('2026-01-03 2')
  })

  test('a part waits for the one before it, however long that takes, unless it never comes', async () => {
    const { outbox, reader } = await setUp()
    await outbox.planBriefings([planOf(reader)], 2_000)
    const first = await claimNext(outbox, 2_000)
    await outbox.settle(first?.id ?? 0, failed, 2_100)
    expect(await claimNext(outbox, 3_999)).toBeUndefined()
    expect((await claimNext(outbox, 4_000))?.part).toBe(1)
    await outbox.settle(first?.id ?? 0, { kind: 'dead', error: 'Bad Request' }, 4_100)
    expect((await claimNext(outbox, 4_100))?.part).toBe(2)
  })

  test('the topics of a group are one chat', async () => {
    const { outbox, readers } = await setUp()
    for (const thread of [null, 7]) {
      const { id } = await readers.subscribe({ ...olena, chat: -303, thread })
      await outbox.enqueue([rowOf(id, 'alert', 'talks:1', thread ?? 10)], 5)
    }
    const [next] = await outbox.nextOf([-303], 10)
    expect(await claimOne(outbox, next?.id ?? 0, 10)).toMatchObject({ chat: -303, thread: 7 })
    expect(await outbox.nextOf([-304, -303], 10)).toMatchObject([{ chat: -303, rank: 0, due: 10 }])
    expect(await outbox.nextOf([], 10)).toEqual([])
  })

  test('a row is claimed once, and not after it was cancelled', async () => {
    const { outbox, readers, reader, other } = await setUp()
    await outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 10), rowOf(other, 'alert', 'talks:1', 20)], 5)
    const [first, second] = await outbox.waiting(50, { rank: 0, due: -1, id: 0 }, 9)
    expect(await claimOne(outbox, first?.id ?? 0, 50)).toMatchObject({ reader, chat: 101, editedMessage: null })
    expect(await claimOne(outbox, first?.id ?? 0, 50)).toBeUndefined()
    await readers.retire(other, 50)
    expect(await claimOne(outbox, second?.id ?? 0, 50)).toBeUndefined()
  })

  test('an edit waits for its message and knows its id', async () => {
    const { outbox, reader } = await setUp()
    await outbox.enqueue([rowOf(reader, 'briefing', '2026-01-03', 10)], 5)
    await outbox.enqueue([{ ...rowOf(reader, 'alert', 'talks:2', 5), edits: 1 }], 5)
    expect((await claimNext(outbox, 10))?.id).toBe(1)
    expect(await claimNext(outbox, 10)).toBeUndefined()
    await outbox.settle(1, sent, 11)
    expect(await claimNext(outbox, 12)).toMatchObject({ id: 2, edits: 1, editedMessage: 5 })
  })

  test('a long wait is read page by page', async () => {
    const { outbox, readers } = await setUp()
    for (let chat = 1; chat <= 5; chat += 1) {
      const { id } = await readers.subscribe({ ...olena, chat })
      await outbox.enqueue([rowOf(id, 'briefing', '2026-01-03', chat === 3 ? 9 : 10)], 5)
    }
    const seen: number[] = []
    let after = { rank: 1, due: -1, id: 0 }
    for (let page = await outbox.waiting(10, after, 2); page.length > 0; page = await outbox.waiting(10, after, 2)) {
      seen.push(...page.map(({ chat }) => chat))
      after = page.at(-1) ?? after
    }
    expect(seen).toEqual([3, 1, 2, 4, 5])
  })

  test('the rest of a chat is kept with the claim, a longer one stays, and one that is over is forgotten', async () => {
    const { outbox, rests, reader } = await setUp()
    await outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 10)], 5)
    await outbox.claim([1], 10, [{ chat: -7, until: 3_000 }])
    await rests.note([
      { chat: -7, until: 2_000 },
      { chat: 'all', until: 4_000 },
    ])
    expect(await rests.current(2_500)).toEqual([
      { chat: -7, until: 3_000 },
      { chat: 'all', until: 4_000 },
    ])
    expect(await rests.current(3_500)).toEqual([{ chat: 'all', until: 4_000 }])
  })

  test('nobody who paused or was retired is sent anything, and what waited is cancelled', async () => {
    const { outbox, readers, reader, other } = await setUp()
    await outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 10), rowOf(other, 'notice', 'welcome', 10)], 5)
    await readers.update(reader, { state: 'paused' }, 20)
    await readers.retire(other, 20)
    expect(await claimNext(outbox, 50)).toBeUndefined()
    expect(await outbox.counts()).toMatchObject({ pending: 0, cancelled: 2 })
  })
})

const setUpClaimed = async (): Promise<{ readonly store: Store; readonly id: number }> => {
  const { reader, ...store } = await setUp()
  await store.outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 10)], 5)
  return { store, id: (await claimNext(store.outbox, 10))?.id ?? 0 }
}

describe('settling', () => {
  test('sent keeps Telegram’s id', async () => {
    const { store, id } = await setUpClaimed()
    expect(await store.outbox.settle(id, sent, 12)).toBe(true)
    expect(await store.outbox.byId(id)).toMatchObject({ state: 'sent', messageId: 5, attempts: 1, updatedAt: 12 })
  })

  test('again: an attempt, a wait that Telegram asked for, an answer that was lost', async () => {
    const { store, id } = await setUpClaimed()
    await store.outbox.settle(id, failed, 12)
    expect(await store.outbox.byId(id)).toMatchObject({
      state: 'pending',
      due: 10,
      attempts: 1,
      error: 'Bad Gateway',
    })
    await claimNext(store.outbox, 4_000)
    await store.outbox.settle(id, { ...failed, notBefore: 5_000, counted: false }, 4_001)
    expect(await store.outbox.byId(id)).toMatchObject({ attempts: 1, ambiguous: 0 })
    await claimNext(store.outbox, 5_000)
    await store.outbox.settle(id, { ...failed, ambiguous: true }, 5_001)
    expect(await store.outbox.byId(id)).toMatchObject({ attempts: 2, ambiguous: 1 })
  })

  test.each(['held', 'cancelled', 'expired', 'dead'] as const)('%s says why', async (kind) => {
    const { store, id } = await setUpClaimed()
    expect(await store.outbox.settle(id, { kind, error: 'Forbidden' }, 12)).toBe(true)
    expect(await store.outbox.byId(id)).toMatchObject({ state: kind, error: 'Forbidden' })
    expect(await claimNext(store.outbox, 5_000)).toBeUndefined()
  })

  test('what is not being sent has no outcome', async () => {
    const { store, id } = await setUpClaimed()
    await store.outbox.settle(id, sent, 12)
    expect(await store.outbox.settle(id, failed, 13)).toBe(false)
    expect(await store.outbox.settle(99, sent, 13)).toBe(false)
    expect(await store.outbox.byId(id)).toMatchObject({ state: 'sent' })
  })
})

describe('after a while', () => {
  test('a new start finds what was on the wire and sends it again, the same, marked as ambiguous', async () => {
    const path = temporaryPath()
    const before = await openStore(path)
    const { id: reader } = await before.readers.subscribe(olena)
    await before.outbox.planBriefings([planOf(reader)], 2_000)
    const claimed = await claimNext(before.outbox, 2_000)
    await before.close()
    const { outbox } = await temporaryStore(path)
    expect(await claimNext(outbox, 2_500)).toBeUndefined()
    expect(await outbox.recoverSending(2_500)).toBe(1)
    expect(await outbox.recoverSending(2_500)).toBe(0)
    expect(await claimNext(outbox, 2_500)).toMatchObject({
      id: claimed?.id,
      part: 1,
      ambiguous: 1,
      body: claimed?.body,
    })
  })

  test('what nobody would want any more is put aside', async () => {
    const { outbox, reader } = await setUp()
    await outbox.planBriefings([planOf(reader)], 2_000)
    expect(await outbox.expire(8_999)).toBe(0)
    expect(await outbox.expire(9_000)).toBe(2)
    expect(await outbox.counts()).toEqual({
      pending: 0,
      sending: 0,
      sent: 0,
      held: 0,
      cancelled: 0,
      expired: 2,
      dead: 0,
    })
  })

  test('one sees how long the oldest has waited', async () => {
    const { outbox, reader, other } = await setUp()
    expect(await outbox.oldestDue(50)).toBeUndefined()
    await outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 20), rowOf(other, 'alert', 'talks:1', 10)], 5)
    expect(await outbox.oldestDue(50)).toBe(10)
    expect(await outbox.oldestDue(9)).toBeUndefined()
  })

  test('what is settled is forgotten, what is owed never', async () => {
    const { outbox, reader, other } = await setUp()
    await outbox.enqueue([rowOf(reader, 'alert', 'talks:1', 10), rowOf(other, 'alert', 'talks:1', 10)], 5)
    await outbox.settle((await claimNext(outbox, 10))?.id ?? 0, sent, 12)
    expect(await outbox.prune(12, 9)).toBe(0)
    expect(await outbox.prune(1_000_000, 9)).toBe(1)
    expect(await outbox.counts()).toMatchObject({ pending: 1, sent: 0 })
  })

  test('an update of Telegram’s is taken once, and forgotten after two days', async () => {
    const { inbox } = await temporaryStore()
    const twoDays = 48 * 3_600_000
    expect(await inbox.take(7, 1_000)).toBe(true)
    expect(await inbox.take(7, 2_000)).toBe(false)
    expect(await inbox.take(8, 3_000)).toBe(true)
    expect(await inbox.prune(1_000 + twoDays, 9)).toBe(0)
    expect(await inbox.prune(1_001 + twoDays, 9)).toBe(1)
    expect(await inbox.take(8, 4_000)).toBe(false)
    expect(await inbox.take(7, 4_000)).toBe(true)
  })
})
