import { describe, expect, test } from 'vitest'
import type { FollowTarget } from '../../src/domain/reader.ts'
import { day } from '../../src/domain/calendar.ts'
import type { Store } from '../../src/store/store.ts'
import { olena, temporaryStore } from '../support/temporary-store.ts'

const petro = { ...olena, chat: 202, language: 'en', nextBriefingAt: 1_500 } as const
const maria = { ...olena, chat: -303, thread: 7, nextBriefingAt: 5_000 } as const

describe('readers', () => {
  test('are found by chat and topic, and by id', async () => {
    const { readers } = await temporaryStore()
    const topic = await readers.subscribe(maria)
    const group = await readers.subscribe({ ...maria, thread: null })
    expect(group.id).not.toBe(topic.id)
    expect(await readers.find(-303, 7)).toEqual(topic)
    expect(await readers.find(-303, null)).toEqual(group)
    expect(await readers.find(-303, 8)).toBeUndefined()
    expect(await readers.byId(topic.id)).toEqual({
      id: topic.id,
      chat: -303,
      thread: 7,
      language: 'uk',
      timeZone: 'Europe/Kyiv',
      briefingMinute: 480,
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      eveningMinute: null,
      outlook: null,
      quiet: null,
      away: null,
      state: 'active',
      nextBriefingAt: 5_000,
      briefedUntil: null,
      owedSince: 1_000,
    })
    expect(await readers.byId(99)).toBeUndefined()
  })

  test('who subscribe again keep their settings', async () => {
    const { readers } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    await readers.update(id, { language: 'ru', briefingMinute: 540, nextBriefingAt: 2_500 }, 1_100)
    const again = await readers.subscribe({ ...olena, at: 1_200 })
    expect(again).toMatchObject({ id, language: 'ru', briefingMinute: 540, nextBriefingAt: 2_500 })
    expect(await readers.activeCount()).toBe(1)
  })

  test('who were retired come back with their settings and a new briefing', async () => {
    const { readers } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    await readers.update(id, { language: 'ru' }, 1_100)
    await readers.retire(id, 1_200)
    expect(await readers.byId(id)).toMatchObject({ state: 'retired', nextBriefingAt: null })
    expect(await readers.activeCount()).toBe(0)
    expect(await readers.subscribe({ ...olena, nextBriefingAt: 9_000 })).toMatchObject({
      id,
      state: 'active',
      language: 'ru',
      nextBriefingAt: 9_000,
    })
  })

  test('who paused are not woken by subscribing again', async () => {
    const { readers } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    await readers.update(id, { state: 'paused', nextBriefingAt: null }, 1_100)
    expect(await readers.subscribe(olena)).toMatchObject({ id, state: 'paused', nextBriefingAt: null })
  })

  test('an update alters what it names, and nothing of a reader that is not there', async () => {
    const { readers } = await temporaryStore()
    const reader = await readers.subscribe(olena)
    expect(await readers.update(reader.id, { timeZone: 'Europe/Warsaw', briefedUntil: 1_900 }, 1_100)).toEqual({
      ...reader,
      timeZone: 'Europe/Warsaw',
      briefedUntil: 1_900,
    })
    expect(await readers.update(reader.id, {}, 1_100)).toMatchObject({ timeZone: 'Europe/Warsaw' })
    expect(await readers.update(99, { language: 'en' }, 1_100)).toBeUndefined()
    await expect(readers.update(reader.id, { briefingMinute: -1 }, 1_100)).rejects.toThrow(/^store: /)
  })

  test('keep when they want to be written to, and take it back', async () => {
    const { readers } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    const chosen = {
      weekdays: [1, 3, 5],
      eveningMinute: 1_110,
      outlook: { weekday: 7, minute: 1_080 },
      quiet: { from: 1_320, to: 420 },
      away: { from: day('2026-01-10'), to: day('2026-01-20') },
    }
    expect(await readers.update(id, chosen, 1_100)).toMatchObject(chosen)
    expect(await readers.byId(id)).toMatchObject(chosen)
    const none = { weekdays: [], eveningMinute: null, outlook: null, quiet: null, away: null }
    expect(await readers.update(id, none, 1_100)).toMatchObject(none)
  })

  test.each<[string, Parameters<Store['readers']['update']>[1]]>([
    ['a day of the week that there is not', { weekdays: [8] }],
    ['a minute past midnight', { eveningMinute: 1_440 }],
    ['an outlook on no day', { outlook: { weekday: 0, minute: 60 } }],
    ['quiet hours without length', { quiet: { from: 60, to: 60 } }],
    ['days that end before they begin', { away: { from: day('2026-01-10'), to: day('2026-01-09') } }],
  ])('%s is refused', async (_, patch) => {
    const { readers } = await temporaryStore()
    const reader = await readers.subscribe(olena)
    await expect(readers.update(reader.id, patch, 1_100)).rejects.toThrow(/^store: /)
    expect(await readers.byId(reader.id)).toEqual(reader)
  })

  test('who go away today are sent nothing that was still waiting; who go tomorrow are', async () => {
    const { readers, outbox } = await temporaryStore()
    const [today, tomorrow] = [await readers.subscribe(olena), await readers.subscribe(petro)]
    const now = Date.parse('2026-01-10T12:00:00+02:00')
    for (const { id } of [today, tomorrow])
      await outbox.enqueue(
        [{ reader: id, kind: 'alert', slot: 'a', due: now, expires: now + 9, body: { html: 'a', buttons: [] } }],
        now,
      )
    await readers.update(today.id, { away: { from: day('2026-01-10'), to: day('2026-01-10') } }, now)
    await readers.update(tomorrow.id, { away: { from: day('2026-01-11'), to: day('2026-01-12') } }, now)
    expect((await outbox.of(today.id)).map(({ state }) => state)).toEqual(['cancelled'])
    expect((await outbox.of(tomorrow.id)).map(({ state }) => state)).toEqual(['pending'])
  })

  test('move with their chat; where another reader is already, that one goes on', async () => {
    const { readers } = await temporaryStore()
    const group = await readers.subscribe(olena)
    expect(await readers.update(group.id, { chat: -1001 }, 1_100)).toMatchObject({ chat: -1001, state: 'active' })
    expect(await readers.update(group.id, { chat: -1001 }, 1_100)).toMatchObject({ chat: -1001, state: 'active' })
    const late = await readers.subscribe(olena)
    expect(await readers.update(late.id, { chat: -1001 }, 1_200)).toMatchObject({ chat: 101, state: 'retired' })
    expect(await readers.find(-1001, null)).toMatchObject({ id: group.id, state: 'active' })
  })

  test('are due from their very instant on, the longest overdue first, as many as asked for', async () => {
    const { readers } = await temporaryStore()
    const ids = new Map<number, string>()
    for (const [name, who] of Object.entries({ olena, petro, maria })) ids.set((await readers.subscribe(who)).id, name)
    const due = async (now: number, limit = 10): Promise<readonly (string | undefined)[]> =>
      (await readers.due(now, limit)).map(({ id }) => ids.get(id))
    expect(await due(1_499)).toEqual([])
    expect(await due(1_500)).toEqual(['petro'])
    expect(await due(9_000)).toEqual(['petro', 'olena', 'maria'])
    expect(await due(9_000, 2)).toEqual(['petro', 'olena'])
    const id = (await readers.find(202, null))?.id ?? 0
    await readers.update(id, { state: 'paused' }, 1_100)
    expect(await due(9_000)).toEqual(['olena', 'maria'])
  })
})

