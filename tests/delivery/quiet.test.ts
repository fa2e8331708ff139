import { expect, describe, test } from 'vitest'
import { quietUntil } from '../../src/delivery/quiet.ts'
import { day } from '../../src/domain/calendar.ts'
import { isPaused, type Reader } from '../../src/domain/reader.ts'

const at = (iso: string): number => Date.parse(iso)
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

type Case = readonly [string, string, string, string, string, string | null]

const CASES: readonly Case[] = [
  ['before the night', '22:00', '07:00', 'Europe/Kyiv', '2026-01-03T21:59:59+02:00', null],
  ['at its first minute', '22:00', '07:00', 'Europe/Kyiv', '2026-01-03T22:00:00+02:00', '2026-01-04T07:00:00+02:00'],
  ['after midnight', '22:00', '07:00', 'Europe/Kyiv', '2026-01-04T01:00:00+02:00', '2026-01-04T07:00:00+02:00'],
  ['at its end', '22:00', '07:00', 'Europe/Kyiv', '2026-01-04T07:00:00+02:00', null],
  ['a siesta', '13:00', '15:00', 'Europe/Kyiv', '2026-01-03T14:00:00+02:00', '2026-01-03T15:00:00+02:00'],
  ['outside a siesta', '13:00', '15:00', 'Europe/Kyiv', '2026-01-03T23:00:00+02:00', null],
  ['by the clocks of Washington', '22:00', '07:00', 'America/New_York', '2026-01-04T04:00:00Z', '2026-01-04T12:00:00Z'],
  ['a night cut short', '22:00', '07:00', 'Europe/Kyiv', '2026-03-28T22:00:00+02:00', '2026-03-29T07:00:00+03:00'],
  ['the end in a gap', '22:00', '03:30', 'Europe/Kyiv', '2026-03-29T02:00:00+02:00', '2026-03-29T04:30:00+03:00'],
  [
    'an hour that comes again',
    '22:00',
    '03:30',
    'Europe/Kyiv',
    '2026-10-25T03:29:00+03:00',
    '2026-10-25T03:30:00+03:00',
  ],
  ['when it has come again', '22:00', '03:30', 'Europe/Kyiv', '2026-10-25T03:15:00+02:00', null],
  ['a beginning beyond midnight', '23:30', '06:00', 'America/Nuuk', '2026-03-29T02:00:00Z', '2026-03-29T07:00:00Z'],
]

describe('quiet hours', () => {
  test.each(CASES)('%s', (_, from, to, timeZone, now, until) => {
    const quiet = { from: minutes(from), to: minutes(to) }
    expect(quietUntil({ quiet, timeZone }, at(now))).toBe(until === null ? null : at(until))
  })

  test('nobody who has chosen none has any', () => {
    expect(quietUntil({ quiet: null, timeZone: 'Europe/Kyiv' }, at('2026-01-04T03:00:00+02:00'))).toBeNull()
  })
})

const reader: Reader = {
  id: 1,
  chat: 1,
  thread: null,
  language: 'uk',
  state: 'active',
  timeZone: 'Europe/Kyiv',
  briefingMinute: 480,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  eveningMinute: null,
  outlook: null,
  quiet: null,
  away: { from: day('2026-01-05'), to: day('2026-01-07') },
  nextBriefingAt: null,
  briefedUntil: null,
  owedSince: 0,
}

describe('a pause', () => {
  test.each([
    ['2026-01-04T23:59:59+02:00', false],
    ['2026-01-05T00:00:00+02:00', true],
    ['2026-01-07T23:59:59+02:00', true],
    ['2026-01-08T00:00:00+02:00', false],
  ])('holds from the first day to the last, by the reader’s clocks: %s', (now, paused) => {
    expect(isPaused(reader, at(now))).toBe(paused)
  })

  test.each([
    ['active', false],
    ['paused', true],
    ['retired', true],
  ] as const)('a reader without days away who is %s', (state, paused) => {
    expect(isPaused({ ...reader, away: null, state }, at('2026-01-05T12:00:00+02:00'))).toBe(paused)
  })
})
