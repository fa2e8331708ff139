import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, dayAt, minuteAt } from '../../src/domain/calendar.ts'
import { moment } from '../../src/domain/moment.ts'
import { knownFrom } from '../../src/sources/known-from.ts'

const spelled = (published: string, timeZone = 'Europe/Kyiv'): string =>
  new Date(knownFrom(moment(published), timeZone)).toISOString()

describe('since when a dispatch counts as known', () => {
  test.each([
    ['a winter day', '2026-01-03', '2026-01-03T21:59:00.000Z'],
    ['a summer day', '2026-07-03', '2026-07-03T20:59:00.000Z'],
    ['the day before clocks go forward', '2026-03-28', '2026-03-28T21:59:00.000Z'],
    ['the day on which clocks go forward', '2026-03-29', '2026-03-29T20:59:00.000Z'],
    ['the day before clocks go back', '2026-10-24', '2026-10-24T20:59:00.000Z'],
    ['the day on which clocks go back', '2026-10-25', '2026-10-25T21:59:00.000Z'],
    ['a leap day', '2028-02-29', '2028-02-29T21:59:00.000Z'],
    ['a month: its last day', '2026-02', '2026-02-28T21:59:00.000Z'],
    ['a minute: that instant, whatever the zone', '2026-01-03T14:05+03:00', '2026-01-03T11:05:00.000Z'],
    ['a minute in UTC', '2026-01-03T14:05Z', '2026-01-03T14:05:00.000Z'],
  ])('%s', (_, published, instant) => {
    expect(spelled(published)).toBe(instant)
  })

  test('the day ends where the zone says', () => {
    expect(spelled('2026-03-08', 'America/New_York')).toBe('2026-03-09T03:59:00.000Z')
    expect(spelled('2026-04-05', 'Australia/Sydney')).toBe('2026-04-05T13:59:00.000Z')
    expect(spelled('2026-04-05', 'Asia/Kathmandu')).toBe('2026-04-05T18:14:00.000Z')
  })

  test('is always 23:59 of the day itself', () => {
    const zones = fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata', 'Africa/Cairo')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), zones, (days, zone) => {
        const published = addDays(day('2020-01-01'), days)
        const instant = knownFrom(moment(published), zone)
        expect([dayAt(instant, zone), minuteAt(instant, zone)]).toEqual([published, 23 * 60 + 59])
      }),
    )
  })
})
