import type { Feed } from '../../domain/feed.ts'
import { paced } from './pace.ts'
import { pollFeed, type Polling, type PollReport } from './poll-feed.ts'
import { nextPoll } from './poll-plan.ts'

interface Round extends Omit<Polling, 'now'> {
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Writes the state of a feed after its poll. */
  readonly note: (feed: Feed) => Promise<void>
}

export interface FeedReport extends PollReport {
  /** As it was before. */
  readonly feed: Feed
  readonly next: Feed
}

/** So many feeds are read side by side; those of one host wait for each other. */
const AT_ONCE = 4

/** Polls feeds and writes when each is due again. One that can't be read does not hold up the others; whatever else goes wrong is thrown. */
export const pollFeeds = async (feeds: readonly Feed[], round: Round): Promise<readonly FeedReport[]> => {
  const fetch = paced(round.fetch, round)
  const waiting = feeds.values()
  const reports: FeedReport[] = []
  const work = async (): Promise<void> => {
    for (const feed of waiting) {
      const report = await pollFeed(feed, { ...round, fetch, now: round.now() })
      const next = nextPoll(feed, report.outcome, round.now())
      await round.note(next)
      reports.push({ ...report, feed, next })
    }
  }
  // All have ended before an error is passed on: nothing goes on behind the caller's back.
  const ends = await Promise.allSettled(Array.from({ length: Math.min(AT_ONCE, feeds.length) }, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return reports
}
