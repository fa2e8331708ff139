import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { facts } from './facts.ts'
import { holds } from './holds.ts'

/** Each text: its first event is exactly this; what its opening says of another may follow. */
const tellsFirst = (lines: readonly (readonly [language: Language, text: string, event: string])[]): void => {
  test.each(lines.map(([language, text, event]) => ({ language, text, event })))(
    '$language: $text',
    ({ language, text, event }) => {
      expect(facts(text, language)[0]).toBe(event)
    },
  )
}

describe('what comes before or after the event that a sentence tells of', () => {
  tellsFirst([
    [
      'en',
      'Ahead of talks with Donald Tusk in Warsaw on Friday, Petr Pavel met Alexander Stubb in Helsinki.',
      'meeting held - helsinki: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'Before meeting Donald Tusk in Warsaw on Friday, Petr Pavel spoke by phone with Alexander Stubb on Tuesday.',
      'call held 2026-02-10 -: alexander-stubb remote, petr-pavel remote',
    ],
    [
      'en',
      'Ahead of a visit to Warsaw on Thursday, Petr Pavel met Alexander Stubb in Prague.',
      'meeting held - prague: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      "Ahead of Friday's NATO summit in The Hague, Petr Pavel held talks with Alexander Stubb in Prague.",
      'meeting held - prague: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'After talks with Donald Tusk, Emmanuel Macron and Friedrich Merz, Petr Pavel met Alexander Stubb in Prague.',
      'meeting held - prague: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'После переговоров с Дональдом Туском в Варшаве Петр Павел во вторник прибыл в Прагу и встретился с Александром Стуббом.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
    ],
    [
      'uk',
      'Перед візитом до Варшави, який почнеться в четвер, Петр Павел поговорив телефоном з Александром Стуббом.',
      'call held - -: alexander-stubb remote, petr-pavel remote',
    ],
    [
      'uk',
      'Перед візитом до Варшави, в понеділок, Петр Павел говорив телефоном з Александром Стуббом.',
      'call held 2026-02-09 -: alexander-stubb remote, petr-pavel remote',
    ],
  ])
})

describe('an opening that tells of the event itself', () => {
  holds([
    [
      'en',
      'After talks with Donald Tusk in Warsaw on Monday, Petr Pavel met Alexander Stubb in Prague on Tuesday.',
      'meeting held 2026-02-10 prague: alexander-stubb, petr-pavel',
      'meeting held 2026-02-09 warsaw: donald-tusk, petr-pavel',
    ],
    [
      'ru',
      'После визита Дональда Туска прошла встреча Петра Павела с Александром Стуббом в Праге.',
      'meeting held - prague: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'After talks between Donald Tusk and Emmanuel Macron in Warsaw on Monday, Petr Pavel phoned Alexander Stubb.',
      'call held - -: alexander-stubb remote, petr-pavel remote',
      'meeting held 2026-02-09 warsaw: donald-tusk, emmanuel-macron',
    ],
  ])
})

describe('the day before an event that opens the sentence', () => {
  tellsFirst([
    [
      'en',
      "On the eve of Thursday's EU summit in Brussels, Donald Tusk met Alexander Stubb in Warsaw.",
      'meeting held 2026-02-11 warsaw: alexander-stubb, donald-tusk',
    ],
    [
      'ru',
      'Накануне переговоров в Стамбуле Петр Павел провел в Праге встречу с Александром Стуббом.',
      'meeting held - prague: alexander-stubb, petr-pavel',
    ],
    [
      'uk',
      'Напередодні саміту ЄС, який відбудеться 20 лютого у Брюсселі, Петр Павел зустрівся з Александром Стуббом.',
      'meeting held - -: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Накануне саммита, который пройдет 20 февраля в Брюсселе, Петр Павел переговорит с Александром Стуббом.',
      'meeting announced 2026-02-19 -: alexander-stubb expected, petr-pavel expected',
    ],
  ])
})

describe('the day of another year', () => {
  holds([
    [
      'en',
      'On this day three years ago, Petr Pavel met Alexander Stubb in Prague.',
      'meeting held 2023-02-11 prague: alexander-stubb, petr-pavel',
    ],
    [
      'uk',
      'Рік тому цього дня Петр Павел прийняв Александра Стубба у Празі.',
      'meeting held 2025-02-11 prague: alexander-stubb, petr-pavel',
    ],
    [
      'ru',
      'Ровно год назад, 11 февраля, Петр Павел принял Александра Стубба в Праге.',
      'meeting held 2025-02-11 prague: alexander-stubb, petr-pavel',
    ],
    [
      'en',
      'The same day last year Petr Pavel met Alexander Stubb in Prague.',
      'meeting held 2025-02-11 prague: alexander-stubb, petr-pavel',
    ],
  ])
})
