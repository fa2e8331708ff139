import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/calendar.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { smallGazetteer } from '../support/gazetteer.ts'
import { when } from '../support/record.ts'

const [uk, ru, en] = LANGUAGES.map((language) => createWords(smallGazetteer, language))
const KYIV = { timeZone: 'Europe/Kyiv', today: day('2026-01-03') }

describe('dates as precise as their source', () => {
  test.each([
    [when(), 'дату не названо', 'дата не названа', 'no date given'],
    [when('2026'), '2026 рік', '2026 год', '2026'],
    [when('2025-12'), 'грудень 2025', 'декабрь 2025', 'December 2025'],
    [when('2026-W02'), 'тиждень 5–11 січня', 'неделя 5–11 января', 'week of 5–11 January'],
    [
      when('2025-W01'),
      'тиждень 30 грудня 2024 – 5 січня 2025',
      'неделя 30 декабря 2024 – 5 января 2025',
      'week of 30 December 2024 – 5 January 2025',
    ],
    [when('2026-01-03'), '3 січня', '3 января', '3 January'],
    [when('2025-12-28'), '28 грудня 2025', '28 декабря 2025', '28 December 2025'],
    [when('2026-01-03', '2026-01-04'), '3–4 січня', '3–4 января', '3–4 January'],
    [when('2026-11-30', '2026-12-02'), '30 листопада – 2 грудня', '30 ноября – 2 декабря', '30 November – 2 December'],
    [
      when('2025-12-30', '2026-01-02'),
      '30 грудня 2025 – 2 січня 2026',
      '30 декабря 2025 – 2 января 2026',
      '30 December 2025 – 2 January 2026',
    ],
    [
      { ...when('2026-01-12', '2026-01-13'), either: true as const },
      '12 або 13 січня',
      '12 или 13 января',
      '12 or 13 January',
    ],
    [
      { ...when('2025-12-31', '2026-01-01'), either: true as const },
      '31 грудня 2025 або 1 січня',
      '31 декабря 2025 или 1 января',
      '31 December 2025 or 1 January',
    ],
    [
      { ...when('2026-01', '2026-02'), either: true as const },
      'січень 2026 або лютий 2026',
      'январь 2026 или февраль 2026',
      'January 2026 or February 2026',
    ],
    [
      when('2026-01', '2026-02'),
      'січень 2026 – лютий 2026',
      'январь 2026 – февраль 2026',
      'January 2026 – February 2026',
    ],
    [
      { ...when(), end: when('2026-01-06').start },
      'не пізніше ніж 6 січня',
      'не позднее чем 6 января',
      'no later than 6 January',
    ],
  ])('%j', (value, ...expected) => {
    expect([uk, ru, en].map((words) => words?.when(value, KYIV))).toEqual(expected)
  })
})

describe('times of day', () => {
  test.each([
    [when('2026-01-03T12:30Z'), '3 січня, 14:30 (за Києвом)'],
    [when('2026-01-03T12:30Z', '2026-01-03T14:00Z'), '3 січня, 14:30–16:00 (за Києвом)'],
    [when('2026-01-03T20:00Z', '2026-01-03T23:00Z'), '3 січня, 22:00 – 4 січня, 01:00 (за Києвом)'],
    [when('2026-01-06T14:30+01:00', undefined, 'Europe/Paris'), '6 січня, 15:30 за Києвом (14:30 за Парижем)'],
    [
      when('2026-01-04T20:00-05:00', undefined, 'America/New_York'),
      '5 січня, 03:00 за Києвом (4 січня, 20:00 за Вашингтоном)',
    ],
    [when('2026-01-03T12:30Z', undefined, 'Europe/Helsinki'), '3 січня, 14:30 (за Києвом)'],
  ])('%j', (value, expected) => {
    expect(uk?.when(value, KYIV)).toBe(expected)
  })

  test('alone, within a list that names the day', () => {
    expect(uk?.when(when('2026-01-03T12:30Z'), { ...KYIV, only: 'time' })).toBe('14:30')
    expect(uk?.when(when('2026-01-03'), { ...KYIV, only: 'time' })).toBe('час не оголошено')
  })

  test('Telegram gets the instant, and words for clients that do not know it', () => {
    expect(en?.whenHtml(when('2026-01-06T14:30+01:00', undefined, 'Europe/Paris'), KYIV)).toBe(
      '<tg-time unix="1767706200" format="Dt">6 January, 15:30 Kyiv time</tg-time> (14:30 Paris time)',
    )
    expect(en?.whenHtml(when('2026-01-03'), KYIV)).toBe('3 January')
  })

  test('an instant that Telegram does not take is told in words alone', () => {
    expect(en?.whenHtml(when('1962-10-14T12:00Z'), KYIV)).toBe('14 October 1962, 15:00 (Kyiv time)')
  })

  test('a day is the same for readers of every zone', () => {
    for (const timeZone of ['Europe/Kyiv', 'America/New_York', 'Australia/Sydney'])
      expect(ru?.when(when('2026-01-03'), { ...KYIV, timeZone })).toBe('3 января')
  })
})

