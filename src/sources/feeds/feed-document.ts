import { parseFeed } from '@rowanmanning/feed-parser'
import { count } from '../pages/bounded-markup.ts'
import { SourceError } from '../source-error.ts'

type Element = ReturnType<typeof parseFeed>['element']

/** One entry as a feed gives it: markup and dates as they are written. */
export interface FeedItem {
  readonly guid: string | null
  /** Absolute. */
  readonly link: string | null
  readonly title: string
  /** HTML; empty where there is none. */
  readonly content: string
  readonly published: string | null
}

export interface FeedDocument {
  readonly title: string | null
  /** How long the feed asks to be left alone, milliseconds. */
  readonly ttl: number | null
  readonly items: readonly FeedItem[]
  /** False where it breaks off: what comes after its last whole entry is not read. */
  readonly complete: boolean
}

const MINUTE = 60_000
/** A feed of ten thousand entries has some hundred thousand tags. */
const MOST_TAGS = 400_000
/** Each takes longer to read than a tag; so many `=` are no news, not even in addresses within texts. */
const MOST_ATTRIBUTES = 200_000

/** Names under which the full text comes, the fullest first; then the summary. */
const CONTENTS = ['full-text', 'fulltext', 'encoded', 'content', 'description', 'summary']
const DATES = ['pubdate', 'published', 'issued', 'date', 'updated', 'modified']
/** Names of vocabularies for pictures and sound, whose titles and descriptions are not the entry's. */
const FOREIGN: ReadonlySet<string | symbol> = new Set(['media', 'itunes', 'image', 'geo', 'slash', 'thr'])

type Parts = ReadonlyMap<string, readonly Element[]>

const partsOf = (element: Element): Parts => {
  const parts = element.children.filter(
    (child): child is Element => typeof child !== 'string' && !FOREIGN.has(child.namespace),
  )
  return Map.groupBy(parts, ({ name }) => name)
}

const textOf = (parts: Parts, name: string): string => {
  for (const element of parts.get(name) ?? []) {
    const markup = element.getAttribute('type') === 'xhtml' ? element.innerHtml : element.textContentNormalized
    if (markup !== '') return markup
  }
  return ''
}

const firstOf = (parts: Parts, names: readonly string[]): string => {
  for (const name of names) {
    const text = textOf(parts, name)
    if (text !== '') return text
  }
  return ''
}

const absolute = (address: string | null | undefined, base: string): string | null =>
  address && URL.canParse(address, base) && /^https?:/.test(new URL(address, base).protocol)
    ? new URL(address, base).href
    : null

const linkOf = (parts: Parts, base: string): string | null => {
  const links = parts.get('link') ?? []
  const hrefs = links.filter((link) => [null, 'alternate'].includes(link.getAttribute('rel')))
  for (const link of hrefs) {
    const address = absolute(link.getAttributeAsUrl('href') ?? link.textContentNormalized, base)
    if (address) return address
  }
  const guid = parts.get('guid')?.[0]
  const isLink = guid !== undefined && guid.getAttribute('ispermalink') !== 'false'
  return isLink && /^https?:\/\//.test(guid.textContentNormalized) ? absolute(guid.textContentNormalized, base) : null
}

const itemOf = (element: Element, base: string): FeedItem => {
  const parts = partsOf(element)
  return {
    guid: firstOf(parts, ['guid', 'id']) || element.getAttribute('rdf:about'),
    link: linkOf(parts, base),
    title: textOf(parts, 'title'),
    content: firstOf(parts, CONTENTS),
    published: firstOf(parts, DATES) || null,
  }
}

const ttlOf = (channel: Parts): number | null => {
  const minutes = Number(textOf(channel, 'ttl'))
  return Number.isFinite(minutes) && minutes > 0 ? minutes * MINUTE : null
}

const wellBounded = (xml: string): string => {
  if (count(xml, '<') > MOST_TAGS || count(xml, '=') > MOST_ATTRIBUTES)
    throw new SourceError('size', 'the feed has too much markup to be read')
  if (/<!ENTITY\s/i.test(xml.slice(0, 65_536)))
    throw new SourceError('content', 'the feed declares entities of its own, which are not read')
  return xml
}

const RESERVED = /constructor|__proto__|prototype/
/** A tag, with what stands behind it; no comment and no CDATA. */
const TAG = /<[^<!?\s][^<]{1,2000}/g
const TAG_ALONE = /^(?:"[^"]*"|'[^']*'|[^>"'])*>/
/** Whole values, so that no word within one is taken for a name. */
const VALUE_OR_RESERVED = /"[^"]*"|'[^']*'|(?<=[\s</])(?:constructor|__proto__|prototype)(?=[\s=/>])/g

const withoutReserved = (text: string): string => {
  if (!RESERVED.test(text)) return text
  const tag = TAG_ALONE.exec(text)?.[0] ?? ''
  const renamed = tag.replaceAll(VALUE_OR_RESERVED, (part) => (/^["']/.test(part) ? part : `_${part}`))
  return `${renamed}${text.slice(tag.length)}`
}

/** The parser refuses a whole feed for a name that is JavaScript's own: it becomes one that nobody reads. */
const safelyNamed = (xml: string): string => (RESERVED.test(xml) ? xml.replaceAll(TAG, withoutReserved) : xml)

const END = /<\/(?:[\w-]+:)?(?:rss|feed|rdf)\s*>/i
/** What servers write behind a feed is shorter. */
const TAIL = 4_096

/** What stands before the end of the last whole entry; all where there is none. */
const upToLastItem = (xml: string): string => {
  const end = [...xml.matchAll(/<\/(?:item|entry)\s*>/gi)].at(-1)
  return end ? xml.slice(0, end.index + end[0].length) : xml
}

const parsed = (xml: string): ReturnType<typeof parseFeed> => {
  try {
    return parseFeed(xml)
  } catch (error) {
    const whole = upToLastItem(xml)
    if (whole.length === xml.length) throw error
    return parseFeed(whole)
  }
}

const channelOf = (document: Element): Element => {
  const root = document.findElementWithName('rss') ?? document.findElementWithName('rdf')
  return root?.findElementWithName('channel') ?? document.findElementWithName('feed') ?? document
}

/** Reads RSS, RDF or Atom, broken as it may be; `base` is its address. A SourceError where it is none. */
export const readFeed = (xml: string, base: string): FeedDocument => {
  const bounded = wellBounded(xml)
  try {
    const complete = END.test(bounded.slice(-TAIL))
    const feed = parsed(safelyNamed(complete ? bounded : upToLastItem(bounded)))
    const { title } = feed
    return {
      title,
      ttl: ttlOf(partsOf(channelOf(feed.element))),
      items: feed.items.map(({ element }) => itemOf(element, base)),
      complete,
    }
  } catch (error) {
    throw new SourceError('content', 'this is no feed that can be read', { cause: error })
  }
}
