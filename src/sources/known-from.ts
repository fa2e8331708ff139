import { TZDate } from '@date-fns/tz'
import { daysOf, instantOf, type Moment } from '../domain/moment.ts'

/** Since when a dispatch counts as known, epoch milliseconds: its minute, or 23:59 in `timeZone` (IANA) of the last day that it may be from. */
export const knownFrom = (published: Moment, timeZone: string): number => {
  const instant = instantOf(published)
  if (instant !== undefined) return instant
  const { last } = daysOf(published, timeZone)
  const [year, month, date] = [last.slice(0, 4), last.slice(5, 7), last.slice(8)].map(Number) as [
    number,
    number,
    number,
  ]
  return new TZDate(year, month - 1, date, 23, 59, timeZone).getTime()
}
