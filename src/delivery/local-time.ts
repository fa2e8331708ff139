import { addDays, type Day, dayAt } from '../domain/calendar.ts'

const MINUTE = 60_000
const DAY = 86_400_000

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en', {
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
  formats.set(timeZone, format)
  return format
}

/** What clocks in the zone show at an instant, read as if it were UTC. */
const wallAt = (instant: number, timeZone: string): number => {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const offsetAt = (instant: number, timeZone: string): number =>
  wallAt(instant, timeZone) - Math.floor(instant / 1000) * 1000

/**
 * The instant, epoch milliseconds, at which clocks in the zone show `minute` (after midnight) of a day. A time that the
 * clock change skips is shifted forward by the gap; of a time that comes twice it is the first. The host's zone plays no part.
 */
export const instantAt = (day: Day, minute: number, timeZone: string): number => {
  const wall = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE
  const before = offsetAt(wall - DAY, timeZone)
  const after = offsetAt(wall + DAY, timeZone)
  const candidates = [wall - before, wall - after].toSorted((a, b) => a - b)
  return candidates.find((instant) => wallAt(instant, timeZone) === wall) ?? wall - before
}

export interface Slot {
  /** Epoch milliseconds. */
  readonly at: number
  /** The date asked for, even where a gap moves the instant into the next day. */
  readonly day: Day
}

interface LocalTime {
  readonly briefingMinute: number
  readonly timeZone: string
}

/** The first briefing after an instant. */
export const slotAfter = ({ briefingMinute, timeZone }: LocalTime, instant: number): Slot => {
  const today = dayAt(instant, timeZone)
  const slots = [-1, 0, 1, 2].map((offset) => {
    const day = addDays(today, offset)
    return { at: instantAt(day, briefingMinute, timeZone), day }
  })
  return slots.find(({ at }) => at > instant) ?? slotAfter({ briefingMinute, timeZone }, instant + DAY)
}

/** The newest briefing at or before an instant. */
export const slotBefore = ({ briefingMinute, timeZone }: LocalTime, instant: number): Slot => {
  const today = dayAt(instant, timeZone)
  const slots = [1, 0, -1, -2].map((offset) => {
    const day = addDays(today, offset)
    return { at: instantAt(day, briefingMinute, timeZone), day }
  })
  return slots.find(({ at }) => at <= instant) ?? slotBefore({ briefingMinute, timeZone }, instant - DAY)
}
