import type { DiplomaticEvent } from '../domain/event.ts'
import type { Message } from '../domain/message.ts'
import { html, joinHtml, raw } from '../texts/html.ts'
import { quotations } from './event/claim-text.ts'
import { headline } from './event/event-summary.ts'
import { pageRow, pagesOf } from './paging.ts'
import type { ReaderContext } from './reader-context.ts'

/** What the sources say of an event in their own words, page by page from 0; undefined where there is no such page. */
export const sourcesCard = (event: DiplomaticEvent, page: number, context: ReaderContext): Message | undefined => {
  const { words } = context
  const pages = pagesOf(quotations(event, context))
  const pieces = pages[page] ?? (page === 0 ? [words.html('quotes-none')] : undefined)
  if (!pieces) return undefined
  const number = pages.length > 1 ? ` ${page + 1}/${pages.length}` : ''
  const title = html`${raw(headline(event, context))} · ${words.text('card-quotes')}${number}`
  const turning = pageRow(page, pages.length, (other) => ({ kind: 'sources', event: event.id, page: other }))
  const back = [{ label: words.text('button-card'), action: { kind: 'event', event: event.id } } as const]
  return { html: joinHtml([title, ...pieces], '\n\n'), buttons: [turning, back].filter((row) => row.length > 0) }
}
