import type { Connection } from '../schema.ts'

/** An update as Telegram brought it. */
export interface KeptUpdate {
  readonly update_id: number
}

/** Updates that a webhook has taken: they are kept until they are handled, since Telegram does not bring them again. */
export interface Updates {
  /** False where it was kept or handled before. */
  readonly keep: (update: KeptUpdate, now: number) => Promise<boolean>
  /** It was handled: nothing of it is kept. */
  readonly done: (updateId: number) => Promise<void>
  /** What was kept since an instant and not handled, in the order in which it came; older ones are forgotten. */
  readonly waiting: (since: number) => Promise<readonly KeptUpdate[]>
}

const keep = async (trx: Connection, update: KeptUpdate, now: number): Promise<boolean> => {
  const handled = trx.selectFrom('inbox').select('update_id').where('update_id', '=', update.update_id)
  if (await handled.executeTakeFirst()) return false
  const result = await trx
    .insertInto('updates')
    .values({ update_id: update.update_id, body: JSON.stringify(update), taken_at: now })
    .onConflict((conflict) => conflict.column('update_id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export const createUpdates = (db: Connection): Updates => ({
  keep: (update, now) => db.transaction().execute((trx) => keep(trx, update, now)),
  done: async (updateId) => {
    await db.deleteFrom('updates').where('update_id', '=', updateId).execute()
  },
  waiting: async (since) => {
    await db.deleteFrom('updates').where('taken_at', '<', since).execute()
    const rows = await db.selectFrom('updates').select('body').orderBy('taken_at').orderBy('update_id').execute()
    return rows.map(({ body }) => JSON.parse(body) as KeptUpdate)
  },
})
