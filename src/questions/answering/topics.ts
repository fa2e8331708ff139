import { clip } from '../../briefing/message-size.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import { grammarOf } from '../grammar/all.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'
import { passageBehind, passageOn, quotation, type TellsOfOthers, tellsOfOthers } from './passages.ts'

const LONGEST = 800
/** So many dispatches are quoted, each at this length. */
const QUOTED = 2
const PASSAGE_LENGTH = 500

type Passage = (dispatch: Dispatch, claims: readonly Claim[], isOnOthers: TellsOfOthers) => string | undefined

const onTopics: Passage = (dispatch, claims, isOnOthers) =>
  passageOn(dispatch, claims, grammarOf(dispatch.language).told.topics, isOnOthers)

/** Quotations of what the latest of its dispatches say of an event. */
const quotations = (event: DiplomaticEvent, passageIn: Passage, context: ReaderContext): readonly Html[] =>
  event.dispatches
    .toReversed()
    .flatMap((id) => {
      const dispatch = context.record.dispatches.get(id)
      if (!dispatch || dispatch.reprintOf !== undefined) return []
      const claims = event.claims.filter((claim) => claim.dispatch === id && claim.stance === 'asserted')
      const passage = passageIn(dispatch, claims, tellsOfOthers(event, context))
      return passage === undefined ? [] : [quotation(clip(passage, PASSAGE_LENGTH), dispatch, context)]
    })
    .slice(0, QUOTED)

/** The topics of the record with the sources' own words on them; without any, what the sources say beside the event. */
const topicsLines = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words, gazetteer } = context
  const names = event.topics.map((id) => gazetteer.topic(id)?.names[words.language] ?? id)
  const passages = quotations(event, onTopics, context)
  if (names.length > 0) {
    const topics = clip(words.list(names), LONGEST)
    return joinHtml([words.html('answer-topics', { topics, status: event.status }), ...passages])
  }
  if (passages.length > 0) return joinHtml([words.html('answer-topics-quoted'), ...passages])
  const beside = quotations(event, passageBehind, context)
  return joinHtml([words.html(beside.length > 0 ? 'answer-topics-beside' : 'answer-topics-unknown'), ...beside])
}

/** What was talked about, as far as the sources say. */
export const answerTopics = (
  _question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  return {
    blocks: shown.flatMap((event) => [topicsLines(event, context), eventBlock(event, context)]),
    events: shown,
  }
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
