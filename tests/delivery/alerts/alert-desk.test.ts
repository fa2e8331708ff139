import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAlertDesk } from '../../../src/delivery/alerts/alert-desk.ts'
import { ALERT_KINDS } from '../../../src/domain/alert.ts'
import { fitsIn, SIZE_LIMIT, sizeOf } from '../../../src/briefing/message-size.ts'
import type { FollowTarget, Reader } from '../../../src/domain/reader.ts'
import { faultsOf } from '../../support/telegram-html.ts'
import { temporaryPath, temporaryStore } from '../../support/temporary-store.ts'
import { gazetteer, type Newsdesk, type Said, startNewsdesk, textOf, WINDOW, wordsFor } from './newsdesk.ts'

const ANNOUNCED: Said = {
  kind: 'meeting',
  status: 'announced',
  when: '2026-01-20T15:00+02:00',
  place: 'paris',
  people: { 'rustem-umerov/UA': 'expected', 'steve-witkoff/US': 'expected' },
}
const MORNING = '2026-01-05T09:00+02:00'
const at = (iso: string): number => Date.parse(iso)
const MINUTE = 60_000

const everything: FollowTarget = { kind: 'everything' }

/** Talks are announced, and Olena, who follows everything, has been told. */
const told = async () => {
  const newsdesk = await startNewsdesk()
  const olena = await newsdesk.subscribe(1)
  await newsdesk.store.follows.add(olena.id, everything, 0)
  const claims = await newsdesk.report(MORNING, 'talks', ANNOUNCED)
  await newsdesk.desk.round(at(MORNING) + WINDOW)
  await newsdesk.deliver(at(MORNING) + WINDOW)
  expect(await newsdesk.fresh(olena)).toHaveLength(1)
  return { ...newsdesk, olena, claims }
}

const tellAt = async ({ desk, deliver }: Newsdesk, instant: number): Promise<void> => {
  await desk.round(instant)
  await deliver(instant)
}

describe('who is told', () => {
  test.each<readonly [string, readonly FollowTarget[], number]>([
    ['nobody who follows nothing', [], 0],
    ['whoever follows everything', [everything], 1],
    ['whoever follows what is important', [{ kind: 'important' }], 1],
    ['whoever follows a participant', [{ kind: 'actor', id: 'steve-witkoff' }], 1],
    ['whoever follows the country of one', [{ kind: 'actor', id: 'US' }], 1],
    ['whoever follows the city', [{ kind: 'place', id: 'paris' }], 1],
    ['whoever follows the country of the city', [{ kind: 'place', id: 'FR' }], 1],
    ['whoever follows the kind', [{ kind: 'kind', id: 'meeting' }], 1],
    ['nobody who follows another kind', [{ kind: 'kind', id: 'visit' }], 0],
    ['nobody who follows another place', [{ kind: 'place', id: 'berlin' }], 0],
    [
      'once, however many follows match',
      [
        everything,
        { kind: 'important' },
        { kind: 'place', id: 'FR' },
        { kind: 'actor', id: 'US' },
        { kind: 'actor', id: 'UA' },
      ],
      1,
    ],
  ])('%s', async (_, follows, expected) => {
    const newsdesk = await startNewsdesk()
    const { store, subscribe, report, fresh } = newsdesk
    const olena = await subscribe(1)
    for (const target of follows) await store.follows.add(olena.id, target, 0)
    await report(MORNING, 'talks', ANNOUNCED)
    await tellAt(newsdesk, at(MORNING) + WINDOW)
    await tellAt(newsdesk, at(MORNING) + 2 * WINDOW)
    expect(await fresh(olena)).toHaveLength(expected)
  })

  test.each([
    ['the event is muted', { kind: 'event', id: 'talks' } as const],
    ['a participant is muted', { kind: 'actor', id: 'steve-witkoff' } as const],
    ['the country of a participant is muted', { kind: 'actor', id: 'US' } as const],
  ])('nobody for whom %s', async (_, target) => {
    const newsdesk = await startNewsdesk()
    const olena = await newsdesk.subscribe(1)
    await newsdesk.store.follows.add(olena.id, everything, 0)
    await newsdesk.store.alertPreferences.mute(olena.id, target, 0)
    await newsdesk.report(MORNING, 'talks', ANNOUNCED)
    await tellAt(newsdesk, at(MORNING) + WINDOW)
    expect(await newsdesk.fresh(olena)).toEqual([])
  })

  test('nobody who has paused or is away; they hear nothing of it later either', async () => {
    const newsdesk = await startNewsdesk()
    const { store, subscribe, fresh } = newsdesk
    const paused = await subscribe(1, { state: 'paused' })
    const away = await subscribe(2, { away: { from: '2026-01-04' as never, to: '2026-01-05' as never } })
    for (const { id } of [paused, away]) await store.follows.add(id, everything, 0)
    await newsdesk.report(MORNING, 'talks', ANNOUNCED)
    await tellAt(newsdesk, at(MORNING) + WINDOW)
    await store.readers.update(paused.id, { state: 'active' }, 0)
    await store.readers.update(away.id, { away: null }, 0)
    await tellAt(newsdesk, at(MORNING) + 60 * MINUTE)
    expect([await fresh(paused), await fresh(away)]).toEqual([[], []])
  })

  test('of news that nobody could be told for half a day no one: it stands in the briefing', async () => {
    const newsdesk = await startNewsdesk()
    const olena = await newsdesk.subscribe(1)
    await newsdesk.store.follows.add(olena.id, everything, 0)
    await newsdesk.report(MORNING, 'talks', ANNOUNCED)
    await tellAt(newsdesk, at(MORNING) + 13 * 60 * MINUTE)
    expect(await newsdesk.fresh(olena)).toEqual([])
  })
})

