import type { Dispatch } from '../domain/dispatch.ts'
import type { Language } from '../domain/language.ts'
import type { Moment } from '../domain/moment.ts'
import { identifyLanguage } from '../language/identify.ts'
import { knownFrom } from './known-from.ts'
import { credible } from './publication.ts'
import { SourceError } from './source-error.ts'

/** What a source gives of a text, before it is known to be a dispatch. */
export interface Draft {
  readonly id: string
  readonly outlet: string | null
  readonly url: string | null
  readonly headline: string
  /** Paragraphs separated by a blank line. */
  readonly text: string
  /** Null where nothing tells; the time of reading is never taken for it. */
  readonly published: Moment | null
}

/** The desk that reads. */
export interface Desk {
  /** Epoch milliseconds. */
  readonly now: number
  /** IANA name; by it days are counted where a source names no zone. */
  readonly timeZone: string
  /** The language of texts that do not show their own. */
  readonly language: Language
}

/** The start of a text shows its language as well as the whole. */
const LOOKED_AT = 4_000
const LONGEST_HEADLINE = 300
const LONGEST_TEXT = 1_000_000

const cut = (text: string): string => {
  if (text.length <= LONGEST_HEADLINE) return text
  const head = text.slice(0, LONGEST_HEADLINE)
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), LONGEST_HEADLINE / 2)).trimEnd()}…`
}

/** The dispatch that a draft is, counting as known from its publication and never after `now`. A SourceError where it has no text or no date. */
export const dispatchOf = (draft: Draft, desk: Desk): Dispatch => {
  const { now, timeZone } = desk
  if (!/\p{L}/u.test(draft.text)) throw new SourceError('content', 'there is no text in it')
  if (draft.text.length > LONGEST_TEXT) throw new SourceError('size', 'the text has more than a million characters')
  const published = draft.published && credible(draft.published, now, timeZone)
  if (!published) throw new SourceError('undated', 'nothing tells when it was published')
  const sample = draft.text.slice(0, LOOKED_AT)
  return {
    id: draft.id,
    language: identifyLanguage(sample) ?? identifyLanguage(draft.headline) ?? desk.language,
    outlet: draft.outlet,
    url: draft.url,
    headline: cut(draft.headline),
    text: draft.text,
    published,
    knownFrom: Math.min(knownFrom(published, timeZone), now),
  }
}

/** The first line of a text that has no headline of its own. */
export const firstLine = (text: string): string => text.split('\n', 1)[0]?.trim() ?? ''
