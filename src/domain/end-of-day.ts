import { TZDate } from '@date-fns/tz'
import { addDays, type Day } from './calendar.ts'

/** The last millisecond of a civil date in `timeZone` (an IANA name), in epoch milliseconds. */
export const endOfDay = (day: Day, timeZone: string): number => {
  const [year = 0, month = 1, date = 1] = addDays(day, 1).split('-').map(Number)
  return new TZDate(year, month - 1, date, timeZone).getTime() - 1
}
