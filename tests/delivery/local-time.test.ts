import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { instantAt } from '../../src/delivery/local-time.ts'
import { day } from '../../src/domain/calendar.ts'
import { readAroundChanges } from './support/clock-changes.ts'

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

const SCRIPT = fileURLToPath(new URL('support/zone-differences.ts', import.meta.url))

describe('around every clock change of every zone, 2024 to 2030, it agrees with Temporal', () => {
  const { zones, changes, readings } = readAroundChanges()

  test('there are many to look at', () => {
    expect([zones > 50, changes > 400, readings.length > 2_800]).toEqual([true, true, true])
  })

  test.each([
    ['UTC', 0],
    ['Europe/Kyiv', -180],
    ['America/New_York', 240],
  ])('on a host in %s', async (TZ, summer) => {
    const checking = promisify(execFile)(process.execPath, [SCRIPT], { env: { ...process.env, TZ } })
    checking.child.stdin?.end(JSON.stringify(readings))
    expect(JSON.parse((await checking).stdout)).toEqual({ summer, checked: readings.length, differences: [] })
  })
})
