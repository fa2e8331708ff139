import type { Markup } from './markup.ts'

/** What a page's JSON-LD says of the article on it. */
export interface StructuredData {
  readonly published: string | null
  readonly publisher: string | null
  readonly headline: string | null
}

type Entry = Readonly<Record<string, unknown>>

const MOST_ENTRIES = 2_000

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const entriesOf = (values: readonly unknown[]): readonly Entry[] => {
  const waiting = [...values]
  const entries: Entry[] = []
  while (waiting.length > 0 && entries.length < MOST_ENTRIES) {
    const value = waiting.shift()
    if (!isEntry(value)) continue
    entries.push(value)
    waiting.push(...Object.values(value).slice(0, MOST_ENTRIES))
  }
  return entries
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

const isArticle = (entry: Entry): boolean => /Article|Posting|Report/.test(String(entry['@type']))

const nameOf = (value: unknown): string | null => text(value) ?? (isEntry(value) ? text(value['name']) : null)

/** Reads the JSON-LD of a page; broken pieces are passed over. */
export const structuredDataOf = (page: Markup): StructuredData => {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const entries = entriesOf(scripts.map((script) => parsed(script.textContent ?? '')))
  const dated = entries.filter((entry) => text(entry['datePublished']) !== null)
  const article = dated.find(isArticle) ?? entries.find(isArticle) ?? dated[0]
  return {
    published: text(article?.['datePublished']),
    publisher: nameOf(article?.['publisher']),
    headline: text(article?.['headline']),
  }
}
