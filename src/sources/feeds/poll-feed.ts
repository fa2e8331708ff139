import type { Dispatch } from '../../domain/dispatch.ts'
import type { Feed } from '../../domain/feed.ts'
import { decode } from '../decoding/decode.ts'
import { type Desk, dispatchOf, type Draft } from '../draft.ts'
import { FEED_TYPES, PAGE_TYPES } from '../fetching/accepted-types.ts'
import type { Fetch, Fetched } from '../fetching/fetch.ts'
import { readChannel } from '../pages/channel.ts'
import { channelOf, channelPage } from '../pages/channel-address.ts'
import { type ReadArticle, readPage } from '../read-page.ts'
import { isPassing, SourceError } from '../source-error.ts'
import { entriesOf, type Entry } from './entries.ts'
import { readFeed } from './feed-document.ts'
import type { PollOutcome } from './poll-plan.ts'

/** What is remembered of a feed's entries. */
export interface FeedMemory {
  /** Those of the keys that are known. */
  readonly known: (feed: string, keys: readonly string[]) => Promise<ReadonlySet<string>>
  readonly remember: (feed: string, keys: readonly string[], at: number) => Promise<void>
}

export interface Polling extends Desk {
  readonly fetch: Fetch
  readonly memory: FeedMemory
  readonly readArticle?: ReadArticle
  /** Takes a dispatch in. What it throws is told to `onFailure`, and leaves the entry for the next time. */
  readonly take: (dispatch: Dispatch) => Promise<unknown>
  readonly onFailure: (url: string, error: unknown) => void
}

/** What one poll of a feed brought. */
export interface PollReport {
  readonly outcome: PollOutcome
  /** Ids of dispatches that were taken in. */
  readonly taken: readonly string[]
  /** Entries that are no dispatches, each with the reason. */
  readonly passedOver: readonly { readonly url: string | null; readonly reason: string }[]
  /** Entries left for the next time. */
  readonly left: number
}

/** At most so many pages are asked for in one poll; the rest waits for the next one. */
const MOST_AT_ONCE = 20
/** A text of this length and of several paragraphs is no summary. */
const WHOLE = 1_200

interface Reading {
  readonly entries: readonly Entry[]
  readonly title: string | null
  readonly ttl: number | null
  readonly complete: boolean
}

const readEntries = (fetched: Fetched, feed: Feed, timeZone: string): Reading => {
  const text = decode(fetched.body, fetched.mediaType.charset)
  if (channelOf(feed.url) === undefined) {
    const document = readFeed(text, fetched.url)
    const { title, ttl, complete } = document
    return { entries: entriesOf(document, feed.url, timeZone), title, ttl, complete }
  }
  const posts = readChannel(text, timeZone).toReversed()
  return {
    entries: posts.map((draft) => ({ keys: [draft.id], url: null, draft: () => draft })),
    title: null,
    ttl: null,
    complete: true,
  }
}

const fetchFeed = async ({ url, etag, lastModified }: Feed, fetch: Fetch) => {
  const channel = channelOf(url)
  return fetch(channel === undefined ? url : channelPage(channel), {
    accept: channel === undefined ? FEED_TYPES : PAGE_TYPES,
    ...(etag === null && lastModified === null ? {} : { validators: { etag, lastModified } }),
  })
}

const isWhole = (text: string): boolean => text.length >= WHOLE && text.includes('\n\n')

/** The text of a summary's page; the summary itself where its page can't be read for good. */
const completed = async (entry: Entry, { fetch, timeZone, readArticle }: Polling): Promise<Draft> => {
  const draft = entry.draft()
  if (entry.url === null || isWhole(draft.text)) return draft
  try {
    const page = await readPage(fetch, entry.url, timeZone, readArticle)
    return {
      ...page,
      headline: page.headline || draft.headline,
      published: page.published ?? draft.published,
      text: page.text.length >= draft.text.length ? page.text : draft.text,
    }
  } catch (error) {
    if (!(error instanceof SourceError) || isPassing(error)) throw error
    return draft
  }
}

const signed = (draft: Draft, feed: Feed, title: string | null): Draft => ({
  ...draft,
  outlet: feed.outlet ?? draft.outlet ?? title ?? new URL(feed.url).hostname,
})

type Fate =
  | { readonly kind: 'taken'; readonly id: string }
  | { readonly kind: 'passed over'; readonly reason: string }
  | { readonly kind: 'left' }

const takeEntry = async (entry: Entry, feed: Feed, title: string | null, polling: Polling): Promise<Fate> => {
  const desk = { ...polling, language: feed.language ?? polling.language }
  try {
    const dispatch = dispatchOf(signed(await completed(entry, polling), feed, title), desk)
    await polling.take(dispatch)
    return { kind: 'taken', id: dispatch.id }
  } catch (error) {
    if (error instanceof SourceError && !isPassing(error)) return { kind: 'passed over', reason: error.message }
    if (!(error instanceof SourceError)) polling.onFailure(entry.url ?? feed.url, error)
    return { kind: 'left' }
  }
}

const takeFresh = async (fresh: readonly Entry[], feed: Feed, title: string | null, polling: Polling) => {
  const taken: string[] = []
  const passedOver: PollReport['passedOver'][number][] = []
  for (const entry of fresh.slice(0, MOST_AT_ONCE)) {
    const fate = await takeEntry(entry, feed, title, polling)
    if (fate.kind === 'left') continue
    if (fate.kind === 'taken') taken.push(fate.id)
    else passedOver.push({ url: entry.url, reason: fate.reason })
    await polling.memory.remember(feed.url, entry.keys, polling.now)
  }
  return { taken, passedOver, left: fresh.length - taken.length - passedOver.length }
}

const failed = (error: unknown): PollReport => {
  if (!(error instanceof SourceError)) throw error
  return { outcome: { kind: 'failed', error }, taken: [], passedOver: [], left: 0 }
}

/**
 * Reads a feed once: what is new in it is taken in, oldest first; what it holds when it is read for the first time is only
 * remembered. A feed that can't be read is an outcome; whatever else goes wrong is thrown.
 */
export const pollFeed = async (feed: Feed, polling: Polling): Promise<PollReport> => {
  const { memory, now, timeZone } = polling
  try {
    const fetched = await fetchFeed(feed, polling.fetch)
    if (fetched.kind === 'unchanged') return { outcome: fetched, taken: [], passedOver: [], left: 0 }
    const { entries, title, ttl, complete } = readEntries(fetched, feed, timeZone)
    // What is missing now would be taken for news the next time.
    if (!complete && feed.firstReadAt === null) throw new SourceError('content', 'the feed breaks off before its end')
    const keys = entries.flatMap((entry) => entry.keys)
    const known = await memory.known(feed.url, keys)
    const isKnown = (entry: Entry): boolean => feed.firstReadAt === null || entry.keys.some((key) => known.has(key))
    await memory.remember(
      feed.url,
      entries.filter(isKnown).flatMap((entry) => entry.keys),
      now,
    )
    const fresh = entries.filter((entry) => !isKnown(entry)).toReversed()
    const result = await takeFresh(fresh, feed, title, polling)
    const validators = complete && result.left === 0 ? fetched.validators : null
    return { outcome: { kind: 'read', validators, ttl, maxAge: fetched.maxAge }, ...result }
  } catch (error) {
    return failed(error)
  }
}
