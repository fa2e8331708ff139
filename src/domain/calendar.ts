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

/** The calendar of a zone, with the dates that it has been asked for. */
interface ZoneCalendar {
  readonly format: Intl.DateTimeFormat
  readonly days: Map<number, Day>
}

/** Making a calendar for a zone takes a hundred times as long as reading a date from it. */
const calendars = new Map<string, ZoneCalendar>()
const MOST_CALENDARS = 700
const MOST_DAYS = 10_000

const calendarOf = (timeZone: string): ZoneCalendar => {
  const known = calendars.get(timeZone)
  if (known) return known
  if (calendars.size >= MOST_CALENDARS) calendars.clear()
  // Swedes write dates as ISO 8601 does.
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const format = new Intl.DateTimeFormat('sv', { ...options, calendar: 'gregory', numberingSystem: 'latn' })
  const created = { format, days: new Map<number, Day>() }
  calendars.set(timeZone, created)
  return created
}

/** Since 1973 every zone is whole minutes away from UTC and changes its offset on the minute: no date begins within one. */
const MINUTE = 60_000
const WHOLE_MINUTES_SINCE = Date.UTC(1973, 0, 1)

/** The civil date in `timeZone` (an IANA name) at an instant in epoch milliseconds; reading one takes long, and the same are asked for again. */
export const dayAt = (instant: number, timeZone: string): Day => {
  const { format, days } = calendarOf(timeZone)
  const minute = Math.floor(instant / MINUTE)
  const known = instant < WHOLE_MINUTES_SINCE ? undefined : days.get(minute)
  if (known !== undefined) return known
  const date = format.format(instant).padStart(10, '0') as Day
  if (days.size >= MOST_DAYS) days.clear()
  if (instant >= WHOLE_MINUTES_SINCE) days.set(minute, date)
  return date
}

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
