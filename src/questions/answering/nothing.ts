import { clip } from '../../briefing/message-size.ts'
import { eventSummary } from '../../briefing/event/event-summary.ts'
import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { latestFirst } from '../resolving/event-facts.ts'
import { describeQuestion } from './describe-question.ts'
import { type Draft, eventList, sourcesLine } from './draft.ts'

const LONGEST_NAME = 60
/** Events offered where a question names none. */
const CHOICES = 5

const held = (near: readonly DiplomaticEvent[], { words, record, ...context }: ReaderContext): readonly Html[] =>
  near.length > 0
    ? [
        joinHtml([words.html('answer-instead'), eventList(near, { words, record, ...context })]),
        sourcesLine(near, { words, record, ...context }),
      ]
    : [words.html('answer-record-size', { count: record.events.size })]

/** True where what was looked for could only lie ahead. */
const asksAhead = ({ periods, tense, order }: Question, context: ReaderContext): boolean => {
  const today = todayOf(context)
  if (periods.length === 0) return tense === 'future' || order === 'next'
  return periods.every(({ first, last }) => first > today || (tense === 'future' && last >= today))
}

const callsOnly = ({ eventKind }: Question): string => (eventKind === 'call' ? 'yes' : 'no')

/** Of each of several named so many events, where none has all of them. */
const OF_EACH = 2

/** The last events of each of those named, where no event comes close: nobody is told of nothing who is known. */
const ofEach = ({ actors }: Question, { record }: ReaderContext): readonly DiplomaticEvent[] => {
  const named = actors.filter(({ ids }) => ids.length === 1)
  const events = named.flatMap(({ ids: [id = ''] }) =>
    record
      .of(id)
      .filter(({ when }) => (when.start ?? when.end) !== null)
      .slice(-OF_EACH)
      .toReversed(),
  )
  return [...new Set(events)].slice(0, CHOICES)
}

/** The record holds no such event: what was looked for, that this proves nothing, and what comes close. */
export const answerNothing = (question: Question, close: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const near = close.length > 0 ? close : ofEach(question, context)
  const about = describeQuestion(question, context)
  const first = context.words.html('answer-nothing', {
    about,
    described: about === '' ? 'no' : 'yes',
    tense: asksAhead(question, context) ? 'coming' : 'past',
  })
  const none = question.kind === 'count' ? [context.words.html('answer-none', { calls: callsOnly(question) })] : []
  return { blocks: [joinHtml([...none, first], ' '), ...held(near, context)], events: near }
}

const quoted = (text: string, { words }: ReaderContext): string =>
  words.text('quotation', { words: clip(text, LONGEST_NAME) })

/** A name that nobody in the record bears. */
export const answerUnknown = (question: Question, near: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const { words } = context
  const names = question.unknown.map(({ text }) => quoted(text, context))
  const guesses = [...new Set(question.unknown.flatMap(({ guesses: ids }) => ids))].slice(0, 3)
  return {
    blocks: [
      words.html('answer-unknown', { names: words.list(names), count: names.length }),
      ...(guesses.length > 0
        ? [words.html('answer-did-you-mean', { names: guesses.map((id) => words.name(id)).join(', ') })]
        : []),
      ...(near.length > 0 ? held(near, context) : []),
    ],
    events: near,
    people: guesses,
  }
}

/** The question fits every event: the reader chooses among the latest. */
export const answerWhich = (context: ReaderContext): Draft => {
  const latest = latestFirst([...context.record.events.values()], context).slice(0, CHOICES)
  return { blocks: [context.words.html('answer-which')], events: latest }
}

/** More events fit than can be told of: the reader chooses. */
export const answerWhichOf = (events: readonly DiplomaticEvent[], context: ReaderContext): Draft => ({
  blocks: [
    context.words.html('answer-which-of', { count: events.length }),
    ...(events.length <= CHOICES
      ? events.map((event) => eventSummary(event, context))
      : [eventList(events, context), sourcesLine(events, context)]),
  ],
  events,
})

/** Below an answer that tells of each of the events that fit. */
export const otherFitsLine = (count: number, { words }: ReaderContext): Html =>
  words.html('answer-each-fits', { count })

/** «32 грудня»: no calendar has it, so nothing could have been then. */
export const answerNoSuchDate = (date: string, { words }: ReaderContext): Draft => ({
  blocks: [words.html('answer-no-such-date', { date })],
  events: [],
})

export const answerThanks = ({ words }: ReaderContext): Draft => ({
  blocks: [words.html('answer-thanks')],
  events: [],
})

export const answerNotUnderstood = ({ words }: ReaderContext): Draft => ({
  blocks: [words.html('answer-not-understood')],
  events: [],
})

/** Words that may have named somebody or something, and that the answer does without. */
export const ignoredLines = ({ ignored }: Question, context: ReaderContext): readonly Html[] =>
  ignored.length > 0
    ? [
        context.words.html('answer-ignored', {
          words: context.words.list(ignored.map((word) => quoted(word, context))),
        }),
      ]
    : []

/** «витков» was read as Віткофф: said aloud, for it may be wrong. */
export const heardLines = ({ heard }: Question, { words }: ReaderContext): readonly Html[] =>
  heard.map(({ text, id }) => words.html('answer-heard', { written: clip(text, LONGEST_NAME), name: words.name(id) }))
