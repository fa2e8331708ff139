import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { Button } from '../domain/message.ts'
import { html, type Html, joinHtml, raw } from '../texts/html.ts'
import { quotations } from './event/claim-text.ts'
import { eventButton, eventSummary, headline } from './event/event-summary.ts'
import { pagesOf } from './paging.ts'
import type { ReaderContext } from './reader-context.ts'

/** One page of what is spread over several; `count` is how many there are. */
export interface ListPage {
  readonly html: Html
  readonly buttons: readonly (readonly Button[])[]
  readonly count: number
}

export const EVENTS_ON_PAGE = 10
/** Quotes of more events than these make a pile that nobody reads. */
const EVENTS_QUOTED = 8

const knownOf = (ids: readonly EventId[], { record }: ReaderContext): readonly DiplomaticEvent[] =>
  ids.flatMap((id) => record.events.get(id) ?? [])

/** The events of a list, ten to a page from 0, each with a button; undefined where there is no such page. */
export const listedPage = (ids: readonly EventId[], page: number, context: ReaderContext): ListPage | undefined => {
  const count = Math.ceil(ids.length / EVENTS_ON_PAGE)
  const events = knownOf(ids.slice(page * EVENTS_ON_PAGE, (page + 1) * EVENTS_ON_PAGE), context)
  if (page >= count || events.length === 0) return undefined
  const title = html`<b>${context.words.text('answer-listed', { count: ids.length })}</b> · ${page + 1}/${count}`
  const blocks = events.map((event) => eventSummary(event, context, { brief: true }))
  return {
    html: joinHtml([title, ...blocks], '\n\n'),
    buttons: events.map((event) => [eventButton(event, context)]),
    count,
  }
}

/** What the sources say of several events in their own words, page by page from 0; undefined where there is no such page. */
export const quotesPage = (ids: readonly EventId[], page: number, context: ReaderContext): ListPage | undefined => {
  const { words } = context
  const events = knownOf(ids.slice(0, EVENTS_QUOTED), context)
  const pieces = events.flatMap((event) =>
    quotations(event, context).map((quotation, index) =>
      index === 0 ? joinHtml([headline(event, context), quotation], '\n\n') : quotation,
    ),
  )
  const pages = pagesOf(pieces)
  const shown = pages[page] ?? (page === 0 ? [words.html('quotes-none')] : undefined)
  if (!shown) return undefined
  const count = Math.max(1, pages.length)
  const number = count > 1 ? ` ${page + 1}/${count}` : ''
  const title = html`<b>${words.text('card-quotes')}</b>${raw(html`${number}`)}`
  return { html: joinHtml([title, ...shown], '\n\n'), buttons: [], count }
}
