import { eventSummary } from '../../briefing/event/event-summary.ts'
import { reportedOn } from '../../briefing/event/reported.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Day } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { latestFirst } from '../resolving/event-facts.ts'
import { type Draft, eventList, sourcesLine } from './draft.ts'

const SUMMARISED = 6

/** Said before an answer that speaks of a day gone by. */
export const asOfLine = (day: Day, { words }: ReaderContext): Html =>
  words.html('answer-as-of', { day: words.day(day, { year: true }) })

/** What had been told of the events by the moment that `context` stands at. */
export const answerKnown = (_question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const shown = latestFirst(events, context)
  const blocks =
    shown.length <= SUMMARISED
      ? shown.map((event) => eventSummary(event, context))
      : [eventList(shown, context), sourcesLine(shown, context)]
  return { blocks, events: shown }
}

/** None of the events had been told of by then: when they first were. */
export const answerNotYetKnown = (day: Day, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const { words } = context
  const first = events
    .map((event) => reportedOn(event, context))
    .filter((reported) => reported !== undefined)
    .toSorted()[0]
  return {
    blocks: [
      words.html('answer-not-yet-known', {
        day: words.day(day, { year: true }),
        first: first ? words.day(first, { year: true }) : '',
        told: first ? 'yes' : 'no',
      }),
      ...(events.length > 0 ? [eventList(events, context), sourcesLine(events, context)] : []),
    ],
    events,
  }
}
