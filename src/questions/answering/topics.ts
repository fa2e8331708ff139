import { clip } from '../../briefing/message-size.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'

const LONGEST = 800

const topicsLine = ({ topics, status }: DiplomaticEvent, { words, gazetteer }: ReaderContext): Html => {
  const names = topics.map((id) => gazetteer.topic(id)?.names[words.language] ?? id)
  return names.length > 0
    ? words.html('answer-topics', { topics: clip(words.list(names), LONGEST), status })
    : words.html('answer-topics-unknown')
}

/** What was talked about, as far as the sources say. */
export const answerTopics = (
  _question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  return { blocks: shown.flatMap((event) => [topicsLine(event, context), eventBlock(event, context)]), events: shown }
}

/** What was agreed no source tells in a form that the record could hold: that, and what was talked about. */
export const answerResults = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const { blocks, events: shown } = answerTopics(question, events, context)
  return { blocks: [context.words.html('answer-results'), ...blocks], events: shown }
}
