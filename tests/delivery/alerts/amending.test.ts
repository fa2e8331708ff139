import { describe, expect, test } from 'vitest'
import { createAmender } from '../../../src/delivery/alerts/amending.ts'
import { createPlanner } from '../../../src/delivery/planner.ts'
import type { Reader } from '../../../src/domain/reader.ts'
import { claimNext } from '../../support/claiming.ts'
import { gazetteer, startNewsdesk, textOf, WINDOW, wordsFor } from './newsdesk.ts'

const at = (iso: string): number => Date.parse(`${iso}+02:00`)
const DAY = '2026-01-08'
const EIGHT = at(`${DAY}T08:00`)

/** Olena has had the briefing of 8 January, with a meeting in Kyiv, and follows nothing. */
const briefed = async (given: Partial<Reader> = {}) => {
  const newsdesk = await startNewsdesk()
  const { store, report, deliver, desk } = newsdesk
  const olena = await newsdesk.subscribe(1, { nextBriefingAt: EIGHT, ...given })
  await report(`${DAY}T06:00+02:00`, 'talks', {
    kind: 'meeting',
    status: 'announced',
    when: DAY,
    place: 'kyiv',
    people: { 'rustem-umerov/UA': 'expected', 'steve-witkoff/US': 'expected' },
  })
  await report(`${DAY}T06:00+02:00`, 'later', {
    kind: 'summit',
    status: 'announced',
    when: '2026-03-01',
    place: 'paris',
  })
  const library = { store, gazetteer, wordsFor, record: () => store.record() }
  const planner = createPlanner({ ...library, onFailure: () => undefined })
  const amender = createAmender({ ...library, onFailure: () => undefined })
  await desk.round(EIGHT - 60_000)
  await amender.round(EIGHT - 60_000)
  await planner.planDue(EIGHT)
  await deliver(EIGHT)
  expect(await newsdesk.fresh(olena)).toHaveLength(1)
  const settle = async (instant: number): Promise<number> => {
    await desk.round(instant)
    const written = await amender.round(instant)
    await deliver(instant)
    return written
  }
  return { ...newsdesk, olena, planner, amender, settle }
}

const SIXTY = Array.from({ length: 60 }, (_, number) => number)

