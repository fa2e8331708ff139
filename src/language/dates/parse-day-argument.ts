import { type Day, parseDay } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { precisionOf } from '../../domain/moment.ts'
import { findDates, type Reference } from './find-dates.ts'

/** The one day that a reader writes behind a command, in any of the languages, a weekday being the coming one; undefined where it is no single day. */
export const parseDayArgument = (text: string, reference: Reference): Day | undefined => {
  const [found, ...more] = findDates(text, reference, LANGUAGES, { weekdaysAhead: true })
  if (!found?.when.start || found.when.end || found.bound !== 'exact' || more.length > 0) return undefined
  // «6 січня 20260» is a slip, and no 6 January.
  if (/\p{N}/u.test(text.slice(0, found.start) + text.slice(found.end))) return undefined
  const precision = precisionOf(found.when.start)
  return precision === 'day' || precision === 'minute' ? parseDay(found.when.start.slice(0, 10)) : undefined
}
