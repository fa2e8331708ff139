import { addDays, day, parseDay } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { precisionOf } from '../../domain/moment.ts'
import { findDates } from '../../language/dates/find-dates.ts'
import { isYear } from '../../language/dates/day-phrases.ts'
import { DATE_VOCABULARIES } from '../../language/dates/vocabularies.ts'

const ANY_DAY = day('2024-01-01')

/** The days of the month that a word names; undefined for all other words. A leap year's, since no year is named. */
const daysIn = (word: string): number | undefined => {
  const [found] = findDates(`1 ${word}`, { day: ANY_DAY, zone: 'UTC' }, LANGUAGES)
  const start = found?.when.start
  if (!start || found.end !== word.length + 2 || precisionOf(start) !== 'day') return undefined
  const first = day(`2024-${start.slice(5, 7)}-01`)
  return Number(addDays(day(`${addDays(first, 31).slice(0, 7)}-01`), -1).slice(8))
}

/** True where a year of today would be read as one in these words. */
const isYearIn = (words: string): boolean =>
  findDates(words, { day: ANY_DAY, zone: 'UTC' }, LANGUAGES).some(
    ({ when: { start } }) => start !== null && precisionOf(start) === 'year',
  )

const isBeyond = (number: string, word: string): boolean => {
  const value = Number(number)
  if (value >= 1 && value <= 29) return false
  const days = daysIn(word)
  return days !== undefined && (value < 1 || value > days)
}

const ENDINGS = LANGUAGES.map((language) => DATE_VOCABULARIES[language].ordinalEndings).join('|')
const DAY_MONTH = new RegExp(String.raw`(?<![\p{N}.:-])(\d{1,2})(?:-?(?:${ENDINGS}))? (?:of )?(\p{L}{3,})`, 'gu')
const MONTH_DAY = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,}) (\d{1,2})(?:-?(?:${ENDINGS}))?(?![\p{L}\p{N}:.])`, 'gu')
const MONTH_YEAR = new RegExp(
  String.raw`(?:(?<![\p{N}.:-])\d{1,2}(?:-?(?:${ENDINGS}))? (?:of )?)?(?<!\p{L})(\p{L}{3,})(?: \d{1,2}(?:-?(?:${ENDINGS}))?(?=[, ]))?,? (?:of )?(\d{3,})(?![\p{L}\p{N}:.]*\p{N})`,
  'gu',
)
/** «2150 року» and "in 2150": the words beside it tell that the number is a year. */
const YEAR_NAMED = new RegExp(String.raw`(?<![\p{N}.:-])(\d{4,})(?:-?(?:${ENDINGS}))? (\p{L}+)`, 'gu')
const NAMED_YEAR = /(\p{L}+) (\d{4,})(?=\s*(?:[?!.,]|$))/gu
const ISO = /(?<!\d)(\d{4,})-\d{2}-\d{2}(?!\d)/g
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4,})(?![\d.]*\d)/g

/** A date that no calendar has, or none of living memory, as it is written: «32 грудня», "February 30", «2026-13-45», "6 January 2999". */
export const findImpossibleDate = (text: string): string | undefined => {
  for (const [written, number = '', word = ''] of text.matchAll(DAY_MONTH)) if (isBeyond(number, word)) return written
  for (const [written, word = '', number = ''] of text.matchAll(MONTH_DAY)) if (isBeyond(number, word)) return written
  for (const [written, word = '', year = ''] of text.matchAll(MONTH_YEAR))
    if (!isYear(Number(year)) && daysIn(word) !== undefined) return written
  for (const [written, year = '', word = ''] of text.matchAll(YEAR_NAMED))
    if (!isYear(Number(year)) && isYearIn(`2024 ${word}`)) return written
  for (const [, word = '', year = ''] of text.matchAll(NAMED_YEAR))
    if (!isYear(Number(year)) && isYearIn(`${word} 2024`)) return year
  for (const [written, year = ''] of text.matchAll(ISO))
    if (!isYear(Number(year)) || parseDay(written) === undefined) return written
  for (const [written, date = '', month = '', year = ''] of text.matchAll(DOTTED))
    if (!isYear(Number(year)) || parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) === undefined)
      return written
  return undefined
}
