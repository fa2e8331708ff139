import { eventSummary } from '../briefing/event/event-summary.ts'
import { sourceMark } from '../briefing/event/source-mark.ts'
import { clip } from '../briefing/message-size.ts'
import type { ReaderContext } from '../briefing/reader-context.ts'
import type { DispatchId } from '../domain/dispatch.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Button, Message } from '../domain/message.ts'
import type { MissedTurn } from '../domain/review.ts'
import { accountIdOf } from '../reconciliation/reconcile.ts'
import type { MissedEntry, MissedVerdict } from '../store/matching/missed-entries.ts'
import type { Review } from '../store/matching/review.ts'
import type { Signature } from '../store/matching/steps.ts'
import { html, type Html, joinHtml, raw } from '../texts/html.ts'
import { amendmentOf } from './amendment.ts'
import { signed } from './review-card.ts'

const QUOTE_LENGTH = 600

/** What a newer edition of a diary leaves out, and the event as it stands now. */
export interface MissedCase {
  readonly entry: MissedEntry
  /** Undefined where it has left the record. */
  readonly event: DiplomaticEvent | undefined
}

/** An entry by its number with its event; undefined where there is none of that number. */
export const findMissed = async (
  id: number,
  review: Pick<Review, 'missedEntry' | 'currentName'>,
  { record }: Pick<ReaderContext, 'record'>,
): Promise<MissedCase | undefined> => {
  const entry = await review.missedEntry(id)
  return entry && { entry, event: record.events.get(await review.currentName(entry.event)) }
}

const markOf = (id: DispatchId, context: ReaderContext): Html => {
  const dispatch = context.record.dispatches.get(id)
  return dispatch ? sourceMark(dispatch, context) : html`${id}`
}

/** The words of the older edition: the widest stretch that its entry is read from. */
const wordsOf = ({ entry, event }: MissedCase, { record, words }: ReaderContext): Html => {
  const dispatch = record.dispatches.get(entry.older)
  const prefix = dispatch && `${accountIdOf(dispatch, entry.position)}#`
  const told = event?.claims.filter(({ id }) => prefix !== undefined && id.startsWith(prefix)) ?? []
  if (!dispatch || told.length === 0) return html``
  const from = Math.min(...told.map(({ quote }) => quote.start))
  const to = Math.max(...told.map(({ quote }) => quote.end))
  const said = Array.from(dispatch.text).slice(from, to).join('').replaceAll(/\s+/gu, ' ')
  return html`\n<blockquote>${words.text('quotation', { words: clip(said, QUOTE_LENGTH) })}</blockquote>`
}

const turning = ({ entry }: MissedCase, turn: MissedTurn, label: string): Button => ({
  label,
  action: { kind: 'missed', entry: entry.id, turn },
})

const outcomeOf = ({ entry }: MissedCase, context: ReaderContext): readonly Html[] => {
  const { state, decided } = entry
  if (state === 'pending') return []
  const who = decided ? signed(decided, context) : ''
  return [html`<b>${context.words.text('missed-decided', { what: state, who })}</b>`]
}

/** The card of an event that a newer edition of a diary leaves out without a word, with what an editor may make of it. */
export const missedCard = (given: MissedCase, context: ReaderContext): Message => {
  const { words } = context
  const { entry, event } = given
  const verdicts: readonly MissedVerdict[] = ['cancelled', 'postponed', 'kept']
  const deciding =
    entry.state === 'pending'
      ? verdicts.map((verdict) => turning(given, verdict, words.text('missed-button', { verdict })))
      : entry.decided
        ? [turning(given, 'undo', words.text('review-button-undo'))]
        : []
  return {
    html: joinHtml(
      [
        html`<b>${words.text('missed-title')}</b>\n${raw(words.html('missed-editions', { older: raw(markOf(entry.older, context)), newer: raw(markOf(entry.newer, context)) }))}${raw(wordsOf(given, context))}`,
        event ? eventSummary(event, context) : words.html('edit-event-gone'),
        ...outcomeOf(given, context),
      ],
      '\n\n',
    ),
    buttons: [
      deciding,
      [
        ...(event ? [{ label: words.text('button-card'), action: { kind: 'event', event: event.id } } as const] : []),
        turning(given, 'next', words.text('review-button-next')),
      ],
    ].filter((row) => row.length > 0),
  }
}

/** Decides on what a diary leaves out; false where it does not wait any more, or its event is gone. */
export const decideOnMissed = async (
  { entry, event }: MissedCase,
  verdict: MissedVerdict,
  signature: Signature,
  review: Pick<Review, 'decideMissed'>,
): Promise<boolean> => {
  if (!event && verdict !== 'kept') return false
  const amendment = event && verdict !== 'kept' ? amendmentOf(event, { field: 'status', value: verdict }) : undefined
  const correction = event && amendment ? { event: event.id, amendment } : null
  return (await review.decideMissed(entry.id, verdict, correction, signature)) !== undefined
}