describe('what an editor takes back', () => {
  test('before it was told is not told at all', async () => {
    const newsdesk = await told()
    const { store, report, fresh, olena } = newsdesk
    const [, date] = [undefined, (await report('2026-01-05T12:00+02:00', 'talks', { when: '2026-01-22' }))[0] ?? '']
    await store.review.withdraw(date, { by: 'petro', at: at('2026-01-05T12:01+02:00') })
    await tellAt(newsdesk, at('2026-01-05T12:10+02:00'))
    expect(await fresh(olena)).toEqual([])
  })

  test('before the message has gone out takes the message back', async () => {
    const newsdesk = await told()
    const { store, desk, report, fresh, olena } = newsdesk
    const [date = ''] = await report('2026-01-05T12:00+02:00', 'talks', { when: '2026-01-22' })
    await desk.round(at('2026-01-05T12:02+02:00'))
    await store.review.withdraw(date, { by: 'petro', at: at('2026-01-05T12:03+02:00') })
    await desk.round(at('2026-01-05T12:05+02:00'))
    expect((await fresh(olena)).map(({ state }) => state)).toEqual(['cancelled'])
  })

  test('while it waits for the end of quiet hours leaves nothing to tell', async () => {
    const newsdesk = await told()
    const { store, report, fresh, olena } = newsdesk
    await store.readers.update(olena.id, { quiet: { from: 22 * 60, to: 7 * 60 } }, 0)
    const [date = ''] = await report('2026-01-05T23:00+02:00', 'talks', { when: '2026-01-22' })
    await tellAt(newsdesk, at('2026-01-05T23:02+02:00'))
    await store.review.withdraw(date, { by: 'petro', at: at('2026-01-05T23:30+02:00') })
    await tellAt(newsdesk, at('2026-01-05T23:32+02:00'))
    await tellAt(newsdesk, at('2026-01-06T07:00+02:00'))
    expect(await fresh(olena)).toEqual([])
  })

  test('in quiet hours is put right in the earlier message at once, and told when they end', async () => {
    const newsdesk = await told()
    const { store, report, fresh, olena } = newsdesk
    const [date = ''] = await report('2026-01-05T12:00+02:00', 'talks', { when: '2026-01-22' })
    await tellAt(newsdesk, at('2026-01-05T12:02+02:00'))
    await fresh(olena)
    await store.readers.update(olena.id, { quiet: { from: 22 * 60, to: 7 * 60 } }, 0)
    await store.review.withdraw(date, { by: 'petro', at: at('2026-01-05T23:00+02:00') })
    await newsdesk.desk.round(at('2026-01-05T23:02+02:00'))
    const written = await fresh(olena)
    expect(written.map(({ edits, due }) => [edits !== null, due])).toEqual([
      [false, at('2026-01-06T07:00+02:00')],
      [true, at('2026-01-05T23:02+02:00')],
    ])
  })

  test('is put right with those who follow it no longer, too', async () => {
    const newsdesk = await told()
    const { store, report, fresh, olena } = newsdesk
    const [date = ''] = await report('2026-01-05T12:00+02:00', 'talks', { when: '2026-01-22' })
    await tellAt(newsdesk, at('2026-01-05T12:02+02:00'))
    await fresh(olena)
    await store.follows.remove(olena.id, everything)
    await store.review.withdraw(date, { by: 'petro', at: at('2026-01-05T13:00+02:00') })
    await tellAt(newsdesk, at('2026-01-05T13:02+02:00'))
    expect((await fresh(olena)).map(textOf)[0]).toMatch(/^Виправлення · .*\n.*\nДата: 22 січня → 20 січня, 15:00/)
  })

  test('concerns nobody who was not told', async () => {
    const newsdesk = await told()
    const { store, report, fresh, subscribe } = newsdesk
    const petro = await subscribe(2)
    const [date = ''] = await report('2026-01-05T12:00+02:00', 'talks', { when: '2026-01-22' })
    await tellAt(newsdesk, at('2026-01-05T12:02+02:00'))
    await store.review.withdraw(date, { by: 'petro', at: at('2026-01-05T13:00+02:00') })
    await tellAt(newsdesk, at('2026-01-05T13:02+02:00'))
    expect(await fresh(petro)).toEqual([])
  })
})

