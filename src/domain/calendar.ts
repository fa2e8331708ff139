import { tz, TZDate } from '@date-fns/tz'
// One function a path: the package's own index takes two seconds to load.
import { getISODay } from 'date-fns/getISODay'
import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'

declare const dayBrand: unique symbol

/** A civil date, `YYYY-MM-DD`, in no zone: an all-day event has one, whoever reads it and wherever. */
export type Day = string & { readonly [dayBrand]: true }

const utc = { in: tz('UTC') } as const
/** Every day of UTC is as long: no reckoning by zones is needed where pairs of days are compared by the thousand. */
const DAY = 86_400_000
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The civil date that a text names, or undefined where the calendar has no such day. */
export const parseDay = (text: string): Day | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as Day) : undefined
}

/** As `parseDay`, for text known to be a date; throws a RangeError where it is none. */
export const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (!parsed) throw new RangeError(`not a calendar date: ${text}`)
  return parsed
}

/** Days in the proleptic Gregorian calendar; `count` may be negative. */
export const addDays = (from: Day, count: number): Day =>
  new Date(midnight(from).getTime() + count * DAY).toISOString().slice(0, 10) as Day

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (midnight(to).getTime() - midnight(from).getTime()) / DAY

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: Day): number => getISODay(midnight(date), utc)

/** `YYYY-Www`, the ISO week that holds the day. */
export const isoWeekOf = (date: Day): string => {
  const at = midnight(date)
  return `${getISOWeekYear(at, utc)}-W${String(getISOWeek(at, utc)).padStart(2, '0')}`
}

/** Making a calendar for a zone takes a hundred times as long as reading a date from it. */
const calendars = new Map<string, Intl.DateTimeFormat>()
const MOST_CALENDARS = 700

const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = calendars.get(timeZone)
  if (known) return known
  if (calendars.size >= MOST_CALENDARS) calendars.clear()
  // Swedes write dates as ISO 8601 does.
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const created = new Intl.DateTimeFormat('sv', { ...options, calendar: 'gregory', numberingSystem: 'latn' })
  calendars.set(timeZone, created)
  return created
}

/** The civil date in `timeZone` (an IANA name) at an instant in epoch milliseconds. */
export const dayAt = (instant: number, timeZone: string): Day =>
  calendarOf(timeZone).format(instant).padStart(10, '0') as Day

/** Hours and minutes as minutes after midnight in `timeZone` at an instant in epoch milliseconds. */
export const minuteAt = (instant: number, timeZone: string): number => {
  const date = new TZDate(instant, timeZone)
  return date.getHours() * 60 + date.getMinutes()
}

/** True for every zone name that this runtime can reckon with, aliases such as `Europe/Kiev` included. */
export const isTimeZone = (name: string): boolean => {
  try {
    Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
