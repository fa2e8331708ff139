import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { standingOf } from '../../briefing/event/standing.ts'
import type { PlaceId } from '../../domain/actor.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { sideOf } from '../../texts/sides.ts'
import type { ActorSlot, Question, QuestionKind } from '../question.ts'
import { CIRCLES, NAMED_IN_CIRCLE } from '../grammar/regions.ts'
import { fitsPeriods, meaningOf } from './event-facts.ts'
import { placesWithin, reach } from './places-within.ts'

/** What speaks for an event being the one that is meant; judged by hand, only their order matters. */
const WEIGHT = {
  date: 4,
  reported: 2,
  place: 3,
  wherePlaceLies: 1.5,
  format: 3,
  otherFormat: -1,
  kind: 2,
  otherKind: -1.5,
  subject: 2,
  share: 1.5,
  topic: 1,
  status: 1,
  ahead: 2,
} as const

/** Kinds that ask whether or how somebody took part: the event has to be found without the subject. */
const ABOUT_SUBJECT: ReadonlySet<QuestionKind> = new Set(['attendance', 'represented', 'mode', 'reasons'])

/** Kinds that ask for all events of a kind. */
const ALL_OF_A_KIND: ReadonlySet<QuestionKind> = new Set(['events', 'count', 'companions', 'together', 'known'])

/** True where an event that is meant has to have those named, rather than be asked whether it has. */
export const isRequired = (slot: ActorSlot, question: Question): boolean =>
  slot.role !== 'subject' || !ABOUT_SUBJECT.has(question.kind)

const isLive = (event: DiplomaticEvent): boolean =>
  event.status === 'announced' || event.status === 'underway' || event.status === 'held'

const liesAhead = (event: DiplomaticEvent, context: ReaderContext): boolean => {
  const span = spanOf(event.when, context.timeZone)
  if (span === undefined) return event.status === 'announced'
  // What was held today is behind; what lies on a later day is ahead, whatever is known of it since.
  return span.first > todayOf(context) || (span.last >= todayOf(context) && event.status !== 'held')
}

const liesBehind = (event: DiplomaticEvent, context: ReaderContext): boolean => {
  const span = spanOf(event.when, context.timeZone)
  if (span === undefined) return event.status === 'held'
  return span.last < todayOf(context) ? isLive(event) : event.status === 'held' && span.first <= todayOf(context)
}

/** What a question means, worked out once for all the events that are held against it. */
interface Meant {
  readonly question: Question
  readonly context: ReaderContext
  /** Places and all that lies in them, or around them: what an event's place has to be one of. */
  readonly around: ReadonlySet<PlaceId>
  /** Those of them that are or lie in a place named. */
  readonly within: ReadonlySet<PlaceId>
}

/** An event with those of its participants who are meant by each of a question's slots. */
interface Seen {
  readonly event: DiplomaticEvent
  readonly meant: readonly (readonly Participant[])[]
}

/** What an event is ruled out by before anybody looks who is at it. */
const isElsewhere = ({ place }: DiplomaticEvent, { question, around }: Meant): boolean =>
  question.places.length > 0 && (place === null || !around.has(place))

const isRuledOut = ({ event, meant }: Seen, { question, context }: Meant): boolean => {
  const { periods, order, status, mode, kind, formats, actors, faceToFace } = question
  if (periods.length > 0 && !fitsPeriods(event, periods, context)) return true
  // «Хто каже, що Зеленського не було?»: who stays away is told of as well.
  const isNamed = ({ presence }: Participant): boolean => presence !== 'absent' || question.presence === 'absent'
  const isMissing = (slot: ActorSlot, at: number): boolean =>
    isRequired(slot, question) && !(meant[at] ?? []).some(isNamed) && !isVisited(slot, event, question, context)
  if (actors.some(isMissing)) return true
  // «На дзвінку міністрів»: one remote meeting may be called a call; who asks for calls asks for no meetings.
  const mayBeCalled = event.kind === 'call' || (event.mode === 'remote' && !ALL_OF_A_KIND.has(kind))
  if (question.eventKind === 'call' && !mayBeCalled) return true
  if (question.without === event.kind) return true
  if (question.alone && event.participants.some((each) => !meant.some((those) => those.includes(each)))) return true
  if (order !== null && formats.length > 0 && !(event.format !== null && formats.includes(event.format))) return true
  if (order !== null && faceToFace && question.eventKind === null && event.kind === 'call') return true
  if (order === 'next' && !(liesAhead(event, context) && isLive(event))) return true
  if ((order === 'last' || order === 'first') && !liesBehind(event, context)) return true
  if (status !== null && event.status !== status) return true
  return mode === 'in_person' && kind !== 'mode' && (event.mode === 'remote' || event.kind === 'call')
}

/** Kinds that ask who was there: a country visited is no participant. */
const ABOUT_COMPANY: ReadonlySet<QuestionKind> = new Set([
  'together',
  'companions',
  'attendance',
  'represented',
  'mode',
])

/** Countries named by a question that may be where a visit goes: "the Starmer China trip". */
export const countriesVisited = ({ ids, kind }: ActorSlot, question: Question, { gazetteer }: ReaderContext) =>
  kind === 'name' && !ABOUT_COMPANY.has(question.kind)
    ? ids.filter((id) => gazetteer.place(id)?.kind === 'country')
    : []