const own = (texts: readonly string[]) => texts.filter((text) => !text.startsWith('(edits an earlier message)'))

describe('a merge of two events of which readers were told', () => {
  const MEETING: Said = { ...ANNOUNCED, when: '2026-01-22T15:00+02:00' }
  const petro = { by: 'petro', at: at('2026-01-05T13:00+02:00') }

  /** Olena has been told of both events; what the merge and its undoing, an hour later, write for her. */
  const mergedAndUndone = async (tellBetween: boolean) => {
    const newsdesk = await told()
    const { store, report, fresh, olena } = newsdesk
    await report('2026-01-05T12:00+02:00', 'more-talks', MEETING)
    await tellAt(newsdesk, at('2026-01-05T12:02+02:00'))
    await fresh(olena)
    const { decision = 0, changes } = await store.review.merge('talks', 'more-talks', petro)
    expect(changes).not.toEqual([])
    if (tellBetween) await tellAt(newsdesk, at('2026-01-05T13:02+02:00'))
    const afterMerge = (await fresh(olena)).map(textOf)
    await store.review.undo(decision, { by: 'petro', at: petro.at + (tellBetween ? 60 : 1) * MINUTE })
    await tellAt(newsdesk, at('2026-01-05T14:02+02:00'))
    await tellAt(newsdesk, at('2026-01-05T14:10+02:00'))
    expect([...(await store.record()).events.keys()].toSorted()).toEqual(['more-talks', 'talks'])
    return { afterMerge, afterUndoing: (await fresh(olena)).map(textOf) }
  }

  test('is put right once when made and once when undone, and no event is told as new', async () => {
    const { afterMerge, afterUndoing } = await mergedAndUndone(true)
    expect(own(afterMerge)).toEqual([
      expect.stringMatching(/^Виправлення · .*\n.*\nДата: 20 січня, 15:00 .*→ 22 січня, 15:00/),
    ])
    expect(own(afterUndoing)).toEqual([
      expect.stringMatching(/^Виправлення · .*\n.*\nДата: 22 січня, 15:00 .*→ 20 січня, 15:00/),
    ])
  })

  test('that is undone at once is told to nobody', async () => {
    expect(await mergedAndUndone(false)).toEqual({ afterMerge: [], afterUndoing: [] })
  })

  test('concerns nobody who was told of neither', async () => {
    const newsdesk = await told()
    const { store, report, fresh, subscribe } = newsdesk
    await report('2026-01-05T12:00+02:00', 'more-talks', MEETING)
    await tellAt(newsdesk, at('2026-01-05T12:02+02:00'))
    const other = await subscribe(2)
    const { decision = 0 } = await store.review.merge('talks', 'more-talks', petro)
    await tellAt(newsdesk, petro.at + WINDOW)
    await store.review.undo(decision, { by: 'petro', at: petro.at + 60 * MINUTE })
    await tellAt(newsdesk, petro.at + 65 * MINUTE)
    expect(await fresh(other)).toEqual([])
  })
})

