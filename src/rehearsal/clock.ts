import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'

/** The clock of a rehearsal, which one can move on. */
export interface RehearsalClock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** IANA zone in which the page shows it. */
  readonly timeZone: string
  /** Moves the clock on to an instant; resolves when the bot has done what fell due. */
  readonly moveTo: (instant: number) => Promise<void>
  /** False while the clock stands still. */
  readonly running: () => boolean
}

const HOUR = 3_600_000

/** How the page may move the clock: by an hour, to the next such time of the day, to it on the following day. */
export type ClockMove =
  | { readonly kind: 'hour' }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'morning'; readonly time: string }

const atTime = (instant: number, timeZone: string, days: number, time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const day = addDays(new TZDate(instant, timeZone), days)
  day.setHours(hour, minute, 0, 0)
  return day.getTime()
}

/** The instant of a wall-clock time such as `2026-01-03T07:45` in a zone; undefined where no calendar has it. */
export const instantOf = (written: string, timeZone: string): number | undefined => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = written.split(/[-T:]/).map(Number)
  const instant = new TZDate(year, month - 1, day, hour, minute, timeZone)
  const isThere = instant.getMonth() === month - 1 && instant.getDate() === day && hour < 24 && minute < 60
  return isThere ? instant.getTime() : undefined
}

/** The instant that a move leads to, always later than `now`. */
export const destination = (move: ClockMove, now: number, timeZone: string): number => {
  switch (move.kind) {
    case 'hour':
      return now + HOUR
    case 'morning':
      return atTime(now, timeZone, 1, move.time)
    case 'time': {
      const today = atTime(now, timeZone, 0, move.time)
      return today > now ? today : atTime(now, timeZone, 1, move.time)
    }
  }
}
