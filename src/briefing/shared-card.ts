import type { Actor } from '../domain/actor.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import { html, type Html, joinHtml } from '../texts/html.ts'
import { eventSummary, headline, placeText, statusText, titleOf } from './event/event-summary.ts'
import { whenText } from './event/when-text.ts'
import { meetingsOf } from './meetings.ts'
import { clip } from './message-size.ts'
import { nameLines } from './person-card.ts'
import { type ReaderContext, todayOf, whenOptions } from './reader-context.ts'

/** A card to send into a chat where the bot is not: its text, and how a list names it. */
export interface SharedCard {
  readonly title: string
  readonly description: string
  readonly html: Html
}

const MEETINGS = 3
const DESCRIPTION = 120

const eventShared = (event: DiplomaticEvent, context: ReaderContext): SharedCard => {
  const place = placeText(event, context)
  const facts = [
    context.words.when(event.when, whenOptions(context)),
    ...(place === undefined ? [] : [place]),
    statusText(event, context),
  ]
  return {
    title: titleOf(event, context),
    description: clip(facts.join(' · '), DESCRIPTION),
    html: eventSummary(event, context),
  }
}

const actorShared = (actor: Actor, context: ReaderContext): SharedCard => {
  const { words } = context
  const office = actor.kind === 'person' ? words.office(actor, todayOf(context)) : undefined
  const meetings = meetingsOf(actor, context)
  const lines = meetings
    .slice(0, MEETINGS)
    .map((event) =>
      joinHtml([
        headline(event, context),
        joinHtml([whenText(event, context), html`${statusText(event, context)}`], ' · '),
      ]),
    )
  return {
    title: words.name(actor.id),
    description: clip(office ?? words.text('shared-meetings', { count: meetings.length }), DESCRIPTION),
    html: joinHtml([nameLines(actor, context), ...(lines.length > 0 ? lines : [words.html('meetings-none')])], '\n\n'),
  }
}

/** An event or an actor in few words, with nothing of what a reader follows. */
export const sharedCard = (what: DiplomaticEvent | Actor, context: ReaderContext): SharedCard => {
  const plain = { ...context, follows: [] }
  return 'names' in what ? actorShared(what, plain) : eventShared(what, plain)
}