/** Petro reads Russian, for which there are no words now; Olena, who comes after him, reads Ukrainian. */
const withoutRussian = async (settings: Partial<Reader>) => {
  const newsdesk = await startNewsdesk()
  const { store, subscribe } = newsdesk
  const petro = await subscribe(1, { language: 'ru', ...settings })
  const olena = await subscribe(2, settings)
  for (const { id } of [petro, olena]) await store.follows.add(id, everything, 0)
  const failures: unknown[] = []
  const desk = createAlertDesk({
    store,
    gazetteer,
    record: () => store.record(),
    window: WINDOW,
    wordsFor: (language) => {
      if (language === 'ru') throw new Error('no words')
      return wordsFor(language)
    },
    onFailure: ({ reader }) => void failures.push(reader),
  })
  return { ...newsdesk, broken: desk, petro, olena, failures }
}

const WEEK = 7 * 24 * 60 * MINUTE

describe('a machine that slept for a week tells no stale news', () => {
  test('where the telling of a bulletin was cut short', async () => {
    const newsdesk = await startNewsdesk()
    const { store, desk, subscribe, report, fresh } = newsdesk
    const readers: Reader[] = []
    for (let chat = 1; chat <= 60; chat += 1) readers.push(await subscribe(chat))
    for (const { id } of readers) await store.follows.add(id, everything, 0)
    await report(MORNING, 'talks', ANNOUNCED)
    const stopping = new AbortController()
    stopping.abort()
    await desk.round(at(MORNING) + WINDOW, stopping.signal)
    expect(await store.alerts.telling()).toHaveLength(1)
    await tellAt(newsdesk, at(MORNING) + WEEK)
    expect(await store.alerts.telling()).toEqual([])
    const counts = await Promise.all(readers.map(async (reader) => (await fresh(reader)).length))
    expect([counts.slice(0, 2), counts.slice(-2)]).toEqual([
      [1, 1],
      [0, 0],
    ])
  })

  test('where it waited for the end of quiet hours, also when the machine wakes within them', async () => {
    const newsdesk = await startNewsdesk()
    const { store, subscribe, report, fresh } = newsdesk
    const quiet = { from: 0, to: 12 * 60 }
    const [olena, petro] = [await subscribe(1, { quiet }), await subscribe(2, { quiet })]
    for (const { id } of [olena, petro]) await store.follows.add(id, everything, 0)
    await report(MORNING, 'talks', ANNOUNCED)
    await tellAt(newsdesk, at(MORNING) + WINDOW)
    await store.readers.update(petro.id, { quiet: null }, 0)
    await tellAt(newsdesk, at(MORNING) + WEEK)
    await report('2026-01-12T09:10+02:00', 'talks', { place: 'versailles' })
    await tellAt(newsdesk, at('2026-01-12T09:15+02:00'))
    await tellAt(newsdesk, at('2026-01-12T12:00+02:00'))
    const heard = (await fresh(olena)).map(textOf)
    expect(heard).toEqual([expect.stringContaining('Версаль')])
    expect(heard.join()).not.toContain('Нова подія')
    expect((await fresh(petro)).map(textOf)).toEqual(heard)
  })
})

