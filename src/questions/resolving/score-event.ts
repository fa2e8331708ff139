import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { standingOf } from '../../briefing/event/standing.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import type { ActorSlot, Question, QuestionKind } from '../question.ts'
import { fitsPeriods, isAt, isWithin, participantsMeant, takesPart } from './event-facts.ts'

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
} as const

/** Kinds that ask whether or how somebody took part: the event has to be found without the subject. */
const ABOUT_SUBJECT: ReadonlySet<QuestionKind> = new Set(['attendance', 'represented', 'mode', 'reasons'])

const isRequired = (slot: ActorSlot, question: Question): boolean =>
  slot.role === 'companion' || !ABOUT_SUBJECT.has(question.kind)

const namesOnly = (event: DiplomaticEvent, question: Question, context: ReaderContext): boolean =>
  event.participants.every((participant) =>
    question.actors.some((slot) => participantsMeant(event, slot, context).includes(participant)),
  )

const isLive = (event: DiplomaticEvent): boolean =>
  event.status === 'announced' || event.status === 'underway' || event.status === 'held'

const liesAhead = (event: DiplomaticEvent, context: ReaderContext): boolean => {
  const span = spanOf(event.when, context.timeZone)
  return span === undefined ? event.status === 'announced' : span.last >= todayOf(context) && event.status !== 'held'
}

const liesBehind = (event: DiplomaticEvent, context: ReaderContext): boolean => {
  const span = spanOf(event.when, context.timeZone)
  return event.status === 'held' || (isLive(event) && span !== undefined && span.last < todayOf(context))
}

const passes = (event: DiplomaticEvent, question: Question, context: ReaderContext): boolean => {
  const { places, periods, order, status, mode, kind, formats } = question
  if (places.length > 0 && !places.some((ids) => ids.some((id) => isAt(event, id, context)))) return false
  if (periods.length > 0 && !fitsPeriods(event, periods, context)) return false
  if (question.actors.some((slot) => isRequired(slot, question) && !takesPart(event, slot, context))) return false
  if (question.eventKind === 'call' && event.kind !== 'call') return false
  if (question.without === event.kind) return false
  if (question.alone && !namesOnly(event, question, context)) return false
  if (order !== null && formats.length > 0 && !(event.format !== null && formats.includes(event.format))) return false
  if (order === 'next' && !(liesAhead(event, context) && isLive(event))) return false
  if (order === 'last' && !liesBehind(event, context)) return false
  if (status !== null && event.status !== status) return false
  if (mode === 'in_person' && kind !== 'mode' && (event.mode === 'remote' || event.kind === 'call')) return false
  return true
}

const kindScore = (event: DiplomaticEvent, { eventKind }: Question): number => {
  if (eventKind === null) return 0
  if (eventKind === event.kind) return WEIGHT.kind
  if (eventKind === 'summit' && event.format === 'leaders') return WEIGHT.kind
  if (eventKind === 'meeting') return event.kind === 'call' ? WEIGHT.otherKind : 0
  return WEIGHT.otherKind
}

const formatScore = (event: DiplomaticEvent, { formats }: Question): number => {
  if (formats.length === 0 || event.format === null) return 0
  return formats.includes(event.format) ? WEIGHT.format : WEIGHT.otherFormat
}

/** An event at the place or in it fits; one of which only the country is known may be there. */
const placeScore = (event: DiplomaticEvent, { places }: Question, context: ReaderContext): number => {
  if (places.length === 0) return 0
  return places.some((ids) => ids.some((id) => isWithin(event, id, context))) ? WEIGHT.place : WEIGHT.wherePlaceLies
}

/** Of two events with those named, the smaller one is more about them. */
const shareScore = (event: DiplomaticEvent, question: Question, context: ReaderContext): number => {
  if (question.actors.length === 0 || event.participants.length === 0) return 0
  const meant = event.participants.filter((participant) =>
    question.actors.some((slot) => participantsMeant(event, slot, context).includes(participant)),
  )
  return (WEIGHT.share * meant.length) / event.participants.length
}

const subjectScore = (event: DiplomaticEvent, question: Question, context: ReaderContext): number =>
  ABOUT_SUBJECT.has(question.kind)
    ? WEIGHT.subject *
      question.actors
        .filter(({ role }) => role === 'subject')
        .filter((slot) => participantsMeant(event, slot, context).length > 0).length
    : 0

const dateScore = (event: DiplomaticEvent, question: Question, context: ReaderContext): number => {
  if (question.periods.length === 0) return 0
  return fitsPeriods(event, question.periods, context) === 'dated' ? WEIGHT.date : WEIGHT.reported
}

const statusScore = (event: DiplomaticEvent, question: Question, context: ReaderContext): number => {
  const awaited = question.tense === 'future' || question.presence === 'expected'
  return awaited && ['announced', 'unconfirmed'].includes(standingOf(event, todayOf(context), context.timeZone))
    ? WEIGHT.status
    : 0
}

/** How well an event fits what a question says of it; undefined where it contradicts it. */
export const scoreEvent = (event: DiplomaticEvent, question: Question, context: ReaderContext): number | undefined => {
  if (!passes(event, question, context)) return undefined
  return (
    dateScore(event, question, context) +
    placeScore(event, question, context) +
    kindScore(event, question) +
    formatScore(event, question) +
    subjectScore(event, question, context) +
    shareScore(event, question, context) +
    statusScore(event, question, context) +
    WEIGHT.topic * question.topics.filter((topic) => event.topics.includes(topic)).length
  )
}
