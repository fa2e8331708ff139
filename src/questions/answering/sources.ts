import { clip } from '../../briefing/message-size.ts'
import { sourceMark } from '../../briefing/event/source-mark.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'

const QUOTE_LENGTH = 240

const sayersOf = (event: DiplomaticEvent, dispatch: string): readonly string[] => [
  ...new Set(
    event.claims.flatMap((claim) => (claim.dispatch === dispatch && claim.saidBy !== null ? [claim.saidBy] : [])),
  ),
]

/** Of the words that a dispatch says it in the longest: a single word («розмова») tells nothing. */
const fullestQuote = (event: DiplomaticEvent, dispatch: string): string | undefined =>
  event.claims
    .flatMap((claim) => (claim.dispatch === dispatch ? [claim.quote.exact] : []))
    .toSorted((a, b) => b.length - a.length)[0]

/** The outlet, whom it quotes, and the words that say it. */
const dispatchLines = (event: DiplomaticEvent, id: string, context: ReaderContext): readonly Html[] => {
  const { words, record } = context
  const dispatch = record.dispatches.get(id)
  if (!dispatch) return []
  const sayers = sayersOf(event, id).map((actor) => words.name(actor))
  const source = raw(sourceMark(dispatch, context))
  const quote = fullestQuote(event, id)
  return [
    sayers.length > 0
      ? words.html('answer-told-by', { sayers: words.list(sayers), source })
      : words.html('answer-told-in', { source }),
    ...(quote === undefined ? [] : [html`<blockquote>${clip(quote, QUOTE_LENGTH)}</blockquote>`]),
  ]
}

/** Who reported an event, and in which words. */
export const answerSources = (
  _question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  const blocks = shown.flatMap((event) => [
    joinHtml(event.dispatches.flatMap((id) => dispatchLines(event, id, context))),
    eventBlock(event, context),
  ])
  return { blocks, events: shown }
}