describe('what can’t be written for one reader is told, and keeps nobody else from', () => {
  test('an alert', async () => {
    const { broken, report, deliver, fresh, petro, olena, failures } = await withoutRussian({})
    await report(MORNING, 'talks', ANNOUNCED)
    await broken.round(at(MORNING) + WINDOW)
    await deliver(at(MORNING) + WINDOW)
    expect([await fresh(petro), failures]).toEqual([[], [petro.id]])
    expect(await fresh(olena)).toHaveLength(1)
  })

  test('what waited for the end of quiet hours, for which it waits on', async () => {
    const newsdesk = await withoutRussian({ quiet: { from: 0, to: 12 * 60 } })
    const { broken, desk, report, deliver, fresh, petro, olena, failures } = newsdesk
    await report(MORNING, 'talks', ANNOUNCED)
    await desk.round(at(MORNING) + WINDOW)
    const noon = at('2026-01-05T12:00+02:00')
    await broken.round(noon)
    await deliver(noon)
    expect([await fresh(petro), failures]).toEqual([[], [petro.id]])
    expect(await fresh(olena)).toHaveLength(1)
    await tellAt(newsdesk, noon + 5 * MINUTE)
    expect(await fresh(petro)).toHaveLength(1)
  })

  test('a reminder', async () => {
    const newsdesk = await withoutRussian({})
    const { broken, desk, store, report, deliver, fresh, petro, olena, failures } = newsdesk
    await report(MORNING, 'talks', ANNOUNCED)
    await desk.round(at(MORNING) + WINDOW)
    await deliver(at(MORNING) + WINDOW)
    for (const reader of [petro, olena]) {
      await store.reminders.add(reader.id, { event: 'talks', lead: 60 }, at(MORNING) + 60 * MINUTE)
      await fresh(reader)
    }
    const hour = at('2026-01-20T14:00+02:00')
    await broken.round(hour)
    await deliver(hour)
    expect([await fresh(petro), failures]).toEqual([[], [petro.id]])
    expect((await fresh(olena)).map(({ kind }) => kind)).toEqual(['reminder'])
  })
})

const remind = async (newsdesk: Newsdesk & { readonly olena: { readonly id: number } }) =>
  newsdesk.store.reminders.add(newsdesk.olena.id, { event: 'talks', lead: 60 }, at(MORNING) + 60 * MINUTE)

