import type { Connection } from '../schema.ts'
import { type Delivery, deliveryOf } from './delivery.ts'

/** A letter that is sent once more has this long to arrive. */
const ANOTHER_DAY = 24 * 3_600_000

/** What could not be delivered, for whoever runs the bot: refused for good (`dead`), or held for a decision. */
export interface Letters {
  /** The newest first. */
  readonly list: (limit: number) => Promise<readonly Delivery[]>
  readonly count: () => Promise<number>
  /** Owes it once more, for another day; false where it is no such letter, or its reader can't be reached. */
  readonly resend: (id: number, now: number) => Promise<boolean>
  /** Gives it up; false where it is no such letter. */
  readonly drop: (id: number, now: number) => Promise<boolean>
}

const UNDELIVERED = ['held', 'dead'] as const

export const createLetters = (db: Connection): Letters => {
  const letter = (id: number, now: number) =>
    db.updateTable('outbox').set({ updated_at: now }).where('id', '=', id).where('state', 'in', UNDELIVERED)
  return {
    list: async (limit) => {
      const rows = db.selectFrom('outbox').selectAll().where('state', 'in', UNDELIVERED)
      return (await rows.orderBy('id', 'desc').limit(limit).execute()).map(deliveryOf)
    },
    count: async () => {
      const rows = db.selectFrom('outbox').where('state', 'in', UNDELIVERED)
      return (await rows.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
    },
    resend: async (id, now) => {
      const active = db.selectFrom('readers').select('id').where('state', '=', 'active')
      const result = await letter(id, now)
        .set({ state: 'pending', due: now, not_before: 0, expires: now + ANOTHER_DAY })
        .where('reader_id', 'in', active)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
    drop: async (id, now) =>
      (await letter(id, now).set({ state: 'cancelled' }).executeTakeFirst()).numUpdatedRows === 1n,
  }
}
