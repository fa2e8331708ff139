import { mondayOf, monthIndexOf, type Serial, serialOf, serialOfText, weekdayOf, yearOf } from './civil.ts'
import { around, nearest, type Standpoint, stepped } from './nearness.ts'
import type { Said, SaidDate, SaidYear } from './said.ts'
import { days, type Stretch } from './stretch.ts'

/** The year that a phrase names or counts from this one; null where it does neither. */
export const saidYearOf = (said: SaidYear, { today }: Standpoint): number | null =>
  said.year ?? (said.yearShift === null ? null : yearOf(today) + said.yearShift)

const known = (serials: readonly (Serial | undefined)[]): readonly Serial[] =>
  serials.filter((serial) => serial !== undefined)

/** Where the weekday and the date disagree in every year near, the date wins. */
const onWeekday = (serials: readonly Serial[], weekday: number | null): readonly Serial[] => {
  const matching = weekday === null ? serials : serials.filter((serial) => weekdayOf(serial) === weekday)
  return matching.length > 0 ? matching : serials
}

const dayInMonth = (index: number, day: number): Serial | undefined =>
  serialOf(Math.floor(index / 12), (index % 12) + 1, day)

const dayOfUnnamedMonth = ({ day, monthShift, weekday }: SaidDate, from: Standpoint): Serial | undefined => {
  const thisMonth = monthIndexOf(from.today)
  const told = from.month ?? null
  const indexes = monthShift !== null ? [thisMonth + monthShift] : told === null ? around(thisMonth, 8) : [told]
  const candidates = known(indexes.map((index) => dayInMonth(index, day)))
  return nearest(onWeekday(candidates, weekday), from.today, from.tense, 0)
}

const dayOfUnnamedYear = (month: number, { day, weekday }: SaidDate, from: Standpoint): Serial | undefined => {
  const inYears = (centre: number, reach: number): readonly Serial[] =>
    known(around(centre, reach).map((candidate) => serialOf(candidate, month, day)))
  const among = (serials: readonly Serial[]): Serial | undefined => nearest(serials, from.today, from.tense, from.slack)
  // The 29th of February may be eight years away.
  const plain = among(inYears(yearOf(from.today), month === 2 && day === 29 ? 8 : 1))
  if (plain === undefined || weekday === null || weekdayOf(plain) === weekday) return plain
  return among(onWeekday(inYears(yearOf(plain), 1), weekday)) ?? plain
}

/** A day of a month, in the nearest year where none is named. */
export const resolveDate = (said: SaidDate, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  const serial =
    said.month === null
      ? dayOfUnnamedMonth(said, from)
      : named === null
        ? dayOfUnnamedYear(said.month, said, from)
        : serialOf(named, said.month, said.day)
  return serial === undefined ? undefined : days(serial)
}

/** A weekday: of a week, the last or next one, or the nearest that the tense allows; a coming one is never today. */
export const resolveWeekday = (
  { weekday, which, week }: Extract<Said, { kind: 'weekday' }>,
  { today, tense, weekdaysAhead }: Standpoint,
): Stretch => {
  const thisWeek = mondayOf(today) + weekday - 1
  if (weekdaysAhead && week === null && !which) return days(thisWeek < today ? thisWeek + 7 : thisWeek)
  if (week !== null) return days(thisWeek + 7 * week)
  if (which === 0) return days(tense === 'future' && thisWeek < today ? thisWeek + 7 : thisWeek)
  const candidates = around(0, Math.abs(which ?? 0) + 1).map((weeks) => thisWeek + 7 * weeks)
  const serial = which
    ? stepped(candidates, today, which)
    : nearest(candidates, today, tense, tense === 'future' ? -1 : 0)
  return days(serial ?? thisWeek)
}

/** The weekend that is nearest, or that the tense asks for. */
export const resolveWeekend = ({ today, tense }: Standpoint): Stretch => {
  const saturdays = around(0, 1).map((weeks) => mondayOf(today) + 5 + 7 * weeks)
  const saturday = nearest(saturdays, today, tense, 1) ?? today
  return days(saturday, saturday + 1)
}

/** A named day or stretch of days that comes every year. */
export const resolveHoliday = (said: Extract<Said, { kind: 'holiday' }>, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  const years = named === null ? around(yearOf(from.today), 1) : [named]
  const firsts = years.map((candidate) => serialOfText(`${candidate}-${said.first}`))
  const first = nearest(firsts, from.today, from.tense, from.slack)
  return first === undefined ? undefined : days(first, serialOfText(`${yearOf(first)}-${said.last}`))
}
