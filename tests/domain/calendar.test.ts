import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  type Day,
  day,
  dayAt,
  daysBetween,
  isoWeekOf,
  isTimeZone,
  minuteAt,
  parseDay,
  weekdayOf,
} from '../../src/domain/calendar.ts'

const days = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as Day)

describe('days', () => {
  test.each(['2026-01-03', '2024-02-29', '2000-02-29', '2025-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-3',
    '3.01.2026',
    '',
  ])('«%s» is none', (text) => {
    expect(parseDay(text)).toBeUndefined()
    expect(() => day(text)).toThrow(RangeError)
  })

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to)
    expect(daysBetween(day(from), day(to))).toBe(count)
  })

  test('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count)
        expect(addDays(addDays(from, count), -count)).toBe(from)
      }),
    )
  })
})

describe('weeks', () => {
  test.each([
    ['2025-12-28', '2025-W52', 7],
    ['2025-12-29', '2026-W01', 1],
    ['2025-12-31', '2026-W01', 3],
    ['2026-01-04', '2026-W01', 7],
    ['2026-01-05', '2026-W02', 1],
    ['2021-01-03', '2020-W53', 7],
    ['2027-01-01', '2026-W53', 5],
    ['2024-12-30', '2025-W01', 1],
  ])('%s is in %s, weekday %i', (date, week, weekday) => {
    expect(isoWeekOf(day(date))).toBe(week)
    expect(weekdayOf(day(date))).toBe(weekday)
  })

  test('a week runs from Monday to Sunday', () => {
    fc.assert(
      fc.property(days, (date) => {
        const monday = addDays(date, 1 - weekdayOf(date))
        expect(isoWeekOf(monday)).toBe(isoWeekOf(date))
        expect(isoWeekOf(addDays(monday, 6))).toBe(isoWeekOf(date))
        expect(isoWeekOf(addDays(monday, 7))).not.toBe(isoWeekOf(date))
      }),
    )
  })
})

describe('instants', () => {
  test.each([
    ['2026-01-02T22:30Z', 'Europe/Kyiv', '2026-01-03', 30],
    ['2026-01-02T22:30Z', 'America/New_York', '2026-01-02', 1050],
    ['2026-01-02T22:30Z', 'Australia/Sydney', '2026-01-03', 570],
    ['2026-07-02T21:30Z', 'Europe/Kyiv', '2026-07-03', 30],
    ['2026-01-02T22:30Z', 'Asia/Kathmandu', '2026-01-03', 255],
    ['2026-03-29T00:59Z', 'Europe/Kyiv', '2026-03-29', 179],
    ['2026-03-29T01:00Z', 'Europe/Kyiv', '2026-03-29', 240],
  ])('%s is in %s the day %s, minute %i', (instant, zone, date, minute) => {
    expect(dayAt(Date.parse(instant), zone)).toBe(date)
    expect(minuteAt(Date.parse(instant), zone)).toBe(minute)
  })

  // At 00:01 on 29 October 2006 the clocks of Newfoundland went back to the day before.
  test.each([
    ['2006-10-29T02:29:59.999Z', 'America/St_Johns', '2006-10-28'],
    ['2006-10-29T02:30:00.000Z', 'America/St_Johns', '2006-10-29'],
    ['2006-10-29T02:30:59.999Z', 'America/St_Johns', '2006-10-29'],
    ['2006-10-29T02:31:00.000Z', 'America/St_Johns', '2006-10-28'],
    ['1971-06-01T00:44:29.999Z', 'Africa/Monrovia', '1971-05-31'],
    ['1971-06-01T00:44:30.000Z', 'Africa/Monrovia', '1971-06-01'],
  ])('%s in %s is %s, whatever has been asked before', (instant, zone, date) => {
    const at = Date.parse(instant)
    for (const before of [at - 1, at, at + 1]) dayAt(before, zone)
    expect(dayAt(at, zone)).toBe(date)
  })

  test('the date at an instant is that of its zone, however many have been asked for', () => {
    const inSydney = new Intl.DateTimeFormat('sv', { timeZone: 'Australia/Sydney' })
    const start = Date.parse('2026-01-01T00:00:30Z')
    for (let at = start; at < start + 10_500 * 60_000; at += 60_000) dayAt(at, 'Australia/Sydney')
    for (let at = start; at < start + 10_500 * 60_000; at += 7_000_000)
      expect(dayAt(at, 'Australia/Sydney')).toBe(inSydney.format(at))
  })

  test.each(['Europe/Kyiv', 'Europe/Kiev', 'UTC', 'America/Argentina/Ushuaia'])('%s is a time zone', (name) => {
    expect(isTimeZone(name)).toBe(true)
  })

  test.each(['', 'Kyiv', '+02:00', 'Europe/Nowhere', '../etc'])('«%s» is none', (name) => {
    expect(isTimeZone(name)).toBe(false)
  })
})

const module = (name: string): string => new URL(`../../src/domain/${name}.ts`, import.meta.url).href

test('nothing depends on the zone of the host', () => {
  const program = `
    const { addDays, day, dayAt, daysBetween, isoWeekOf, minuteAt, weekdayOf } = await import('${module('calendar')}')
    const { daysOf, moment } = await import('${module('moment')}')
    const instant = Date.parse('2026-03-29T01:30Z')
    const date = day('2026-03-29')
    const told = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Australia/Sydney', 'Pacific/Apia'].map((zone) => {
      process.env.TZ = zone
      const offset = new Date(instant).getTimezoneOffset()
      return [offset, addDays(date, 1), addDays(date, 217), daysBetween(date, day('2026-10-26')), isoWeekOf(date),
        weekdayOf(date), dayAt(instant, 'Europe/Kyiv'), minuteAt(instant, 'Europe/Kyiv'), daysOf(moment('2026-10'), 'UTC').last]
    })
    console.log(JSON.stringify(told))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
  const told = JSON.parse(output) as readonly (readonly unknown[])[]
  expect(told.map(([offset]) => offset)).toEqual([0, -180, 240, -660, -780])
  for (const [, ...values] of told)
    expect(values).toEqual(['2026-03-30', '2026-11-01', 211, '2026-W13', 7, '2026-03-29', 270, '2026-10-31'])
})
