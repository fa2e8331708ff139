import {
  dayText,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  monthIndexOf,
  monthText,
  type Serial,
  serialOf,
  serialOfText,
  weekdayOf,
  weekText,
  yearOf,
} from './civil.ts'
import type { Said, SaidDate, SaidMonth, SaidShift, SaidYear } from './said.ts'
import type { Edge, Unit } from './vocabulary.ts'

/** From where a phrase is counted. */
export interface Standpoint {
  readonly today: Serial
  /** The day named just before, if any. */
  readonly previous: Serial | null
  readonly tense: 'past' | 'future' | null
}

/** A stretch of days; `start` and `end` spell it as precisely as it was said. */
export interface Stretch {
  readonly first: Serial
  readonly last: Serial
  readonly start: string
  readonly end: string | null
}

const days = (first: Serial, last = first): Stretch => ({
  first,
  last,
  start: dayText(first),
  end: last === first ? null : dayText(last),
})

const months = (first: number, last = first): Stretch => ({
  first: firstOfMonth(first),
  last: lastOfMonth(last),
  start: monthText(first),
  end: last === first ? null : monthText(last),
})

const week = (monday: Serial): Stretch => ({ first: monday, last: monday + 6, start: weekText(monday), end: null })

const year = (number: number): Stretch => ({
  ...months(number * 12, number * 12 + 11),
  start: String(number),
  end: null,
})

// A verb's tense moves a date without a year only where the nearest one is further off than this.
const TENSE_SLACK_DAYS = 45

const fitsTense = (distance: number, tense: Standpoint['tense'], slack: number): boolean =>
  tense === 'future' ? distance >= -slack : tense === 'past' ? distance <= slack : true

/** The candidate that is nearest to `from`, among those that fit the tense if any does. */
const nearest = (
  candidates: readonly number[],
  from: number,
  tense: Standpoint['tense'],
  slack: number,
): number | undefined => {
  const fitting = candidates.filter((candidate) => fitsTense(candidate - from, tense, slack))
  const pool = fitting.length > 0 ? fitting : candidates
  return pool.reduce<number | undefined>(
    (best, candidate) => (best === undefined || Math.abs(candidate - from) < Math.abs(best - from) ? candidate : best),
    undefined,
  )
}

/** The `shift`-th candidate after (or, negative, before) `from`. */
const stepped = (candidates: readonly number[], from: number, shift: number): number | undefined =>
  shift > 0
    ? candidates.filter((candidate) => candidate > from).toSorted((a, b) => a - b)[shift - 1]
    : candidates.filter((candidate) => candidate < from).toSorted((a, b) => b - a)[-shift - 1]

const around = (centre: number, reach: number): readonly number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, index) => centre - reach + index)

const saidYearOf = (said: SaidYear, { today }: Standpoint): number | null =>
  said.year ?? (said.yearShift === null ? null : yearOf(today) + said.yearShift)

const known = (serials: readonly (Serial | undefined)[]): readonly Serial[] =>
  serials.filter((serial) => serial !== undefined)

const onWeekday = (serials: readonly Serial[], weekday: number | null): readonly Serial[] => {
  const matching = weekday === null ? serials : serials.filter((serial) => weekdayOf(serial) === weekday)
  return matching.length > 0 ? matching : serials
}

const dateIn = (index: number, day: number): Serial | undefined =>
  serialOf(Math.floor(index / 12), (index % 12) + 1, day)

const resolveDate = (said: SaidDate, from: Standpoint): Stretch | undefined => {
  const { day, month, monthShift, weekday } = said
  const thisMonth = monthIndexOf(from.today)
  const named = saidYearOf(said, from)
  let serial: Serial | undefined
  if (month === null) {
    const indexes = monthShift === null ? around(thisMonth, 8) : [thisMonth + monthShift]
    serial = nearest(onWeekday(known(indexes.map((index) => dateIn(index, day))), weekday), from.today, from.tense, 0)
  } else if (named === null) {
    // The 29th of February may be eight years away.
    const years = around(yearOf(from.today), month === 2 && day === 29 ? 8 : 1)
    const candidates = known(years.map((candidate) => serialOf(candidate, month, day)))
    serial = nearest(onWeekday(candidates, weekday), from.today, from.tense, TENSE_SLACK_DAYS)
  } else serial = serialOf(named, month, day)
  return serial === undefined ? undefined : days(serial)
}