describe('a reminder', () => {
  test('comes at its time, once', async () => {
    const newsdesk = await told()
    const { fresh, olena } = newsdesk
    expect(await remind(newsdesk)).toBe(true)
    await tellAt(newsdesk, at('2026-01-20T13:59:59+02:00'))
    expect(await fresh(olena)).toEqual([])
    await tellAt(newsdesk, at('2026-01-20T14:00+02:00'))
    await tellAt(newsdesk, at('2026-01-20T14:05+02:00'))
    const [reminder, ...others] = await fresh(olena)
    expect(others).toEqual([])
    expect(reminder && textOf(reminder)).toMatch(/^За годину\nЗустріч Умєрова з Віткоффом\n20 січня, 15:00/)
  })

  test('moves with the hour of the event, and comes again for another one', async () => {
    const newsdesk = await told()
    const { report, fresh, olena } = newsdesk
    await remind(newsdesk)
    await report('2026-01-19T12:00+02:00', 'talks', { when: '2026-01-20T18:00+02:00' })
    await tellAt(newsdesk, at('2026-01-19T12:02+02:00'))
    await fresh(olena)
    await tellAt(newsdesk, at('2026-01-20T16:59+02:00'))
    expect(await fresh(olena)).toEqual([])
    await tellAt(newsdesk, at('2026-01-20T17:00+02:00'))
    expect(await fresh(olena)).toHaveLength(1)
    await report('2026-01-20T17:10+02:00', 'talks', { when: '2026-01-21T10:00+02:00' })
    await tellAt(newsdesk, at('2026-01-20T17:12+02:00'))
    await fresh(olena)
    await tellAt(newsdesk, at('2026-01-21T09:00+02:00'))
    expect((await fresh(olena)).map(({ kind }) => kind)).toEqual(['reminder'])
  })

  test.each([
    ['cancelled', 'скасовано'],
    ['postponed', 'відкладено'],
  ] as const)('does not come where the event is %s, of which the reader hears', async (status, word) => {
    const newsdesk = await told()
    const { store, report, fresh, olena } = newsdesk
    await remind(newsdesk)
    await store.follows.remove(olena.id, everything)
    await report('2026-01-19T12:00+02:00', 'talks', { status })
    await tellAt(newsdesk, at('2026-01-19T12:02+02:00'))
    expect((await fresh(olena)).map(textOf).join()).toContain(word)
    await tellAt(newsdesk, at('2026-01-20T14:00+02:00'))
    expect(await fresh(olena)).toEqual([])
    expect(await store.reminders.of(olena.id)).toEqual([])
  })

  test('that the bot was down for does not come once the event has begun', async () => {
    const newsdesk = await told()
    await remind(newsdesk)
    await tellAt(newsdesk, at('2026-01-20T15:30+02:00'))
    expect(await newsdesk.fresh(newsdesk.olena)).toEqual([])
  })

  test('that comes late does not say how long it is until then, and of several due at once the last alone comes', async () => {
    const newsdesk = await told()
    const { store, fresh, olena } = newsdesk
    for (const lead of [15, 60, 1440] as const)
      await store.reminders.add(olena.id, { event: 'talks', lead }, at(MORNING) + 60 * MINUTE)
    await tellAt(newsdesk, at('2026-01-20T14:40+02:00'))
    expect((await fresh(olena)).map(textOf)).toEqual([
      expect.stringMatching(/^Нагадування\nЗустріч.*\n20 січня, 15:00/),
    ])
    await tellAt(newsdesk, at('2026-01-20T14:45+02:00'))
    expect((await fresh(olena)).map(textOf)).toEqual([expect.stringMatching(/^За 15 хвилин\n/)])
  })

  test('makes no sound in quiet hours', async () => {
    const newsdesk = await told()
    await remind(newsdesk)
    await newsdesk.store.readers.update(newsdesk.olena.id, { quiet: { from: 13 * 60, to: 16 * 60 } }, 0)
    await tellAt(newsdesk, at('2026-01-20T14:00+02:00'))
    expect((await newsdesk.fresh(newsdesk.olena)).map(({ silent }) => silent)).toEqual([true])
  })
})

test('what a crash interrupts goes on where it was: nobody is left out, nobody is told twice', async () => {
  const path = temporaryPath()
  const newsdesk = await startNewsdesk(path)
  const { store, subscribe, report } = newsdesk
  const readers: number[] = []
  for (let chat = 1; chat <= 30; chat += 1) {
    const { id } = await subscribe(chat)
    await store.follows.add(id, everything, 0)
    readers.push(id)
  }
  await report(MORNING, 'talks', ANNOUNCED)
  const now = at(MORNING) + WINDOW
  const [open] = await store.alerts.open({ before: now - WINDOW, after: now })
  if (!open) throw new Error('no bulletin')
  const event = (await store.record()).events.get('talks')
  if (!event) throw new Error('no event')
  await store.alerts.seal(open, { event, changes: open.changes, withdrawn: false, contradicted: [] })
  const [bulletin] = await store.alerts.telling()
  if (!bulletin) throw new Error('nothing to tell')
  const touched = { event: 'talks', kind: 'meeting', actors: ['UA', 'US'], places: ['paris'], formats: [] }
  let planned = 0
  const failing = store.alerts.tell(
    bulletin,
    touched,
    () => {
      planned += 1
      if (planned === 7) throw new Error('the disk is full')
      return { kinds: ['new'], due: now, message: null, marks: [], cancelled: [] }
    },
    { limit: 10, now },
  )
  await expect(failing).rejects.toThrow('the disk is full')
  const again = await temporaryStore(path)
  const got: number[] = []
  const plan = ({ reader }: { readonly reader: { readonly id: number } }) => {
    got.push(reader.id)
    return { kinds: ['new'] as const, due: now, message: null, marks: [], cancelled: [] }
  }
  while (await again.alerts.tell(bulletin, touched, plan, { limit: 10, now })) expect(got.length % 10).toBe(0)
  expect(got).toEqual(readers)
  expect(await again.alerts.telling()).toEqual([])
})

