import { Readability } from '@mozilla/readability'
import type { Moment } from '../../domain/moment.ts'
import { parsePublication } from '../publication.ts'
import { type Markup, type MarkupElement, readMarkup } from './markup.ts'
import { type Paragraph, paragraphsOf, plainLine } from './paragraphs.ts'
import { structuredDataOf } from './structured-data.ts'
import { joined, withoutFurniture } from './without-furniture.ts'

/** What a web page says as an article. */
export interface Article {
  readonly headline: string
  readonly outlet: string | null
  readonly text: string
  /** Null where the page does not say. */
  readonly published: Moment | null
  /** The address that the page gives as its own. */
  readonly url: string | null
}

/** More than any article has; Readability's effort grows with their square. */
const MOST_ELEMENTS = 6_000
const SHORTEST_ARTICLE = 140
const LONGEST_TITLE = 1_000

const metaOf = (page: Markup, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
    const content = found?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

const timeElement = (page: Markup): string | null =>
  page.querySelector('time[itemprop="datePublished"], time[pubdate], time.published')?.getAttribute('datetime') ?? null

const publishedOf = (page: Markup, structured: string | null, timeZone: string): Moment | null => {
  const said = [
    structured,
    metaOf(
      page,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'pubdate',
      'publish-date',
      'DC.date.issued',
    ),
    timeElement(page),
  ]
  for (const text of said) {
    const published = text === null ? undefined : parsePublication(text, timeZone)
    if (published) return published
  }
  return null
}

const SEPARATED = /\s+[|•·»–—-]\s+[^|•·»–—]+$/u

/** Titles of pages end in the name of their outlet. */
const withoutOutlet = (title: string, outlet: string | null): string => {
  const tail = SEPARATED.exec(title)?.[0]
  const isOutlet = tail !== undefined && outlet !== null && tail.toLowerCase().includes(outlet.toLowerCase())
  return isOutlet ? title.slice(0, -tail.length).trim() : title
}

const headlineOf = (page: Markup, structured: string | null, outlet: string | null): string => {
  const title = metaOf(page, 'og:title', 'twitter:title') ?? structured ?? page.querySelector('h1')?.textContent
  const longest = title ?? page.querySelector('title')?.textContent ?? ''
  return withoutOutlet(plainLine(longest.slice(0, LONGEST_TITLE)), outlet)
}

const lengthOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((length, { text, linked }) => length + (linked ? 0 : text.length), 0)

const mainPart = (page: Markup): readonly Paragraph[] => {
  const parts = [...page.querySelectorAll('article, main, [itemprop="articleBody"]')].map(paragraphsOf)
  const longest = parts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]
  return longest && lengthOf(longest) >= SHORTEST_ARTICLE ? longest : paragraphsOf(page.body)
}

const read = (page: Markup): readonly Paragraph[] | undefined => {
  try {
    const reader = new Readability(page, {
      charThreshold: SHORTEST_ARTICLE,
      maxElemsToParse: MOST_ELEMENTS,
      disableJSONLD: true,
      serializer: (element): MarkupElement => element,
    })
    const content = reader.parse()?.content
    return content ? paragraphsOf(content) : undefined
  } catch {
    // Pages built to break it, or too large for it, are read by their plain structure.
    return undefined
  }
}

const articleOf = (page: Markup, timeZone: string): Article => {
  const structured = structuredDataOf(page)
  const outlet = metaOf(page, 'og:site_name') ?? structured.publisher ?? metaOf(page, 'application-name')
  const headline = headlineOf(page, structured.headline, outlet)
  const published = publishedOf(page, structured.published, timeZone)
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(page, 'og:url')
  const plain = mainPart(page)
  // Readability takes the page apart: whatever else is wanted of it comes first.
  const paragraphs = withoutFurniture(read(page) ?? plain).filter(({ text }) => text !== headline)
  return { headline, outlet: outlet && plainLine(outlet), text: joined(paragraphs), published, url }
}

/** The article on a page. Its text is empty where there is none; a SourceError where the page is too much to be read. */
export const readArticle = (html: string, timeZone: string): Article =>
  readMarkup(html, (page) => articleOf(page, timeZone))
