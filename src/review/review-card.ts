import { changeGroups } from '../briefing/event/change-lines.ts'
import { eventSummary, headline, placeText, titleOf } from '../briefing/event/event-summary.ts'
import { longParticipants } from '../briefing/event/participant-lines.ts'
import { sourceMark } from '../briefing/event/source-mark.ts'
import { clip } from '../briefing/message-size.ts'
import { type ReaderContext, whenOptions } from '../briefing/reader-context.ts'
import { fitLines, shareOf } from '../briefing/split.ts'
import { dayAt, minuteAt } from '../domain/calendar.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Button, Message } from '../domain/message.ts'
import type { ReviewStep } from '../domain/review.ts'
import type { Signature } from '../store/matching/steps.ts'
import { html, type Html, joinHtml, raw } from '../texts/html.ts'
import {
  isFaint,
  lastStep,
  proposedEvent,
  publishedEvent,
  type ReviewCase,
  type ReviewContext,
  withProposed,
} from './case.ts'
import { doubtsOf, matchText } from './doubts.ts'
import { excerptOf } from './excerpt.ts'

const SHARE = { participants: 1000, changes: 500, doubts: 500 } as const
const LABEL_LENGTH = 40

/** A button of an editor's card. */
export const stepButton = ({ proposal }: ReviewCase, step: ReviewStep, label: string): Button => ({
  label: clip(label, LABEL_LENGTH),
  action: { kind: 'review', proposal: proposal.id, ...step },
})

/** As many lines as stay within a share of a message, then how many more there are. */
export const fitted = (lines: readonly Html[], share: number, { words }: ReaderContext): readonly Html[] =>
  fitLines(lines, shareOf(share), (count) => words.html('lines-more', { count }))

const listed = (lines: readonly string[]): readonly Html[] => lines.map((line) => html`• ${line}`)

/** «Петро, 3 січня, 12:40». */
export const signed = ({ by, at }: Signature, { words, timeZone }: ReaderContext): string =>
  // The number behind the name tells editors of one name apart in the record, not in the chat.
  `${clip(by.replace(/ \(\d+\)$/, ''), 60)}, ${words.day(dayAt(at, timeZone))}, ${words.clock(minuteAt(at, timeZone))}`

const excerpt = (given: ReviewCase, context: ReviewContext, fold: boolean): Html => {
  const { proposal, dispatch } = given
  const highlights = proposal.proposed.claims.map((claim) => ({
    quote: claim.quote,
    sure: !isFaint(claim, given, context),
  }))
  const said = excerptOf(dispatch.text, highlights)
  return fold ? html`<blockquote expandable>${raw(said)}</blockquote>` : html`<blockquote>${raw(said)}</blockquote>`
}

/** What would stand in the record: title, kind, status, time, place, mode and who takes part. */
export const recordLines = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words } = context
  const place = placeText(event, context)
  const status = words.text('status', { status: event.status, noun: words.noun(event) })
  const people = longParticipants(event, context).map(({ label, lines }) => joinHtml([html`${label}:`, ...lines]))
  return [
    headline(event, context),
    words.html('review-kind', { kind: words.text('event-kind', { kind: event.kind }) }),
    words.html('card-status', { status }),
    words.html('card-when', { when: raw(words.whenHtml(event.when, whenOptions(context))) }),
    ...(place === undefined ? [] : [words.html('card-place', { place })]),
    words.html('card-mode', { mode: words.text('event-mode', { mode: event.mode }) }),
    ...(people.length === 0 ? [html`${words.text('participants-unknown')}`] : people),
  ]
}

const section = (title: Html, lines: readonly Html[]): readonly Html[] =>
  lines.length === 0 ? [] : [joinHtml([html`<b>${raw(title)}</b>`, ...lines])]

const changeSection = (given: ReviewCase, context: ReviewContext): readonly Html[] => {
  const { words } = context
  const { known, proposal } = given
  if (!known) return [words.html('review-new-event')]
  const { event, changes } = withProposed(known, given, context)
  const lines = changeGroups(changes, event, context).flatMap((group) => group.lines)
  const unsure = proposal.resolution.verdict === 'unsure'
  const why = matchText(given, context)
  return section(words.html(unsure ? 'review-changes-perhaps' : 'review-changes', { title: titleOf(known, context) }), [
    html`${words.when(known.when, whenOptions(context))}${why === '' ? '' : ` — ${why}`}`,
    ...(lines.length === 0
      ? [words.html('review-changes-nothing')]
      : fitted(
          lines.map((line) => html`• ${raw(line)}`),
          SHARE.changes,
          context,
        )),
  ])
}

