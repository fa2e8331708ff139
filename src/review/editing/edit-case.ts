import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { clip } from '../../briefing/message-size.ts'
import type { Button, Message } from '../../domain/message.ts'
import type { EditStep } from '../../domain/review.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { EditorDecision } from '../../store/matching/decisions.ts'
import type { Withdrawal } from '../../store/record/claims.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import { fitted, recordLines } from '../review-card.ts'

/** An event of the record that an editor looks at. */
export interface EditCase {
  /** The name that it goes by now. */
  readonly id: EventId
  /** Undefined where nothing is said of it any more. */
  readonly event: DiplomaticEvent | undefined
  /** Claims that editors withdrew, oldest first. */
  readonly withdrawals: readonly Withdrawal[]
  /** All that was decided on it, oldest first. */
  readonly decisions: readonly EditorDecision[]
}

const LABEL_LENGTH = 40
const EVENT_SHARE = 1200

export const editButton = ({ id }: EditCase, step: EditStep, label: string): Button => ({
  label: clip(label, LABEL_LENGTH),
  action: { kind: 'edit', event: id, ...step },
})

/** What stands in the record, or that nothing does any more. */
export const standing = ({ event }: EditCase, context: ReaderContext): Html =>
  event ? joinHtml(fitted(recordLines(event, context), EVENT_SHARE, context)) : context.words.html('edit-event-gone')

/** A page about an event, with a button back to its card or to the page before. */
export const editPage = (
  given: EditCase,
  context: ReaderContext,
  blocks: readonly Html[],
  rows: readonly (readonly Button[])[],
  back: EditStep = { step: 'card' },
): Message => ({
  html: joinHtml(blocks, '\n\n'),
  buttons: [...rows, [editButton(given, back, context.words.text('bot-back'))]],
})
