import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import { lookUp } from '../../src/questions/looking-up/look-up.ts'
import { actorsBeginning } from '../../src/questions/looking-up/names-beginning.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { gazetteer, record } from './seeded-record.ts'

const context = {
  words: createWords(gazetteer, 'uk'),
  gazetteer,
  record,
  now: Date.parse('2026-01-04T12:00:00+02:00'),
  timeZone: 'Europe/Kyiv',
}

const actorsOf = (typed: string): readonly string[] => lookUp(typed, context).actors
const eventsOf = (typed: string): readonly string[] => lookUp(typed, context).events.map(({ id }) => id)

describe('what words mean as they are typed', () => {
  test.each([
    ['Умєров', 'rustem-umerov'],
    ['умер', 'rustem-umerov'],
    ['Рустем Ум', 'rustem-umerov'],
    ['umer', 'rustem-umerov'],
    ['зеленськ', 'volodymyr-zelensky'],
    ['Віткоф', 'steve-witkoff'],
  ])('%s finds the person %s', (typed, actor) => {
    expect(actorsOf(typed)).toContain(actor)
  })

  test('a person’s name finds events with that person, those ahead first', () => {
    const found = eventsOf('Умєров')
    expect(found.length).toBeGreaterThan(0)
    for (const id of found)
      expect(record.events.get(id)?.participants.map(({ actor }) => actor)).toContain('rustem-umerov')
  })

  test.each([
    ['3 січня', '2026-01-03'],
    ['3 января', '2026-01-03'],
    ['3 January', '2026-01-03'],
  ])('%s finds what was on %s and nothing of other days', (typed, day) => {
    const starts = lookUp(typed, context).events.map(({ when }) => when.start?.slice(0, 10))
    expect(starts.length).toBeGreaterThan(0)
    expect(new Set(starts)).toEqual(new Set([day]))
  })

  test.each([
    ['умеорв', 'rustem-umerov', false],
    ['зленський', 'volodymyr-zelensky', false],
    ['рустем ум', 'rustem-umerov', false],
    ['президент франції', undefined, false],
    ['умєр віткоф', 'steve-witkoff', true],
    ['Умєров у Києві', 'rustem-umerov', true],
    ['зустріч радників', undefined, true],
  ] as const)('%s finds %s; the event before the person: %s', (typed, actor, eventsFirst) => {
    const found = lookUp(typed, context)
    if (actor) expect(found.actors).toContain(actor)
    expect(found.eventsFirst).toBe(eventsFirst)
  })

  test('two names, one of them just begun, find what both were at', () => {
    const found = eventsOf('умєр кушн')
    expect(found.length).toBeGreaterThan(0)
    for (const id of found)
      expect(record.events.get(id)?.participants.map(({ actor }) => actor)).toEqual(
        expect.arrayContaining(['rustem-umerov', 'jared-kushner']),
      )
  })

  test.each([
    ['саміт', ({ kind }: DiplomaticEvent) => kind === 'summit'],
    ['дзвінок', ({ kind }: DiplomaticEvent) => kind === 'call'],
    ['звонки', ({ kind }: DiplomaticEvent) => kind === 'call'],
    ['summits', ({ kind }: DiplomaticEvent) => kind === 'summit'],
    ['гарантії безпеки', ({ topics }: DiplomaticEvent) => topics.includes('security-guarantees')],
    ['моск', ({ place }: DiplomaticEvent) => place === 'moscow'],
  ] as const)('%s finds events of that kind alone', (typed, isMeant) => {
    const { events } = lookUp(typed, context)
    expect(events.length).toBeGreaterThan(0)
    expect(events.filter((event) => !isMeant(event))).toEqual([])
  })

  test('a day finds nothing that has no day', () => {
    for (const typed of ['вчора', 'yesterday', '31 грудня', '3 декабря'])
      for (const { when } of lookUp(typed, context).events) expect(when.start?.length ?? 0).toBeGreaterThanOrEqual(10)
  })

  test('an id finds its event alone', () => {
    const [id = ''] = record.events.keys()
    expect(eventsOf(id)).toEqual([id])
  })

  test('nothing typed finds what comes next, and nothing past', () => {
    const found = lookUp('  ', context)
    expect(found.actors).toEqual([])
    expect(found.events.length).toBeGreaterThan(0)
    for (const { when } of found.events) expect((when.end ?? when.start ?? '').slice(0, 7) >= '2026-01').toBe(true)
  })

  test.each(['щщщщщ', 'Шевченко Тарас Григорович', '🙂', '"; DROP TABLE events; --', '1 квітня 1999'])(
    '%s finds nothing',
    (typed) => {
      expect(lookUp(typed, context)).toMatchObject({ actors: [], events: [] })
    },
  )

  test('whatever is typed, nothing fails and there is little to read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
        const { actors, events } = lookUp(typed, context)
        expect(actors.length + events.length).toBeLessThanOrEqual(50)
      }),
      { numRuns: 60 },
    )
  })
})

test('names are found by the beginnings of their words, in any order', () => {
  expect(actorsBeginning('ум руст', gazetteer)).toEqual(['rustem-umerov'])
  expect(actorsBeginning('ум руст х', gazetteer)).toEqual([])
  expect(actorsBeginning(' ', gazetteer)).toEqual([])
})
