import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { datesIn, timesIn } from './support.ts'

type Row = readonly [language: Language, text: string, time: string, on?: string]

const rows: readonly Row[] = [
  ['uk', 'о 10 годині ранку', '2025-12-31T10:00+02:00'],
  ['uk', 'сьогодні о 14.30', '2025-12-31T14:30+02:00'],
  ['uk', 'о 14:30 за Києвом', '2025-12-31T14:30+02:00'],
  ['uk', '6 січня о 12:00', '2026-01-06T12:00+02:00'],
  ['uk', 'о 12:00 6 липня 2026 року', '2026-07-06T12:00+03:00'],
  ['uk', 'сьогодні ввечері о 8', '2025-12-31T20:00+02:00'],
  ['uk', '3 січня о десятій ранку', '2026-01-03T10:00+02:00'],
  ['uk', '3 січня з 14:00 до 16:00', '2026-01-03T14:00+02:00..2026-01-03T16:00+02:00'],
  ['uk', '1 січня 2026 р. о 10:00', '2026-01-01T10:00+02:00'],
  ['uk', 'через дві години', '2025-12-31T14:00+02:00'],
  ['en', '14 hours ago', '2025-12-30T22:00+02:00'],
  ['ru', 'в 15 часов 6 января', '2026-01-06T15:00+02:00'],
  ['ru', '6 января в 15:00 мск', '2026-01-06T15:00+03:00'],
  ['ru', '6 января, 11.00 МСК', '2026-01-06T11:00+03:00'],
  ['uk', '6 січня, 11.10 (за Києвом)', '2026-01-06T11:10+02:00'],
  ['en', 'January 6, 9.30 a.m. Eastern time', '2026-01-06T09:30-05:00'],
  ['ru', 'с 9 до 11 утра 3 января', '2026-01-03T09:00+02:00..2026-01-03T11:00+02:00'],
  ['en', '2:30 p.m. Kyiv time', '2025-12-31T14:30+02:00'],
  ['en', 'THURSDAY, JANUARY 8 - 1030 GMT', '2026-01-08T10:30+00:00'],
  ['en', 'on Thursday at 8 a.m. Eastern time', '2026-01-01T08:00-05:00'],
  ['en', '15:00 UTC+3 on January 6', '2026-01-06T15:00+03:00'],
  ['en', 'at noon tomorrow', '2026-01-01T12:00+02:00'],
  ['en', '12:15 a.m. on January 6', '2026-01-06T00:15+02:00'],
  ['en', 'on Friday at around 10 a.m. local time (0600 GMT)', '2026-02-06T10:00+04:00', '2026-02-05'],
  ['en', 'on Monday at 2:30 p.m. local time (1130 GMT)', '2025-10-13T14:30+03:00', '2025-10-13'],
]

for (const [language, text, time, on = '2025-12-31'] of rows)
  test(`${language}: ${text}`, () => {
    expect(timesIn(text, on, [language])).toEqual([time])
  })

describe('zones', () => {
  test('a zone that is named is told', () => {
    expect(datesIn('о 14:30 за Києвом', '2025-12-31', ['uk'])[0]?.when.zone).toBe('Europe/Kyiv')
  })

  test('local time of a place that is not known leaves the day, and the minute apart', () => {
    const [only] = datesIn('6 січня о 15:00 за місцевим часом', '2025-12-31', ['uk'])
    expect(only).toMatchObject({ when: { start: '2026-01-06', end: null }, localMinute: 900 })
  })
})

test('a clock time alone belongs to the day named before', () => {
  const text = 'Саміт відбудеться 6 січня в Парижі. Початок о 14:30.'
  expect(timesIn(text, '2025-12-31', ['uk'])).toEqual(['2026-01-06', '2026-01-06T14:30+02:00'])
  expect(datesIn(text, '2025-12-31', ['uk'])[1]?.anchor).toBe('previous')
})
