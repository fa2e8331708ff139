import type { EventId } from '../../domain/vocabulary.ts'
import { copyReminders } from '../alerts/reminders.ts'
import type { Connection } from '../schema.ts'

/** The name that an event goes by now; its own where it was never merged. */
export const currentName = async (db: Connection, id: EventId): Promise<EventId> => {
  const row = await db.selectFrom('aliases').select('event').where('id', '=', id).executeTakeFirst()
  return row?.event ?? id
}

/** Lets a name that readers have seen lead to the event that took it in. Whoever follows it, or is to be reminded of it, has that event instead. */
export const addAlias = async (trx: Connection, id: EventId, event: EventId, at: number): Promise<void> => {
  await trx.updateTable('aliases').set({ event }).where('event', '=', id).execute()
  await trx
    .insertInto('aliases')
    .values({ id, event, since: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ event, since: at }))
    .execute()
  const followers = trx
    .selectFrom('follows')
    .select((select) => ['reader_id', 'kind', select.val(event).as('target'), 'created_at'])
    .where('kind', '=', 'event')
    .where('target', '=', id)
  await trx
    .insertInto('follows')
    .columns(['reader_id', 'kind', 'target', 'created_at'])
    .expression(followers)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await copyReminders(trx, id, event)
}

/** A name that an event bears again leads nowhere else. */
export const removeAlias = async (trx: Connection, id: EventId): Promise<void> => {
  await trx.deleteFrom('aliases').where('id', '=', id).execute()
}

/** True where an event bears the name, or ever bore it. */
export const isTaken = async (db: Connection, id: EventId): Promise<boolean> => {
  const account = db
    .selectFrom('accounts')
    .select('id')
    .where((where) => where.or([where('event', '=', id), where('origin', '=', id)]))
  const change = db.selectFrom('changes').select('event as id').where('event', '=', id)
  const alias = db.selectFrom('aliases').select('id').where('id', '=', id)
  return (await account.union(change).union(alias).limit(1).executeTakeFirst()) !== undefined
}

export const hasBeenSeen = async (db: Connection, id: EventId): Promise<boolean> =>
  (await db.selectFrom('changes').select('id').where('event', '=', id).limit(1).executeTakeFirst()) !== undefined
