import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../../src/domain/calendar.ts'
import { instantAt } from '../../src/delivery/local-time.ts'

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
