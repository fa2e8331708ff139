import type { Reminder } from '../domain/alert.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import type { FollowTarget, MuteTarget } from '../domain/reader.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { WhenOptions, Words } from '../texts/words.ts'

/** For whom and at what moment something is written. */
export interface ReaderContext {
  readonly words: Words
  readonly gazetteer: Gazetteer
  readonly record: EventRecord
  /** Epoch milliseconds. */
  readonly now: number
  /** The reader's IANA zone. */
  readonly timeZone: string
  readonly follows?: readonly FollowTarget[]
  /** Absent for whoever can't be reminded of anything. */
  readonly reminders?: readonly Reminder[]
  readonly mutes?: readonly MuteTarget[]
}

export const todayOf = ({ now, timeZone }: ReaderContext): Day => dayAt(now, timeZone)

export const whenOptions = (context: ReaderContext): WhenOptions => ({
  timeZone: context.timeZone,
  today: todayOf(context),
})
