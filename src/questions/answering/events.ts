import { eventSummary } from '../../briefing/event/event-summary.ts'
import { type Standing, standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { type Html, joinHtml, raw } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { describeQuestion } from './describe-question.ts'
import { capitalised } from './naming.ts'
import { replyLine } from './outcome.ts'
import { type Draft, eventList, fitTogether, sourcesLine } from './draft.ts'

/** Lists up to this length tell who is at each event, where a message holds that much. */
const SUMMARISED = 12

const listed = (
  first: readonly Html[],
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): readonly Html[] => {
  if (events.length <= SUMMARISED) {
    const blocks = [...first, ...events.map((event) => eventSummary(event, context))]
    if (fitTogether(blocks)) return blocks
  }
  return [...first, eventList(events, context), sourcesLine(events, context)]
}

const headed = (key: string, question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Html => {
  const about = capitalised(describeQuestion(question, context))
  return context.words.html(key, { count: events.length, about, described: about === '' ? 'no' : 'yes' })
}

const isDone = ({ status }: DiplomaticEvent): boolean => status === 'held' || status === 'underway'

const titled = (key: string, events: readonly DiplomaticEvent[], context: ReaderContext): readonly Html[] =>
  events.length === 0
    ? []
    : [context.words.html(key, { count: events.length })].concat(events.map((event) => eventSummary(event, context)))

/** The last that was; then what is later by its date and nobody has told to have been. */
const answerLast = (events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const done = events.filter(isDone)
  const later = events.filter((event) => !isDone(event))
  const laterKey = done.length > 0 ? 'answer-last-later' : 'answer-last-open'
  return {
    blocks: [...titled('answer-last', done, context), ...titled(laterKey, later, context)],
    events: [...done, ...later],
  }
}

/** Whether any of several is, or was, as the question would have it. */
const isAnyLive = (events: readonly DiplomaticEvent[], { tense }: Question, context: ReaderContext): boolean =>
  events.some((event) => {
    const standing = standingOf(event, todayOf(context), context.timeZone)
    return standing === 'held' || standing === 'underway' || (standing === 'announced' && tense !== 'past')
  })

/** Of many events of whatever time the latest are wanted first, and the list ends before the oldest. */
const inOrderOfListing = (
  events: readonly DiplomaticEvent[],
  { periods, tense }: Question,
): readonly DiplomaticEvent[] =>
  events.length > SUMMARISED && periods.length === 0 && tense !== 'future' ? events.toReversed() : events

/** The events asked for, oldest first; who asks whether there are any is told that before. */
export const answerEvents = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const { words } = context
  const [only] = events
  if (question.order === 'last') return answerLast(events, context)
  const key = question.beside ? `answer-${question.beside.side}` : question.order && `answer-${question.order}`
  if (key) return { blocks: listed([words.html(key, { count: events.length })], events, context), events }
  if (question.yesNo && only && events.length === 1)
    return {
      blocks: [replyLine(only, question.tense === 'past' ? 'held' : 'planned', context), eventSummary(only, context)],
      events,
    }
  const head = headed('answer-events', question, events, context)
  const isYes = question.yesNo && isAnyLive(events, question, context)
  const shown = inOrderOfListing(events, question)
  return {
    blocks: listed([isYes ? words.html('answer-events-yes', { list: raw(head) }) : head], shown, context),
    events: shown,
  }
}

type Unit = 'meetings' | 'calls' | 'visits' | 'summits' | 'events'

const unitOf = (events: readonly DiplomaticEvent[], { eventKind }: Question): Unit => {
  if (eventKind === 'visit' && events.every(({ kind }) => kind === 'visit')) return 'visits'
  if (eventKind === 'summit' && events.every(({ kind }) => kind === 'summit')) return 'summits'
  if (eventKind === 'meeting' || events.every(({ kind }) => kind !== 'call')) return 'meetings'
  return events.every(({ kind }) => kind === 'call') ? 'calls' : 'events'
}

/** How many of those counted stand how; of all alike just how they stand. */
const statusLines = (standings: readonly Standing[], { words }: ReaderContext): readonly Html[] => {
  const groups = [...Map.groupBy(standings, (standing) => standing)]
  const [[status] = []] = groups
  if (status === undefined) return []
  // How one event stands is told below, beside its title.
  if (groups.length === 1) return standings.length > 1 ? [words.html('answer-count-all', { status })] : []
  const parts = groups.map(([each, group]) => words.text('answer-count-part', { status: each, count: group.length }))
  return [words.html('answer-count-parts', { parts: parts.join(', ') })]
}

/** How many of what, how many of them held, and the list behind the number; who asks for meetings asks for no calls. */
export const answerCount = (question: Question, found: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const { words } = context
  const today = todayOf(context)
  const isNoMeeting = ({ kind }: DiplomaticEvent): boolean => question.eventKind === 'meeting' && kind === 'call'
  const calls = found.filter(isNoMeeting)
  const standing = (event: DiplomaticEvent) => standingOf(event, today, context.timeZone)
  // What did not take place happened no time at all, unless it is what is asked for.
  const isOff = (event: DiplomaticEvent): boolean =>
    question.tense === 'past' && question.status === null && tenseOf(standing(event)) === 'off'
  const counted = found.filter((event) => !isNoMeeting(event))
  const events = counted.filter((event) => !isOff(event))
  const about = describeQuestion(question, context)
  const unit = unitOf(events, question)
  const partsOf = (those: readonly DiplomaticEvent[]): string =>
    [...Map.groupBy(those, standing)]
      .map(([status, group]) => words.text('answer-count-part', { status, count: group.length }))
      .join(', ')
  const off = counted.filter(isOff)
  const told = [
    words.html('answer-count', { count: events.length, unit, about, described: about === '' ? 'no' : 'yes' }),
    ...statusLines(events.map(standing), context),
    ...(off.length > 0 ? [words.html('answer-count-off', { parts: partsOf(off) })] : []),
    ...(calls.length > 0 ? [words.html('answer-count-calls', { count: calls.length })] : []),
  ]
  const shown = events.length > 0 ? events : [...off, ...calls]
  return { blocks: listed([joinHtml(told, ' ')], shown, context), events: shown }
}
