import { calendarDateAt, isFollowedByPlainWord, shiftedYearAt, yearBehind, yearNumberAt } from './day-phrases.ts'
import { isCalendarYear } from './civil.ts'
import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import { type Found, NO_YEAR, type Said, type SaidShift } from './said.ts'
import type { Edge, Unit } from './vocabulary.ts'

type Lexemes = readonly Lexeme[]

/** The shift to a whole unit, counted from the reference unless `more` says otherwise. */
export const shift = (unit: Unit, count: number, more: Partial<SaidShift> = {}): SaidShift => ({
  kind: 'shift',
  unit,
  count,
  whole: true,
  from: 'reference',
  edge: null,
  ...more,
})

const isPlaced = (lexemes: Lexemes, at: number): boolean =>
  isLink(lexemes, at - 1, 'on', 'since', 'until', 'from', 'to', 'and', 'between', 'about') ||
  senseAt(lexemes, at - 1, 'edge') !== undefined

interface Company {
  readonly weak: boolean
  readonly lone: boolean
}

/** A word that is a date in company only stands alone where nothing else is said. */
export const mayStand = (lexemes: Lexemes, at: number, { weak, lone }: Company): boolean =>
  !weak ||
  (lone && lexemes.length === 1) ||
  (isPlaced(lexemes, at) && !(lexemes[at + 1]?.capital ?? false) && !isFollowedByPlainWord(lexemes, at + 1))

/** «32 грудня» is no December, nor is "December 32". */
const isNoDay = (lexemes: Lexemes, at: number): boolean => {
  const number = senseAt(lexemes, at, 'number')
  return number !== undefined && number.digits <= 2 && (number.value < 1 || number.value > 31)
}

/** «Марта Кос»: months have a capital where a sentence opens, and no other capital behind them. */
const isGivenName = (lexemes: Lexemes, at: number, { leads }: { readonly leads: boolean }): boolean =>
  !leads && (lexemes[at]?.capital ?? false) && (lexemes[at + 1]?.capital ?? false)

/** A month, bare or with last, this, next and the year: «у грудні», «минулого грудня», "March after next". */
const monthAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const before = senseAt(lexemes, at, 'which')
  const start = before ? at + 1 : at
  const month = senseAt(lexemes, start, 'month')
  if (!month || (!before && (isNoDay(lexemes, at - 1) || isGivenName(lexemes, at, month)))) return undefined
  if (month.leads && isNoDay(lexemes, start + 1) && !isFollowedByPlainWord(lexemes, start + 2)) return undefined
  const after = !before && senseAt(lexemes, start + 1, 'which')?.shift === 2
  const behind = after ? start + 2 : start + 1
  const stop = isMark(lexemes, behind, '.') && lexemes[behind]?.glued ? behind + 1 : behind
  const year = after ? { said: NO_YEAR, next: behind } : yearBehind(lexemes, stop, month.leads)
  const which = before?.shift ?? (after ? 2 : null)
  if (which === null && year.said === NO_YEAR && !mayStand(lexemes, at, month)) return undefined
  const next = year.said !== NO_YEAR ? year.next : after ? behind : start + 1
  return { said: { kind: 'month', month: month.month, which, ...year.said }, next }
}

/** «торік у грудні», "last year on April 12": the year first, then a month or a date without one. */
const yearFirstAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const year = shiftedYearAt(lexemes, at)
  if (!year) return undefined
  const start = skipLinks(lexemes, isMark(lexemes, year.next, ',') ? year.next + 1 : year.next, 'on', 'of', 'article')
  const found = calendarDateAt(lexemes, start) ?? monthAt(lexemes, start)
  if (!found || !('year' in found.said) || found.said.year !== null) return undefined
  return { said: { ...found.said, ...year.said }, next: found.next }
}

const namedYearAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const year = yearNumberAt(lexemes, at)
  if (year === undefined) return undefined
  const named = senseAt(lexemes, at + 1, 'unit')?.unit === 'year'
  const placed = isLink(lexemes, at - 1, 'on', 'since') || senseAt(lexemes, at - 1, 'edge') !== undefined
  const measured = senseAt(lexemes, at + 1, 'measure') !== undefined || isMark(lexemes, at + 1, '%')
  if (!named && !(placed && !measured && !isFollowedByPlainWord(lexemes, at + 1)) && lexemes.length > 1)
    return undefined
  return { said: { kind: 'year', year, yearShift: null, edge: null }, next: named ? at + 2 : at + 1 }
}

/** Words that mean a whole period by themselves: «торік». */
const periodAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const period = senseAt(lexemes, at, 'period')
  return period && period.unit !== 'year' ? { said: shift(period.unit, period.shift), next: at + 1 } : undefined
}

const wholeYearAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const shifted = senseAt(lexemes, at, 'period') ? shiftedYearAt(lexemes, at) : undefined
  return shifted
    ? { said: { kind: 'year', ...shifted.said, edge: null }, next: shifted.next }
    : namedYearAt(lexemes, at)
}

/** «минулого тижня», "next month", «цей рік»; in the plural they name no certain time. */
const unitAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const which = senseAt(lexemes, at, 'which')
  const unit = senseAt(lexemes, which ? at + 1 : at, 'unit')
  if (!unit || unit.unit === 'minute' || unit.unit === 'hour') return undefined
  if (unit.unit === 'weekend' && !which)
    return isLink(lexemes, at - 1, 'on') || lexemes.length === 1
      ? { said: { kind: 'weekend' }, next: at + 1 }
      : undefined
  const shifted = which ?? senseAt(lexemes, at + 1, 'which')
  if (!shifted || (!which && shifted.shift !== 2)) return undefined
  return { said: unit.many ? { kind: 'vague' } : shift(unit.unit, shifted.shift), next: at + 2 }
}

const withEdge = (said: Said, edge: Edge): Said =>
  said.kind === 'shift' || said.kind === 'year' ? { ...said, edge } : said

/** «наприкінці грудня», "early next week", «на початку року»: the edge of a period. */
const edgeAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const edge = senseAt(lexemes, at, 'edge')?.edge
  if (!edge) return undefined
  const start = skipLinks(lexemes, isMark(lexemes, at + 1, '-') ? at + 2 : at + 1, 'of', 'article', 'about')
  const inside =
    monthAt(lexemes, start) ?? unitAt(lexemes, start) ?? wholeYearAt(lexemes, start) ?? seasonAt(lexemes, start)
  if (inside) return { said: withEdge(inside.said, edge), next: inside.next }
  const unit = senseAt(lexemes, start, 'unit')
  const isPeriod = unit && !unit.many && (unit.unit === 'week' || unit.unit === 'month' || unit.unit === 'year')
  return isPeriod ? { said: shift(unit.unit, 0, { edge }), next: start + 1 } : undefined
}

/** «влітку 2025 року», "this winter". */
const seasonAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const which = senseAt(lexemes, at, 'which')
  const start = which ? at + 1 : at
  const season = senseAt(lexemes, start, 'season')
  if (!season) return undefined
  const year = yearBehind(lexemes, start + 1, false)
  if (!which && year.said === NO_YEAR && !mayStand(lexemes, start, season)) return undefined
  return { said: { kind: 'season', month: season.month, which: which?.shift ?? null, ...year.said }, next: year.next }
}

const quarterAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const quarter = senseAt(lexemes, at, 'ordinal')?.value ?? senseAt(lexemes, at, 'numbered')?.value
  if (!quarter || quarter > 4 || senseAt(lexemes, at + 1, 'unit')?.unit !== 'quarter') return undefined
  const year = yearBehind(lexemes, at + 2, false)
  return { said: { kind: 'quarter', quarter, ...year.said }, next: year.next }
}

