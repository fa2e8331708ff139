import { TZDate } from '@date-fns/tz'
import { dayAt, parseDay } from '../domain/calendar.ts'
import { daysOf, instantOf, type Moment, parseMoment } from '../domain/moment.ts'

const DAY = 24 * 60 * 60 * 1_000

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Offsets by name as mail and feeds write them; a name that is not here says nothing. */
const OFFSETS: Readonly<Record<string, string>> = {
  Z: '+00:00',
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  WET: '+00:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(\S*))?$/
const MAIL =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4})(?:,?\s+(\d{1,2}:\d{2})(?::\d{2})?\s*(\S*))?/iu

const offsetOf = (zone: string): string | undefined => {
  const numbers = /^(?:GMT|UTC)?([+-]\d{2}):?(\d{2})?$/i.exec(zone)
  return numbers ? `${numbers[1]}:${numbers[2] ?? '00'}` : OFFSETS[zone.toUpperCase()]
}

/** The minute of an instant (epoch milliseconds), written as the clocks of `timeZone` (IANA) show it. */
export const momentAt = (instant: number, timeZone: string): Moment => {
  const written = new TZDate(instant, timeZone).toISOString()
  return `${written.slice(0, 16)}${written.slice(-6)}` as Moment
}

/** Universal time names no place: what is stamped with it is told by the clocks of the desk. */
const asTold = (minute: Moment, timeZone: string): Moment =>
  minute.endsWith('+00:00') ? momentAt(Date.parse(minute), timeZone) : minute

const momentOf = (
  date: string,
  time: string | undefined,
  zone: string | undefined,
  timeZone: string,
): Moment | undefined => {
  if (!parseDay(date)) return undefined
  const offset = offsetOf(zone ?? '')
  const minute = time && offset ? parseMoment(`${date}T${time.padStart(5, '0')}${offset}`) : undefined
  return minute ? asTold(minute, timeZone) : parseMoment(date)
}

/**
 * When a text was published, as pages and feeds write it: ISO 8601 or the dates of mail. A time without a zone is dropped, and
 * the day stays. Undefined where it is no such date.
 */
export const parsePublication = (text: string, timeZone: string): Moment | undefined => {
  const iso = ISO.exec(text.trim())
  if (iso) return momentOf(iso[1] ?? '', iso[2], iso[3], timeZone)
  const mail = MAIL.exec(text.trim())
  if (!mail) return undefined
  const [, date = '', name = '', year = '', time, zone] = mail
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  return momentOf(`${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`, time, zone, timeZone)
}

/**
 * A publication as it can be true at `now` (epoch milliseconds): nothing is read before it is published, so what lies ahead by a
 * wrong zone or clock counts as of now. Undefined where it lies ahead by more than a day and says nothing.
 */
export const credible = (published: Moment, now: number, timeZone: string): Moment | undefined => {
  const instant = instantOf(published)
  if (instant !== undefined) {
    if (instant <= now) return published
    return instant - now <= DAY ? momentAt(now, timeZone) : undefined
  }
  return daysOf(published, timeZone).first <= dayAt(now + DAY, timeZone) ? published : undefined
}
