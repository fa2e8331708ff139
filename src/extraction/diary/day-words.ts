import { addDays, type Day, parseDay, weekdayOf } from '../../domain/calendar.ts'
import { comparable } from '../../language/normalise.ts'
import { headingWords } from './words.ts'

/** A day, or the days from one to another, as a heading or a bracket names it. */
export interface NamedDay {
  readonly first: Day
  readonly last: Day
  /** True where the weekday beside it is another one, or the year is not that of the diary. */
  readonly doubtful: boolean
  readonly weekday: boolean
  /** Where the words end, as an offset of the text they were read from. */
  readonly end: number
}

interface Parts {
  readonly weekdays: number[]
  readonly days: number[]
  readonly months: number[]
  year: number | null
  end: number
}

const WORD = /[\p{L}\p{M}\p{N}'’ʼ]+/uy
const BETWEEN = /[\s,.:«»–—-]*/uy
const NUMERIC = /(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?![\d:.])/uy
const MOST_WORDS = 14
const PAST_LIMIT = 150

const takeNumber = (parts: Parts, written: string): boolean => {
  const [, figures = '', ending = ''] = /^(\d{1,4})(\p{L}*)$/u.exec(written) ?? []
  const value = Number(figures)
  if (figures === '' || (ending !== '' && !headingWords().ordinalEnding.test(ending))) return false
  if (figures.length === 4) {
    if (parts.year !== null || value < 1900 || value > 2999 || ending !== '') return false
    parts.year = value
    return true
  }
  if (value < 1 || value > 31 || parts.days.length > 1) return false
  parts.days.push(value)
  return true
}

const takeWord = (parts: Parts, written: string): boolean => {
  const { weekdays, months, fillers } = headingWords()
  const key = comparable(written)
  const month = months.get(key)
  const weekday = weekdays.get(key)
  if (month !== undefined && parts.months.length < 2) parts.months.push(month)
  else if (weekday !== undefined && parts.weekdays.length < 2) parts.weekdays.push(weekday)
  else if (!takeNumber(parts, key)) return fillers.has(key)
  return true
}

const takeNumeric = (parts: Parts, text: string, at: number): number | null => {
  NUMERIC.lastIndex = at
  const match = NUMERIC.exec(text)
  if (!match || parts.months.length > 0 || Number(match[2]) > 12 || Number(match[2]) < 1) return null
  parts.days.push(Number(match[1]))
  parts.months.push(Number(match[2]))
  const year = match[3]
  if (year !== undefined) parts.year = year.length === 2 ? 2000 + Number(year) : Number(year)
  return at + match[0].length
}

const readParts = (text: string, from: number): Parts => {
  const parts: Parts = { weekdays: [], days: [], months: [], year: null, end: from }
  let at = from
  for (let count = 0; count < MOST_WORDS; count += 1) {
    BETWEEN.lastIndex = at
    at += BETWEEN.exec(text)?.[0].length ?? 0
    const numeric = takeNumeric(parts, text, at)
    if (numeric !== null) {
      at = numeric
      parts.end = at
      continue
    }
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word === undefined) break
    const known = parts.weekdays.length + parts.days.length + parts.months.length
    if (!takeWord(parts, word)) break
    at += word.length
    // A small word at the end may belong to what follows.
    if (parts.weekdays.length + parts.days.length + parts.months.length > known || /^\d{4}$/u.test(word)) parts.end = at
  }
  return parts
}

const dated = (year: number, month: number, date: number): Day | undefined =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)

/** The day of a month nearest to what a diary looks at: not long before `from`, else within the year after. */
const nearest = (from: Day, month: number, date: number): Day | undefined => {
  const year = Number(from.slice(0, 4))
  const earliest = addDays(from, -PAST_LIMIT)
  const days = [year - 1, year, year + 1].flatMap((each) => dated(each, month, date) ?? [])
  return days.find((found) => found >= earliest)
}

const monthBefore = (parts: Parts): boolean => parts.months.length === 2

/**
 * Reads the day that a text names from an offset on; what has no year counts from `from`, and a date alone («(to 20)»)
 * is of its month or the next. Undefined where no day stands there.
 */
export const readDay = (text: string, at: number, from: Day): NamedDay | undefined => {
  const parts = readParts(text, at)
  const [date, second] = parts.days
  const [weekday] = parts.weekdays
  if (date === undefined) return undefined
  const [firstMonth, secondMonth] = parts.months
  const month =
    firstMonth ?? (date >= Number(from.slice(8)) ? Number(from.slice(5, 7)) : (Number(from.slice(5, 7)) % 12) + 1)
  const find = (inMonth: number, onDate: number): Day | undefined =>
    parts.year === null ? nearest(from, inMonth, onDate) : dated(parts.year, inMonth, onDate)
  const first = find(month, date)
  const last = second === undefined ? first : find(monthBefore(parts) ? (secondMonth ?? month) : month, second)
  if (!first || !last || last < first) return undefined
  const misfit = weekday !== undefined && weekday !== weekdayOf(first)
  const stale = first < addDays(from, -PAST_LIMIT)
  return { first, last, doubtful: misfit || stale, weekday: weekday !== undefined, end: parts.end }
}

const HEADING_EDGE = /^[\s*_#=~•–—-]*/u
const ONLY_SIGNS = /^[\s*_#=~:.,–—-]*$/u
const LONGEST_HEADING = 70

/** The day that a line names and nothing else; a month has to be among its words. */
export const readHeading = (line: string, from: Day): NamedDay | undefined => {
  if (line.length > LONGEST_HEADING) return undefined
  const opening = HEADING_EDGE.exec(line)?.[0].length ?? 0
  const found = readDay(line, opening, from)
  if (!found || !/[\p{L}./]/u.test(line.slice(opening, found.end))) return undefined
  return ONLY_SIGNS.test(line.slice(found.end).replace(headingWords().yearWord, '')) ? found : undefined
}
