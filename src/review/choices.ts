import { eventButton } from '../briefing/event/event-summary.ts'
import { sourceMark } from '../briefing/event/source-mark.ts'
import type { Button, Message } from '../domain/message.ts'
import { daysOf } from '../domain/moment.ts'
import type { ReviewStep } from '../domain/review.ts'
import { type Html, joinHtml } from '../texts/html.ts'
import { candidatesFor } from './candidates.ts'
import { proposedEvent, type ReviewCase, type ReviewContext } from './case.ts'
import { participantsOf } from './correction.ts'
import { type Choosing, fieldButtons, fieldChoices, inRows, placesIn } from './field-choices.ts'
import { recordLines, stepButton } from './review-card.ts'

const LINES = 20

const page = (
  given: ReviewCase,
  context: ReviewContext,
  question: Html,
  rows: readonly (readonly Button[])[],
  back: ReviewStep = { step: 'card' },
): Message => {
  const event = proposedEvent(given, context)
  return {
    html: joinHtml([...(event ? [joinHtml(recordLines(event, context).slice(0, LINES))] : []), question], '\n\n'),
    buttons: [...rows, [stepButton(given, back, context.words.text('bot-back'))]],
  }
}

/** The events with which a proposed one may be merged, each as a button. */
const candidatesPage = (given: ReviewCase, context: ReviewContext): Message => {
  const event = proposedEvent(given, context)
  const found = event ? candidatesFor(event, given.known, context) : []
  const rows = found.map((other) => [
    stepButton(given, { step: 'merge', event: other.id }, eventButton(other, context).label),
  ])
  return page(given, context, context.words.html(found.length > 0 ? 'review-merge-with' : 'review-merge-nothing'), rows)
}

/** Asks for the outlet of the dispatch, which is written. */
const sourcePage = (given: ReviewCase, context: ReviewContext): Message => {
  const { words } = context
  const back = given.naming ? [stepButton(given, { step: 'source-back' }, words.text('review-button-source-back'))] : []
  return {
    html: joinHtml([sourceMark(given.dispatch, context), words.html('review-choose-source')], '\n\n'),
    buttons: [...[back].filter((row) => row.length > 0), [stepButton(given, { step: 'card' }, words.text('bot-back'))]],
  }
}

const choosingOf = (given: ReviewCase, context: ReviewContext): Choosing => ({
  event: proposedEvent(given, context),
  actors: participantsOf(given.proposal.proposed),
  day: daysOf(given.dispatch.published, context.timeZone).last,
  places: placesIn([given.dispatch.text], context.gazetteer),
  button: (step, label) => stepButton(given, step, label),
  named: (id) => id,
})

/** The page of choices that a button leads to; undefined for buttons that lead to none. */
export const choicesFor = (given: ReviewCase, step: ReviewStep, context: ReviewContext): Message | undefined => {
  switch (step.step) {
    case 'candidates':
      return candidatesPage(given, context)
    case 'correct': {
      const source = stepButton(given, { step: 'source' }, context.words.text('review-button-source'))
      const buttons = [...fieldButtons(choosingOf(given, context), context), source]
      return page(given, context, context.words.html('review-correct-what'), inRows(buttons, 2))
    }
    case 'source':
      return sourcePage(given, context)
    case 'choose':
    case 'participant': {
      const choices = fieldChoices(choosingOf(given, context), step, context)
      return choices && page(given, context, choices.question, choices.rows, choices.back ?? { step: 'correct' })
    }
    case 'card':
    case 'publish':
    case 'discard':
    case 'undo':
    case 'source-back':
    case 'merge':
    case 'apart':
    case 'set-status':
    case 'set-day':
    case 'set-place':
    case 'set-presence':
    case 'set-mode':
    case 'leave-out':
      return undefined
  }
}
