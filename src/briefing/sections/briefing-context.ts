import type { Day } from '../../domain/calendar.ts'
import type { DiplomaticEvent, EventId } from '../../domain/event.ts'
import { html, type Html } from '../../texts/html.ts'
import type { ReaderContext } from '../reader-context.ts'
import type { Section } from '../split.ts'

/** What the sections of one briefing share. */
export interface BriefingContext extends ReaderContext {
  /** The reader's local date that the briefing is for. */
  readonly day: Day
  /** Up to when changes have been told, epoch milliseconds; null in a first briefing. */
  readonly since: number | null
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

/** A section under a heading in capitals, repeated with a note where the section goes on. */
export const sectionOf = (
  heading: Html,
  blocks: Section['blocks'],
  { words }: BriefingContext,
  subheading?: string,
): Section => {
  const below = subheading === undefined ? html`` : html`<u>${subheading}</u>`
  const again = html`<i>${words.text('briefing-continued')}</i>`
  return {
    heading: (subheading === undefined ? heading : heading ? `${heading}\n\n${below}` : below) as Html,
    continued: (subheading === undefined ? `${heading} ${again}` : `${below} ${again}`) as Html,
    blocks,
  }
}
