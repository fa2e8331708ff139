import { setTimeout as sleep } from 'node:timers/promises'
import type { Config } from './config.ts'
import type { Dispatch } from './domain/dispatch.ts'
import type { Feed } from './domain/feed.ts'
import type { Library } from './library.ts'
import { type FeedReport, pollFeeds } from './sources/feeds/poll-feeds.ts'
import { createFetch, type Fetch } from './sources/fetching/fetch.ts'
import type { ReadArticle } from './sources/read-page.ts'

export interface Reading {
  readonly config: Pick<Config, 'timeZone' | 'language' | 'publishConfidence'>
  readonly now: () => number
  /** A dispatch of a feed that could not be taken into the record. */
  readonly onFailure: (dispatch: string, error: unknown) => void
  readonly fetch?: Fetch
  /** Where articles are read; here unless given. */
  readonly readArticle?: ReadArticle
  readonly wait?: (milliseconds: number) => Promise<void>
}

const pause = async (milliseconds: number): Promise<void> => {
  await sleep(milliseconds)
}

/** Reads feeds, takes what is new in them into the record, and notes when each is due again. */
export const readFeeds = async (
  feeds: readonly Feed[],
  { store, intake }: Pick<Library, 'store' | 'intake'>,
  { config, now, onFailure, fetch = createFetch(), readArticle, wait = pause }: Reading,
): Promise<readonly FeedReport[]> => {
  const { timeZone, language, publishConfidence } = config
  const take = async (dispatch: Dispatch): Promise<void> => {
    await intake.bring(dispatch, publishConfidence, now())
  }
  const reports = await pollFeeds(feeds, {
    fetch,
    now,
    wait,
    timeZone,
    language,
    onFailure,
    memory: store.feedEntries,
    note: store.feeds.note,
    take,
    ...(readArticle && { readArticle }),
  })
  await store.feedEntries.prune()
  return reports
}