describe('zones', () => {
  test.each([
    ['Europe/Kyiv', 'за Києвом', 'по Киеву', 'Kyiv time'],
    ['Europe/Kiev', 'за Києвом', 'по Киеву', 'Kyiv time'],
    ['Europe/Moscow', 'за Москвою', 'по Москве', 'Moscow time'],
    ['UTC', 'за UTC', 'по UTC', 'UTC'],
    ['Europe/Zurich', 'за Женевою', 'по Женеве', 'Geneva time'],
    ['America/Mexico_City', 'за Мехіко', 'по Мехико', 'Mexico City time'],
    ['Asia/Kathmandu', 'за часом у Непалі', 'время: Непал', 'Nepal Time'],
  ])('%s', (zone, ...expected) => {
    expect([uk, ru, en].map((words) => words?.zone(zone))).toEqual(expected)
  })
})

test('days and clock', () => {
  expect(uk?.day(day('2026-01-03'), { weekday: true, year: true })).toBe('субота, 3 січня 2026')
  expect(ru?.day(day('2026-01-03'), { weekday: true })).toBe('суббота, 3 января')
  expect(en?.day(day('2026-01-03'), { year: true })).toBe('3 January 2026')
  expect([0, 480, 1439].map((minute) => uk?.clock(minute))).toEqual(['00:00', '08:00', '23:59'])
})

describe('one apostrophe, ’, is in all that is shown', () => {
  const WEEK = Array.from({ length: 7 }, (_, at) => day(`2026-01-0${at + 1}`))
  const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`)

  test('in days and months', () => {
    expect(uk?.day(day('2026-01-09'), { weekday: true })).toBe('п’ятниця, 9 січня')
    const days = WEEK.map((one) => uk?.day(one, { weekday: true }))
    const shown = [...days, ...MONTHS.map((month) => uk?.when(when(month), KYIV))]
    expect(shown.filter((text) => text === undefined || /[ʼ'`]/.test(text))).toEqual([])
  })

  test('in the names of zones', () => {
    expect(uk?.zone('Asia/Rangoon')).toBe('за часом у М’янмі')
    const names = Intl.supportedValuesOf('timeZone').map((zone) => uk?.zone(zone))
    expect(names.filter((text) => text === undefined || /[ʼ'`]/.test(text))).toEqual([])
  })

  test('in the texts themselves', () => {
    for (const file of globSync('src/texts/uk/*.ftl'))
      expect([file, readFileSync(file, 'utf8').match(/ʼ|(?<=\p{L})['`](?=\p{L})/gu)]).toEqual([file, null])
  })

  test('in the names of the gazetteer', () => {
    const { actors, places } = seededGazetteer()
    const names = [...actors, ...places].map((one) => one.names.uk)
    expect(names.length).toBeGreaterThan(1_000)
    expect(names.filter((name) => /[ʼ'`]/.test(name))).toEqual([])
  })
})