test('two desks on one file tell each reader once', async () => {
  const path = temporaryPath()
  const one = await startNewsdesk(path)
  const other = await startNewsdesk(path)
  const olena = await one.subscribe(1)
  await one.store.follows.add(olena.id, everything, 0)
  await one.report(MORNING, 'talks', ANNOUNCED)
  const now = at(MORNING) + WINDOW
  await Promise.all([one.desk.round(now), other.desk.round(now)])
  expect(await one.fresh(olena)).toHaveLength(1)
})

describe('whatever happens', () => {
  const PEOPLE = [
    'rustem-umerov/UA',
    'steve-witkoff/US',
    'friedrich-merz/DE',
    'emmanuel-macron/FR',
    'volodymyr-zelensky/UA',
  ]
  const said: fc.Arbitrary<Said> = fc.record(
    {
      status: fc.constantFrom('announced', 'postponed', 'cancelled', 'held', 'ruled_out'),
      when: fc.constantFrom('2026-01', '2026-01-08', '2026-01-08T15:00+02:00', '2026-01-09T10:30+02:00', '2026-W03'),
      place: fc.constantFrom('paris', 'FR', 'kyiv', 'berlin'),
      format: fc.constantFrom('leaders', 'foreign-ministers', 'security-advisers'),
      mode: fc.constantFrom('in_person', 'remote', 'hybrid'),
      people: fc.dictionary(fc.constantFrom(...PEOPLE), fc.constantFrom('expected', 'attended', 'absent'), {
        noNullPrototype: true,
      }),
      denied: fc.array(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  const step = fc.record({
    said,
    withdraw: fc.boolean(),
    pause: fc.constantFrom(1, 3, 30, 600),
    event: fc.constantFrom('one', 'two'),
    outlet: fc.constantFrom('Вісник', '<b>A & "B"</b>', 'x'.repeat(90)),
  })

  test('no reader has one change twice, every message is sound and within limits, and nobody who paused has any', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const newsdesk = await startNewsdesk()
        const { store, report, subscribe, desk, deliver, failures } = newsdesk
        const readers = [
          await subscribe(1),
          await subscribe(2, { language: 'ru', quiet: { from: 9 * 60, to: 12 * 60 } }),
          await subscribe(3, { language: 'en' }),
          await subscribe(4, { state: 'paused' }),
        ]
        const follows: readonly FollowTarget[] = [everything, { kind: 'important' }, { kind: 'actor', id: 'US' }]
        for (const { id } of readers) for (const target of follows) await store.follows.add(id, target, 0)
        await store.alertPreferences.set(readers[2]?.id ?? 0, { off: ALERT_KINDS.slice(0, 3), silent: true })
        let now = at(MORNING)
        for (const { said: what, withdraw, pause, event, outlet } of steps) {
          const iso = new Date(now).toISOString().slice(0, 16)
          const [first] = await report(`${iso}+00:00`, event, { ...ANNOUNCED, ...what }, outlet)
          if (withdraw && first !== undefined) await store.review.withdraw(first, { by: 'petro', at: now + 1 })
          now += pause * MINUTE
          await desk.round(now)
          await deliver(now)
        }
        await desk.round(now + 24 * 60 * MINUTE)
        expect(failures).toEqual([])
        for (const { id, state } of readers) {
          const all = await store.outbox.of(id)
          if (state === 'paused') expect(all).toEqual([])
          const news = all.filter(({ edits }) => edits === null)
          const contents = news.map(({ slot, part }) => `${slot} ${part}`)
          expect(new Set(contents).size).toBe(contents.length)
          for (const { body } of all) {
            expect(faultsOf(body.html)).toEqual([])
            expect(fitsIn(sizeOf(body.html), { ...SIZE_LIMIT, characters: 4096, entities: 100 })).toBe(true)
          }
        }
      }),
      { numRuns: 25 },
    ))
})
