import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Dispatch } from './domain/dispatch.ts'
import type { Feed } from './domain/feed.ts'
import type { Library } from './library.ts'
import type { Log } from './log.ts'
import { type FeedReport, pollFeeds } from './sources/feeds/poll-feeds.ts'
import { createFetch, type Fetch } from './sources/fetching/fetch.ts'

interface Reading {
  readonly config: Pick<Config, 'timeZone' | 'language' | 'publishConfidence'>
  readonly now: () => number
  /** A dispatch of a feed that could not be taken into the record. */
  readonly onFailure: (dispatch: string, error: unknown) => void
  readonly fetch?: Fetch
  readonly wait?: (milliseconds: number) => Promise<void>
}

const pause = async (milliseconds: number): Promise<void> => {
  await sleep(milliseconds)
}

/** Reads feeds, takes what is new in them into the record, and notes when each is due again. */
export const readFeeds = async (
  feeds: readonly Feed[],
  { store, intake }: Pick<Library, 'store' | 'intake'>,
  { config, now, onFailure, fetch = createFetch(), wait = pause }: Reading,
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
  })
  await store.feedEntries.prune()
  return reports
}

interface Setting extends Pick<Reading, 'config' | 'fetch'> {
  readonly clock: Clock
  readonly log: Log
}

export interface FeedRounds {
  /** Begins to read the feeds that are due, unless the last reading still goes on. */
  readonly look: () => void
  /** Begins nothing more; resolves when what is being read has been taken in. */
  readonly stop: () => Promise<void>
}

/** The reading of feeds beside everything else: a slow host holds up no briefing. On a replayed clock nothing is read. */
export const createFeedRounds = (library: Pick<Library, 'store' | 'intake'>, setting: Setting): FeedRounds => {
  const { clock, log, ...reading } = setting
  const stopping = new AbortController()
  let underWay: Promise<void> | undefined

  const readDue = async (): Promise<void> => {
    const due = await library.store.feeds.due(clock.now())
    if (due.length === 0) return
    const reports = await readFeeds(due, library, {
      config: reading.config,
      ...(reading.fetch && { fetch: reading.fetch }),
      now: clock.now,
      onFailure: (dispatch, error) => log.warn({ dispatch, err: error }, 'a dispatch of a feed could not be taken'),
      wait: async (milliseconds) => {
        await sleep(milliseconds, undefined, { signal: stopping.signal })
      },
    })
    for (const { feed, outcome, taken } of reports) {
      const { url } = feed
      if (outcome.kind === 'failed') log.warn({ feed: url, err: outcome.error }, 'a feed could not be read')
      else log.info({ feed: url, taken: taken.length }, 'a feed was read')
    }
  }

  const read = async (): Promise<void> => {
    try {
      await readDue()
    } catch (error) {
      if (!stopping.signal.aborted) log.error({ err: error }, 'the reading of feeds failed')
    } finally {
      underWay = undefined
    }
  }

  return {
    look: () => {
      if (!clock.replayed && !stopping.signal.aborted) underWay ??= read()
    },
    stop: async () => {
      stopping.abort()
      await underWay
    },
  }
}
