import { eventButton } from '../briefing/event/event-summary.ts'
import { clip } from '../briefing/message-size.ts'
import { addDays } from '../domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../domain/claim.ts'
import type { Button, Message } from '../domain/message.ts'
import { daysOf } from '../domain/moment.ts'
import { CORRECTED_FIELDS, type CorrectedField, type ReviewStep } from '../domain/review.ts'
import { EVENT_STATUSES } from '../domain/vocabulary.ts'
import { type Html, joinHtml } from '../texts/html.ts'
import { candidatesFor } from './candidates.ts'
import { proposedEvent, type ReviewCase, type ReviewContext } from './case.ts'
import { participantsOf } from './correction.ts'
import { recordLines, stepButton } from './review-card.ts'

/** Telegram takes a hundred buttons; nobody looks through so many. */
const MOST_PARTICIPANTS = 30
const MOST_PLACES = 6
const LINES = 20

const inRows = (buttons: readonly Button[], width: number): readonly (readonly Button[])[] =>
  buttons.flatMap((_, at) => (at % width === 0 ? [buttons.slice(at, at + width)] : []))

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
  const found = candidatesFor(given, context)
  const rows = found.map((event) => [
    stepButton(given, { step: 'merge', event: event.id }, eventButton(event, context).label),
  ])
  return page(given, context, context.words.html(found.length > 0 ? 'review-merge-with' : 'review-merge-nothing'), rows)
}

/** What can be corrected. */
const correctionPage = (given: ReviewCase, context: ReviewContext): Message => {
  const { words } = context
  const buttons = CORRECTED_FIELDS.map((field) =>
    stepButton(given, { step: 'choose', field }, words.text('review-field', { field })),
  )
  return page(given, context, words.html('review-correct-what'), inRows(buttons, 2))
}

const statusButtons = (given: ReviewCase, context: ReviewContext): readonly Button[] => {
  const { words } = context
  const event = proposedEvent(given, context)
  const noun = event ? words.noun(event) : 'meeting'
  return EVENT_STATUSES.map((status) =>
    stepButton(given, { step: 'set-status', status }, words.text('status', { status, noun })),
  )
}

const dayButtons = (given: ReviewCase, { words, timeZone }: ReviewContext): readonly Button[] => {
  const { last } = daysOf(given.dispatch.published, timeZone)
  const days = [-1, 0, 1].map((shift) => addDays(last, shift))
  return [
    ...days.map((day) => stepButton(given, { step: 'set-day', day }, words.day(day))),
    stepButton(given, { step: 'set-day', day: null }, words.text('when-unknown')),
  ]
}

const placeButtons = (given: ReviewCase, { words, gazetteer }: ReviewContext): readonly Button[] => {
  const mentioned = gazetteer
    .mentions(given.dispatch.text.slice(0, 8000))
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ ids }) => ids.filter((id) => gazetteer.place(id)?.kind !== 'country'))
  return [
    ...[...new Set(mentioned)]
      .slice(0, MOST_PLACES)
      .map((place) => stepButton(given, { step: 'set-place', place }, words.place(place))),
    stepButton(given, { step: 'set-place', place: null }, words.text('place-unknown')),
  ]
}

const participantButtons = (given: ReviewCase, { words }: ReviewContext): readonly Button[] =>
  participantsOf(given.proposal.proposed)
    .slice(0, MOST_PARTICIPANTS)
    .map((actor) => stepButton(given, { step: 'participant', actor }, words.name(actor)))

const BUTTONS: Readonly<
  Record<
    CorrectedField,
    { readonly width: number; readonly of: (given: ReviewCase, context: ReviewContext) => readonly Button[] }
  >
> = {
  status: { width: 2, of: statusButtons },
  when: { width: 3, of: dayButtons },
  place: { width: 2, of: placeButtons },
  participants: { width: 2, of: participantButtons },
}

/** How a field can be corrected; time and place may also be written. */
const choicePage = (given: ReviewCase, field: CorrectedField, context: ReviewContext): Message => {
  const { width, of } = BUTTONS[field]
  const question = context.words.html('review-choose', { field })
  return page(given, context, question, inRows(of(given, context), width), { step: 'correct' })
}

/** What can be corrected of one participant; undefined where the proposal does not name it. */
const participantPage = (given: ReviewCase, actor: string, context: ReviewContext): Message | undefined => {
  if (!participantsOf(given.proposal.proposed).includes(actor)) return undefined
  const { words } = context
  const question = words.html('review-participant', { who: clip(words.name(actor), 100) })
  const back: ReviewStep = { step: 'choose', field: 'participants' }
  return page(
    given,
    context,
    question,
    [
      PRESENCES.map((presence) =>
        stepButton(given, { step: 'set-presence', actor, presence }, words.text('review-presence', { presence })),
      ),
      PARTICIPANT_MODES.map((mode) =>
        stepButton(given, { step: 'set-mode', actor, mode }, words.text('event-mode', { mode })),
      ),
      [stepButton(given, { step: 'leave-out', actor }, words.text('review-button-leave-out'))],
    ],
    back,
  )
}

/** The page of choices that a button leads to; undefined for buttons that lead to none. */
export const choicesFor = (given: ReviewCase, step: ReviewStep, context: ReviewContext): Message | undefined => {
  switch (step.step) {
    case 'candidates':
      return candidatesPage(given, context)
    case 'correct':
      return correctionPage(given, context)
    case 'choose':
      return choicePage(given, step.field, context)
    case 'participant':
      return participantPage(given, step.actor, context)
    case 'card':
    case 'publish':
    case 'discard':
    case 'undo':
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
