import type { Feed } from '../../domain/feed.ts'
import type { Language } from '../../domain/language.ts'
import type { Connection, Schema } from '../schema.ts'

export interface Feeds {
  /** By address. */
  readonly all: () => Promise<readonly Feed[]>
  readonly find: (url: string) => Promise<Feed | undefined>
  /** Those to be read at an instant (epoch milliseconds), the one that has waited longest first. */
  readonly due: (at: number) => Promise<readonly Feed[]>
  /** False where it is there already. */
  readonly add: (feed: Feed) => Promise<boolean>
  /** With all that is remembered of its entries; false where it is not there. */
  readonly remove: (url: string) => Promise<boolean>
  /** Writes the state after a poll; a feed that was removed meanwhile stays removed. */
  readonly note: (feed: Feed) => Promise<void>
}

const feedOf = (row: Schema['feeds']): Feed => ({
  url: row.url,
  outlet: row.outlet,
  language: row.language as Language | null,
  enabled: row.enabled === 1,
  etag: row.etag,
  lastModified: row.last_modified,
  nextPollAt: row.next_poll_at,
  failures: row.failures,
  problem: row.problem,
  fault: row.fault,
  firstReadAt: row.first_read_at,
  lastReadAt: row.last_read_at,
})

const columnsOf = (feed: Feed): Schema['feeds'] => ({
  url: feed.url,
  outlet: feed.outlet,
  language: feed.language,
  enabled: feed.enabled ? 1 : 0,
  etag: feed.etag,
  last_modified: feed.lastModified,
  next_poll_at: feed.nextPollAt,
  failures: feed.failures,
  problem: feed.problem,
  fault: feed.fault,
  first_read_at: feed.firstReadAt,
  last_read_at: feed.lastReadAt,
})

export const createFeeds = (db: Connection): Feeds => ({
  all: async () => (await db.selectFrom('feeds').selectAll().orderBy('url').execute()).map(feedOf),
  find: async (url) => {
    const row = await db.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst()
    return row && feedOf(row)
  },
  due: async (at) => {
    const rows = db.selectFrom('feeds').selectAll().where('enabled', '=', 1).where('next_poll_at', '<=', at)
    return (await rows.orderBy('next_poll_at').orderBy('url').execute()).map(feedOf)
  },
  add: async (feed) => {
    const result = await db
      .insertInto('feeds')
      .values(columnsOf(feed))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  },
  remove: async (url) => {
    const result = await db.deleteFrom('feeds').where('url', '=', url).executeTakeFirst()
    return result.numDeletedRows === 1n
  },
  note: async (feed) => {
    await db.updateTable('feeds').set(columnsOf(feed)).where('url', '=', feed.url).execute()
  },
})