const isVisited = (slot: ActorSlot, event: DiplomaticEvent, question: Question, context: ReaderContext): boolean => {
  const { kind, place } = event
  if (kind !== 'visit' || place === null) return false
  return countriesVisited(slot, question, context).some((id) => placesWithin(id, context.gazetteer).includes(place))
}

const kindScore = (event: DiplomaticEvent, { eventKind, faceToFace }: Question): number => {
  if (eventKind === null) return faceToFace && event.kind === 'call' ? WEIGHT.otherKind : 0
  if (eventKind === event.kind) return WEIGHT.kind
  if (eventKind === 'summit' && event.format === 'leaders') return WEIGHT.kind
  if (eventKind === 'meeting') return event.kind === 'call' ? WEIGHT.otherKind : 0
  return WEIGHT.otherKind
}

/** So many members of a large circle, and nobody else, are told of where the others are not named. */
const FEW_OF_CIRCLE = 3

/** A circle's members make an event its own where no more others than members are there, or where some of them are alone. */
const isOfCircle = ({ participants }: DiplomaticEvent, format: string, { gazetteer }: ReaderContext): boolean => {
  const members = CIRCLES.get(format)
  if (!members) return false
  const sides = new Set(participants.map((participant) => sideOf(participant, gazetteer)))
  const areAll = members.every((member) => sides.has(member)) && sides.size <= 2 * members.length
  const named = NAMED_IN_CIRCLE.get(format) ?? []
  return (
    areAll ||
    (named.length > 0 &&
      sides.size >= FEW_OF_CIRCLE &&
      named.every((member) => sides.has(member)) &&
      [...sides].every((side) => members.includes(side)))
  )
}

const formatScore = (event: DiplomaticEvent, { formats }: Question, context: ReaderContext): number => {
  if (formats.length === 0) return 0
  if (event.format !== null && formats.includes(event.format)) return WEIGHT.format
  if (formats.some((format) => isOfCircle(event, format, context))) return WEIGHT.format
  return event.format === null ? 0 : WEIGHT.otherFormat
}

/** True where an event is of a format that a question names. */
export const isOfFormat = (event: DiplomaticEvent, question: Question, context: ReaderContext): boolean =>
  formatScore(event, question, context) > 0

/** True where an event is of the kind and the format that a question names, or where it names none. */
export const isAsDescribed = (event: DiplomaticEvent, question: Question, context: ReaderContext): boolean =>
  (question.eventKind === null || kindScore(event, question) > 0) &&
  (question.formats.length === 0 || formatScore(event, question, context) > 0)

/** An event at the place or in it fits; one of which only the country is known may be there. */
const placeScore = (event: DiplomaticEvent, { places }: Question, within: ReadonlySet<PlaceId>): number => {
  if (places.length === 0) return 0
  return event.place !== null && within.has(event.place) ? WEIGHT.place : WEIGHT.wherePlaceLies
}

/** Of two events with those named, the smaller one is more about them. */
const shareScore = ({ event: { participants }, meant }: Seen): number => {
  if (meant.length === 0 || participants.length === 0) return 0
  const named = participants.filter((participant) => meant.some((those) => those.includes(participant)))
  return (WEIGHT.share * named.length) / participants.length
}

const subjectScore = ({ meant }: Seen, { kind, actors }: Question): number =>
  ABOUT_SUBJECT.has(kind)
    ? WEIGHT.subject * actors.filter(({ role }, at) => role === 'subject' && (meant[at] ?? []).length > 0).length
    : 0

const dateScore = (event: DiplomaticEvent, question: Question, context: ReaderContext): number => {
  if (question.periods.length === 0) return 0
  return fitsPeriods(event, question.periods, context) === 'dated' ? WEIGHT.date : WEIGHT.reported
}

const statusScore = (event: DiplomaticEvent, question: Question, context: ReaderContext): number => {
  const isAhead = question.tense === 'future'
  if (!isAhead && question.presence !== 'expected') return 0
  const standing = standingOf(event, todayOf(context), context.timeZone)
  if (standing === 'announced') return isAhead ? WEIGHT.ahead : WEIGHT.status
  return standing === 'unconfirmed' ? WEIGHT.status : 0
}

const scoreOf = (seen: Seen, { question, context, within }: Meant): number => {
  const { event } = seen
  return (
    dateScore(event, question, context) +
    placeScore(event, question, within) +
    kindScore(event, question) +
    formatScore(event, question, context) +
    subjectScore(seen, question) +
    shareScore(seen) +
    statusScore(event, question, context) +
    WEIGHT.topic * question.topics.filter((topic) => event.topics.includes(topic)).length
  )
}

/** Tells how well an event fits what a question says of it, once that is asked for; undefined where it contradicts it. */
export const scorerFor = (
  question: Question,
  context: ReaderContext,
): ((event: DiplomaticEvent) => (() => number) | undefined) => {
  const { gazetteer } = context
  const named = question.places.flat()
  const within = new Set(named.flatMap((id) => placesWithin(id, gazetteer)))
  const around = new Set([...within, ...named.flatMap((id) => reach(id, gazetteer))])
  const meant: Meant = { question, context, around, within }
  const areMeant = question.actors.map((slot) => meaningOf(slot, context))
  return (event) => {
    if (isElsewhere(event, meant)) return undefined
    const seen = { event, meant: areMeant.map((isMeant) => event.participants.filter(isMeant)) }
    return isRuledOut(seen, meant) ? undefined : () => scoreOf(seen, meant)
  }
}
