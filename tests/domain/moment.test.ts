import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysBetween, isoWeekOf } from '../../src/domain/calendar.ts'
import {
  daysOf,
  instantOf,
  type Moment,
  moment,
  parseMoment,
  precisionOf,
  precisionRank,
  sameMoment,
  sameWhen,
  spanOf,
  UNKNOWN_TIME,
  type When,
} from '../../src/domain/moment.ts'

const ZONES = ['Europe/Kyiv', 'America/New_York', 'Australia/Sydney']
const when = (start: string | null, end: string | null = null): When => ({
  start: start === null ? null : moment(start),
  end: end === null ? null : moment(end),
})

describe('a moment is as precise as its source', () => {
  test.each([
    ['2026', 'year', '2026-01-01', '2026-12-31'],
    ['2026-01', 'month', '2026-01-01', '2026-01-31'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2026-W01', 'week', '2025-12-29', '2026-01-04'],
    ['2025-W52', 'week', '2025-12-22', '2025-12-28'],
    ['2026-W53', 'week', '2026-12-28', '2027-01-03'],
    ['2026-01-03', 'day', '2026-01-03', '2026-01-03'],
  ])('%s: a %s, from %s to %s, wherever one reads it', (text, precision, first, last) => {
    expect(precisionOf(moment(text))).toBe(precision)
    for (const zone of ZONES) expect(daysOf(moment(text), zone)).toEqual({ first, last })
  })

  test('a minute is an instant, and on the reader’s own day', () => {
    const evening = moment('2026-01-03T22:30+02:00')
    expect(precisionOf(evening)).toBe('minute')
    expect(instantOf(evening)).toBe(Date.parse('2026-01-03T20:30:00Z'))
    expect(ZONES.map((zone) => daysOf(evening, zone).first)).toEqual(['2026-01-03', '2026-01-03', '2026-01-04'])
  })

  test('nothing but a minute is an instant', () => {
    for (const text of ['2026', '2026-01', '2026-W01', '2026-01-03']) expect(instantOf(moment(text))).toBeUndefined()
  })

  test.each([
    '2025-W53',
    '2026-W00',
    '2026-W54',
    '2026-13',
    '2026-00',
    '2026-02-29',
    '2026-01-03T24:00Z',
    '2026-01-03T10:00+99:00',
    '2026-01-03T10:00+14:01',
    '2026-01-03T10:00-15:00',
    '2026-01-03T10:00+02:60',
    '2026-01-03T10:60Z',
    '2026-01-03T10:00',
    '2026-02-30T10:00Z',
    '26-01-03',
    'tomorrow',
    '',
  ])('«%s» is no moment', (text) => {
    expect(parseMoment(text)).toBeUndefined()
    expect(() => moment(text)).toThrow(RangeError)
  })

  test('the month and the week of any day hold that day', () => {
    const days = fc
      .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as Day)
    fc.assert(
      fc.property(days, (date) => {
        for (const text of [date.slice(0, 4), date.slice(0, 7), isoWeekOf(date), date]) {
          const { first, last } = daysOf(moment(text), 'UTC')
          expect(first <= date && date <= last).toBe(true)
        }
        const month = daysOf(moment(date.slice(0, 7)), 'UTC')
        expect(addDays(month.last, 1).slice(8)).toBe('01')
        const week = daysOf(moment(isoWeekOf(date)), 'UTC')
        expect(daysBetween(week.first, week.last)).toBe(6)
      }),
    )
  })
})

const same = (a: string | null, b: string | null): boolean => sameMoment(a as Moment | null, b as Moment | null)

describe('when', () => {
  test.each<[When, string, string]>([
    [when('2026-01-03'), '2026-01-03', '2026-01-03'],
    [when('2026-01-03', '2026-01-05'), '2026-01-03', '2026-01-05'],
    [when(null, '2026-01-05'), '2026-01-05', '2026-01-05'],
    [when('2025-12', '2026-01-05'), '2025-12-01', '2026-01-05'],
    [when('2026-W01'), '2025-12-29', '2026-01-04'],
    [when('2026-01-05', '2026-01-03'), '2026-01-05', '2026-01-05'],
  ])('%o spans %s to %s, in every zone', (value, first, last) => {
    for (const zone of ZONES) expect(spanOf(value, zone)).toEqual({ first, last })
  })

  test('a time that nobody has said spans nothing', () => {
    expect(spanOf(UNKNOWN_TIME, 'Europe/Kyiv')).toBeUndefined()
    expect(precisionRank(UNKNOWN_TIME)).toBe(0)
  })

  test('the more precise ranks higher', () => {
    const texts = ['2026', '2026-01', '2026-W01', '2026-01-03', '2026-01-03T10:00Z']
    expect(texts.map((text) => precisionRank(when(text)))).toEqual([1, 2, 3, 4, 5])
    expect(precisionRank(when(null, '2026-01-05'))).toBe(4)
  })

  test('a minute is the same in every offset; a day is not one of its minutes', () => {
    expect(same('2026-01-03T10:00+02:00', '2026-01-03T08:00Z')).toBe(true)
    expect(same('2026-01-03T10:00+02:00', '2026-01-03T10:00Z')).toBe(false)
    expect(same('2026-01-03', '2026-01-03T00:00Z')).toBe(false)
    expect(same('2026-01-03', null)).toBe(false)
    expect(same(null, null)).toBe(true)
  })

  test('the zone of the place is no part of the time', () => {
    expect(sameWhen({ ...when('2026-01-03'), zone: 'Europe/Kyiv' }, when('2026-01-03'))).toBe(true)
    expect(sameWhen(when('2026-01-03', '2026-01-04'), when('2026-01-03'))).toBe(false)
  })
})
