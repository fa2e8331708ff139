import { type Day, dayAt } from './calendar.ts'
import type { Language } from './language.ts'
import type { EventKind } from './vocabulary.ts'

/** A stretch of the clock, minutes after local midnight: from the first up to the second, past midnight where that is the earlier. */
export interface Hours {
  readonly from: number
  readonly to: number
}

/** Days from the first to the last, both of them included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/** When a reader wants to be written to, by the reader's own clocks. */
export interface Schedule {
  /** IANA name, as the reader chose it. */
  readonly timeZone: string
  /** Minutes after local midnight at which the briefing is sent. */
  readonly briefingMinute: number
  /** The days of the briefing and the evening's update, in order: 1 is Monday, 7 is Sunday. None at all leaves the outlook on the week. */
  readonly weekdays: readonly number[]
  /** Minutes after local midnight at which the evening's update is sent; null for none. */
  readonly eveningMinute: number | null
  /** When the outlook on the week is sent, `weekday` 1 to 7 and `minute` after local midnight; null for none. */
  readonly outlook: { readonly weekday: number; readonly minute: number } | null
  /** When alerts wait; null for never. */
  readonly quiet: Hours | null
  /** The days on which nothing is sent at all; null for none. */
  readonly away: DayRange | null
}

/** One part of a schedule that a reader chooses anew. */
export type ScheduleChoice =
  | Pick<Schedule, 'weekdays'>
  | Pick<Schedule, 'eveningMinute'>
  | Pick<Schedule, 'outlook'>
  | Pick<Schedule, 'quiet'>
  | Pick<Schedule, 'away'>

/** The days of the week, 1 is Monday. */
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7]

/** The schedule of someone who has chosen nothing: a briefing every day. */
export const scheduleOf = (times: Pick<Schedule, 'timeZone' | 'briefingMinute'>): Schedule => ({
  ...times,
  weekdays: WEEKDAYS,
  eveningMinute: null,
  outlook: null,
  quiet: null,
  away: null,
})

/** A chat that reads. */
export interface Reader extends Schedule {
  /** Row id of the store. */
  readonly id: number
  /** Telegram's chat id. */
  readonly chat: number
  /** A topic in a group; null elsewhere. */
  readonly thread: number | null
  readonly language: Language
  /** `retired`: the chat can't be reached (blocked, deactivated); `/start` brings it back. */
  readonly state: 'active' | 'paused' | 'retired'
  /** Epoch milliseconds of the next briefing, update or outlook; null while none is due. */
  readonly nextBriefingAt: number | null
  /** Up to when changes have been told in a briefing, epoch milliseconds; null before the first. */
  readonly briefedUntil: number | null
  /** Since when briefings are owed by this schedule: when it last changed, epoch milliseconds. */
  readonly owedSince: number
}

/** True where nothing of any kind is to be sent: the reader has paused, is away on that day, or can't be reached. `now` is epoch milliseconds. */
export const isPaused = ({ state, away, timeZone }: Reader, now: number): boolean => {
  if (state !== 'active') return true
  const today = away && dayAt(now, timeZone)
  return away !== null && today !== null && today >= away.from && today <= away.to
}

/** What a reader wants to hear of: everything, all that is important, or whatever has to do with one actor, event, place, kind or format. */
export type FollowTarget =
  | { readonly kind: 'everything' | 'important' }
  | { readonly kind: 'actor' | 'event' | 'place' | 'format'; readonly id: string }
  | { readonly kind: 'kind'; readonly id: EventKind }

/** The id of what is followed; empty where a follow is of no one thing. */
export const idOfTarget = (target: FollowTarget): string => ('id' in target ? target.id : '')

export const isSameTarget =
  (one: FollowTarget) =>
  (other: FollowTarget): boolean =>
    one.kind === other.kind && idOfTarget(one) === idOfTarget(other)

/** What a reader does not want to be alerted on, whatever is followed. */
export interface MuteTarget {
  readonly kind: 'actor' | 'event'
  readonly id: string
}
