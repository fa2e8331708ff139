import type { Day } from '../domain/calendar.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** More zones than there are; readers may spell one in many ways. */
const MOST_FORMATS = 1_000
const MOST_INSTANTS = 50_000

const kept = <V>(values: Map<string, V>, most: number, key: string, make: () => V): V => {
  const known = values.get(key)
  if (known !== undefined) return known
  if (values.size >= most) values.clear()
  const made = make()
  values.set(key, made)
  return made
}

const formats = new Map<string, Intl.DateTimeFormat>()

const makeFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })

/** What clocks in the zone show at an instant, read as if it were UTC. */
const wallAt = (instant: number, timeZone: string): number => {
  const parts = new Map(
    kept(formats, MOST_FORMATS, timeZone, () => makeFormat(timeZone))
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const offsetAt = (instant: number, timeZone: string): number =>
  wallAt(instant, timeZone) - Math.floor(instant / 1000) * 1000

const reckon = (day: Day, minute: number, timeZone: string): number => {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE
  const before = offsetAt(wall - DAY, timeZone)
  const after = offsetAt(wall + DAY, timeZone)
  if (before === after) return wall - before
  const candidates = [wall - before, wall - after].toSorted((a, b) => a - b)
  return candidates.find((instant) => wallAt(instant, timeZone) === wall) ?? wall - before
}

const instants = new Map<string, number>()

/**
 * The instant, epoch milliseconds, at which clocks in the zone show `minute` (after midnight) of a day. A time that the
 * clock change skips is shifted forward by the gap; of a time that comes twice it is the first. The host's zone plays no part.
 */
export const instantAt = (day: Day, minute: number, timeZone: string): number =>
  // Thousands of readers have the same morning.
  kept(instants, MOST_INSTANTS, `${day} ${minute} ${timeZone}`, () => reckon(day, minute, timeZone))
