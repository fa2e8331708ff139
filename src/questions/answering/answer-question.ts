import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { endOfDay } from '../../domain/end-of-day.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Question } from '../question.ts'
import { asksOfOneEvent, eventsFor } from '../resolving/events-for.ts'
import { isAsDescribed } from '../resolving/score-event.ts'
import { placesWithin } from '../resolving/places-within.ts'
import { allEvents, meantEvents, nearbyEvents } from '../resolving/select-events.ts'
import type { AnsweringContext } from './answering-context.ts'
import { answerNews, answerNoNews } from './changes.ts'
import { type Draft, FULL_EVENTS } from './draft.ts'
import { answerHelp } from './help.ts'
import { answerIdentity, headsOf } from './identity.ts'
import { answerNotYetKnown, asOfLine } from './known.ts'
import {
  answerNothing,
  answerNotUnderstood,
  answerUnknown,
  answerWhich,
  answerWhichOf,
  heardLines,
  ignoredLines,
  otherFitsLine,
} from './nothing.ts'
import { answerPredecessor } from './predecessor.ts'
import { type EventQuestionKind, mostTold, needsOneEvent, wayOf } from './ways.ts'

const namesAnything = ({ actors, places, periods, formats, topics, within }: Question): boolean =>
  [actors, places, periods, formats, topics, within].some((slot) => slot.length > 0)

/** Without any of these a question could mean every event. */
const describesEvent = (question: Question): boolean =>
  namesAnything(question) ||
  question.eventKind !== null ||
  question.order !== null ||
  question.beside !== null ||
  question.status !== null

/** What was known of the events by the end of a day gone by, told as it stood then. */
const answerAsOf = (
  question: Question,
  kind: EventQuestionKind,
  events: readonly DiplomaticEvent[],
  context: AnsweringContext,
): Draft => {
  const day = question.asOf ?? todayOf(context)
  const now = Math.min(context.now, endOfDay(day, context.timeZone))
  const reported = events.flatMap((event) => context.eventAsOf(event, now) ?? [])
  const described = reported.filter((event) => isAsDescribed(event, question, context))
  const then = described.length > 0 ? described : reported
  if (then.length === 0) return answerNotYetKnown(day, events.slice(0, FULL_EVENTS), context)
  const draft = wayOf(kind)(question, then, { ...context, now })
  return { ...draft, blocks: [asOfLine(day, context), ...draft.blocks] }
}

/** What has changed is asked of an event, or of all within a time: undefined where it is of an event. */
const newsOf = (question: Question, context: ReaderContext): Draft | undefined => {
  const { actors, places, formats, periods, eventKind } = question
  const isOfEvent = formats.length > 0 || eventKind !== null || (places.length > 0 && periods.length === 0)
  if (question.within.length > 0 || isOfEvent) return undefined
  const named = actors.length > 0 || places.length > 0
  const of = named ? new Set(allEvents({ ...question, periods: [] }, context).map(({ id }) => id)) : undefined
  const news = answerNews(question, of, context)
  if (news) return news
  const events = describesEvent(question) ? eventsFor(question, context) : []
  return events.length > 0 && events.length <= FULL_EVENTS ? undefined : answerNoNews(question, events, context)
}

/** Of several who bear a name those who are at the events that were found: they are meant. */
const withBearers = (
  question: Question,
  events: readonly DiplomaticEvent[],
  { gazetteer }: ReaderContext,
): Question => {
  if (question.actors.every(({ ids }) => ids.length < 2)) return question
  const there = new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  const narrowed = question.actors.map((slot) => {
    const isShared = slot.ids.length > 1 && slot.ids.every((id) => gazetteer.actor(id)?.kind === 'person')
    const ids = isShared ? slot.ids.filter((id) => there.has(id)) : []
    return ids.length > 0 ? { ...slot, ids } : slot
  })
  return { ...question, actors: narrowed }
}

