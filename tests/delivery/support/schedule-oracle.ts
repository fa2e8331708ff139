import { Temporal } from 'temporal-polyfill'
import type { Schedule } from '../../../src/domain/reader.ts'

/** A slot as it is expected, reckoned by Temporal and not by the program's own resolver. */
export interface Expected {
  /** As the outbox names it, such as "briefing 2026-01-03 evening". */
  readonly name: string
  readonly kind: 'morning' | 'evening' | 'outlook'
  readonly day: string
  readonly at: number
}

const HOUR = 3_600_000
const NAMES = {
  morning: (day: string) => `briefing ${day}`,
  evening: (day: string) => `briefing ${day} evening`,
  outlook: (day: string) => `outlook ${day}`,
} as const

const dateAt = (instant: number, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate()

const slotsOn = (date: Temporal.PlainDate, schedule: Schedule): readonly Expected[] => {
  const { timeZone, weekdays, briefingMinute, eveningMinute, outlook, away } = schedule
  const day = date.toString()
  if (away && day >= away.from && day <= away.to) return []
  const slot = (kind: Expected['kind'], minute: number): Expected => ({
    name: NAMES[kind](day),
    kind,
    day,
    at: date
      .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
      .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds,
  })
  const daily = weekdays.includes(date.dayOfWeek)
  return [
    ...(daily ? [slot('morning', briefingMinute)] : []),
    ...(daily && eveningMinute !== null ? [slot('evening', eveningMinute)] : []),
    ...(outlook?.weekday === date.dayOfWeek ? [slot('outlook', outlook.minute)] : []),
  ]
}

/** The newest slot of each kind after one instant up to another, without what is too old to be told. */
export const newestBetween = (schedule: Schedule, after: number, now: number): readonly Expected[] => {
  const today = dateAt(now, schedule.timeZone)
  const near = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1].flatMap((days) => slotsOn(today.add({ days }), schedule))
  const passed = near.filter(({ at }) => at > after && at <= now)
  const newest = passed.filter((slot) => !passed.some(({ kind, at }) => kind === slot.kind && at > slot.at))
  return newest.filter(({ at, day }) => now - at <= 12 * HOUR || day === today.toString())
}

/** What was still to come by one schedule and is past by the other. */
export const overtaken = (before: Schedule, after: Schedule, now: number): readonly Expected[] =>
  newestBetween(after, Number.NEGATIVE_INFINITY, now).filter(({ name, day }) =>
    slotsOn(Temporal.PlainDate.from(day), before).some((slot) => slot.name === name && slot.at > now),
  )
