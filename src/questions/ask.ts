import { eventButton } from '../briefing/event/event-summary.ts'
import { todayOf, type ReaderContext } from '../briefing/reader-context.ts'
import type { ActorId } from '../domain/actor.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { Words } from '../texts/words.ts'
import { draftOf } from './answering/answer-question.ts'
import type { AnsweringContext } from './answering/answering-context.ts'
import { blocksOf, type Draft, messageOf } from './answering/draft.ts'
import { answerNoSuchDate, answerNotUnderstood, answerThanks } from './answering/nothing.ts'
import { BODIES } from './grammar/regions.ts'
import { cleanText } from './parsing/clean-text.ts'
import { findImpossibleDate } from './parsing/find-impossible-date.ts'
import { followUps } from './parsing/follow-up.ts'
import { parseQuestion } from './parsing/parse-question.ts'
import { partsOf } from './parsing/parts.ts'
import { isThanks } from './parsing/thanks.ts'
import type { Question } from './question.ts'
import { asksOfOneEvent, findsEvents } from './resolving/events-for.ts'
import { withNamesakes } from './resolving/namesakes.ts'
import { inMeantYear } from './resolving/other-years.ts'

export interface QuestionContext extends Omit<AnsweringContext, 'words'> {
  /** The reader's, in which the answer comes; the question may be in any. */
  readonly language: Language
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
  /** What was understood, one after another; the last is to be remembered as `previous`. */
  readonly questions: readonly Question[]
  /** Where more than one event fits a question about one; empty where there is nothing to choose. */
  readonly choices: readonly Choice[]
  /** The persons, countries and organisations that the questions are about, each once. */
  readonly actors: readonly ActorId[]
}

/** So many buttons to choose from are still read. */
const CHOICES = 6

const choicesOf = (question: Question, { events }: Draft, context: ReaderContext): readonly Choice[] => {
  return asksOfOneEvent(question.kind) && events.length > 1
    ? events.slice(0, CHOICES).map((event) => ({ event: event.id, label: eventButton(event, context).label }))
    : []
}

/** Those named who are known by one name alone: nobody is told of two persons as of one. */
const actorsOf = (questions: readonly Question[], { gazetteer }: ReaderContext): readonly ActorId[] => [
  ...new Set(
    questions
      .flatMap(({ actors }) => actors)
      .flatMap(({ ids, kind }) =>
        kind === 'region' || (ids.length > 1 && !BODIES.has(ids[0] ?? ''))
          ? []
          : ids.slice(0, 1).filter((id) => gazetteer.actor(id)),
      ),
  ),
]

/** What is asked, with what a follow-up leaves out taken from the question before: as much of it as some event fits. */
const read = (
  text: string,
  previous: Question | undefined,
  context: ReaderContext,
  inOneMessage: boolean,
): Question | undefined => {
  const today = todayOf(context)
  const alone = parseQuestion(text, today, context.gazetteer)
  const question = alone && withNamesakes(inMeantYear(alone, context), context)
  if (!previous) return question
  const completed = followUps(text, question, previous, today, context.gazetteer, inOneMessage)
  return completed.find((attempt) => findsEvents(attempt, context)) ?? completed[0] ?? question
}

/** What can be said where nothing was understood; a date that no calendar has is reason enough. */
const withoutQuestion = (draft: Draft, context: ReaderContext): Answer => ({
  ...messageOf(draft, context),
  understood: false,
  events: [],
  questions: [],
  choices: [],
  actors: [],
})

interface Answered {
  readonly draft: Draft
  /** Absent where the part was not understood. */
  readonly question?: Question
}

const settled = (question: Question, { events }: Draft): Question => ({
  ...question,
  within: events.length === 1 ? events.map(({ id }) => id) : [],
})

/** The answers to the questions of a message one after another, each going on from the one before. */
const answersTo = (
  parts: readonly string[],
  previous: Question | undefined,
  context: AnsweringContext,
  inOneMessage = false,
): readonly Answered[] => {
  const [part, ...rest] = parts
  if (part === undefined) return []
  const question = read(part, previous, context, inOneMessage)
  if (!question) return [{ draft: answerNotUnderstood(context) }, ...answersTo(rest, previous, context, inOneMessage)]
  const draft = draftOf(question, context)
  return [{ draft, question: settled(question, draft) }, ...answersTo(rest, settled(question, draft), context, true)]
}

/** Every answer that was understood, the same one told once. */
const joined = (drafts: readonly Draft[], context: ReaderContext): Draft => ({
  blocks: blocksOf(
    drafts.map(({ blocks }, at) =>
      blocks.filter((block) => !drafts.slice(0, at).some((before) => before.blocks.includes(block))),
    ),
    context,
  ),
  events: [...new Set(drafts.flatMap(({ events }) => events))],
  people: [...new Set(drafts.flatMap(({ people = [] }) => people))],
})

/** True where the first part only says of what the second asks: «Аракчі бачив Муніра. А ще кого?» */
const isStatement = (part: string | undefined): boolean => part !== undefined && /[.!…]$/u.test(part)

/** A message of one question, or of several. */
const answerOf = (
  text: string,
  previous: Question | undefined,
  context: AnsweringContext,
): Pick<Answer, 'questions'> & Pick<Answered, 'draft'> => {
  const { parts, isCut } = partsOf(text)
  const answers = answersTo(parts, previous, context)
  const told = answers.slice(answers.length > 1 && isStatement(parts[0]) ? 1 : 0)
  const understood = told.filter(({ question }) => question !== undefined)
  const cut: readonly Draft[] = isCut ? [{ blocks: [context.words.html('answer-more-questions')], events: [] }] : []
  const drafts = [...understood.map(({ draft }) => draft), ...cut]
  return { draft: joined(drafts, context), questions: understood.flatMap(({ question = [] }) => question) }
}

/** Answers a text from the record alone; never throws on what a reader writes. */
export const askQuestion = (text: string, { language, wordsFor, previous, ...rest }: QuestionContext): Answer => {
  const context: AnsweringContext = { ...rest, words: wordsFor(language) }
  const date = findImpossibleDate(cleanText(text) ?? '')
  if (date !== undefined) return withoutQuestion(answerNoSuchDate(date, context), context)
  const { draft, questions } = answerOf(text, previous, context)
  const last = questions.at(-1)
  if (!last) return withoutQuestion(isThanks(text) ? answerThanks(context) : answerNotUnderstood(context), context)
  return {
    ...messageOf(draft, context),
    understood: true,
    events: draft.events.map(({ id }) => id),
    questions,
    choices: choicesOf(last, draft, context),
    actors: actorsOf(questions, context),
  }
}
