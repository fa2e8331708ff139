import { sourceMark } from '../../briefing/event/source-mark.ts'
import { clip } from '../../briefing/message-size.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'
import { html, joinHtml, raw } from '../../texts/html.ts'
import { inRows } from '../field-choices.ts'
import { fitted } from '../review-card.ts'
import { shortKey } from '../short-key.ts'
import { type EditCase, editButton, editPage } from './edit-case.ts'

/** A button has room for so many; the rest is for the command line. */
const MOST = 20
const HEADLINE = 100
const SHARE = 2800

/** Differs where other dispatches tell of the event: what was chosen among them counts no more then. */
export const splitKeyOf = ({ dispatches }: DiplomaticEvent): string => shortKey(dispatches.join(' ')).slice(0, 4)

const isChosen = (chosen: number, at: number): boolean => Math.floor(chosen / 2 ** at) % 2 === 1

/** The dispatches that bits stand for. */
export const chosenOf = ({ dispatches }: DiplomaticEvent, chosen: number): readonly DispatchId[] =>
  dispatches.slice(0, MOST).filter((_, at) => isChosen(chosen, at))

const turned = (chosen: number, at: number): number => (isChosen(chosen, at) ? chosen - 2 ** at : chosen + 2 ** at)

/** The dispatches that tell of an event, to choose those that tell of another. */
export const splitPage = (given: EditCase, chosen: number, context: ReaderContext): Message | undefined => {
  const { event } = given
  if (!event) return undefined
  const { words, record } = context
  const seen = splitKeyOf(event)
  const told = event.dispatches.slice(0, MOST).flatMap((id) => record.dispatches.get(id) ?? [])
  const lines = told.map(
    (dispatch, at) =>
      html`${at + 1}. ${raw(sourceMark(dispatch, context))}\n${clip(dispatch.headline || dispatch.text, HEADLINE)}`,
  )
  const toggles = told.map((_, at) =>
    editButton(
      given,
      { step: 'split', chosen: turned(chosen, at), seen },
      `${isChosen(chosen, at) ? '☑' : '☐'} ${at + 1}`,
    ),
  )
  const parted = chosenOf(event, chosen).length
  const may = parted > 0 && parted < event.dispatches.length
  return editPage(
    given,
    context,
    [words.html('edit-split'), joinHtml(fitted(lines, SHARE, context))],
    [
      ...inRows(toggles, 4),
      may ? [editButton(given, { step: 'part', chosen, seen }, words.text('edit-button-split'))] : [],
    ].filter((row) => row.length > 0),
  )
}
