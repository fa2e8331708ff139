import type { Day } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import { precisionOf, spanOf } from '../../domain/moment.ts'

/**
 * How an event stands on a day: its status, or `unconfirmed` where its time has passed and nobody has said that it was
 * held. What somebody saw under way was held once its time has passed.
 */
export type Standing = EventStatus | 'unconfirmed'

export const standingOf = (event: DiplomaticEvent, today: Day, timeZone: string): Standing => {
  const span = spanOf(event.when, timeZone)
  if (span === undefined || span.last >= today) return event.status
  return event.status === 'announced' ? 'unconfirmed' : event.status === 'underway' ? 'held' : event.status
}

/** How to speak of those who were announced: as awaited, as of the past, or as of an event that does not take place. */
export type Tense = 'coming' | 'past' | 'off'

const TENSES: Readonly<Record<Standing, Tense>> = {
  announced: 'coming',
  underway: 'coming',
  held: 'past',
  unconfirmed: 'past',
  postponed: 'off',
  cancelled: 'off',
  ruled_out: 'off',
}

export const tenseOf = (standing: Standing): Tense => TENSES[standing]

/** True where sources name the day, not just the week, the month or the year. */
export const hasDay = ({ when }: DiplomaticEvent): boolean => {
  const bounds = [when.start, when.end].filter((bound) => bound !== null)
  return bounds.length > 0 && bounds.every((bound) => ['day', 'minute'].includes(precisionOf(bound)))
}
