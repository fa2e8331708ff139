import { day, daysBetween } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { spanOf } from '../../domain/moment.ts'
import { findDates } from '../../language/dates/find-dates.ts'
import { GRAMMARS } from '../grammar/all.ts'

const ANY_DAY = day('2024-01-01')

/** How many days a word names: a month some thirty, a season some ninety; 0 where it names no time. */
const daysOf = (word: string): number => {
  const [found] = findDates(word, { day: ANY_DAY, zone: 'UTC' }, LANGUAGES, { periods: true })
  const span = found && found.start === 0 && found.end === word.length ? spanOf(found.when, 'UTC') : undefined
  return span ? daysBetween(span.first, span.last) + 1 : 0
}

const MONTH = 28
const SEASON = 89
const LONGEST = 93

/** "October 25" is a day; in «у жовтні 25-го», "summer 25" and "october '25" the number is a year. */
const isYearAfter = (word: string, mark: string): boolean => {
  const days = daysOf(word)
  const least = mark === '' && /^\p{Script=Latin}/u.test(word) ? SEASON : MONTH
  return days >= least && days <= LONGEST
}

const ENDING = `(?:-?(?:${GRAMMARS.flatMap(({ figures }) => figures.yearEndings).join('|')}))?`
const YEAR_WORDS = GRAMMARS.flatMap(({ figures }) => figures.yearWords).join('|')
const AFTER_WORD = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,}) ('?)(2\d)${ENDING}(?![\p{L}\p{N}:.-])`, 'gu')
const BEFORE_YEAR = new RegExp(String.raw`(?<![\p{L}\p{N}.:-])(2\d)${ENDING}(?= (?:${YEAR_WORDS})(?!\p{L}))`, 'gu')

/** Writes out the years of which only two figures are given: «влітку 25-го», «в 25-м году», "autumn '25". */
export const spellYears = (text: string): string =>
  text
    .replaceAll(AFTER_WORD, (written, word: string, mark: string, year: string) =>
      isYearAfter(word, mark) ? `${word} 20${year}` : written,
    )
    .replaceAll(BEFORE_YEAR, '20$1')
