import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import type { Beside, Question, QuestionKind } from '../question.ts'
import { participantsMeant, sortDay } from './event-facts.ts'
import { allEvents, meantEvents } from './select-events.ts'

/** Kinds that ask for every event that fits; the others are about one. */
const OF_ALL: ReadonlySet<QuestionKind> = new Set(['known', 'companions', 'together', 'events', 'count'])

/** Kinds that are about no event. */
const OF_NO_EVENT: ReadonlySet<QuestionKind> = new Set(['identity', 'predecessor', 'help'])

/** True for the kinds that are about one event, so that the reader has to say which where more than one fits. */
export const asksOfOneEvent = (kind: QuestionKind): boolean => !OF_ALL.has(kind) && !OF_NO_EVENT.has(kind)

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

/** The day from which the event before or after is looked for. */
const dayBeside = ({ beside, ...question }: Question, context: ReaderContext): string => {
  const told = beside?.event == null ? undefined : context.record.events.get(beside.event)
  const there = { ...question, beside: null, order: null, kind: 'when', places: beside?.places ?? [] } as const
  const [event] = told || there.places.length === 0 ? [told] : meantEvents(there, context)
  return event ? sortDay(event, context) : todayOf(context)
}

/** The nearest events before or after another one, whatever the days and the places of that one. */
const besideAnother = (question: Question, beside: Beside, context: ReaderContext): readonly DiplomaticEvent[] => {
  const places = beside.places.length > 0 ? [] : question.places
  const all = allEvents(
    { ...question, kind: 'events', beside: null, order: null, within: [], periods: [], places },
    context,
  )
  const from = dayBeside(question, context)
  const dayOf = (event: DiplomaticEvent): string => sortDay(event, context)
  // «Куди поїхав після Брюсселя?»: a call is nowhere to go to.
  const isThere = ({ kind, mode }: DiplomaticEvent): boolean =>
    !question.onSpot || (kind !== 'call' && mode !== 'remote')
  const on = all.filter(
    (event) => isThere(event) && (beside.side === 'before' ? dayOf(event) < from : dayOf(event) > from),
  )
  const nearest = beside.side === 'before' ? on.at(-1) : on[0]
  return nearest ? on.filter((event) => dayOf(event) === dayOf(nearest)) : []
}

/** Those with a day of their own before the others: «не планується» says less of when than «15 серпня». */
const datedFirst = (events: readonly DiplomaticEvent[], { kind, tense }: Question): readonly DiplomaticEvent[] =>
  (kind === 'when' || kind === 'when-where') && tense !== 'future'
    ? events.toSorted((a, b) => Number(a.when.start === null) - Number(b.when.start === null))
    : events

const find = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  if (question.beside) return besideAnother(question, question.beside, context)
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
  if (!isOfSubjectAlone(question))
    return datedFirst(behindOf(meantEvents(question, context), question, context), question)
  const theirs = allEvents({ ...question, kind: 'events', eventKind: null }, context).toReversed()
  return question.kind === 'where' ? placesOf(theirs, question) : behindOf(theirs, question, context)
}

const isOnline = ({ participants }: DiplomaticEvent): boolean => participants.some(({ mode }) => mode === 'remote')

/** Where somebody stayed away, or all did. */
const lacksSomebody = ({ participants, status }: DiplomaticEvent): boolean =>
  status === 'postponed' || status === 'cancelled' || participants.some(({ presence }) => presence === 'absent')

const hasChanged = ({ id }: DiplomaticEvent, { record }: ReaderContext): boolean => {
  const history = record.changesOf(id)
  return history.some(({ at }) => at !== history[0]?.at)
}

/** Which of several events a question supposes: one that was called off, from which somebody stayed away, that changed. */
const isSupposed = (
  event: DiplomaticEvent,
  { kind, supposed, presence, mode }: Question,
  context: ReaderContext,
): boolean => {
  if (kind === 'outcome' && (supposed === 'cancelled' || supposed === 'postponed')) return event.status === supposed
  if (kind === 'changes') return hasChanged(event, context)
  if (kind === 'no-shows' || (kind === 'attendees' && presence === 'absent')) return lacksSomebody(event)
  return kind === 'attendees' && mode === 'remote' && isOnline(event)
}

/** Of several events that fit those which are as the question supposes, where there are any. */
const asSupposed = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  if (events.length < 2) return events
  const supposed = events.filter((event) => isSupposed(event, question, context))
  return supposed.length > 0 ? supposed : events
}

/** A question is looked up to see whether it means another year, and again to be answered: what was found the first time holds. */
const found = new WeakMap<Question, { readonly context: ReaderContext; readonly events: readonly DiplomaticEvent[] }>()

/** The events that a question is about: those it has settled on, or those that fit what it says. */
export const eventsFor = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const known = found.get(question)
  if (known?.context === context) return known.events
  const events = asSupposed(find(question, context), question, context)
  found.set(question, { context, events })
  return events
}

/** True where the record holds an event that the question may be about. */
export const findsEvents = (question: Question, context: ReaderContext): boolean =>
  OF_NO_EVENT.has(question.kind) || eventsFor(question, context).length > 0