const answerEventsFound = (
  asked: Question,
  kind: EventQuestionKind,
  events: readonly DiplomaticEvent[],
  context: AnsweringContext,
): Draft => {
  const question = withBearers(asked, events, context)
  if (question.asOf !== null) return answerAsOf(question, kind, events, context)
  if (events.length > mostTold(kind)) return answerWhichOf(events, context)
  const draft = wayOf(kind)(question, events, context)
  return needsOneEvent(kind) && events.length > 1
    ? { ...draft, blocks: [...draft.blocks, otherFitsLine(events.length, context)] }
    : draft
}

/** «Чому скасували саміт?» supposes what nobody has said: then first how the event stands. */
const answerSupposed = (question: Question, kind: EventQuestionKind, context: AnsweringContext): Draft | undefined => {
  const { status } = question
  if (!asksOfOneEvent(kind) || (status !== 'cancelled' && status !== 'postponed')) return undefined
  const meant: Question = { ...question, kind: 'outcome', yesNo: true, status: null, supposed: status }
  const events = eventsFor(meant, context)
  // Of several of which none is what is supposed, nobody can have meant one.
  const isVague = events.length > mostTold('outcome') && !events.some((event) => event.status === status)
  return events.length > 0 && !isVague ? answerEventsFound(meant, 'outcome', events, context) : undefined
}

const answerFromRecord = (question: Question, kind: EventQuestionKind, context: AnsweringContext): Draft => {
  if (kind === 'changes') {
    const news = newsOf(question, context)
    if (news) return news
  }
  const describes = describesEvent(question)
  // «Чи був хтось у відпустці?»: what was not understood is all that would tell one event from another.
  if (!describes && question.ignored.length > 0) return answerNotUnderstood(context)
  if (!describes && (question.yesNo || asksOfOneEvent(kind))) return answerWhich(context)
  const events = eventsFor(question, context)
  if (events.length > 0) return answerEventsFound(question, kind, events, context)
  return answerSupposed(question, kind, context) ?? answerNothing(question, nearbyEvents(question, context), context)
}

const withHeard = (draft: Draft, question: Question, context: ReaderContext): Draft => {
  const [first, ...rest] = draft.blocks
  const ignored = describesEvent(question) ? ignoredLines(question, context) : []
  const heard = [...heardLines(question, context), ...ignored]
  return first === undefined || heard.length === 0 ? draft : { ...draft, blocks: [first, ...heard, ...rest] }
}

/** Where a town is asked about and the sources say only in which country it was, the town is nobody's word. */
const withWiderPlace = (draft: Draft, { places, beside }: Question, { words, gazetteer }: ReaderContext): Draft => {
  const [first, ...rest] = draft.blocks
  const place = draft.events.length === 1 ? (draft.events[0]?.place ?? null) : null
  const isWider = (ids: readonly string[]): boolean =>
    place !== null && !ids.some((id) => placesWithin(id, gazetteer).includes(place))
  if (first === undefined || place === null || places.length === 0 || beside !== null || !places.every(isWider))
    return draft
  return { ...draft, blocks: [first, words.html('answer-place-wider', { place: words.place(place) }), ...rest] }
}

const answerFor = (question: Question, context: AnsweringContext): Draft => {
  if (question.unknown.length > 0) {
    const near = namesAnything(question) ? meantEvents({ ...question, unknown: [] }, context).slice(0, 2) : []
    return answerUnknown(question, near, context)
  }
  if (question.kind === 'help') return answerHelp(question, context)
  if (question.kind === 'predecessor') return answerPredecessor(question, context)
  if (question.kind !== 'identity') return answerFromRecord(question, question.kind, context)
  const isPerson = question.actors.some(({ ids }) => ids.some((id) => context.gazetteer.actor(id)?.kind === 'person'))
  if (isPerson) return answerIdentity(question, context)
  const heads = question.leading ? headsOf(question, context) : []
  return heads.length > 0
    ? answerIdentity({ ...question, actors: heads }, context)
    : answerFromRecord(question, 'attendees', context)
}

/** The answer to a question that was understood. */
export const draftOf = (question: Question, context: AnsweringContext): Draft =>
  withHeard(withWiderPlace(answerFor(question, context), question, context), question, context)
