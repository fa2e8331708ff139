import { clip } from '../../briefing/message-size.ts'
import { pageRow } from '../../briefing/paging.ts'
import { type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import type { Message } from '../../domain/message.ts'
import type { Correction } from '../../domain/review.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { EditorDecision, KeptEdit } from '../../store/matching/decisions.ts'
import { html, type Html, raw } from '../../texts/html.ts'
import { inRows } from '../field-choices.ts'
import { signed } from '../review-card.ts'
import { claimText } from './claims-page.ts'
import { type EditCase, editButton, editPage } from './edit-case.ts'

const A_PAGE = 8
const VALUE_LENGTH = 140

const titleOf = (id: EventId, { record, words }: ReaderContext): string => {
  const event = record.events.get(id)
  return event ? words.title(event) : id
}

const correctedTo = (correction: Correction, given: EditCase, context: ReaderContext): string => {
  const { words } = context
  const labelled = (value: string): string => `${words.text('review-field', { field: correction.field })}: ${value}`
  switch (correction.field) {
    case 'status': {
      const noun = given.event ? words.noun(given.event) : 'meeting'
      return labelled(words.text('status', { status: correction.value, noun }))
    }
    case 'when':
      return labelled(
        correction.value ? words.when(correction.value, whenOptions(context)) : words.text('when-unknown'),
      )
    case 'place':
      return labelled(correction.value === null ? words.text('place-unknown') : words.place(correction.value))
    case 'presence':
      return `${words.name(correction.actor)} — ${words.text('review-presence', { presence: correction.value })}`
    case 'mode':
      return `${words.name(correction.actor)} — ${words.text('event-mode', { mode: correction.value })}`
    case 'participant':
      return `${words.name(correction.actor)} — ${words.text('edit-left-out')}`
  }
}

const editedText = ({ correction, claims }: KeptEdit, given: EditCase, context: ReaderContext): string => {
  if (correction) return correctedTo(correction, given, context)
  const known = [...(given.event?.claims ?? []), ...given.withdrawals.map(({ claim }) => claim)]
  return claims
    .flatMap((id) => known.find((claim) => claim.id === id) ?? [])
    .map((claim) => claimText(claim, given, context))
    .join('; ')
}

/** What was decided: «об’єднано з: Візит …», «відкликано: Місце: Київ». */
const whatOf = ({ verdict, one, other, edit }: EditorDecision, given: EditCase, context: ReaderContext): string => {
  const { words } = context
  const decided = (what: string, value: string): string =>
    words.text('edit-decision', { what, value: clip(value, VALUE_LENGTH) })
  if (edit) return decided(edit.kind, editedText(edit, given, context))
  if (one === other) return decided(verdict === 'same' ? 'joined' : 'split', '')
  return decided(verdict === 'same' ? 'merged' : 'apart', titleOf(one === given.id ? other : one, context))
}

/** «№ 3 · відкликано: Місце: Київ — Петро, 3 січня, 12:40». */
export const decisionLine = (decision: EditorDecision, given: EditCase, context: ReaderContext): Html =>
  html`№ ${decision.id} · ${whatOf(decision, given, context)} — ${signed(decision, context)}`

const lineOf = (decision: EditorDecision, given: EditCase, context: ReaderContext): Html => {
  const line = decisionLine(decision, given, context)
  if (!decision.undone) return line
  return html`<s>${raw(line)}</s>\n<i>${context.words.text('edit-undone', { who: signed(decision.undone, context) })}</i>`
}

/** All that editors decided on an event, the latest first, with a button to undo each that stands. */
export const decisionsPage = (given: EditCase, page: number, context: ReaderContext): Message => {
  const latestFirst = given.decisions.toReversed()
  const pages = Math.max(1, Math.ceil(latestFirst.length / A_PAGE))
  const at = Math.min(page, pages - 1)
  const shown = latestFirst.slice(at * A_PAGE, (at + 1) * A_PAGE)
  const undoing = shown
    .filter(({ undone }) => undone === null)
    .map(({ id }) => editButton(given, { step: 'undo', decision: id }, `↩ № ${id}`))
  return editPage(
    given,
    context,
    [
      context.words.html(shown.length > 0 ? 'edit-decisions' : 'edit-decisions-none'),
      ...shown.map((decision) => lineOf(decision, given, context)),
    ],
    [
      ...inRows(undoing, 3),
      ...[pageRow(at, pages, (other) => ({ kind: 'edit', event: given.id, step: 'decisions', page: other }))].filter(
        (row) => row.length > 0,
      ),
    ],
  )
}
