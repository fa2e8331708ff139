import type { AlertKind, News } from '../../domain/alert.ts'
import type { Button, Message } from '../../domain/message.ts'
import { html, type Html, joinHtml } from '../../texts/html.ts'
import { eventButton, eventSummary, placeText, titleOf } from '../event/event-summary.ts'
import { whenText } from '../event/when-text.ts'
import type { ReaderContext } from '../reader-context.ts'
import { type Block, fitLines, shareOf, splitIntoMessages } from '../split.ts'
import { alertLines } from './alert-lines.ts'
import { alertTag } from './alert-tag.ts'
import { alertKindOf } from './change-kinds.ts'

const LINES_SHARE = 2000
const LINES_SHARE_OF_MANY = 900

/** The news as far as it is of these kinds; undefined where nothing is. */
export const newsOfKinds = (news: News, kinds: ReadonlySet<AlertKind>): News | undefined => {
  const changes = news.changes.filter((change) => {
    const kind = alertKindOf(change, news.event)
    return kind !== undefined && kinds.has(kind)
  })
  return changes.length === 0 ? undefined : { ...news, changes }
}

/** When and where, as far as no line below says it. */
const facts = ({ event, changes }: News, context: ReaderContext): readonly Html[] => {
  const changed = new Set(changes.map(({ field }) => field))
  const place = changed.has('place') ? undefined : placeText(event, context)
  const parts = [
    ...(changed.has('when') ? [] : [whenText(event, context)]),
    ...(place === undefined ? [] : [html`${place}`]),
  ]
  return parts.length === 0 ? [] : [joinHtml(parts, ' · ')]
}

/** The title under a tag, when and where, and what has changed. */
export const taggedNews = (tag: string, news: News, lines: readonly Html[], context: ReaderContext): Html =>
  joinHtml([html`<b>${tag} · ${titleOf(news.event, context)}</b>`, ...facts(news, context), ...lines])

const newsHtml = (news: News, share: number, context: ReaderContext): Html => {
  const tag = alertTag(news, context)
  const isNew = news.changes.some(({ field }) => field === 'event')
  if (isNew) return joinHtml([html`<b>${tag}</b>`, eventSummary(news.event, context)])
  const more = (count: number): Html => context.words.html('lines-more', { count })
  return taggedNews(tag, news, fitLines(alertLines(news, context), shareOf(share), more), context)
}

/** What one can do about an event that one hears of: open its card, or hear no more of it. */
export const alertButtons = ({ event }: Pick<News, 'event'>, { words }: ReaderContext): readonly Button[] => [
  { label: words.text('button-card'), action: { kind: 'event', event: event.id } },
  { label: words.text('button-mute'), action: { kind: 'mute', target: { kind: 'event', id: event.id } } },
]

/** What has changed about one event, in one message. */
export const alertMessage = (news: News, context: ReaderContext): Message => ({
  html: newsHtml(news, LINES_SHARE, context),
  buttons: [alertButtons(news, context)],
})

/** What has changed about several events while the reader was not to be disturbed, in as few messages as hold it. */
export const gatheredAlerts = (all: readonly News[], context: ReaderContext): readonly Message[] => {
  const [only, ...others] = all
  if (only && others.length === 0) return [alertMessage(only, context)]
  const { words } = context
  const blocks: readonly Block[] = all.map((news) => ({
    html: newsHtml(news, LINES_SHARE_OF_MANY, context),
    buttons: [[eventButton(news.event, context)]],
  }))
  const title = words.html('alerts-gathered', { count: all.length })
  const nothing = html``
  const further = (): Html => words.html('alerts-gathered-further')
  return splitIntoMessages({ first: title, further }, [{ heading: nothing, continued: nothing, blocks }], [])
}
