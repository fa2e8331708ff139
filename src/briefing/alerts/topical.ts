import { addDays, dayAt } from '../../domain/calendar.ts'
import type { Change } from '../../domain/change.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { alertKindOf } from './change-kinds.ts'

/** Days after an event on which any change of it is still news. */
const DAYS_OF_NEWS = 2
/** Days after an event on which it is still news that it was held, and with whom. */
const DAYS_OF_REPORTS = 14

/**
 * The changes that are worth an alert at `now` (epoch milliseconds): those of events that lie ahead, have no date or are just
 * over; of one longer past only that it was held and who came. What is older waits in the briefing and on the card.
 */
export const topicalChanges = (changes: readonly Change[], event: DiplomaticEvent, now: number): readonly Change[] => {
  const zone = event.when.zone ?? 'UTC'
  const last = spanOf(event.when, zone)?.last
  const today = dayAt(now, zone)
  const told = changes.filter((change) => alertKindOf(change, event) !== undefined)
  if (last === undefined || last >= addDays(today, -DAYS_OF_NEWS)) return told
  if (last < addDays(today, -DAYS_OF_REPORTS)) return []
  return told.filter((change) => change.field !== 'event' && alertKindOf(change, event) === 'held')
}
