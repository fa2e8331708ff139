import { Temporal } from 'temporal-polyfill'
import { type Day, day } from '../../../src/domain/calendar.ts'

const MINUTE = 60_000
const FROM = Temporal.Instant.from('2024-01-01T00:00Z')
const UNTIL = Temporal.Instant.from('2031-01-01T00:00Z').epochMilliseconds

/** What clocks show in a zone, and the instant, epoch milliseconds, at which they do. */
export interface Reading {
  readonly zone: string
  readonly day: Day
  /** After midnight. */
  readonly minute: number
  readonly instant: number
}

interface Change {
  readonly at: number
  /** Milliseconds east of UTC. */
  readonly before: number
  readonly after: number
}

const changesOf = (timeZone: string): readonly Change[] => {
  const changes: Change[] = []
  let at = FROM.toZonedDateTimeISO(timeZone).getTimeZoneTransition('next')
  while (at && at.epochMilliseconds < UNTIL) {
    const before = at.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e6
    changes.push({ at: at.epochMilliseconds, before, after: at.offsetNanoseconds / 1e6 })
    at = at.getTimeZoneTransition('next')
  }
  return changes
}

/** Wall times, read as if they were UTC: at the edges of the gap or the overlap, within it, and on ordinary mornings beside it. */
const wallsAround = ({ at, before, after }: Change): readonly number[] => {
  const [first, last] = [at + Math.min(before, after), at + Math.max(before, after)]
  const noon = Math.floor(first / 86_400_000) * 86_400_000 + 720 * MINUTE
  return [first - MINUTE, first, (first + last) / 2, last - MINUTE, last, noon, noon - 1440 * MINUTE]
}

const wallsOf = (changes: readonly Change[]): readonly number[] =>
  changes.length > 0 ? changes.flatMap(wallsAround) : [Date.parse('2026-06-15T08:00:00Z')]

/** The zones of this runtime, one of those that have the same rules. */
const distinctZones = (): ReadonlyMap<string, readonly Change[]> => {
  const byRules = new Map<string, readonly [string, readonly Change[]]>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const changes = changesOf(zone)
    byRules.set(`${FROM.toZonedDateTimeISO(zone).offset} ${JSON.stringify(changes)}`, [zone, changes])
  }
  return new Map(byRules.values())
}

const readingOf = (zone: string, wall: number): Reading => {
  const local = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, 16))
  return {
    zone,
    day: day(local.toPlainDate().toString()),
    minute: local.hour * 60 + local.minute,
    instant: local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds,
  }
}

/** What Temporal makes of clocks around every clock change of every zone; the host's own zone plays no part. */
export const readAroundChanges = () => {
  const zones = distinctZones()
  return {
    zones: zones.size,
    changes: [...zones.values()].reduce((sum, changes) => sum + changes.length, 0),
    readings: [...zones].flatMap(([zone, changes]) => wallsOf(changes).map((wall) => readingOf(zone, wall))),
  }
}
