import { addDays, dayAt } from '../domain/calendar.ts'
import type { Schedule } from '../domain/reader.ts'
import { instantAt } from './local-time.ts'

/** When the reader's quiet hours end, epoch milliseconds, for an instant within them; null outside. */
export const quietUntil = ({ quiet, timeZone }: Pick<Schedule, 'quiet' | 'timeZone'>, now: number): number | null => {
  if (!quiet) return null
  const today = dayAt(now, timeZone)
  // A clock change may carry either end into the next day: instants are compared, not what clocks show.
  for (const offset of [-2, -1, 0, 1]) {
    const day = addDays(today, offset)
    const from = instantAt(day, quiet.from, timeZone)
    const to = instantAt(quiet.to > quiet.from ? day : addDays(day, 1), quiet.to, timeZone)
    if (from <= now && now < to) return to
  }
  return null
}
