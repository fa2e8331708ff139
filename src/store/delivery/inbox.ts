import type { Connection } from '../schema.ts'

/** Telegram repeats an update for a day at most. */
const KEPT_MS = 48 * 3_600_000

/** The updates that have been seen, so that one that comes again is not handled again. */
export interface Inbox {
  /** True the first time that an update comes. */
  readonly take: (updateId: number, now: number) => Promise<boolean>
  /** Forgets so many of those older than 48 hours; how many there were. */
  readonly prune: (now: number, limit: number) => Promise<number>
}

export const createInbox = (db: Connection): Inbox => ({
  take: async (updateId, now) => {
    const result = await db
      .insertInto('inbox')
      .values({ update_id: updateId, seen_at: now })
      .onConflict((conflict) => conflict.column('update_id').doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  },
  prune: async (now, limit) => {
    const old = db
      .selectFrom('inbox')
      .select('update_id')
      .where('seen_at', '<', now - KEPT_MS)
    const result = await db.deleteFrom('inbox').where('update_id', 'in', old.limit(limit)).executeTakeFirst()
    return Number(result.numDeletedRows)
  },
})
