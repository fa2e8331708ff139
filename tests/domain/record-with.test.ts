import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/calendar.ts'
import type { Change } from '../../src/domain/change.ts'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import { moment } from '../../src/domain/moment.ts'
import { createEventRecord, type EventRecord, recordWith } from '../../src/domain/record.ts'
import { event, participant } from '../support/record.ts'

const ACTORS = ['olena', 'petro', 'maria']
const PLACES = ['kyiv', 'lviv', null]
const FIRST = day('2026-01-01')
const LAST = day('2026-01-20')

/** So many that a few changes are laid over them. */
const many = Array.from({ length: 400 }, (_, index) =>
  event({
    id: `event-${index}`,
    when: { start: index % 9 === 0 ? null : moment(addDays(FIRST, index % 20)), end: null },
    place: PLACES[index % 3] ?? null,
    participants: [participant(ACTORS[index % 3] ?? 'olena')],
  }),
)

const renewals = fc.array(
  fc.record({
    number: fc.integer({ min: 0, max: 405 }),
    actor: fc.constantFrom(...ACTORS),
    place: fc.constantFrom(...PLACES),
    shift: fc.integer({ min: 0, max: 19 }),
    gone: fc.boolean(),
  }),
  { maxLength: 12 },
)

const entered = (id: string, at: number): Change => ({
  field: 'event',
  before: null,
  after: 'announced',
  event: id,
  dispatch: null,
  at,
})

const ids = (events: readonly DiplomaticEvent[]): readonly string[] => events.map(({ id }) => id)

/** All that can be asked of a record. */
const told = (record: EventRecord) => {
  return {
    events: [...record.events.values()],
    of: ACTORS.map((actor) => ids(record.of(actor))),
    at: ['kyiv', 'lviv'].map((place) => ids(record.at(place))),
    between: ids(record.between(FIRST, LAST, 'Europe/Kyiv')),
    ofOneDay: ids(record.between(addDays(FIRST, 4), addDays(FIRST, 4), 'Europe/Kyiv')),
    undated: ids(record.undated),
    changes: record.changesBetween(0, 1000),
    history: record.changesOf('event-1'),
  }
}

test('a record with what has changed since tells the same as one that is made anew', () => {
  fc.assert(
    fc.property(fc.array(renewals, { minLength: 1, maxLength: 4 }), (rounds) => {
      const current = new Map(many.map((each) => [each.id, each]))
      const changes: Change[] = []
      let known = createEventRecord({ events: many, dispatches: [], changes })
      for (const [round, renewed] of rounds.entries()) {
        const events = new Map<string, DiplomaticEvent>()
        const touched = new Set<string>()
        const news: Change[] = []
        for (const { number, actor, place, shift, gone } of renewed) {
          const id = `event-${number}`
          const start = moment(addDays(FIRST, shift))
          const renewedEvent = event({ id, when: { start, end: null }, place, participants: [participant(actor)] })
          touched.add(id)
          if (gone) events.delete(id)
          else events.set(id, renewedEvent)
          news.push(entered(id, round * 20 + news.length))
        }
        for (const id of touched) current.delete(id)
        for (const [id, each] of events) current.set(id, each)
        changes.push(...news)
        known = recordWith(known, {
          renewed: [...touched],
          events: [...events.values()],
          dispatches: [],
          changes: news,
        })
      }
      const anew = createEventRecord({ events: [...current.values()], dispatches: [], changes })
      expect(told(known)).toEqual(told(anew))
    }),
    { numRuns: 40 },
  )
})
