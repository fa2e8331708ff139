import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import { type Found, NO_SUCH_YEAR, NO_YEAR, type SaidDate, type SaidYear } from './said.ts'

type Lexemes = readonly Lexeme[]

/** A year within living memory, as a number in a text or a question may be meant for one. */
export const isYear = (value: number): boolean => value >= 1900 && value <= 2100

/** A number that is one of the years of living memory, with its ending or none. */
export const yearNumberAt = (lexemes: Lexemes, at: number): number | undefined => {
  const value = senseAt(lexemes, at, 'number')?.value
  return value !== undefined && isYear(value) && !senseAt(lexemes, at + 1, 'zone') ? value : undefined
}

const yearWordAt = (lexemes: Lexemes, at: number): boolean => senseAt(lexemes, at, 'unit')?.unit === 'year'

/** «минулого року», «торік»: a year by its distance. */
export const shiftedYearAt = (lexemes: Lexemes, at: number): Found<SaidYear> | undefined => {
  const period = senseAt(lexemes, at, 'period')
  if (period?.unit === 'year') return { said: { year: null, yearShift: period.shift }, next: at + 1 }
  const start = skipLinks(lexemes, at, 'on', 'article')
  const which = senseAt(lexemes, start, 'which')
  if (!which || !yearWordAt(lexemes, start + 1)) return undefined
  return { said: { year: null, yearShift: which.shift }, next: start + 2 }
}

/** The last two figures of the year in 31-Oct-74. */
const shortYearAt = (lexemes: Lexemes, at: number): Found<SaidYear> | undefined => {
  const number = senseAt(lexemes, at + 1, 'number')
  if (!isMark(lexemes, at, '-') || !lexemes[at]?.glued || !lexemes[at + 1]?.glued || number?.digits !== 2)
    return undefined
  return { said: { year: number.value + (number.value < 60 ? 2000 : 1900), yearShift: null }, next: at + 2 }
}

/** «200 військових», "300 Ukrainian officers", 200–300, 300 %: a number of something. */
const isCounting = (lexemes: Lexemes, at: number, digits: number, close: boolean): boolean => {
  const behind = lexemes[at + 1]
  if (isMark(lexemes, at + 1, '%$€£₴') || (isMark(lexemes, at + 1, '-') && senseAt(lexemes, at + 2, 'number')))
    return true
  if (!behind?.word) return false
  const [unit, measure] = [senseAt(lexemes, at + 1, 'unit'), senseAt(lexemes, at + 1, 'measure')]
  if (unit || measure || senseAt(lexemes, at + 1, 'zone')) return unit?.unit !== 'year' || unit.many
  return digits < 4 || isFollowedByPlainWord(lexemes, at + 1) || (!close && behind.capital)
}

/** A number where a year would stand, and beyond all years; where days follow months, four figures behind one are a year whatever comes next. */
const noSuchYearAt = (lexemes: Lexemes, at: number, close: boolean, leads: boolean): Found<SaidYear> | undefined => {
  const digits = senseAt(lexemes, at, 'number')?.digits ?? senseAt(lexemes, at, 'figures')?.digits ?? 0
  if (digits < 3 || yearNumberAt(lexemes, at) !== undefined) return undefined
  const named = yearWordAt(lexemes, at + 1)
  const told = close && leads && digits >= 4 && isFollowedByPlainWord(lexemes, at + 1)
  if (!told && isCounting(lexemes, at, digits, close)) return undefined
  return { said: NO_SUCH_YEAR, next: named ? at + 2 : at + 1 }
}

/** The year that may follow a month or a day: "2026", ", 2026", «2026 року», «минулого року». */
export const yearBehind = (lexemes: Lexemes, at: number, comma: boolean): Found<SaidYear> => {
  const start = isMark(lexemes, at, ',-') ? at + 1 : skipLinks(lexemes, at, 'of', 'on')
  const value = yearNumberAt(lexemes, start)
  const named = value !== undefined && yearWordAt(lexemes, start + 1)
  if (value !== undefined && (start === at || named || comma || isLink(lexemes, at, 'of')))
    return { said: { year: value, yearShift: null }, next: named ? start + 2 : start + 1 }
  const close = start === at || isLink(lexemes, at, 'of')
  const none = close || comma || yearWordAt(lexemes, start + 1) ? noSuchYearAt(lexemes, start, close, comma) : undefined
  return none ?? shiftedYearAt(lexemes, at) ?? { said: NO_YEAR, next: at }
}

/** A day of the month: 28, «28-го», «третього», «двадцять четвертого»; `ordinal` tells an ordinal from a bare number. */
export const dayNumberAt = (lexemes: Lexemes, from: number): Found<{ day: number; ordinal: boolean }> | undefined => {
  const at = skipLinks(lexemes, from, 'article')
  const number = senseAt(lexemes, at, 'number')
  if (number && number.digits <= 2 && number.value >= 1 && number.value <= 31)
    return { said: { day: number.value, ordinal: senseAt(lexemes, at, 'numbered') !== undefined }, next: at + 1 }
  const tens = senseAt(lexemes, at, 'count')?.value ?? 0
  const compound = tens >= 20 ? at + 1 : at
  const ordinal = senseAt(lexemes, compound, 'ordinal')?.value
  if (ordinal === undefined || (compound > at && (ordinal > 9 || tens + ordinal > 31))) return undefined
  return { said: { day: compound > at ? tens + ordinal : ordinal, ordinal: true }, next: compound + 1 }
}

/** True where a word follows that is neither known nor written with a capital: the word before it is no date then. */
export const isFollowedByPlainWord = (lexemes: Lexemes, at: number): boolean => {
  const behind = lexemes[at]
  return behind !== undefined && behind.word && !behind.capital && behind.senses.length === 0
}

