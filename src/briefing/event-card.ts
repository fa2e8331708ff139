import { REMINDER_LEADS, type ReminderLead, startOf } from '../domain/alert.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Button, Message } from '../domain/message.ts'
import { precisionOf, spanOf } from '../domain/moment.ts'
import type { FollowTarget } from '../domain/reader.ts'
import { html, type Html, joinHtml, raw } from '../texts/html.ts'
import type { Words } from '../texts/words.ts'
import { changeGroups } from './event/change-lines.ts'
import { headline, placeText, statusText } from './event/event-summary.ts'
import { disputeLines, longParticipants } from './event/participant-lines.ts'
import { presenceGroups } from './event/participants.ts'
import { marksOf } from './event/source-mark.ts'
import { hasDay, standingOf } from './event/standing.ts'
import { whenText } from './event/when-text.ts'
import { clip } from './message-size.ts'
import { type ReaderContext, todayOf } from './reader-context.ts'
import { fitLines, shareOf } from './split.ts'

/** Shares of a message, in characters; together with what is short by nature they stay below Telegram's limit. */
const SHARE = { participants: 1200, disputes: 450, topics: 250, changes: 600, sources: 400 } as const

/** From so many lines on a list is folded up. */
const LONG_LIST = 4
const PEOPLE_BUTTONS = 3
const LABEL_LENGTH = 30
const MINUTE = 60_000

/** «⏰ 1 год», with a tick where it is set. */
export const reminderLabel = (lead: ReminderLead, isSet: boolean, words: Words): string =>
  `${isSet ? '✓ ' : ''}${words.text('button-remind', { lead })}`

const quoted = (lines: readonly Html[]): Html =>
  lines.length >= LONG_LIST
    ? html`<blockquote expandable>${raw(joinHtml(lines))}</blockquote>`
    : html`<blockquote>${raw(joinHtml(lines))}</blockquote>`

const fitted = (lines: readonly Html[], share: number, { words }: ReaderContext): readonly Html[] =>
  fitLines(lines, shareOf(share), (count) => words.html('lines-more', { count }))

const titled = (label: string, lines: readonly Html[], fold: boolean): readonly Html[] =>
  lines.length === 0 ? [] : [html`<b>${label}</b>\n${raw(fold ? quoted(lines) : joinHtml(lines))}`]

const whenLine = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words } = context
  const when = whenText(event, context)
  const awaited = standingOf(event, todayOf(context), context.timeZone) === 'announced'
  const untimed = hasDay(event) && event.when.start !== null && precisionOf(event.when.start) === 'day'
  return awaited && untimed ? html`${raw(when)}, ${words.text('time-unknown')}` : when
}

const facts = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words } = context
  const place = placeText(event, context)
  const host = event.host === null ? undefined : clip(words.name(event.host), 80)
  return [
    words.html('card-status', { status: statusText(event, context) }),
    words.html('card-when', { when: raw(whenLine(event, context)) }),
    ...(place === undefined ? [] : [words.html('card-place', { place })]),
    ...(event.mode === 'unknown'
      ? []
      : [words.html('card-mode', { mode: words.text('event-mode', { mode: event.mode }) })]),
    ...(host === undefined ? [] : [words.html('card-host', { host })]),
  ]
}

const participants = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const groups = longParticipants(event, context)
  if (event.participants.length === 0) return [html`<i>${context.words.text('participants-unknown')}</i>`]
  const share = Math.floor(SHARE.participants / groups.length)
  return groups.flatMap(({ label, lines }) => titled(label, fitted(lines, share, context), lines.length >= LONG_LIST))
}

const topics = ({ topics: ids }: DiplomaticEvent, { words, gazetteer }: ReaderContext): readonly Html[] => {
  const names = ids.map((id) => gazetteer.topic(id)?.names[words.language] ?? id)
  return names.length === 0 ? [] : [words.html('card-topics', { topics: clip(names.join(', '), SHARE.topics) })]
}

const sources = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] =>
  marksOf(
    event.dispatches.toReversed().flatMap((id) => context.record.dispatches.get(id) ?? []),
    context,
  )

/** Changes after the event entered the record, latest first. */
const laterChanges = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const history = context.record.changesOf(event.id)
  const entered = history[0]?.at
  const later = changeGroups(
    history.filter(({ at }) => at !== entered),
    event,
    context,
  )
  return later.toReversed().map(({ lines, source }) => html`${raw(joinHtml(lines))} — ${raw(source)}`)
}

const followButton = (event: DiplomaticEvent, { words, follows = [] }: ReaderContext): Button => {
  const target: FollowTarget = { kind: 'event', id: event.id }
  const followed = follows.some((follow) => follow.kind === 'event' && follow.id === event.id)
  return followed
    ? { label: words.text('button-unfollow'), action: { kind: 'unfollow', target } }
    : { label: words.text('button-follow'), action: { kind: 'follow', target } }
}

/** One button for each time before the event that is still to come; a tick marks those that are set. */
const reminderButtons = (event: DiplomaticEvent, { words, now, reminders }: ReaderContext): readonly Button[] => {
  const start = startOf(event)
  if (start === undefined || reminders === undefined) return []
  return REMINDER_LEADS.filter((lead) => start - lead * MINUTE > now).map((lead) => {
    const isSet = reminders.some((reminder) => reminder.event === event.id && reminder.lead === lead)
    return {
      label: reminderLabel(lead, isSet, words),
      action: { kind: 'remind', event: event.id, lead, on: !isSet },
    }
  })
}

const peopleButtons = (event: DiplomaticEvent, { words, gazetteer }: ReaderContext): readonly Button[] =>
  presenceGroups(event, gazetteer)
    .flatMap(({ sides }) => sides.flatMap(({ people }) => people))
    .slice(0, PEOPLE_BUTTONS)
    .map(({ actor }) => ({
      label: clip(words.name(actor, { short: true }), LABEL_LENGTH),
      action: { kind: 'person', actor, page: 0 },
    }))

const buttons = (event: DiplomaticEvent, context: ReaderContext): Message['buttons'] => {
  const { words } = context
  const day = hasDay(event) ? spanOf(event.when, context.timeZone)?.first : undefined
  const history = context.record.changesOf(event.id)
  const rows: readonly (readonly Button[])[] = [
    [
      { label: words.text('button-quotes'), action: { kind: 'sources', event: event.id, page: 0 } },
      ...(history.length > 0
        ? [{ label: words.text('button-changes'), action: { kind: 'changes', event: event.id } } as const]
        : []),
    ],
    [followButton(event, context), ...(day ? [{ label: words.day(day), action: { kind: 'day', day } } as const] : [])],
    reminderButtons(event, context),
    peopleButtons(event, context),
  ]
  return rows.filter((row) => row.length > 0)
}

/** All that is known of one event, on one message; what does not fit is counted. */
export const eventCard = (event: DiplomaticEvent, context: ReaderContext): Message => {
  const { words } = context
  const changes = fitted(laterChanges(event, context), SHARE.changes, context)
  const disputes = fitted(disputeLines(event, context), SHARE.disputes, context)
  const blocks = [
    headline(event, context),
    joinHtml(facts(event, context)),
    ...participants(event, context),
    ...titled(words.text('disputed-label'), disputes, true),
    ...topics(event, context),
    ...titled(words.text('card-changes'), changes, true),
    ...titled(words.text('card-sources'), fitted(sources(event, context), SHARE.sources, context), true),
  ]
  return { html: joinHtml(blocks, '\n\n'), buttons: buttons(event, context) }
}
