import type { Connection } from '../schema.ts'

export interface FeedEntries {
  /** Those of the keys that are remembered of a feed. */
  readonly known: (feed: string, keys: readonly string[]) => Promise<ReadonlySet<string>>
  /** Remembers keys of a feed as of an instant (epoch milliseconds). A feed that is not there has nothing remembered. */
  readonly remember: (feed: string, keys: readonly string[], at: number) => Promise<void>
  /** Forgets what a feed has not had for two months before it was last read; gives how many keys. */
  readonly prune: () => Promise<number>
}

const DAY = 86_400_000
const KEPT = 60 * DAY
/** SQLite takes a bounded number of values in one statement. */
const BATCH = 500

const batches = function* (keys: readonly string[]): Generator<readonly string[], void> {
  for (let at = 0; at < keys.length; at += BATCH) yield keys.slice(at, at + BATCH)
}

const isThere = async (db: Connection, feed: string): Promise<boolean> =>
  (await db.selectFrom('feeds').select('url').where('url', '=', feed).executeTakeFirst()) !== undefined

export const createFeedEntries = (db: Connection): FeedEntries => ({
  known: async (feed, keys) => {
    const known = new Set<string>()
    for (const batch of batches(keys)) {
      const rows = db.selectFrom('feed_entries').select('key').where('feed', '=', feed).where('key', 'in', batch)
      for (const { key } of await rows.execute()) known.add(key)
    }
    return known
  },
  remember: async (feed, keys, at) =>
    db.transaction().execute(async (trx) => {
      if (keys.length === 0 || !(await isThere(trx, feed))) return
      for (const batch of batches([...new Set(keys)])) {
        await trx
          .insertInto('feed_entries')
          .values(batch.map((key) => ({ feed, key, seen_at: at })))
          // What is read every quarter of an hour need not be written as often.
          .onConflict((conflict) =>
            conflict
              .columns(['feed', 'key'])
              .doUpdateSet({ seen_at: at })
              .where('feed_entries.seen_at', '<', at - DAY),
          )
          .execute()
      }
    }),
  prune: async () => {
    const result = await db
      .deleteFrom('feed_entries')
      .where((eb) => {
        const lastRead = eb.selectFrom('feeds').select('last_read_at').whereRef('feeds.url', '=', 'feed_entries.feed')
        return eb('seen_at', '<', eb(lastRead, '-', KEPT))
      })
      .executeTakeFirst()
    return Number(result.numDeletedRows)
  },
})
