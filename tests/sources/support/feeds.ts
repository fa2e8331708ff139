import type { Feed } from '../../../src/domain/feed.ts'
import type { FeedMemory } from '../../../src/sources/feeds/poll-feed.ts'

/** A feed that was never read. */
export const feedAt = (url: string, given: Partial<Feed> = {}): Feed => ({
  url,
  outlet: null,
  language: null,
  enabled: true,
  etag: null,
  lastModified: null,
  nextPollAt: 0,
  failures: 0,
  problem: null,
  fault: null,
  firstReadAt: null,
  lastReadAt: null,
  ...given,
})

/** A memory of feeds' entries that lasts as long as the test. */
export const createMemory = (): FeedMemory & { readonly size: () => number } => {
  const keys = new Set<string>()
  return {
    known: async (feed, asked) => new Set(asked.filter((key) => keys.has(`${feed} ${key}`))),
    remember: async (feed, learnt) => {
      for (const key of learnt) keys.add(`${feed} ${key}`)
    },
    size: () => keys.size,
  }
}
