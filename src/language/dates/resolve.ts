import { isCalendarYear, mondayOf, monthIndexOf, type Serial, weekdayOf, yearOf } from './civil.ts'
import { around, nearest, type Standpoint, stepped } from './nearness.ts'
import { resolveDate, resolveHoliday, resolveWeekday, resolveWeekend, saidYearOf } from './resolve-day.ts'
import type { Said, SaidMonth, SaidShift } from './said.ts'
import { days, months, type Stretch, week, year } from './stretch.ts'
import type { Edge, Unit } from './vocabulary.ts'

const resolveMonth = (said: SaidMonth, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  if (named !== null) return months(named * 12 + said.month - 1)
  const candidates = around(yearOf(from.today), 3).map((candidate) => candidate * 12 + said.month - 1)
  const thisMonth = monthIndexOf(from.today)
  const index = said.which ? stepped(candidates, thisMonth, said.which) : nearest(candidates, thisMonth, from.tense, 0)
  return index === undefined ? undefined : months(index)
}

/** The whole unit so far from the one that holds `start`. */
const wholeUnit = (unit: Unit, count: number, start: Serial, edge: Edge | null = null): Stretch | undefined => {
  const monday = mondayOf(start) + 7 * count
  switch (unit) {
    case 'day':
      return days(start + count)
    case 'week':
      return week(monday, edge)
    case 'weekend':
      return days(monday + 5, monday + 6)
    case 'month':
      return months(monthIndexOf(start) + count)
    case 'quarter': {
      const first = (Math.floor(monthIndexOf(start) / 3) + count) * 3
      return months(first, first + 2)
    }
    case 'year':
      return year(yearOf(start) + count, edge)
    case 'hour':
    case 'minute':
      return undefined
  }
}

/** Days and weeks lead to a day; months and years are too rough for one. */
const countFrom = (unit: Unit, count: number, start: Serial): Stretch | undefined =>
  unit === 'week' ? days(start + 7 * count) : wholeUnit(unit, count, start)

const sameDay = (start: Serial, monthsAway: number): Stretch => {
  const index = monthIndexOf(start) + monthsAway
  const month = months(index)
  const date = start - months(monthIndexOf(start)).first
  return days(Math.min(month.first + date, month.last))
}

/** From a certain day even months and years lead to a day: "a year after Christmas". */
const countFromDay = (unit: Unit, count: number, start: Serial): Stretch | undefined =>
  unit === 'month' || unit === 'year'
    ? sameDay(start, unit === 'year' ? 12 * count : count)
    : countFrom(unit, count, start)

/** The day told of: what came the day before and is past is not counted from a day that is yet to come. */
const dayToldOf = ({ count }: SaidShift, { previous, previousAhead = false, today, tense }: Standpoint): Serial =>
  previous === null || (count < 0 && tense === 'past' && (previous > today || previousAhead)) ? today : previous

const resolveShift = (said: SaidShift, from: Standpoint): Stretch | undefined => {
  // «Наступного дня він бачився з …» of what no day was told of: it has been, so today at the latest.
  const untold = said.from === 'previous' && from.previous === null && from.tense === 'past'
  if (untold && said.unit === 'day' && said.count > 0) return days(from.today)
  const start = said.from === 'previous' ? dayToldOf(said, from) : from.today
  return said.whole ? wholeUnit(said.unit, said.count, start, said.edge) : countFrom(said.unit, said.count, start)
}

const matchingDays = ({ first, last }: Stretch, weekday: number): readonly Serial[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (serial) => weekdayOf(serial) === weekday,
  )

/** The first, second … or, from -1 down, last of the weekdays, days, weeks or weekends in a period. */
const resolveNth = ({ nth, of, period }: Extract<Said, { kind: 'nth' }>, from: Standpoint): Stretch | undefined => {
  const inside = resolve(period, from)
  if (!inside) return undefined
  const at = nth < 0 ? nth : nth - 1
  if (of === 'day') return days(nth < 0 ? inside.last + 1 + nth : inside.first + at)
  // A week that hangs over the end belongs to the next period.
  const within = of === 'week' ? { ...inside, last: inside.last - 6 } : inside
  const serial = matchingDays(within, of === 'weekend' ? 6 : of === 'week' ? 1 : Number(of)).at(at)
  if (serial === undefined) return undefined
  return of === 'week' ? week(serial) : days(serial, of === 'weekend' ? serial + 1 : serial)
}

const resolveSeason = (said: Extract<Said, { kind: 'season' }>, from: Standpoint): Stretch | undefined => {
  const named = saidYearOf(said, from)
  const starts = around(yearOf(from.today), 2).map((candidate) => candidate * 12 + said.month - 1)
  const thisMonth = monthIndexOf(from.today)
  const running = starts.find((start) => start <= thisMonth && thisMonth <= start + 2)
  const others = starts.filter((start) => start !== running)
  const unnamed = said.which
    ? stepped(others, thisMonth, said.which)
    : (running ?? nearest(starts, thisMonth, from.tense, 1))
  const start = named === null ? unnamed : named * 12 + said.month - 1
  return start === undefined ? undefined : months(start, start + 2)
}

/** Whole units; those that lie behind reach up to today. */
const resolveRecent = (unit: Unit, count: number, { today }: Standpoint): Stretch | undefined => {
  const from = wholeUnit(unit, count < 0 ? count : 1, today)
  const to = wholeUnit(unit, count, today)
  return from && to && days(from.first, count < 0 ? today : to.last)
}

/** The weekday that comes `count`-th after, or before, a day. */
const resolveNthFrom = (
  { weekday, count, base }: Extract<Said, { kind: 'nth-from' }>,
  from: Standpoint,
): Stretch | undefined => {
  const start = base ? resolve(base, { ...from, tense: null })?.first : from.today
  if (start === undefined) return undefined
  const monday = mondayOf(start) + weekday - 1
  const serial = stepped(
    around(0, Math.abs(count) + 1).map((weeks) => monday + 7 * weeks),
    start,
    count,
  )
  return serial === undefined ? undefined : days(serial)
}

/** The days that a phrase means from a standpoint; undefined where the calendar has none or the phrase names none. */
export const resolve = (said: Said, from: Standpoint): Stretch | undefined => {
  if ('year' in said && said.year !== null && !isCalendarYear(said.year)) return undefined
  switch (said.kind) {
    case 'date':
      return resolveDate(said, from)
    case 'month':
      return resolveMonth(said, from)
    case 'year':
      return year(saidYearOf(said, from) ?? yearOf(from.today), said.edge)
    case 'shift':
      return resolveShift(said, from)
    case 'weekday':
      return resolveWeekday(said, from)
    case 'weekend':
      return resolveWeekend(from)
    case 'counted': {
      // The tense is that of the counted day, not of the day that it is counted from.
      const base = resolve(said.base, { ...from, tense: null })
      return base && countFromDay(said.unit, said.count, base.first)
    }
    case 'run-up': {
      const base = resolve(said.base, from)
      return base && days(base.first - 7, base.first - 1)
    }
    case 'week-of': {
      const base = resolve(said.base, from)
      return base && week(mondayOf(base.first))
    }
    case 'nth':
      return resolveNth(said, from)
    case 'nth-from':
      return resolveNthFrom(said, from)
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
    case 'rest': {
      const period = wholeUnit(said.unit, 0, from.today)
      return period && days(from.today, period.last)
    }
    case 'new-year':
      return year(yearOf(from.today + 183))
    case 'vague':
      return undefined
  }
}
