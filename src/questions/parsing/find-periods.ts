import { type Day, day, daysBetween } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { spanOf } from '../../domain/moment.ts'
import { dateWords } from '../../language/dates/date-words.ts'
import { type DateExpression, findDates } from '../../language/dates/find-dates.ts'
import { GRAMMARS } from '../grammar/all.ts'
import type { QuestionGrammar } from '../grammar/grammar.ts'
import { EARLIEST, LATEST, type Period } from '../question.ts'

/** Who asks what was means a day gone by, give or take a slip of some days. */
const SLACK = 3

export interface FoundPeriod {
  /** UTF-16 units of the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Null for «найближчими днями» and the like. */
  readonly period: Period | null
  /** True for «23 липня», which may be of another year than the nearest. */
  readonly yearless: boolean
}

const inAll = (list: (figures: QuestionGrammar['figures']) => readonly string[]): string =>
  GRAMMARS.flatMap(({ figures }) => list(figures)).join('|')

/** A year by itself: "the 2020 summit". */
const YEAR = /(?<![\p{L}\p{N}.:-])(?:19|20)\d\d(?![\p{L}\p{N}:-])/gu

/** A day by its number and ending alone: «6-го», «6 го», "the 6th". */
const ORDINAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:-])(\d{1,2})[ -]?(?:${inAll(({ dayEndings }) => dayEndings)})(?![\p{L}\p{N}-])`,
  'gu',
)

const NAMES_YEAR = new RegExp(String.raw`\d{4}|\p{N}\p{P}\p{N}+\p{P}\p{N}|${inAll(({ yearStems }) => yearStems)}`, 'iu')

/** Days are the asker's: a question names no other clock. */
const periodOf = ({ when, bound }: DateExpression): Period | null => {
  const span = spanOf(when, 'UTC')
  if (!span) return null
  if (bound === 'until') return { first: EARLIEST, last: span.last }
  return bound === 'since' ? { first: span.first, last: LATEST } : span
}

type Finding = (text: string) => readonly FoundPeriod[]

/** What the date grammar finds, and the years and days that stand by themselves, which only a question has. */
const withLoneNumbers = (text: string, find: Finding): readonly FoundPeriod[] => {
  const found = find(text)
  return [...found, ...yearsOf(text, found), ...ordinalsOf(text, found, find), ...seasonsOf(text, found, find)]
}

const isFree = (start: number, end: number, found: readonly FoundPeriod[]): boolean =>
  found.every((other) => other.end <= start || end <= other.start)

const ordinalsOf = (text: string, found: readonly FoundPeriod[], find: Finding): readonly FoundPeriod[] =>
  [...text.matchAll(ORDINAL)].flatMap(({ 0: written, 1: number, index }): readonly FoundPeriod[] => {
    const end = index + written.length
    const [meant] = isFree(index, end, found) ? find(`on the ${number}th`) : []
    return meant ? [{ ...meant, start: index, end }] : []
  })

const WORD = /\p{L}{4,}/gu
/** Longer than any month. */
const SEASON = 80

/** A season by its word alone, wherever it stands: «Ердоган де був восени». */
const seasonsOf = (text: string, found: readonly FoundPeriod[], find: Finding): readonly FoundPeriod[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: word, index }): readonly FoundPeriod[] => {
    const end = index + word.length
    if (!dateWords().has(word.toLowerCase()) || !isFree(index, end, found)) return []
    const [meant] = find(word)
    const isSeason =
      meant?.period && meant.end === word.length && daysBetween(meant.period.first, meant.period.last) > SEASON
    return isSeason ? [{ ...meant, start: index, end }] : []
  })

const yearsOf = (text: string, found: readonly FoundPeriod[]): readonly FoundPeriod[] =>
  [...text.matchAll(YEAR)].flatMap(({ 0: year, index }): readonly FoundPeriod[] => {
    const end = index + year.length
    if (!isFree(index, end, found)) return []
    const period = { first: day(`${year}-01-01`), last: day(`${year}-12-31`) }
    return [{ start: index, end, period, yearless: false }]
  })

/** Every date and period that a question names, seen from the asker's day. */
export const findPeriods = (text: string, today: Day, tense?: 'past' | 'future'): readonly FoundPeriod[] =>
  withLoneNumbers(text, (part) =>
    findDates(part, { day: today, zone: 'UTC' }, LANGUAGES, {
      periods: true,
      ...(tense && { tense }),
      ...(tense === 'past' && { slack: SLACK }),
    }).map((expression) => ({
      start: expression.start,
      end: expression.end,
      period: periodOf(expression),
      yearless: expression.certainty === 'explicit' && !NAMES_YEAR.test(expression.text),
    })),
  )
