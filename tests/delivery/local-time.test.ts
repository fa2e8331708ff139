import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../src/domain/calendar.ts'
import { instantAt, slotAfter, slotBefore } from '../../src/delivery/local-time.ts'

const oracle = (date: Day, minute: number, timeZone: string): number =>
  Temporal.PlainDateTime.from(`${date}T00:00`)
    .add({ minutes: minute })
    .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds

const at = (iso: string): number => Date.parse(iso)

describe('a local time becomes an instant', () => {
  test.each([
    ['an ordinary morning', '2026-01-03', '08:00', 'Europe/Kyiv', '2026-01-03T06:00:00Z'],
    ['summer', '2026-07-03', '08:00', 'Europe/Kyiv', '2026-07-03T05:00:00Z'],
    [
      'a time that the clock change skips is shifted forward',
      '2027-03-28',
      '03:30',
      'Europe/Kyiv',
      '2027-03-28T01:30:00Z',
    ],
    ['of a repeated time it is the first', '2026-10-25', '03:30', 'Europe/Kyiv', '2026-10-25T00:30:00Z'],
    ['half an hour of summer time', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['a gap at midnight', '2026-03-28', '23:30', 'America/Nuuk', '2026-03-29T01:30:00Z'],
  ])('%s', (_, date, time, zone, expected) => {
    const [hour, minute] = time.split(':').map(Number)
    expect(instantAt(day(date), (hour ?? 0) * 60 + (minute ?? 0), zone)).toBe(at(expected))
  })
})

const transitionsOf = (timeZone: string): readonly Day[] => {
  const found: Day[] = []
  let cursor = Temporal.ZonedDateTime.from(`2024-01-01T00:00[${timeZone}]`)
  for (;;) {
    const next = cursor.getTimeZoneTransition('next')
    if (!next || next.year > 2030) return found
    found.push(day(next.toPlainDate().toString()))
    cursor = next
  }
}

test('agrees with Temporal around every clock change of every zone, 2024 to 2030', { timeout: 60_000 }, () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const differences: string[] = []
  for (const zone of zones)
    for (const change of transitionsOf(zone))
      for (const date of [addDays(change, -1), change])
        for (const minute of [0, 15, 90, 150, 195, 480, 1410])
          if (instantAt(date, minute, zone) !== oracle(date, minute, zone))
            differences.push(`${zone} ${date} ${minute}`)
  expect(zones.length).toBeGreaterThan(400)
  expect(differences).toEqual([])
})

describe('slots', () => {
  const reader = { briefingMinute: 480, timeZone: 'Europe/Kyiv' }
  test.each([
    ['2026-01-03T07:59:59+02:00', '2026-01-03T06:00:00.000Z', '2026-01-03'],
    ['2026-01-03T08:00:00+02:00', '2026-01-04T06:00:00.000Z', '2026-01-04'],
    ['2026-01-03T23:30:00+02:00', '2026-01-04T06:00:00.000Z', '2026-01-04'],
  ])('after %s comes %s', (now, next, date) => {
    const slot = slotAfter(reader, at(now))
    expect([new Date(slot.at).toISOString(), slot.day]).toEqual([next, date])
  })

  test.each([
    ['2026-01-03T07:59:59+02:00', '2026-01-02'],
    ['2026-01-03T08:00:00+02:00', '2026-01-03'],
    ['2026-01-03T19:00:00+02:00', '2026-01-03'],
  ])('the newest at %s is that of %s', (now, date) => {
    expect(slotBefore(reader, at(now)).day).toBe(date)
  })

  test('the slot keeps the date asked for where a gap carries it past midnight', () => {
    const nuuk = { briefingMinute: 1410, timeZone: 'America/Nuuk' }
    expect(slotAfter(nuuk, at('2026-03-28T12:00:00Z'))).toEqual({ at: at('2026-03-29T01:30:00Z'), day: '2026-03-28' })
  })

  test('a year of slots has each date once', () => {
    for (const timeZone of ['Europe/Kyiv', 'America/New_York', 'Australia/Sydney', 'America/Nuuk', 'Africa/Cairo']) {
      const days: Day[] = []
      let now = at('2026-01-01T12:00:00Z')
      while (days.length < 365) {
        const slot = slotAfter({ briefingMinute: 1410, timeZone }, now)
        days.push(slot.day)
        now = slot.at
      }
      expect(new Set(days).size).toBe(365)
      expect(days.every((date, i) => i === 0 || date === addDays(days[i - 1] ?? date, 1))).toBe(true)
    }
  })
})
