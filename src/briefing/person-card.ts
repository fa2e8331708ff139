import { type Actor, type ActorId, type Person, type Term, officesOn } from '../domain/actor.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { Button, Message } from '../domain/message.ts'
import { parseMoment } from '../domain/moment.ts'
import type { FollowTarget } from '../domain/reader.ts'
import { officeName } from '../gazetteer/office-name.ts'
import { capitalised } from '../texts/capital.ts'
import { flagOf } from '../texts/flags.ts'
import { html, type Html, joinHtml } from '../texts/html.ts'
import { eventButton, headline, placeText, statusText } from './event/event-summary.ts'
import { sourceLine } from './event/source-mark.ts'
import { standingOf, tenseOf } from './event/standing.ts'
import { whenText } from './event/when-text.ts'
import { isAhead, meetingsOf, presenceAt } from './meetings.ts'
import { clip } from './message-size.ts'
import { pageRow } from './paging.ts'
import { type ReaderContext, todayOf, whenOptions } from './reader-context.ts'

const MEETINGS_ON_PAGE = 4
const TERMS_SHOWN = 3
const LENGTH = 90

const bound = (value: string | null, context: ReaderContext): string | undefined => {
  const moment = value === null ? undefined : parseMoment(value)
  if (!moment) return undefined
  return value?.length === 4 ? value : context.words.when({ start: moment, end: null }, whenOptions(context))
}

const termHtml = (term: Term, { gender }: Person, context: ReaderContext): readonly Html[] => {
  const { words, gazetteer } = context
  const office = officeName(gazetteer, term, words.language, gender)
  if (office === undefined) return []
  const [from, to] = [bound(term.from, context), bound(term.to, context)]
  if (from === undefined && to === undefined) return [html`${clip(capitalised(office, words.language), LENGTH)}`]
  return [
    words.html('office-term', {
      office: clip(capitalised(office, words.language), LENGTH),
      from: from ?? '…',
      to: to ?? words.text('until-now'),
    }),
  ]
}

const offices = (person: Person, context: ReaderContext): readonly Html[] => {
  const held = officesOn(person, todayOf(context))
  const now = held.flatMap((term) => termHtml(term, person, context))
  const before = person.terms.filter((term) => !held.includes(term)).flatMap((term) => termHtml(term, person, context))
  return [
    ...now.slice(0, TERMS_SHOWN),
    ...(before.length > 0
      ? [html`<i>${context.words.text('offices-before')}</i>`, ...before.slice(0, TERMS_SHOWN)]
      : []),
  ]
}

const meeting = (event: DiplomaticEvent, actor: ActorId, context: ReaderContext): Html => {
  const { words } = context
  const tense = tenseOf(standingOf(event, todayOf(context), context.timeZone))
  const place = placeText(event, context)
  const facts = [
    whenText(event, context),
    ...(place === undefined ? [] : [html`${place}`]),
    html`${statusText(event, context)}`,
  ]
  const { presence, mode } = presenceAt(event, actor, context.gazetteer)
  return joinHtml([
    headline(event, context),
    joinHtml(facts, ' · '),
    ...(event.status === 'ruled_out' ? [] : [words.html('presence-of-one', { presence, tense, mode })]),
    ...sourceLine(event, context),
  ])
}

const followButton = (id: ActorId, { words, follows = [] }: ReaderContext): Button => {
  const target: FollowTarget = { kind: 'actor', id }
  return follows.some((follow) => follow.kind === 'actor' && follow.id === id)
    ? { label: words.text('button-unfollow'), action: { kind: 'unfollow', target } }
    : { label: words.text('button-follow'), action: { kind: 'follow', target } }
}

const grouped = (events: readonly DiplomaticEvent[], actor: ActorId, context: ReaderContext): readonly Html[] => {
  const group = (key: string, those: readonly DiplomaticEvent[]): readonly Html[] => {
    const title = html`<b>${context.words.text(key)}</b>`
    return those.length === 0 ? [] : [title, ...those.map((event) => meeting(event, actor, context))]
  }
  return [
    ...group(
      'meetings-ahead',
      events.filter((event) => isAhead(event, context)),
    ),
    ...group(
      'meetings-past',
      events.filter((event) => !isAhead(event, context)),
    ),
  ]
}

/** Who an actor is: the name, in other languages too, and offices. */
export const nameLines = (actor: Actor, context: ReaderContext): Html => {
  const { words } = context
  const otherNames = LANGUAGES.filter((language) => language !== words.language).map(
    (language) => actor.names[language],
  )
  const flag = flagOf(actor.kind === 'person' ? (actor.represents ?? '') : actor.id)
  const title = html`${flag ? `${flag} ` : ''}<b>${clip(words.name(actor.id), LENGTH)}</b>`
  const names = html`${clip([...new Set(otherNames)].join(' · '), LENGTH * 2)}`
  return joinHtml([title, names, ...(actor.kind === 'person' ? offices(actor, context) : [])])
}

/** A person, country or organisation: names, offices, meetings ahead and past, page by page from 0; undefined where there is no such actor or page. */
export const personCard = (id: ActorId, page: number, context: ReaderContext): Message | undefined => {
  const { words, gazetteer } = context
  const actor = gazetteer.actor(id)
  if (!actor) return undefined
  const events = meetingsOf(actor, context)
  const pages = Math.max(1, Math.ceil(events.length / MEETINGS_ON_PAGE))
  if (page >= pages) return undefined
  const shown = events.slice(page * MEETINGS_ON_PAGE, (page + 1) * MEETINGS_ON_PAGE)
  const head = nameLines(actor, context)
  const body = shown.length > 0 ? grouped(shown, id, context) : [words.html('meetings-none')]
  const turning = pageRow(page, pages, (other) => ({ kind: 'person', actor: id, page: other }))
  const rows = [...shown.map((event) => [eventButton(event, context)]), turning, [followButton(id, context)]]
  return { html: joinHtml([head, ...body], '\n\n'), buttons: rows.filter((row) => row.length > 0) }
}