const resolveMonth = (said: SaidMonth, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  if (named !== null) return months(named * 12 + said.month - 1)
  const candidates = around(yearOf(from.today), 3).map((candidate) => candidate * 12 + said.month - 1)
  const thisMonth = monthIndexOf(from.today)
  const index = said.which ? stepped(candidates, thisMonth, said.which) : nearest(candidates, thisMonth, from.tense, 1)
  return index === undefined ? undefined : months(index)
}

const EDGE_OF_WEEK: Readonly<Record<Edge, readonly [number, number]>> = { start: [0, 2], middle: [1, 3], end: [4, 6] }
const EDGE_OF_YEAR: Readonly<Record<Edge, readonly [number, number]>> = { start: [0, 2], middle: [4, 7], end: [9, 11] }

const edgeOfYear = (number: number, edge: Edge | null): Stretch => {
  if (!edge) return year(number)
  const [first, last] = EDGE_OF_YEAR[edge]
  return months(number * 12 + first, number * 12 + last)
}

const wholeUnit = ({ unit, count, edge }: SaidShift, start: Serial): Stretch | undefined => {
  const monday = mondayOf(start) + 7 * count
  switch (unit) {
    case 'day':
      return days(start + count)
    case 'week': {
      if (!edge) return week(monday)
      const [first, last] = EDGE_OF_WEEK[edge]
      return days(monday + first, monday + last)
    }
    case 'weekend':
      return days(monday + 5, monday + 6)
    case 'month':
      return months(monthIndexOf(start) + count)
    case 'quarter': {
      const first = (Math.floor(monthIndexOf(start) / 3) + count) * 3
      return months(first, first + 2)
    }
    case 'year':
      return edgeOfYear(yearOf(start) + count, edge)
    case 'hour':
    case 'minute':
      return undefined
  }
}

const countFrom = (unit: Unit, count: number, start: Serial): Stretch | undefined => {
  if (unit === 'day' || unit === 'week') return days(start + count * (unit === 'week' ? 7 : 1))
  return wholeUnit({ kind: 'shift', unit, count, whole: true, from: 'reference', edge: null }, start)
}

const resolveShift = (said: SaidShift, from: Standpoint): Stretch | undefined => {
  const start = said.from === 'previous' ? (from.previous ?? from.today) : from.today
  return said.whole ? wholeUnit(said, start) : countFrom(said.unit, said.count, start)
}

const resolveWeekday = (
  said: Extract<Said, { kind: 'weekday' }>,
  { today, tense }: Standpoint,
): Stretch | undefined => {
  const { weekday, which, week: shift } = said
  const thisWeek = mondayOf(today) + weekday - 1
  if (shift !== null) return days(thisWeek + 7 * shift)
  const candidates = around(0, 3).map((weeks) => thisWeek + 7 * weeks)
  if (which === 0) return days(tense === 'future' && thisWeek < today ? thisWeek + 7 : thisWeek)
  const serial = which
    ? stepped(candidates, today, which)
    : nearest(candidates, today, tense, tense === 'future' ? -1 : 0)
  return serial === undefined ? undefined : days(serial)
}

