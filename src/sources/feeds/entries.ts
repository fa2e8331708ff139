import { type Draft, firstLine } from '../draft.ts'
import { dispatchId, idOfAddress, sameAddress, textMark } from '../identity.ts'
import { parseMarkup } from '../pages/markup.ts'
import { paragraphsOf, plainLine } from '../pages/paragraphs.ts'
import { joined, withoutFurniture } from '../pages/without-furniture.ts'
import { parsePublication } from '../publication.ts'
import type { FeedDocument, FeedItem } from './feed-document.ts'

/** An entry of a feed: a draft, and the marks by which it is known again. */
export interface Entry {
  readonly draft: Draft
  readonly keys: readonly string[]
  /** False where the feed gives a summary, and the text stands on its page. */
  readonly whole: boolean
}

/** A text of this length and of several paragraphs is no summary. */
const WHOLE = 1_200
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

const textOf = (content: string): string => joined(withoutFurniture(paragraphsOf(parseMarkup(content).body)))

const keysOf = ({ guid, title }: FeedItem, link: string | null, text: string): readonly string[] => {
  const words = `${title} ${text}`
  const keys = [
    guid && `guid ${guid}`,
    link && `link ${sameAddress(link)}`,
    words.length >= TELLING || (!guid && !link) ? `text ${textMark(words)}` : null,
  ]
  return keys.filter((key) => key !== null && key !== '').map((key) => dispatchId(String(key).slice(0, 4), String(key)))
}

const entryOf = (item: FeedItem, link: string | null, feedUrl: string, timeZone: string): Entry => {
  const headline = plainLine(item.title)
  const text = textOf(item.content) || headline
  const id = link ? idOfAddress(link) : dispatchId(hostOf(feedUrl), item.guid ?? textMark(`${headline} ${text}`))
  const published = item.published === null ? null : (parsePublication(item.published, timeZone) ?? null)
  return {
    draft: { id, outlet: null, url: item.link, headline: headline || firstLine(text), text, published },
    keys: keysOf(item, link, text),
    whole: text.length >= WHOLE && text.includes('\n\n'),
  }
}

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
