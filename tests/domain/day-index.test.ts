import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../src/domain/calendar.ts'
import { createDayIndex } from '../../src/domain/day-index.ts'
import { moment, spanOf, type When } from '../../src/domain/moment.ts'
import { event } from '../support/record.ts'

const ZONES = ['Europe/Kyiv', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']

const days = fc.integer({ min: -40, max: 40 }).map((count) => addDays(day('2026-01-03'), count))
const bound = fc.oneof(
  days.map(moment),
  days.map((date) => moment(date.slice(0, 7))),
  days.map((date) => moment(date.slice(0, 4))),
  fc
    .tuple(days, fc.integer({ min: 0, max: 23 }))
    .map(([date, hour]) => moment(`${date}T${String(hour).padStart(2, '0')}:15+02:00`)),
)
const whens: fc.Arbitrary<When> = fc.record({
  start: fc.option(bound),
  end: fc.option(bound, { freq: 2 }),
})

test('finds what touches the days, wherever the reader is, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(whens, { maxLength: 30 }),
      days,
      days,
      fc.constantFrom(...ZONES),
      (times, one, other, zone) => {
        const [first, last] = one < other ? [one, other] : [other, one]
        const events = times.map((when, index) => event({ id: `event-${index}`, when }))
        const index = createDayIndex(events)
        const touching = events.filter(({ when }) => {
          const span = spanOf(when, zone)
          return span !== undefined && span.first <= last && first <= span.last
        })
        const found = index.between(first, last, zone).map(({ id }) => id)
        expect(found.toSorted()).toEqual(touching.map(({ id }) => id).toSorted())
        expect(index.countBetween(first, last)).toBeGreaterThanOrEqual(found.length)
      },
    ),
  )
})

test('goes by other days where it is told to', () => {
  const undated = event({ id: 'undated', when: { start: null, end: null } })
  const index = createDayIndex([undated], () => ({ start: moment('2026-01-02'), end: null }))
  expect(index.between(day('2026-01-01'), day('2026-01-02'), 'UTC')).toEqual([undated])
  expect(index.between(day('2026-01-03'), day('2026-01-04'), 'UTC')).toEqual([])
})
