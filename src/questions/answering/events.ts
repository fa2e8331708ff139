import { eventSummary } from '../../briefing/event/event-summary.ts'
import { standingOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { describeQuestion } from './describe-question.ts'
import { capitalised } from './naming.ts'
import { type Draft, eventList, sourcesLine } from './draft.ts'

/** Lists up to this length tell who is at each event. */
const SUMMARISED = 6

const listed = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly Html[] =>
  events.length <= SUMMARISED
    ? events.map((event) => eventSummary(event, context))
    : [eventList(events, context), sourcesLine(events, context)]

const headed = (key: string, question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Html => {
  const about = capitalised(describeQuestion(question, context))
  return context.words.html(key, { count: events.length, about, described: about === '' ? 'no' : 'yes' })
}

const ORDER_KEYS = { next: 'answer-next', last: 'answer-last' } as const

/** The events asked for, oldest first. */
export const answerEvents = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const first = question.order
    ? context.words.html(ORDER_KEYS[question.order], { count: events.length })
    : headed('answer-events', question, events, context)
  return { blocks: [first, ...listed(events, context)], events }
}

/** How many of what, how many of them held, and the list behind the number. */
export const answerCount = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const { words } = context
  const standings = events.map((event) => standingOf(event, todayOf(context), context.timeZone))
  const calls = events.every(({ kind }) => kind === 'call')
  const meetings = events.every(({ kind }) => kind !== 'call')
  const about = describeQuestion(question, context)
  const first = words.html('answer-count', {
    count: events.length,
    unit: calls ? 'calls' : meetings ? 'meetings' : 'events',
    about,
    described: about === '' ? 'no' : 'yes',
  })
  const parts = [...Map.groupBy(standings, (standing) => standing)].map(([status, group]) =>
    words.text('answer-count-part', { status, count: group.length }),
  )
  return {
    blocks: [first, words.html('answer-count-parts', { parts: parts.join(', ') }), ...listed(events, context)],
    events,
  }
}
