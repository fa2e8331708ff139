import { type Moment, moment, type When } from '../../domain/moment.ts'
import { dayText, minuteText, offsetAt, type Serial } from './civil.ts'
import type { SaidClock } from './said.ts'

/** A time within a day; `localMinute` where it is local to a place whose zone is not said. */
export interface PlacedClock {
  readonly when: When
  readonly localMinute: number | null
}

const offsetOf = (clock: SaidClock, day: Serial, zone: string): number =>
  clock.offset ?? (clock.zone === 'UTC' ? 0 : offsetAt(day, clock.minute, clock.zone ?? zone))

/** What "10 a.m. local time (0600 GMT)" tells of the place's offset: between -12 and +14 hours. */
const offsetFromOther = (clock: SaidClock, also: SaidClock, day: Serial): number => {
  const difference = clock.minute - (also.minute - offsetOf(also, day, 'UTC'))
  return difference > 14 * 60 ? difference - 1440 : difference <= -12 * 60 ? difference + 1440 : difference
}

/** A clock time on a day; `zone` is where the text was written. A local time of no known zone gives the day alone. */
const placeClock = (clock: SaidClock, day: Serial, zone: string): PlacedClock => {
  const { minute, until, also } = clock
  const foreign = clock.zone === null || clock.zone === 'local'
  if (clock.zone === 'local' && !also && clock.offset === null)
    return { when: { start: moment(dayText(day)), end: null }, localMinute: minute }
  const offset = foreign && also ? offsetFromOther(clock, also, day) : offsetOf(clock, day, zone)
  const at = (local: number): Moment => moment(minuteText(day, local, offset))
  const end = until === null ? null : at(until <= minute ? until + 1440 : until)
  const named = clock.zone !== null && clock.zone !== 'local' && clock.zone !== 'UTC' ? { zone: clock.zone } : {}
  return { when: { start: at(minute), end, ...named }, localMinute: null }
}

/** As `placeClock`, for clocks that are asked about again from another standpoint, mostly on the same day: each one's last answer is kept. */
export const createClocks = (): typeof placeClock => {
  const known = new Map<SaidClock, { readonly day: Serial; readonly zone: string; readonly placed: PlacedClock }>()
  return (clock, day, zone) => {
    const kept = known.get(clock)
    if (kept?.day === day && kept.zone === zone) return kept.placed
    const placed = placeClock(clock, day, zone)
    known.set(clock, { day, zone, placed })
    return placed
  }
}

/** «через дві години»: so many minutes from a minute of a day in a zone. */
export const placeMinutesAway = (count: number, day: Serial, minute: number, zone: string): PlacedClock => {
  const [away, local] = [Math.floor((minute + count) / 1440), (((minute + count) % 1440) + 1440) % 1440]
  const start = moment(minuteText(day + away, local, offsetAt(day + away, local, zone)))
  return { when: { start, end: null }, localMinute: null }
}