describe('what is held about a reader', () => {
  const notice = { kind: 'notice', slot: 'welcome', due: 0, expires: 9, body: { html: 'Вітаю', buttons: [] } } as const

  test('is given as it is stored', async () => {
    const { readers, follows, outbox } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    const other = await readers.subscribe(petro)
    await follows.add(id, { kind: 'actor', id: 'nato' }, 1_100)
    await follows.add(other.id, { kind: 'everything' }, 1_100)
    await outbox.enqueue(
      [
        { ...notice, reader: id },
        { ...notice, reader: other.id },
      ],
      1_200,
    )
    expect(await readers.export(id)).toMatchObject({
      reader: { id, chat: 101, created_at: 1_000 },
      tables: {
        follows: [{ kind: 'actor', target: 'nato' }],
        outbox: [{ kind: 'notice', slot: 'welcome', state: 'pending' }],
      },
    })
    expect(await readers.export(99)).toBeUndefined()
  })

  test('is erased altogether, and nobody else’s', async () => {
    const { readers, follows, outbox } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    const other = await readers.subscribe(petro)
    for (const reader of [id, other.id]) {
      await follows.add(reader, { kind: 'everything' }, 1_100)
      await outbox.enqueue([{ ...notice, reader }], 1_200)
    }
    await readers.erase(id)
    expect(await readers.byId(id)).toBeUndefined()
    expect(await readers.export(id)).toBeUndefined()
    expect(await follows.of(id)).toEqual([])
    expect(await outbox.of(id)).toEqual([])
    expect(await outbox.of(other.id)).toHaveLength(1)
    expect((await readers.subscribe(olena)).id).not.toBe(id)
  })
})

describe('follows', () => {
  const nato: FollowTarget = { kind: 'actor', id: 'nato' }
  const everything: FollowTarget = { kind: 'everything' }

  test('are kept once, in the order in which they came', async () => {
    const { readers, follows } = await temporaryStore()
    const { id } = await readers.subscribe(olena)
    expect(await follows.add(id, nato, 10)).toBe(true)
    expect(await follows.add(id, everything, 20)).toBe(true)
    expect(await follows.add(id, nato, 30)).toBe(false)
    expect(await follows.of(id)).toEqual([nato, everything])
    expect(await follows.remove(id, nato)).toBe(true)
    expect(await follows.remove(id, nato)).toBe(false)
    expect(await follows.of(id)).toEqual([everything])
  })
})