const resolveNth = (said: Extract<Said, { kind: 'nth' }>, from: Standpoint): Stretch | undefined => {
  const period = resolve(said.period, from)
  if (!period) return undefined
  const { first, last } = period
  const { nth, of } = said
  if (of === 'week')
    return nth < 0 ? days(last - 6, last) : days(first + 7 * (nth - 1), Math.min(first + 7 * nth - 1, last))
  if (of === 'day') return days(nth < 0 ? last : first + nth - 1)
  const weekday = of === 'weekend' ? 6 : Number(of)
  const matching = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (serial) => weekdayOf(serial) === weekday,
  )
  const serial = matching.at(nth < 0 ? nth : nth - 1)
  if (serial === undefined) return undefined
  return of === 'weekend' ? days(serial, serial + 1) : days(serial)
}

const resolveSeason = (said: Extract<Said, { kind: 'season' }>, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  const starts = around(yearOf(from.today), 2).map((candidate) => candidate * 12 + said.month - 1)
  const thisMonth = monthIndexOf(from.today)
  const running = starts.find((start) => start <= thisMonth && thisMonth <= start + 2)
  const start =
    named !== null
      ? named * 12 + said.month - 1
      : said.which
        ? stepped(
            starts.filter((candidate) => candidate !== running),
            thisMonth,
            said.which,
          )
        : (running ?? nearest(starts, thisMonth, from.tense, 1))
  return start === undefined ? undefined : months(start, start + 2)
}

const resolveHoliday = (said: Extract<Said, { kind: 'holiday' }>, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  const years = named === null ? around(yearOf(from.today), 1) : [named]
  const firsts = years.map((candidate) => serialOfText(`${candidate}-${said.first}`))
  const first = nearest(firsts, from.today, from.tense, TENSE_SLACK_DAYS)
  return first === undefined ? undefined : days(first, serialOfText(`${yearOf(first)}-${said.last}`))
}

const resolveRecent = (unit: Unit, count: number, { today }: Standpoint): Stretch | undefined => {
  const size = Math.abs(count)
  const shiftOf = (distance: number) => countWhole(unit, distance, today)
  const [from, to] = count < 0 ? [shiftOf(-size), shiftOf(-1)] : [shiftOf(1), shiftOf(size)]
  if (!from || !to) return undefined
  // What is recent reaches up to now.
  return count < 0 ? days(from.first, today) : days(from.first, to.last)
}

const countWhole = (unit: Unit, count: number, today: Serial): Stretch | undefined =>
  wholeUnit({ kind: 'shift', unit, count, whole: true, from: 'reference', edge: null }, today)

const resolveWeekend = ({ today, tense }: Standpoint): Stretch => {
  const saturdays = around(0, 1).map((weeks) => mondayOf(today) + 5 + 7 * weeks)
  const saturday = nearest(saturdays, today, tense, 1) ?? today
  return days(saturday, saturday + 1)
}

/** The days that a phrase means from a standpoint; undefined where the calendar has none or the phrase names none. */
export const resolve = (said: Said, from: Standpoint): Stretch | undefined => {
  switch (said.kind) {
    case 'date':
      return resolveDate(said, from)
    case 'month':
      return resolveMonth(said, from)
    case 'year':
      return edgeOfYear(saidYearOf(said, from) ?? yearOf(from.today), said.edge)
    case 'shift':
      return resolveShift(said, from)
    case 'weekday':
      return resolveWeekday(said, from)
    case 'weekend':
      return resolveWeekend(from)
    case 'counted': {
      const base = resolve(said.base, from)
      return base && countFrom(said.unit, said.count, base.first)
    }
    case 'nth':
      return resolveNth(said, from)
    case 'quarter': {
      const first = (saidYearOf(said, from) ?? yearOf(from.today)) * 12 + (said.quarter - 1) * 3
      return months(first, first + 2)
    }
    case 'season':
      return resolveSeason(said, from)
    case 'holiday':
      return resolveHoliday(said, from)
    case 'recent':
      return resolveRecent(said.unit, said.count, from)
    case 'new-year':
      return year(new Date(from.today * 86_400_000).getUTCMonth() >= 6 ? yearOf(from.today) + 1 : yearOf(from.today))
    case 'vague':
      return undefined
  }
}
