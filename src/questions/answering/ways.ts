import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Question, QuestionKind } from '../question.ts'
import { asksOfOneEvent } from '../resolving/events-for.ts'
import type { AnsweringContext } from './answering-context.ts'
import { answerAttendance } from './attendance.ts'
import { answerAttendees } from './attendees.ts'
import { answerChanges } from './changes.ts'
import { answerCompanions } from './companions.ts'
import { answerComparison } from './comparison.ts'
import { type Draft, FULL_EVENTS } from './draft.ts'
import { answerCount, answerEvents } from './events.ts'
import { answerKnown } from './known.ts'
import { answerMode } from './mode.ts'
import { answerNoShows } from './no-shows.ts'
import { answerOutcome } from './outcome.ts'
import { answerReasons } from './reasons.ts'
import { answerReplacement } from './replacement.ts'
import { answerRepresented, EVENTS_REPRESENTED } from './represented.ts'
import { answerSources } from './sources.ts'
import { answerTogether } from './together.ts'
import { answerResults, answerTopics } from './topics.ts'
import { answerWhen, answerWhenAndWhere, answerWhere } from './when-where.ts'

type Answering = (question: Question, events: readonly DiplomaticEvent[], context: AnsweringContext) => Draft

/** Kinds that are answered from events. */
export type EventQuestionKind = Exclude<QuestionKind, 'identity' | 'predecessor' | 'help'>

const WAYS: Readonly<Record<EventQuestionKind, Answering>> = {
  attendees: answerAttendees,
  attendance: answerAttendance,
  represented: answerRepresented,
  replacement: answerReplacement,
  mode: answerMode,
  topics: answerTopics,
  results: answerResults,
  sources: answerSources,
  reasons: answerReasons,
  outcome: answerOutcome,
  'no-shows': answerNoShows,
  comparison: answerComparison,
  changes: answerChanges,
  'when-where': answerWhenAndWhere,
  when: answerWhen,
  where: answerWhere,
  known: answerKnown,
  companions: answerCompanions,
  together: answerTogether,
  events: answerEvents,
  count: answerCount,
}

/** What is told of the events that a kind of question has found. */
export const wayOf = (kind: EventQuestionKind): Answering => WAYS[kind]

/** Kinds of which several events together are an answer: «коли вони зустрічалися» may have three dates. */
const SEVERAL: ReadonlySet<QuestionKind> = new Set([
  'when-where',
  'when',
  'where',
  'attendance',
  'reasons',
  'replacement',
])

/** True for the kinds that have no answer until it is clear which event is meant. */
export const needsOneEvent = (kind: EventQuestionKind): boolean => asksOfOneEvent(kind) && !SEVERAL.has(kind)

/** More events than this that a question about one may mean are not told of: the reader chooses. */
export const mostTold = (kind: EventQuestionKind): number =>
  kind === 'represented' ? EVENTS_REPRESENTED : needsOneEvent(kind) ? FULL_EVENTS : Infinity
