import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import type { Question, QuestionKind } from '../question.ts'
import { participantsMeant } from './event-facts.ts'
import { allEvents, meantEvents } from './select-events.ts'

/** Kinds that ask for every event that fits; the others are about one. */
const OF_ALL: ReadonlySet<QuestionKind> = new Set(['known', 'companions', 'together', 'events', 'count'])

/** True for the kinds that are about one event, so that the reader has to say which where more than one fits. */
export const asksOfOneEvent = (kind: QuestionKind): boolean => !OF_ALL.has(kind) && kind !== 'identity'

/** Kinds that find their event without whom they ask about. */
const ABOUT_SUBJECT: ReadonlySet<QuestionKind> = new Set(['attendance', 'represented', 'mode', 'reasons'])

/** Nothing but the subject itself tells which event is meant: then it is one of the subject's own. */
const isOfSubjectAlone = ({
  kind,
  actors,
  places,
  periods,
  formats,
  topics,
  eventKind,
  order,
  mode,
}: Question): boolean =>
  (ABOUT_SUBJECT.has(kind) || (kind === 'where' && actors.length === 1)) &&
  actors.length > 0 &&
  actors.every(({ role }) => role === 'subject') &&
  [places, periods, formats, topics].every((slot) => slot.length === 0) &&
  (eventKind === null || eventKind === 'meeting') &&
  order === null &&
  (mode === null || kind === 'mode')

/** Those from which somebody named stayed away, the latest first; where there are none, those at which they were. */
const eventsMissed = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const fitting = allEvents({ ...question, kind: 'events', actors: [] }, context).toReversed()
  const missed = fitting.filter((event) =>
    question.actors.some((slot) =>
      participantsMeant(event, slot, context).some(({ presence }) => presence === 'absent'),
    ),
  )
  return missed.length > 0 ? missed : allEvents({ ...question, kind: 'events' }, context).toReversed()
}

/** Of events asked for as planned those that are, where any still are: «які зустрічі заплановано на січень». */
const aheadOf = (
  events: readonly DiplomaticEvent[],
  { kind, tense, periods }: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  const today = todayOf(context)
  const looksAhead =
    (kind === 'events' || kind === 'together') && tense === 'future' && periods.every(({ last }) => last >= today)
  if (!looksAhead) return events
  const ahead = events.filter((event) => {
    const span = spanOf(event.when, context.timeZone)
    // Whether two will meet is answered by what has been called off as well.
    const isOff = kind === 'together' && tenseOf(standingOf(event, today, context.timeZone)) === 'off'
    if (!span) return event.status === 'announced' || isOff
    return span.first > today || (span.last >= today && event.status !== 'held')
  })
  return ahead
}

/** Of events asked for as gone by those that can be, where there are any. */
const behindOf = (
  events: readonly DiplomaticEvent[],
  { tense }: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  if (tense !== 'past') return events
  const today = todayOf(context)
  const behind = events.filter((event) => (spanOf(event.when, context.timeZone)?.first ?? today) <= today)
  return behind.length > 0 ? behind : events
}

/** Of events of somebody's those that have a place; where somebody went is told by those that have begun. */
const placesOf = (events: readonly DiplomaticEvent[], { tense }: Question): readonly DiplomaticEvent[] => {
  const placed = events.filter(({ place }) => place !== null)
  const begun = placed.filter(({ status }) => status === 'held' || status === 'underway')
  const meant = tense === 'past' && begun.length > 0 ? begun : placed
  return meant.length > 0 ? meant : events
}

const isLonely = ({ kind, participants }: DiplomaticEvent): boolean => kind === 'visit' && participants.length === 1

/** Whom somebody met on a visit is told by the events there on its days. */
const onVisits = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  if (question.kind !== 'companions' || !events.every(isLonely)) return events
  const met = events.flatMap(({ when, place }) => {
    const span = spanOf(when, context.timeZone)
    if (span === undefined || place === null) return []
    const meetings = { ...question, within: [], eventKind: null, places: [[place]], periods: [span] }
    return allEvents(meetings, context).filter(({ kind }) => kind !== 'visit')
  })
  return met.length > 0 ? [...new Set(met)] : events
}

const find = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  if (question.within.length > 0)
    return onVisits(
      question.within.flatMap((id) => context.record.events.get(id) ?? []),
      question,
      context,
    )
  if (question.kind === 'replacement') return eventsMissed(question, context)
  if (OF_ALL.has(question.kind))
    return onVisits(aheadOf(allEvents(question, context), question, context), question, context)
  if (question.order !== null) return allEvents(question, context)
  if (!isOfSubjectAlone(question)) return behindOf(meantEvents(question, context), question, context)
  const theirs = allEvents({ ...question, kind: 'events', eventKind: null }, context).toReversed()
  return question.kind === 'where' ? placesOf(theirs, question) : behindOf(theirs, question, context)
}

/** A question is looked up to see whether it means another year, and again to be answered: what was found the first time holds. */
const found = new WeakMap<Question, { readonly context: ReaderContext; readonly events: readonly DiplomaticEvent[] }>()

/** The events that a question is about: those it has settled on, or those that fit what it says. */
export const eventsFor = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const known = found.get(question)
  if (known?.context === context) return known.events
  const events = find(question, context)
  found.set(question, { context, events })
  return events
}

/** True where the record holds an event that the question may be about. */
export const findsEvents = (question: Question, context: ReaderContext): boolean =>
  question.kind === 'identity' || eventsFor(question, context).length > 0
