import { type Draft, firstLine } from '../draft.ts'
import { dispatchId, idOfAddress, sameAddress, textMark } from '../identity.ts'
import { readMarkup } from '../pages/markup.ts'
import { paragraphsOf, plainLine } from '../pages/paragraphs.ts'
import { joined, withoutFurniture } from '../pages/without-furniture.ts'
import { parsePublication } from '../publication.ts'
import type { FeedDocument, FeedItem } from './feed-document.ts'

/** An entry of a feed: the marks by which it is known again, and its draft, which is read when it is wanted. */
export interface Entry {
  readonly keys: readonly string[]
  readonly url: string | null
  /** A SourceError where its markup can't be read. */
  readonly draft: () => Draft
}

/** «Read on our site» marks nothing. */
const TELLING = 80

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address)

const isPage = (address: string): boolean => new URL(address).pathname !== '/' || new URL(address).search !== ''

/** Links that lead to one page only; some feeds give every entry that of the front page. */
const tellingLinks = (items: readonly FeedItem[]): ReadonlySet<string> => {
  const links = items.flatMap(({ link }) => (link !== null && isPage(link) ? [link] : []))
  const times = Map.groupBy(links, (link) => link)
  return new Set(links.filter((link) => times.get(link)?.length === 1))
}

const textOf = (content: string): string =>
  joined(withoutFurniture(readMarkup(content, ({ body }) => paragraphsOf(body))))

const wordsOf = ({ title, content }: FeedItem): string => `${title} ${content.replaceAll(/<[^<>]*>/g, ' ')}`.trim()

const keysOf = (item: FeedItem, link: string | null): readonly string[] => {
  const words = wordsOf(item)
  const isTelling = words.length >= TELLING || (item.guid === null && link === null)
  return [
    ...(item.guid === null ? [] : [dispatchId('guid', item.guid)]),
    ...(link === null ? [] : [dispatchId('link', sameAddress(link))]),
    ...(isTelling ? [dispatchId('text', textMark(words))] : []),
  ]
}

const idOf = (item: FeedItem, link: string | null, feedUrl: string): string =>
  link === null ? dispatchId(hostOf(feedUrl), item.guid ?? textMark(wordsOf(item))) : idOfAddress(link)

const draftOf = (item: FeedItem, id: string, timeZone: string): Draft => {
  const headline = plainLine(item.title)
  const text = textOf(item.content) || headline
  const published = item.published === null ? null : (parsePublication(item.published, timeZone) ?? null)
  return { id, outlet: null, url: item.link, headline: headline || firstLine(text), text, published }
}

const entryOf = (item: FeedItem, link: string | null, feedUrl: string, timeZone: string): Entry => ({
  keys: keysOf(item, link),
  url: item.link,
  draft: () => draftOf(item, idOf(item, link, feedUrl), timeZone),
})

/** The entries of a feed in the order in which they stand there, each once. */
export const entriesOf = (feed: FeedDocument, feedUrl: string, timeZone: string): readonly Entry[] => {
  const telling = tellingLinks(feed.items)
  const met = new Set<string>()
  return feed.items
    .map((item) => entryOf(item, item.link !== null && telling.has(item.link) ? item.link : null, feedUrl, timeZone))
    .filter(({ keys }) => {
      const again = keys.some((key) => met.has(key))
      for (const key of keys) met.add(key)
      return !again
    })
}
