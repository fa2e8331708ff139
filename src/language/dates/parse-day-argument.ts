import { type Day, parseDay } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { precisionOf } from '../../domain/moment.ts'
import { findDates, type Reference } from './find-dates.ts'

/** The one day that a reader writes behind a command, in any of the languages, a weekday being the coming one; undefined where it is no single day. */
export const parseDayArgument = (text: string, reference: Reference): Day | undefined => {
  const [found, ...more] = findDates(text, reference, LANGUAGES, { weekdaysAhead: true })
  if (!found?.when.start || found.when.end || found.bound !== 'exact' || more.length > 0) return undefined
  const precision = precisionOf(found.when.start)
  return precision === 'day' || precision === 'minute' ? parseDay(found.when.start.slice(0, 10)) : undefined
}
