import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Reading } from './feed-reading.ts'
import type { Library } from './library.ts'
import type { Log } from './log.ts'

interface Setting extends Pick<Reading, 'config' | 'fetch' | 'readArticle'> {
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
    // What reads them is much to load, and there may be none.
    const { readFeeds } = await import('./feed-reading.ts')
    const reports = await readFeeds(due, library, {
      config: reading.config,
      ...(reading.fetch && { fetch: reading.fetch }),
      ...(reading.readArticle && { readArticle: reading.readArticle }),
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
