import type { Day } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { ReaderContext } from '../reader-context.ts'

/** What the sections of one briefing share. */
export interface BriefingContext extends ReaderContext {
  /** The reader's local date that the briefing is for. */
  readonly day: Day
  /** Up to when changes have been told, epoch milliseconds; null in a first briefing. */
  readonly since: number | null
}

/** Days from the first to the last, both of them included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

/** The events that have entered the record since the last briefing. */
export const newEvents = ({ record, since, now }: BriefingContext): ReadonlySet<EventId> =>
  new Set(
    since === null
      ? []
      : record
          .changesBetween(since, now)
          .filter(({ field }) => field === 'event')
          .map(({ event }) => event),
  )

const LAST: readonly DiplomaticEvent['status'][] = ['postponed', 'cancelled', 'ruled_out']

/** Those that take place before those that do not, timed ones by their time. */
export const inReadingOrder = (events: readonly DiplomaticEvent[]): readonly DiplomaticEvent[] =>
  events.toSorted((a, b) => LAST.indexOf(a.status) - LAST.indexOf(b.status))
