import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import type { When } from '../../src/domain/moment.ts'
import { whenOf } from '../../src/newsroom.ts'
import { day } from '../../src/domain/calendar.ts'
import { propose } from './facts.ts'

const timesIn = (text: string, language: Language): readonly When[] =>
  propose(text, language).events.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.field === 'when' ? [claim.value] : [])),
  )

const UK = 'Дональд Туск зустрінеться з Александром Стуббом у Гельсінкі'
const RU = 'Дональд Туск встретится с Александром Стуббом в Хельсинки'
const EN = 'Donald Tusk will meet Alexander Stubb in Helsinki'

describe('one day of two, and nobody says which', () => {
  test.each([
    ['uk', `${UK} 12 або 13 лютого.`, '2026-02-12', '2026-02-13'],
    ['uk', `${UK} 12 або 20 лютого.`, '2026-02-12', '2026-02-20'],
    ['uk', `${UK} у четвер чи п’ятницю.`, '2026-02-12', '2026-02-13'],
    ['uk', `${UK} в лютому або березні.`, '2026-02', '2026-03'],
    ['ru', `${RU} завтра или послезавтра.`, '2026-02-12', '2026-02-13'],
    ['ru', `${RU} 28 февраля или 1 марта.`, '2026-02-28', '2026-03-01'],
    ['en', `${EN} either on 12 or 13 February.`, '2026-02-12', '2026-02-13'],
    ['en', `${EN} on Thursday or on Saturday.`, '2026-02-12', '2026-02-14'],
  ] as const)('%s: %s', (language, text, start, end) => {
    expect(timesIn(text, language)).toMatchObject([{ start, end, either: true }])
  })
})

describe('two days are two days', () => {
  test.each([
    ['uk', `${UK} 12–13 лютого.`],
    ['uk', `${UK} 12 і 13 лютого.`],
    ['ru', `${RU} с 12 по 13 февраля.`],
    ['en', `${EN} on 12 and 13 February.`],
  ] as const)('%s: %s', (language, text) => {
    expect(timesIn(text, language)).toEqual([{ start: '2026-02-12', end: '2026-02-13' }])
  })
})

const typed = (phrase: string): When | undefined => whenOf(phrase, day('2026-02-11'), 'Europe/Kyiv')

test('what an editor types is read in the same way', () => {
  const either = { start: '2026-02-12', end: '2026-02-13', either: true }
  expect(['12 або 13 лютого', '12 или 13 февраля', '12 or 13 February'].map(typed)).toEqual([either, either, either])
  expect(typed('12–13 лютого')).toEqual({ start: '2026-02-12', end: '2026-02-13' })
})

test.each([
  ['6 January 2026, 14:30', '2026-01-06T14:30+02:00'],
  ['6 січня 2026 о 14.30', '2026-01-06T14:30+02:00'],
  ['6 января 2026 года, 14:30 (МСК)', '2026-01-06T14:30+03:00'],
  ['2026-01-06 14:30', '2026-01-06T14:30+02:00'],
  ['2026-01-06T14:30+02:00', '2026-01-06T14:30+02:00'],
])('an editor’s «%s» is a time', (phrase, start) => {
  expect(typed(phrase)).toMatchObject({ start, end: null })
})

test.each([
  '6 January 2026, 25:30',
  '6 січня 2026, 99:99',
  '6 января 2026, 14:75',
  '2026-01-06 25:30',
  '2026-01-06T14:75',
  'о 25:30 6 січня',
  '6 January 2150',
  '6 января 999999 года',
])('an editor’s «%s» is no time: what it says beside the day is not dropped', (phrase) => {
  expect(typed(phrase)).toBeUndefined()
})
