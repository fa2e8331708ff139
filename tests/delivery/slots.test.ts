import { describe, expect, test } from 'vitest'
import { slotAfter, slotsBetween, slotsOvertaken } from '../../src/delivery/slots.ts'
import { addDays, type Day, day } from '../../src/domain/calendar.ts'
import { type Schedule, scheduleOf } from '../../src/domain/reader.ts'

const at = (iso: string): number => Date.parse(iso)
const kyiv = scheduleOf({ timeZone: 'Europe/Kyiv', briefingMinute: 480 })
const weekdays = [1, 2, 3, 4, 5]
const outlook = { weekday: 7, minute: 1080 }
const away = { from: day('2026-01-05'), to: day('2026-02-01') }

/** 3 January 2026 is a Saturday. */
const NEXT: readonly (readonly [string, Partial<Schedule>, string, string, string])[] = [
  ['before the morning', {}, '2026-01-03T07:59:59+02:00', 'morning 2026-01-03', '2026-01-03T08:00:00+02:00'],
  ['at the very minute', {}, '2026-01-03T08:00:00+02:00', 'morning 2026-01-04', '2026-01-04T08:00:00+02:00'],
  ['on weekdays', { weekdays }, '2026-01-03T07:00:00+02:00', 'morning 2026-01-05', '2026-01-05T08:00:00+02:00'],
  [
    'an evening',
    { eveningMinute: 1140 },
    '2026-01-03T08:00:00+02:00',
    'evening 2026-01-03',
    '2026-01-03T19:00:00+02:00',
  ],
  [
    'an evening of a free day',
    { weekdays, eveningMinute: 1140 },
    '2026-01-02T20:00:00+02:00',
    'morning 2026-01-05',
    '2026-01-05T08:00:00+02:00',
  ],
  ['an outlook', { weekdays, outlook }, '2026-01-03T08:00:00+02:00', 'outlook 2026-01-04', '2026-01-04T18:00:00+02:00'],
  [
    'an outlook alone',
    { weekdays: [], outlook },
    '2026-01-04T18:00:00+02:00',
    'outlook 2026-01-11',
    '2026-01-11T18:00:00+02:00',
  ],
  ['after four weeks away', { away }, '2026-01-04T12:00:00+02:00', 'morning 2026-02-02', '2026-02-02T08:00:00+02:00'],
  [
    'an outlook after them',
    { weekdays: [], outlook, away },
    '2026-01-04T19:00:00+02:00',
    'outlook 2026-02-08',
    '2026-02-08T18:00:00+02:00',
  ],
  ['before days away', { away }, '2026-01-03T12:00:00+02:00', 'morning 2026-01-04', '2026-01-04T08:00:00+02:00'],
  [
    'carried past midnight by a gap',
    { timeZone: 'America/Nuuk', briefingMinute: 1410 },
    '2026-03-28T12:00:00Z',
    'morning 2026-03-28',
    '2026-03-29T01:30:00Z',
  ],
]

describe('the next slot', () => {
  test.each(NEXT)('%s', (_, part, now, name, instant) => {
    const slot = slotAfter({ ...kyiv, ...part }, at(now))
    expect([`${slot?.kind} ${slot?.day}`, slot?.at]).toEqual([name, at(instant)])
  })

  test('there is none where nothing is wanted', () => {
    expect(slotAfter({ ...kyiv, weekdays: [] }, at('2026-01-03T12:00:00Z'))).toBeUndefined()
  })

  test('what has been told is passed over', () => {
    const slot = slotAfter(kyiv, at('2026-01-03T07:00:00+02:00'), ({ day: on }) => on === '2026-01-03')
    expect(slot?.day).toBe('2026-01-04')
  })

  test('a year of slots has each date once', () => {
    for (const timeZone of ['Europe/Kyiv', 'Australia/Sydney', 'America/Nuuk', 'Africa/Cairo']) {
      const days: Day[] = []
      let now = at('2026-01-01T12:00:00Z')
      while (days.length < 365) {
        const slot = slotAfter({ ...kyiv, briefingMinute: 1410, timeZone }, now)
        days.push(slot?.day ?? day('1970-01-01'))
        now = slot?.at ?? now
      }
      expect(days.every((date, index) => date === addDays(days[0] ?? date, index))).toBe(true)
    }
  })
})

const named = (slots: readonly { readonly kind: string; readonly day: Day }[]): readonly string[] =>
  slots.map(({ kind, day: on }) => `${kind} ${on}`)

const BETWEEN: readonly (readonly [string, Partial<Schedule>, string, string, readonly string[]])[] = [
  ['a morning just missed', {}, '2026-01-03T07:00', '2026-01-03T08:10', ['morning 2026-01-03']],
  ['of three mornings the newest', {}, '2026-01-03T07:00', '2026-01-05T09:00', ['morning 2026-01-05']],
  ['late in the evening still that of the day', {}, '2026-01-03T07:00', '2026-01-03T23:59', ['morning 2026-01-03']],
  ['at night no more', {}, '2026-01-03T07:00', '2026-01-03T21:00', ['morning 2026-01-03']],
  ['that of a day gone by not', {}, '2026-01-03T07:00', '2026-01-04T03:00', []],
  [
    'morning and evening',
    { eveningMinute: 1140 },
    '2026-01-03T07:00',
    '2026-01-03T21:00',
    ['morning 2026-01-03', 'evening 2026-01-03'],
  ],
  [
    'the evening within twelve hours',
    { eveningMinute: 1140 },
    '2026-01-03T07:00',
    '2026-01-04T06:00',
    ['evening 2026-01-03'],
  ],
  ['nothing on a free day', { weekdays }, '2026-01-02T09:00', '2026-01-04T12:00', []],
  ['nothing before it was owed', {}, '2026-01-03T08:01', '2026-01-03T12:00', []],
]

test.each(BETWEEN)('what is told still: %s', (_, part, from, now, expected) => {
  expect(named(slotsBetween({ ...kyiv, ...part }, at(`${from}:00+02:00`), at(`${now}:00+02:00`)))).toEqual(expected)
})

const OVERTAKEN: readonly (readonly [string, Partial<Schedule>, Partial<Schedule>, string, readonly string[]])[] = [
  ['an earlier time', { briefingMinute: 600 }, {}, '2026-01-03T09:00', ['morning 2026-01-03']],
  ['a time still to come', {}, { briefingMinute: 600 }, '2026-01-03T07:00', []],
  ['a time of which the day has been told', {}, { briefingMinute: 420 }, '2026-01-03T09:00', []],
  ['a move to the east', {}, { timeZone: 'Asia/Tokyo' }, '2026-01-03T07:00', ['morning 2026-01-03']],
  ['a move to the west', {}, { timeZone: 'America/New_York' }, '2026-01-03T07:00', []],
  ['a day that was free before', { weekdays }, {}, '2026-01-03T09:00', []],
  [
    'a move over midnight',
    { briefingMinute: 1410 },
    { briefingMinute: 1410, timeZone: 'Asia/Tokyo' },
    '2026-01-03T23:00',
    ['morning 2026-01-03'],
  ],
]

test.each(OVERTAKEN)('what a change would pass over: %s', (_, before, after, now, expected) => {
  expect(named(slotsOvertaken({ ...kyiv, ...before }, { ...kyiv, ...after }, at(`${now}:00+02:00`)))).toEqual(expected)
})
