import { addDays, type Day, day, dayAt, isoWeekOf, parseDay, weekdayOf } from './calendar.ts'

declare const momentBrand: unique symbol

/** A point in time as precise as its source: `YYYY`, `YYYY-MM`, `YYYY-Www`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM±HH:MM`. */
export type Moment = string & { readonly [momentBrand]: true }

export type Precision = 'year' | 'month' | 'week' | 'day' | 'minute'

/** When an event is: a moment, a span of moments, an end alone, or nothing that a source has said. `zone` is the IANA zone of the place, where known. */
export interface When {
  readonly start: Moment | null
  readonly end: Moment | null
  /** At the start or at the end, and no source says at which: «12 або 13 січня». */
  readonly either?: true
  readonly zone?: string
}

export const UNKNOWN_TIME: When = { start: null, end: null }

const FORMS: Readonly<Record<Precision, RegExp>> = {
  year: /^\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  // No clock on Earth is further than fourteen hours from universal time.
  minute: /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/,
}

/** A moment's form shows in its length: where it has been parsed, no other rules are needed. */
const BY_LENGTH: ReadonlyMap<number, Precision> = new Map([
  ['YYYY'.length, 'year'],
  ['YYYY-MM'.length, 'month'],
  ['YYYY-Www'.length, 'week'],
  ['YYYY-MM-DD'.length, 'day'],
])

const formOf = (text: string): Precision | undefined => {
  const form = BY_LENGTH.get(text.length) ?? 'minute'
  return FORMS[form].test(text) ? form : undefined
}

const firstDayOfWeek = (week: string): Day => {
  const january4 = day(`${week.slice(0, 4)}-01-04`)
  return addDays(january4, 1 - weekdayOf(january4) + (Number(week.slice(6)) - 1) * 7)
}

/** The moment that a text spells, or undefined where it is none of the five forms or not in the calendar. */
export const parseMoment = (text: string): Moment | undefined => {
  const form = formOf(text)
  if (!form) return undefined
  if ((form === 'day' || form === 'minute') && !parseDay(text.slice(0, 10))) return undefined
  if (form === 'week' && isoWeekOf(firstDayOfWeek(text)) !== text) return undefined
  return text as Moment
}

/** As `parseMoment`, for text known to be a moment; throws a RangeError where it is none. */
export const moment = (text: string): Moment => {
  const parsed = parseMoment(text)
  if (!parsed) throw new RangeError(`not a moment: ${text}`)
  return parsed
}

export const precisionOf = (value: Moment): Precision => BY_LENGTH.get(value.length) ?? 'minute'

/** The instant of a minute in epoch milliseconds; undefined for anything less precise. */
export const instantOf = (value: Moment): number | undefined =>
  precisionOf(value) === 'minute' ? Date.parse(value) : undefined

/** True for one and the same moment, whatever offset a minute is written with. */
export const sameMoment = (a: Moment | null, b: Moment | null): boolean =>
  a === b || (a !== null && b !== null && instantOf(a) !== undefined && instantOf(a) === instantOf(b))

/** True where start and end are the same; the zone of the place says nothing of the time itself. */
export const sameWhen = (a: When, b: When): boolean =>
  sameMoment(a.start, b.start) && sameMoment(a.end, b.end) && a.either === b.either

/** First and last civil day of a moment, seen from `timeZone`; only a minute depends on the zone. */
export const daysOf = (value: Moment, timeZone: string): { readonly first: Day; readonly last: Day } => {
  switch (precisionOf(value)) {
    case 'year':
      return { first: day(`${value}-01-01`), last: day(`${value}-12-31`) }
    case 'month': {
      const first = day(`${value}-01`)
      const nextMonth = addDays(first, 31)
      return { first, last: addDays(nextMonth, -Number(nextMonth.slice(8))) }
    }
    case 'week': {
      const first = firstDayOfWeek(value)
      return { first, last: addDays(first, 6) }
    }
    case 'day': {
      const only = value as string as Day
      return { first: only, last: only }
    }
    case 'minute': {
      const only = dayAt(Date.parse(value), timeZone)
      return { first: only, last: only }
    }
  }
}

interface Span {
  readonly first: Day
  readonly last: Day
}

const workOut = (when: When, timeZone: string): Span | undefined => {
  const from = when.start ?? when.end
  const to = when.end ?? when.start
  if (!from || !to) return undefined
  const first = daysOf(from, timeZone).first
  const last = daysOf(to, timeZone).last
  return last < first ? { first, last: first } : { first, last }
}

const isDay = (value: Moment): boolean => precisionOf(value) === 'day'

/** Of what is on a day or from day to day, as most events are: it needs no working out. */
const spanOfDays = ({ start, end }: When): Span | undefined => {
  if (start === null || !isDay(start) || (end !== null && (!isDay(end) || end < start))) return undefined
  return { first: start as string as Day, last: (end ?? start) as string as Day }
}

/** The times of events are asked for again and again, and from few zones: each one's last is kept as long as the event is. */
const known = new WeakMap<When, { readonly timeZone: string; readonly span: Span | undefined }>()

/** First and last civil day of a span, seen from `timeZone`; undefined where no source says when. */
export const spanOf = (when: When, timeZone: string): Span | undefined => {
  const days = spanOfDays(when)
  if (days) return days
  const kept = known.get(when)
  if (kept?.timeZone === timeZone) return kept.span
  const span = workOut(when, timeZone)
  known.set(when, { timeZone, span })
  return span
}

const RANK: Readonly<Record<Precision, number>> = { year: 1, month: 2, week: 3, day: 4, minute: 5 }

/** 0 where nothing is known, up to 5 for a minute: the more, the more precise. */
export const precisionRank = (when: When): number => {
  const value = when.start ?? when.end
  return value ? RANK[precisionOf(value)] : 0
}