describe('a briefing that has been sent', () => {
  test('is amended in place, without a sound, when its day changes; and again when that changes', async () => {
    const { report, settle, fresh, olena } = await briefed()
    await report(`${DAY}T10:00+02:00`, 'talks', { when: `${DAY}T15:00+02:00` })
    expect(await settle(at(`${DAY}T10:00`) + WINDOW)).toBe(1)
    const [first] = await fresh(olena)
    expect(first && textOf(first)).toMatch(
      /^\(edits an earlier message\)\nБрифінг · четвер, 8 січня 2026\nЧас — за Києвом\nОновлено о 10:02\.\n\nСЬОГОДНІ\n\nЗустріч Умєрова з Віткоффом\n15:00/,
    )
    expect(first?.silent).toBe(true)
    await report(`${DAY}T11:00+02:00`, 'talks', { status: 'cancelled' })
    expect(await settle(at(`${DAY}T11:00`) + WINDOW)).toBe(1)
    const [second] = await fresh(olena)
    expect(second && textOf(second)).toContain('Оновлено о 11:02.')
    expect(second && textOf(second)).toContain('скасовано')
    expect(second?.edits).toBe(first?.edits)
  })

  test('is amended though another reader’s can’t be', async () => {
    const { store, report, desk, deliver, fresh, subscribe, olena, planner } = await briefed()
    const petro = await subscribe(2, { language: 'ru', nextBriefingAt: EIGHT })
    await planner.planDue(EIGHT)
    await deliver(EIGHT)
    await fresh(petro)
    const failures: unknown[] = []
    const amender = createAmender({
      store,
      gazetteer,
      record: () => store.record(),
      wordsFor: (language) => {
        if (language === 'ru') throw new Error('no words')
        return wordsFor(language)
      },
      onFailure: (reader) => void failures.push(reader),
    })
    await report(`${DAY}T10:00+02:00`, 'talks', { when: `${DAY}T15:00+02:00` })
    const now = at(`${DAY}T10:00`) + WINDOW
    await desk.round(now)
    expect(await amender.round(now)).toBe(1)
    expect([(await fresh(olena)).length, await fresh(petro), failures]).toEqual([1, [], [petro.id]])
  })

  test('stays as it is where another day changes', async () => {
    const { report, settle, fresh, olena } = await briefed()
    await report(`${DAY}T10:00+02:00`, 'later', { place: 'versailles' })
    expect(await settle(at(`${DAY}T10:00`) + WINDOW)).toBe(0)
    expect(await fresh(olena)).toEqual([])
  })

  test('loses what an editor has taken out of the record', async () => {
    const { store, report, settle, fresh, olena } = await briefed()
    const claims = await report(`${DAY}T09:00+02:00`, 'more', {
      kind: 'visit',
      status: 'announced',
      when: DAY,
      place: 'berlin',
      people: { 'friedrich-merz/DE': 'expected' },
    })
    await settle(at(`${DAY}T09:00`) + WINDOW)
    expect((await fresh(olena)).map(textOf).join()).toContain('Візит Мерца')
    for (const id of claims) await store.review.withdraw(id, { by: 'petro', at: at(`${DAY}T12:00`) })
    await settle(at(`${DAY}T12:00`) + WINDOW)
    const [amended] = await fresh(olena)
    expect(amended && textOf(amended)).not.toContain('Візит Мерца')
  })

  describe('in several messages', () => {
    const PLACES = ['paris', 'berlin', 'istanbul']
    const meeting = (number: number) => ({
      kind: 'meeting' as const,
      status: 'announced' as const,
      when: `${DAY}T${String(9 + Math.floor(number / 6)).padStart(2, '0')}:${number % 6}0+02:00`,
      place: PLACES[number % PLACES.length] ?? 'paris',
      people: { 'rustem-umerov/UA': 'expected', 'steve-witkoff/US': 'expected' } as const,
    })

    test('gets one more where the day has grown, which is amended in its turn', async () => {
      const { report, settle, fresh, olena } = await briefed()
      for (const number of SIXTY) await report(`${DAY}T09:00+02:00`, `meeting-${number}`, meeting(number))
      await settle(at(`${DAY}T09:00`) + WINDOW)
      const grown = await fresh(olena)
      expect(grown.length).toBeGreaterThan(1)
      expect(grown.map(({ edits }) => edits === null)).toEqual(grown.map((_, index) => index > 0))
      expect(grown.every(({ silent }) => silent)).toBe(true)
      await report(`${DAY}T10:00+02:00`, 'meeting-59', { status: 'cancelled' })
      expect(await settle(at(`${DAY}T10:00`) + WINDOW)).toBeGreaterThan(0)
      const amended = await fresh(olena)
      expect(amended.every(({ edits }) => edits !== null)).toBe(true)
      expect(amended.some(({ edits }) => edits === grown.at(-1)?.id)).toBe(true)
      expect(amended.map(textOf).join()).toContain('скасовано')
      expect(await settle(at(`${DAY}T10:30`))).toBe(0)
    })

    test('says of one that is needed no longer that nothing is left there', async () => {
      const { store, report, settle, fresh, olena } = await briefed()
      const claims: string[] = []
      for (const number of SIXTY)
        claims.push(...(await report(`${DAY}T09:00+02:00`, `meeting-${number}`, meeting(number))))
      await settle(at(`${DAY}T09:00`) + WINDOW)
      const grown = await fresh(olena)
      for (const id of claims) await store.review.withdraw(id, { by: 'petro', at: at(`${DAY}T12:00`) })
      await settle(at(`${DAY}T12:00`) + WINDOW)
      const shrunk = await fresh(olena)
      expect(shrunk).toHaveLength(grown.length)
      expect(shrunk.slice(1).map(textOf)).toEqual(
        grown.slice(1).map(() => expect.stringContaining('усе — в повідомленні вище')),
      )
      expect(await settle(at(`${DAY}T12:30`))).toBe(0)
      await report(`${DAY}T13:00+02:00`, 'talks', { when: `${DAY}T15:00+02:00` })
      await settle(at(`${DAY}T13:00`) + WINDOW)
      expect((await fresh(olena)).map(({ edits }) => edits)).toEqual([shrunk[0]?.edits])
    })
  })

  test('that could not be edited any more is sent anew, and that message is edited from then on', async () => {
    const { store, report, desk, amender, olena } = await briefed()
    await report(`${DAY}T10:00+02:00`, 'talks', { when: `${DAY}T15:00+02:00` })
    const now = at(`${DAY}T10:00`) + WINDOW
    await desk.round(now)
    await amender.round(now)
    const first = await claimNext(store.outbox, now)
    await store.outbox.settle(first?.id ?? 0, { kind: 'sent', messageId: 777 }, now)
    await report(`${DAY}T11:00+02:00`, 'talks', { status: 'cancelled' })
    await desk.round(at(`${DAY}T11:00`) + WINDOW)
    await amender.round(at(`${DAY}T11:00`) + WINDOW)
    expect(await claimNext(store.outbox, at(`${DAY}T11:00`) + WINDOW)).toMatchObject({ editedMessage: 777 })
    expect((await store.outbox.of(olena.id)).filter(({ edits }) => edits !== null)).toHaveLength(2)
  })

  test('is not amended more often than every two minutes, nor once its day is over, nor while the reader has paused', async () => {
    const { store, report, settle, amender, fresh, olena } = await briefed()
    await report(`${DAY}T10:00+02:00`, 'talks', { when: `${DAY}T15:00+02:00` })
    await settle(at(`${DAY}T10:00`) + WINDOW)
    await fresh(olena)
    await report(`${DAY}T10:01+02:00`, 'talks', { when: `${DAY}T16:00+02:00` })
    expect(await settle(at(`${DAY}T10:01`) + WINDOW)).toBe(0)
    expect(await amender.round(at(`${DAY}T10:04`))).toBe(1)
    await store.readers.update(olena.id, { state: 'paused' }, 0)
    await report(`${DAY}T12:00+02:00`, 'talks', { when: `${DAY}T17:00+02:00` })
    expect(await settle(at(`${DAY}T12:00`) + WINDOW)).toBe(0)
    await store.readers.update(olena.id, { state: 'active' }, 0)
    await report(`2026-01-09T00:10+02:00`, 'talks', { when: `${DAY}T18:00+02:00` })
    expect(await settle(at('2026-01-09T00:10') + WINDOW)).toBe(0)
  })
})
