import { todayOf, type ReaderContext } from '../briefing/reader-context.ts'
import { eventButton } from '../briefing/event/event-summary.ts'
import type { ActorId } from '../domain/actor.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Words } from '../texts/words.ts'
import { answerAttendance } from './answering/attendance.ts'
import { answerAttendees } from './answering/attendees.ts'
import { answerCompanions } from './answering/companions.ts'
import { type Draft, messageOf } from './answering/draft.ts'
import { answerCount, answerEvents } from './answering/events.ts'
import { answerIdentity } from './answering/identity.ts'
import { answerMode } from './answering/mode.ts'
import { answerNothing, answerNotUnderstood, answerUnknown, answerWhich, heardLines } from './answering/nothing.ts'
import { answerReasons } from './answering/reasons.ts'
import { answerRepresented } from './answering/represented.ts'
import { answerSources } from './answering/sources.ts'
import { answerTogether } from './answering/together.ts'
import { answerTopics } from './answering/topics.ts'
import { answerWhen, answerWhenAndWhere, answerWhere } from './answering/when-where.ts'
import { parseQuestion } from './parsing/parse-question.ts'
import type { Question, QuestionKind } from './question.ts'
import { allEvents, meantEvents, nearbyEvents } from './resolving/select-events.ts'

export interface QuestionContext {
  /** The reader's, in which the answer comes; the question may be in any. */
  readonly language: Language
  /** Epoch milliseconds. */
  readonly now: number
  /** The reader's IANA zone. */
  readonly timeZone: string
  /** What is known at `now`. */
  readonly record: EventRecord
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  /** The last question of the same chat: a follow-up takes from it what it leaves out. */
  readonly previous?: Question
}

/** One of the events that a vague question may mean. */
interface Choice {
  readonly event: EventId
  /** As a button says it, in the reader's language. */
  readonly label: string
}

export interface Answer extends Message {
  /** False where the text asked nothing that a record of events could hold. */
  readonly understood: boolean
  /** What the answer tells of. */
  readonly events: readonly EventId[]
  /** What was understood, to be remembered as `previous`; absent where nothing was. */
  readonly question?: Question
  /** Where more than one event fits a question about one; empty where there is nothing to choose. */
  readonly choices: readonly Choice[]
  /** The persons, countries and organisations that the question is about, each once. */
  readonly actors: readonly ActorId[]
}

type Answering = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext) => Draft

interface Way {
  readonly select: (question: Question, context: ReaderContext) => readonly DiplomaticEvent[]
  readonly answer: Answering
}

const WAYS: Readonly<Record<Exclude<QuestionKind, 'identity'>, Way>> = {
  attendees: { select: meantEvents, answer: answerAttendees },
  attendance: { select: meantEvents, answer: answerAttendance },
  represented: { select: meantEvents, answer: answerRepresented },
  mode: { select: meantEvents, answer: answerMode },
  topics: { select: meantEvents, answer: answerTopics },
  sources: { select: meantEvents, answer: answerSources },
  reasons: { select: meantEvents, answer: answerReasons },
  'when-where': { select: meantEvents, answer: answerWhenAndWhere },
  when: { select: meantEvents, answer: answerWhen },
  where: { select: meantEvents, answer: answerWhere },
  companions: { select: allEvents, answer: answerCompanions },
  together: { select: allEvents, answer: answerTogether },
  events: { select: allEvents, answer: answerEvents },
  count: { select: allEvents, answer: answerCount },
}

const namesAnything = ({ actors, places, periods, formats, topics }: Question): boolean =>
  [actors, places, periods, formats, topics].some((slot) => slot.length > 0)

/** Without any of these a question could mean every event. */
const describesEvent = (question: Question): boolean =>
  namesAnything(question) || question.eventKind !== null || question.order !== null || question.status !== null

const answerFromRecord = (
  question: Question,
  kind: Exclude<QuestionKind, 'identity'>,
  context: ReaderContext,
): Draft => {
  const { select, answer } = WAYS[kind]
  if (select === meantEvents && !describesEvent(question)) return answerWhich(context)
  const events = select(question, context)
  return events.length > 0
    ? answer(question, events, context)
    : answerNothing(question, nearbyEvents(question, context), context)
}

const draftOf = (question: Question, context: ReaderContext): Draft => {
  if (question.unknown.length > 0) {
    const near = namesAnything(question) ? meantEvents({ ...question, unknown: [] }, context).slice(0, 2) : []
    return answerUnknown(question, near, context)
  }
  if (question.kind !== 'identity') return answerFromRecord(question, question.kind, context)
  const isPerson = question.actors.some(({ ids }) => ids.some((id) => context.gazetteer.actor(id)?.kind === 'person'))
  return isPerson ? answerIdentity(question, context) : answerFromRecord(question, 'attendees', context)
}

const withHeard = (draft: Draft, question: Question, context: ReaderContext): Draft => {
  const [first, ...rest] = draft.blocks
  const heard = heardLines(question, context)
  return first === undefined || heard.length === 0 ? draft : { ...draft, blocks: [first, ...heard, ...rest] }
}

/** So many buttons to choose from are still read. */
const CHOICES = 6

const choicesOf = (question: Question, { events }: Draft, context: ReaderContext): readonly Choice[] => {
  const asksOne = question.kind !== 'identity' && WAYS[question.kind].select === meantEvents
  return asksOne && events.length > 1
    ? events.slice(0, CHOICES).map((event) => ({ event: event.id, label: eventButton(event, context).label }))
    : []
}

/** Those named who are known by one name alone: nobody is told of two persons as of one. */
const actorsOf = (question: Question, { gazetteer }: ReaderContext): readonly ActorId[] => [
  ...new Set(
    question.actors.flatMap(({ ids, kind }) =>
      kind === 'region' || ids.length > 1 ? [] : ids.filter((id) => gazetteer.actor(id)),
    ),
  ),
]

/** Answers a text from the record alone; never throws on what a reader writes. */
export const askQuestion = (text: string, { language, wordsFor, ...rest }: QuestionContext): Answer => {
  const context: ReaderContext = { ...rest, words: wordsFor(language) }
  const question = parseQuestion(text, todayOf(context), context.gazetteer)
  const draft = question ? withHeard(draftOf(question, context), question, context) : answerNotUnderstood(context)
  return {
    ...messageOf(draft, context),
    understood: question !== undefined,
    events: draft.events.map(({ id }) => id),
    ...(question && { question }),
    choices: question ? choicesOf(question, draft, context) : [],
    actors: question ? actorsOf(question, context) : [],
  }
}
