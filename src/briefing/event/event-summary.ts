import { type Day, daysBetween } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Button } from '../../domain/message.ts'
import { precisionOf, spanOf } from '../../domain/moment.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import { clip } from '../message-size.ts'
import { type ReaderContext, todayOf, whenOptions } from '../reader-context.ts'
import type { Block } from '../split.ts'
import { isFollowed } from './followed.ts'
import { shortParticipants } from './participant-lines.ts'
import { sourceLine } from './source-mark.ts'
import { hasDay, standingOf } from './standing.ts'
import { whenText } from './when-text.ts'

const TITLE_LENGTH = 140
const LABEL_LENGTH = 48
const PLACE_LENGTH = 80

export const titleOf = (event: DiplomaticEvent, { words }: ReaderContext): string =>
  clip(words.title(event), TITLE_LENGTH)

/** The title in bold, after a star where the reader follows the event. */
export const headline = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const star = isFollowed(event, context.follows ?? [], context.gazetteer) ? '★ ' : ''
  return html`${star}<b>${titleOf(event, context)}</b>`
}

/** The status in words that agree with the title's noun. */
export const statusText = (event: DiplomaticEvent, context: ReaderContext): string =>
  context.words.text('status', {
    status: standingOf(event, todayOf(context), context.timeZone),
    noun: context.words.noun(event),
  })

export const placeText = (event: DiplomaticEvent, { words }: ReaderContext): string | undefined => {
  if (event.place !== null) return clip(words.place(event.place), PLACE_LENGTH)
  const placeless = event.kind === 'call' || event.mode === 'remote' || event.status === 'ruled_out'
  return placeless ? undefined : words.text('place-unknown')
}

const hasTime = ({ when }: DiplomaticEvent): boolean => when.start !== null && precisionOf(when.start) === 'minute'

/** «день 2 з 3», where an event takes more days than one; «12 або 13 січня», where no source says on which it is. */
const dayCount = (event: DiplomaticEvent, on: Day, context: ReaderContext): Html | undefined => {
  const { words, timeZone } = context
  const span = spanOf(event.when, timeZone)
  if (!span || span.first === span.last || !hasDay(event) || on < span.first || on > span.last) return undefined
  if (event.when.either) return words.whenHtml(event.when, whenOptions(context))
  const values = { day: daysBetween(span.first, on) + 1, days: daysBetween(span.first, span.last) + 1 }
  return words.html('day-of-days', values)
}

/** When it is, said within a list that names the day `on` itself; the date where there is no such list. */
const whenPart = (event: DiplomaticEvent, on: Day | undefined, context: ReaderContext): Html | undefined => {
  const { words } = context
  const options = whenOptions(context)
  if (on === undefined || !hasDay(event)) return whenText(event, context)
  if (hasTime(event)) return words.whenHtml(event.when, { ...options, only: 'time' })
  const awaited = standingOf(event, todayOf(context), context.timeZone) === 'announced'
  return awaited ? words.whenHtml(event.when, { ...options, only: 'time' }) : undefined
}

export interface SummaryOptions {
  /** The day of the list that the summary stands in. */
  readonly on?: Day
  /** True where the event entered the record since the reader was last briefed. */
  readonly isNew?: boolean
  /** False where the button need not name the day, since the whole message is about it. */
  readonly dated?: boolean
  /** Without the participants. */
  readonly brief?: boolean
}

/** An event in a list: title; time, place and status; who; the sources. */
export const eventSummary = (event: DiplomaticEvent, context: ReaderContext, options: SummaryOptions = {}): Html => {
  const { words } = context
  const { on } = options
  const place = placeText(event, context)
  const facts = [
    whenPart(event, on, context),
    on === undefined ? undefined : dayCount(event, on, context),
    place === undefined ? undefined : html`${place}`,
    html`${statusText(event, context)}`,
  ].filter((fact) => fact !== undefined)
  const mark = options.isNew ? html` · <i>${words.text('mark-new')}</i>` : html``
  return joinHtml([
    html`${raw(headline(event, context))}${raw(mark)}`,
    joinHtml(facts, ' · '),
    ...(options.brief ? [] : shortParticipants(event, context)),
    ...sourceLine(event, context),
  ])
}

/** Opens the event's card; labelled with its day, where it has one and does not stand in the list of a day. */
export const eventButton = (event: DiplomaticEvent, context: ReaderContext, dated = true): Button => {
  const day = dated && hasDay(event) ? spanOf(event.when, context.timeZone)?.first : undefined
  const title = titleOf(event, context)
  const label = day ? `${context.words.day(day)} · ${title}` : title
  return { label: clip(label, LABEL_LENGTH), action: { kind: 'event', event: event.id } }
}

export const summaryBlock = (event: DiplomaticEvent, context: ReaderContext, options: SummaryOptions = {}): Block => ({
  html: eventSummary(event, context, options),
  buttons: [[eventButton(event, context, options.dated)]],
})
