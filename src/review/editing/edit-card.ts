import { eventButton } from '../../briefing/event/event-summary.ts'
import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Button, Message } from '../../domain/message.ts'
import { spanOf } from '../../domain/moment.ts'
import type { FieldStep } from '../../domain/review.ts'
import { html, joinHtml, raw } from '../../texts/html.ts'
import { candidatesFor } from '../candidates.ts'
import { type Choosing, fieldButtons, fieldChoices, inRows, placesIn } from '../field-choices.ts'
import { shortKey } from '../short-key.ts'
import { decisionLine } from './decisions-page.ts'
import { type EditCase, editButton, editPage, standing } from './edit-case.ts'
import { splitKeyOf } from './split-page.ts'

const choosingOf = (given: EditCase, event: DiplomaticEvent, context: ReaderContext): Choosing => ({
  event,
  actors: event.participants.map(({ actor }) => actor),
  day: spanOf(event.when, context.timeZone)?.first ?? todayOf(context),
  places: placesIn(
    event.dispatches.map((id) => context.record.dispatches.get(id)?.text ?? ''),
    context.gazetteer,
  ),
  button: (step, label) => editButton(given, step, label),
  named: shortKey,
})

const rowsOf = (given: EditCase, event: DiplomaticEvent, context: ReaderContext): Message['buttons'] => {
  const { words } = context
  return [
    ...inRows(fieldButtons(choosingOf(given, event, context), context), 2),
    [
      editButton(given, { step: 'candidates', verdict: 'merge' }, words.text('review-button-merge')),
      editButton(given, { step: 'candidates', verdict: 'apart' }, words.text('edit-button-apart')),
    ],
    event.dispatches.length > 1
      ? [editButton(given, { step: 'split', chosen: 0, seen: splitKeyOf(event) }, words.text('edit-button-split'))]
      : [],
  ]
}

const bottomRow = (given: EditCase, { words }: ReaderContext): readonly Button[] => [
  editButton(given, { step: 'claims', page: 0 }, words.text('edit-button-claims')),
  ...(given.decisions.length > 0
    ? [editButton(given, { step: 'decisions', page: 0 }, words.text('edit-button-decisions'))]
    : []),
]

/** An event with all that an editor can do about it. */
export const editCard = (given: EditCase, context: ReaderContext): Message => {
  const { words } = context
  const { event, decisions } = given
  const last = decisions.findLast(({ undone }) => undone === null)
  return {
    html: joinHtml(
      [
        html`<b>${words.text('edit-title')}</b>`,
        standing(given, context),
        ...(last ? [html`<i>${words.text('edit-last')} ${raw(decisionLine(last, given, context))}</i>`] : []),
      ],
      '\n\n',
    ),
    buttons: [
      ...(event ? rowsOf(given, event, context) : []).filter((row) => row.length > 0),
      bottomRow(given, context),
      ...(event ? [[{ label: words.text('bot-back'), action: { kind: 'event', event: event.id } } as const]] : []),
    ],
  }
}

/** How a field can be corrected; undefined for steps that are the choice itself, and for whoever is not there. */
export const editChoices = (given: EditCase, step: FieldStep, context: ReaderContext): Message | undefined => {
  const { event } = given
  const choices = event && fieldChoices(choosingOf(given, event, context), step, context)
  return choices && editPage(given, context, [standing(given, context), choices.question], choices.rows, choices.back)
}

/** Events with which it may be merged, or from which it may be kept apart. */
export const editCandidates = (
  given: EditCase,
  verdict: 'merge' | 'apart',
  context: ReaderContext,
): Message | undefined => {
  const { event } = given
  if (!event) return undefined
  const { words } = context
  const found = candidatesFor(event, undefined, context)
  const rows = found.map((other) => [
    editButton(given, { step: verdict, other: shortKey(other.id) }, eventButton(other, context).label),
  ])
  const key =
    found.length === 0 ? 'review-merge-nothing' : verdict === 'merge' ? 'review-merge-with' : 'edit-apart-from'
  return editPage(given, context, [standing(given, context), words.html(key)], rows)
}

/** The place that a button names by its key. */
export const placeNamed = (given: EditCase, key: string, context: ReaderContext): string | undefined =>
  given.event && choosingOf(given, given.event, context).places.find((place) => shortKey(place) === key)