const heading = ({ proposal, dispatch, naming }: ReviewCase, title: Html, context: ReviewContext): Html => {
  const { words } = context
  const source = words.html('review-source', { number: proposal.id, source: raw(sourceMark(dispatch, context)) })
  const named = naming ? [html`<i>${words.text('review-source-named', { who: signed(naming, context) })}</i>`] : []
  return joinHtml([html`<b>${raw(title)}</b>`, source, ...named])
}

const corrections = (given: ReviewCase, context: ReviewContext): readonly Html[] => {
  const step = lastStep(given)
  return step?.step === 'corrected'
    ? [html`<i>${context.words.text('review-corrected', { who: signed(step.done, context) })}</i>`]
    : []
}

const pendingButtons = (given: ReviewCase, context: ReviewContext): Message['buttons'] => {
  const { words } = context
  const button = (step: ReviewStep, key: string): Button => stepButton(given, step, words.text(key))
  const { known, proposal } = given
  const choice =
    known && proposal.resolution.verdict === 'unsure'
      ? [
          button({ step: 'merge', event: known.id }, 'review-button-same'),
          button({ step: 'apart', event: known.id }, 'review-button-apart'),
        ]
      : [
          button({ step: 'publish' }, 'review-button-publish'),
          ...(known ? [button({ step: 'apart', event: known.id }, 'review-button-apart')] : []),
        ]
  return [
    choice,
    [button({ step: 'correct' }, 'review-button-correct'), button({ step: 'candidates' }, 'review-button-merge')],
    [
      button({ step: 'discard' }, 'review-button-discard'),
      ...(lastStep(given) ? [button({ step: 'undo' }, 'review-button-undo-correction')] : []),
    ],
    // An outlet that is known is corrected like the rest.
    ...(given.dispatch.outlet === null ? [[sourceButton(given, context)]] : []),
    [nextButton(given, context)],
  ]
}

/** Leads to naming the outlet, or to another name for it. */
const sourceButton = (given: ReviewCase, { words }: ReviewContext): Button => {
  const known = given.dispatch.outlet === null ? 'no' : 'yes'
  return stepButton(given, { step: 'source' }, words.text('review-button-name-source', { known }))
}

const nextButton = ({ proposal }: ReviewCase, { words }: ReviewContext): Button => ({
  label: words.text('review-button-next'),
  action: { kind: 'queue', after: proposal.id },
})

const pendingCard = (given: ReviewCase, context: ReviewContext): Message => {
  const { words } = context
  const event = proposedEvent(given, context)
  const doubts = listed(doubtsOf(given, context))
  return {
    html: joinHtml(
      [
        heading(given, words.html('review-title'), context),
        excerpt(given, context, false),
        ...(event
          ? section(words.html('review-record'), fitted(recordLines(event, context), SHARE.participants, context))
          : []),
        ...(event ? changeSection(given, context) : []),
        ...section(words.html('review-doubts'), fitted(doubts, SHARE.doubts, context)),
        ...corrections(given, context),
      ],
      '\n\n',
    ),
    buttons: event
      ? pendingButtons(given, context)
      : [[stepButton(given, { step: 'discard' }, words.text('review-button-discard'))], [nextButton(given, context)]],
  }
}

const outcomeText = (given: ReviewCase, context: ReviewContext): Html => {
  const { words } = context
  const { state, proposed } = given.proposal
  const step = lastStep(given)
  if (!step || step.step === 'corrected')
    return words.html('review-published-alone', { sure: Math.round(proposed.confidence * 100) })
  const what = state === 'discarded' ? 'discarded' : (step.decision?.verdict ?? 'published')
  return words.html('review-decided', { what, who: signed(step.done, context) })
}

const decidedCard = (given: ReviewCase, context: ReviewContext): Message => {
  const { words } = context
  const event = given.proposal.state === 'published' ? publishedEvent(given, context) : undefined
  const told = event ?? proposedEvent(given, context)
  return {
    html: joinHtml(
      [
        heading(given, outcomeText(given, context), context),
        excerpt(given, context, true),
        ...(told ? [eventSummary(told, context, { brief: event === undefined })] : []),
      ],
      '\n\n',
    ),
    buttons: [
      [
        ...(event ? [{ label: words.text('button-card'), action: { kind: 'event', event: event.id } } as const] : []),
        stepButton(given, { step: 'undo' }, words.text('review-button-undo')),
      ],
      [sourceButton(given, context), nextButton(given, context)],
    ],
  }
}

/** The card of a proposed event: what the text says, what it would change and why it waits, or what was done about it. */
export const reviewCard = (given: ReviewCase, context: ReviewContext): Message =>
  given.proposal.state === 'pending' ? pendingCard(given, context) : decidedCard(given, context)
