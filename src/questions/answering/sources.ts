import { clip } from '../../briefing/message-size.ts'
import { sourceMark } from '../../briefing/event/source-mark.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import { grammarOf } from '../grammar/all.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'
import { attributedPassage } from './passages.ts'

const QUOTE_LENGTH = 400

const sayersOf = (event: DiplomaticEvent, dispatch: string): readonly string[] => [
  ...new Set(
    event.claims.flatMap((claim) => (claim.dispatch === dispatch && claim.saidBy !== null ? [claim.saidBy] : [])),
  ),
]

/** Of the claims of a dispatch, those on the ones asked about before others, the one in the most words: a single one («розмова») tells nothing. */
const fullestClaim = (event: DiplomaticEvent, dispatch: string, { actors }: Question): Claim | undefined => {
  const told = event.claims.filter((claim) => claim.dispatch === dispatch)
  const asked = new Set(actors.flatMap(({ ids }) => ids))
  const onAsked = told.filter((claim) => claim.field === 'participant' && asked.has(claim.value.actor))
  return (onAsked.length > 0 ? onAsked : told).toSorted((a, b) => b.quote.exact.length - a.quote.exact.length)[0]
}

/** The whole sentence that says it, and the one beside it that names who says so. */
const saidIn = (event: DiplomaticEvent, dispatch: Dispatch, question: Question): string | undefined => {
  const claim = fullestClaim(event, dispatch.id, question)
  return claim && (attributedPassage(dispatch, claim, grammarOf(dispatch.language).told.sayers) ?? claim.quote.exact)
}

/** The outlet, whom it quotes, and the words that say it. */
const dispatchLines = (
  event: DiplomaticEvent,
  id: string,
  question: Question,
  context: ReaderContext,
): readonly Html[] => {
  const { words, record } = context
  const dispatch = record.dispatches.get(id)
  if (!dispatch) return []
  const sayers = sayersOf(event, id).map((actor) => words.name(actor))
  const source = raw(sourceMark(dispatch, context))
  const quote = saidIn(event, dispatch, question)
  return [
    sayers.length > 0
      ? words.html('answer-told-by', { sayers: words.list(sayers), source })
      : words.html('answer-told-in', { source }),
    ...(quote === undefined ? [] : [html`<blockquote>${clip(quote, QUOTE_LENGTH)}</blockquote>`]),
  ]
}

/** Who reported an event, and in which words. */
export const answerSources = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  const blocks = shown.flatMap((event) => [
    joinHtml(event.dispatches.flatMap((id) => dispatchLines(event, id, question, context))),
    eventBlock(event, context),
  ])
  return { blocks, events: shown }
}
