import { addDays, type Day, dayAt, weekdayOf } from '../domain/calendar.ts'
import type { Schedule } from '../domain/reader.ts'
import { instantAt } from './local-time.ts'

const SLOT_KINDS = ['morning', 'evening', 'outlook'] as const
type SlotKind = (typeof SLOT_KINDS)[number]

export interface Slot {
  readonly kind: SlotKind
  /** Epoch milliseconds. */
  readonly at: number
  /** The date asked for, even where a gap moves the instant into the next day. */
  readonly day: Day
}

interface Time {
  readonly minute: number
  readonly weekdays: readonly number[]
}

const timeOf = (kind: SlotKind, schedule: Schedule): Time | null => {
  const { weekdays, briefingMinute, eveningMinute, outlook } = schedule
  switch (kind) {
    case 'morning':
      return { minute: briefingMinute, weekdays }
    case 'evening':
      return eveningMinute === null ? null : { minute: eveningMinute, weekdays }
    case 'outlook':
      return outlook && { minute: outlook.minute, weekdays: [outlook.weekday] }
  }
}

/** What the reader has asked for on a date; undefined where that is nothing. */
export const slotOn = (kind: SlotKind, day: Day, schedule: Schedule): Slot | undefined => {
  const time = timeOf(kind, schedule)
  const { away, timeZone } = schedule
  if (!time?.weekdays.includes(weekdayOf(day))) return undefined
  if (away && day >= away.from && day <= away.to) return undefined
  return { kind, at: instantAt(day, time.minute, timeZone), day }
}

const DAYS_OF_WEEK = 7

const weekFrom = (first: Day): readonly Day[] =>
  Array.from({ length: DAYS_OF_WEEK + 3 }, (_, count) => addDays(first, count))

/** The dates on which the next slot of a kind may be: those of a week around the date and, for one who goes away, of a week after the return. */
const datesFrom = (today: Day, { away }: Schedule): readonly Day[] => [
  ...weekFrom(addDays(today, -1)),
  ...(away ? weekFrom(addDays(away.to, 1)) : []),
]

const earliest = (slots: readonly Slot[]): Slot | undefined => slots.toSorted((a, b) => a.at - b.at)[0]

const firstAfter = (kind: SlotKind, instant: number, schedule: Schedule, told: Told): Slot | undefined => {
  for (const day of datesFrom(dayAt(instant, schedule.timeZone), schedule)) {
    const slot = slotOn(kind, day, schedule)
    if (slot && slot.at > instant && !told(slot)) return slot
  }
  return undefined
}

type Told = (slot: Slot) => boolean

/** The next of all slots after an instant, without those that have been told; undefined where the schedule holds none. */
export const slotAfter = (schedule: Schedule, instant: number, told: Told = () => false): Slot | undefined =>
  earliest(
    SLOT_KINDS.flatMap((kind) => {
      const slot = firstAfter(kind, instant, schedule, told)
      return slot ? [slot] : []
    }),
  )

/** How long after its time a missed slot of a day gone by is still told. */
const GRACE = 12 * 3_600_000

const isStale = ({ at, day }: Slot, now: number, { timeZone }: Schedule): boolean =>
  now - at > GRACE && dayAt(now, timeZone) !== day

/** The newest slot of each kind in the time from an instant up to now, both included, as far as it is worth telling still; in the order of their times. */
export const slotsBetween = (schedule: Schedule, from: number, now: number): readonly Slot[] => {
  const today = dayAt(now, schedule.timeZone)
  return SLOT_KINDS.flatMap((kind) => {
    for (const offset of [1, 0, -1, -2]) {
      const slot = slotOn(kind, addDays(today, offset), schedule)
      if (slot && slot.at >= from && slot.at <= now) return isStale(slot, now, schedule) ? [] : [slot]
    }
    return []
  }).toSorted((a, b) => a.at - b.at)
}

/** Of each kind the newest slot that was to come by one schedule and is past by the other: it would be passed over. */
export const slotsOvertaken = (before: Schedule, after: Schedule, now: number): readonly Slot[] =>
  slotsBetween(after, Number.NEGATIVE_INFINITY, now).filter(({ kind, day }) => {
    const awaited = slotOn(kind, day, before)
    return awaited !== undefined && awaited.at > now
  })