/** «Різдво», "New Year's Eve", with a year or without. */
export const holidayAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const holiday = senseAt(lexemes, at, 'holiday')
  if (!holiday) return undefined
  const year = yearBehind(lexemes, at + 1, false)
  return { said: { kind: 'holiday', first: holiday.first, last: holiday.last, ...year.said }, next: year.next }
}

/** The first, the last, the second last: from the end the numbers are negative. */
export const nthAt = (lexemes: Lexemes, at: number): Found<number> | undefined => {
  if (isLink(lexemes, at, 'last')) return { said: -1, next: at + 1 }
  const start = skipLinks(lexemes, at, 'article')
  const nth = senseAt(lexemes, start, 'numbered')?.value ?? senseAt(lexemes, start, 'ordinal')?.value
  if (!nth || nth > 5) return undefined
  return isLink(lexemes, start + 1, 'last') ? { said: -nth, next: start + 2 } : { said: nth, next: start + 1 }
}

/** «перший вівторок жовтня», "the last day of October 2015", "first Monday of last month". */
const nthOfAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const nth = nthAt(lexemes, at)
  if (!nth) return undefined
  const unit = senseAt(lexemes, nth.next, 'unit')?.unit
  const isPart = unit === 'day' || unit === 'week' || unit === 'weekend'
  const of = senseAt(lexemes, nth.next, 'weekday')?.weekday ?? (isPart ? unit : undefined)
  if (of === undefined) return undefined
  const start = skipLinks(lexemes, nth.next + 1, 'on', 'of', 'article')
  const period = monthAt(lexemes, start) ?? unitAt(lexemes, start) ?? wholeYearAt(lexemes, start)
  if (!period) return undefined
  const { kind } = period.said
  const isLong = kind === 'month' || kind === 'year' || (kind === 'shift' && period.said.unit !== 'week')
  return isLong ? { said: { kind: 'nth', nth: nth.said, of, period: period.said }, next: period.next } : undefined
}

/** «під Новий рік», "right before Christmas". */
const runUpAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const base = isLink(lexemes, at, 'shortly') ? holidayAt(lexemes, skipLinks(lexemes, at + 1, 'article')) : undefined
  return base && { said: { kind: 'run-up', base: base.said }, next: base.next }
}

/** «решта тижня», "the rest of the week". */
const restAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  if (!isLink(lexemes, at, 'rest')) return undefined
  const start = skipLinks(lexemes, at + 1, 'of', 'article')
  const unit = senseAt(lexemes, senseAt(lexemes, start, 'which')?.shift === 0 ? start + 1 : start, 'unit')
  const isPeriod = unit?.unit === 'week' || unit?.unit === 'month' || unit?.unit === 'year'
  return isPeriod ? { said: { kind: 'rest', unit: unit.unit }, next: start + 1 } : undefined
}

const wordPeriodAt = (lexemes: Lexemes, at: number): Found<Said> | undefined =>
  senseAt(lexemes, at, 'new-year')
    ? { said: { kind: 'new-year' }, next: at + 1 }
    : senseAt(lexemes, at, 'vague')
      ? { said: { kind: 'vague' }, next: at + 1 }
      : undefined

const isoMonthAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const iso = senseAt(lexemes, at, 'iso')
  if (!iso || iso.day !== null || !isCalendarYear(iso.year)) return undefined
  return { said: { kind: 'month', month: iso.month, which: null, year: iso.year, yearShift: null }, next: at + 1 }
}

/** Ways to name a period or a day within one; the longest that fits counts. */
export const PERIOD_RULES = [
  monthAt,
  yearFirstAt,
  edgeAt,
  unitAt,
  seasonAt,
  quarterAt,
  holidayAt,
  runUpAt,
  nthOfAt,
  restAt,
  wordPeriodAt,
  wholeYearAt,
  periodAt,
  isoMonthAt,
] as const