const date = (day: number, month: number | null, year: SaidYear = NO_YEAR): SaidDate => ({
  kind: 'date',
  day,
  month,
  year: year.year,
  yearShift: year.yearShift,
  monthShift: null,
  weekday: null,
})

const afterStop = (lexemes: Lexemes, at: number): number =>
  isMark(lexemes, at, '.') && lexemes[at]?.glued && !lexemes[at + 1]?.capital ? at + 1 : at

const dayThenMonth = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined => {
  const number = dayNumberAt(lexemes, at)
  if (!number) return undefined
  const joined = isMark(lexemes, number.next, '.-') && lexemes[number.next]?.glued
  const next = skipLinks(lexemes, joined ? number.next + 1 : number.next, 'of')
  const month = senseAt(lexemes, next, 'month')
  const capital = lexemes[next]?.capital ?? false
  if (!month || (month.weak && !capital && isFollowedByPlainWord(lexemes, next + 1))) return undefined
  const behind = afterStop(lexemes, next + 1)
  const year = (joined ? shortYearAt(lexemes, behind) : undefined) ?? yearBehind(lexemes, behind, month.leads)
  const end = year.said === NO_YEAR ? next + 1 : year.next
  return { said: date(number.said.day, month.month, year.said), next: end }
}

const monthThenDay = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined => {
  const month = senseAt(lexemes, at, 'month')
  if (!month?.leads) return undefined
  const number = dayNumberAt(lexemes, isMark(lexemes, at + 1, '.') ? at + 2 : at + 1)
  if (!number || senseAt(lexemes, number.next, 'measure')) return undefined
  if (isMark(lexemes, number.next, '%') || senseAt(lexemes, number.next, 'month')) return undefined
  const year = yearBehind(lexemes, number.next, true)
  return { said: date(number.said.day, month.month, year.said), next: year.next }
}

const isAlone = (lexemes: Lexemes, at: number, next: number): boolean => at === 0 && next === lexemes.length

const dayOfUnnamedMonth = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined => {
  const number = dayNumberAt(lexemes, at)
  if (!number) return undefined
  const worded = senseAt(lexemes, number.next, 'day-word') !== undefined
  if (!worded && !senseAt(lexemes, number.next - 1, 'numbered')) return undefined
  const start = skipLinks(lexemes, worded ? number.next + 1 : number.next, 'of', 'article')
  const which = senseAt(lexemes, start, 'which')
  if (which && senseAt(lexemes, start + 1, 'unit')?.unit === 'month')
    return { said: { ...date(number.said.day, null), monthShift: which.shift }, next: start + 2 }
  const next = worded ? number.next + 1 : number.next
  const placed = worded || (isLink(lexemes, at - 1, 'on', 'since', 'until') && !isLink(lexemes, at - 1, 'of'))
  const counting =
    !worded &&
    (lexemes[next]?.word ?? false) &&
    !(isLink(lexemes, next, 'on', 'at', 'to', 'and') && !isLink(lexemes, next, 'of'))
  return (placed && !counting) || isAlone(lexemes, at, next) ? { said: date(number.said.day, null), next } : undefined
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12
const isDay = (value: number): boolean => value >= 1 && value <= 31

const isMeasured = (lexemes: Lexemes, next: number): boolean =>
  isMark(lexemes, next, '%$€£₴') || senseAt(lexemes, next, 'measure') !== undefined

const widthAt = (lexemes: Lexemes, at: number): number => (lexemes[at]?.end ?? 0) - (lexemes[at]?.start ?? 0)

const dottedDate = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined => {
  const dotted = senseAt(lexemes, at, 'dotted')
  if (!dotted || isMeasured(lexemes, at + 1)) return undefined
  const { first, second, year } = dotted
  if (isDay(first) && isMonth(second) && (year !== null || widthAt(lexemes, at) > 3))
    return { said: date(first, second, { year, yearShift: null }), next: at + 1 }
  if (year !== null && isMonth(first) && isDay(second))
    return { said: date(second, first, { year, yearShift: null }), next: at + 1 }
  return undefined
}

const slashedDate = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined => {
  const slashed = senseAt(lexemes, at, 'slashed')
  if (!slashed || isMeasured(lexemes, at + 1)) return undefined
  const { first, second, year } = slashed
  const written: SaidYear = { year, yearShift: null }
  if (isDay(first) && isMonth(second) && (year !== null || widthAt(lexemes, at) > 3))
    return { said: date(first, second, written), next: at + 1 }
  return year !== null && isDay(second) && isMonth(first)
    ? { said: date(second, first, written), next: at + 1 }
    : undefined
}

const isoDate = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined => {
  const iso = senseAt(lexemes, at, 'iso')
  if (!iso || iso.day === null) return undefined
  return { said: date(iso.day, iso.month, { year: iso.year, yearShift: null }), next: at + 1 }
}

// `14.30` behind «о» or "at" is left to the clock.
const figureDateAt = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined =>
  isoDate(lexemes, at) ??
  (isLink(lexemes, at - 1, 'at') && senseAt(lexemes, at, 'dotted')?.year === null
    ? undefined
    : dottedDate(lexemes, at)) ??
  slashedDate(lexemes, at)

/** A day of a named or unnamed month. */
export const calendarDateAt = (lexemes: Lexemes, at: number): Found<SaidDate> | undefined =>
  figureDateAt(lexemes, at) ?? dayThenMonth(lexemes, at) ?? monthThenDay(lexemes, at) ?? dayOfUnnamedMonth(lexemes, at)
