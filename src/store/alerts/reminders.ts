import { type ExpressionBuilder, sql } from 'kysely'
import { type Reminder, type ReminderLead, startOf } from '../../domain/alert.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { PlannedDelivery } from '../delivery/delivery.ts'
import { insertDelivery } from '../delivery/planning.ts'
import type { Connection, Schema } from '../schema.ts'

const MINUTE = 60_000

/** A reminder whose time has come. */
export interface DueReminder extends Reminder {
  readonly reader: number
  readonly due: number
  /** The time of a later reminder of the same event to the same reader has come as well. */
  readonly overtaken: boolean
}

export interface Reminders {
  /** Has a reader reminded of an event so long before it; false where that is so already, or the event has no hour to come. */
  readonly add: (reader: number, reminder: Reminder, at: number) => Promise<boolean>
  readonly remove: (reader: number, reminder: Reminder) => Promise<boolean>
  /** Those still to come, the next first; those of events that have no hour now are left out. */
  readonly of: (reader: number) => Promise<readonly Reminder[]>
  readonly due: (now: number, limit: number) => Promise<readonly DueReminder[]>
  /** Writes down what a reminder comes to, in one transaction with its being done: a message, or nothing. */
  readonly fire: (reminder: DueReminder, message: PlannedDelivery | undefined, now: number) => Promise<void>
}

/** Moves the reminders of an event with its time, within the transaction that changes it; those of one that is off wait. */
export const moveReminders = async (
  trx: Connection,
  id: EventId,
  event: DiplomaticEvent | undefined,
  at: number,
): Promise<void> => {
  const start = startOf(event)
  const update = trx.updateTable('reminders').where('event', '=', id)
  if (start === undefined || start <= at) await update.set({ due: null }).execute()
  else
    await update
      .set({ due: sql<number>`${start} - lead * ${MINUTE}` })
      .where((eb) => eb.or([eb('fired_for', 'is', null), eb('fired_for', '<>', start)]))
      .execute()
}

/** Whoever is to be reminded of an event is to be reminded of the one that took it in. */
export const copyReminders = async (trx: Connection, from: EventId, to: EventId): Promise<void> => {
  const rows = await trx.selectFrom('reminders').selectAll().where('event', '=', from).execute()
  for (const row of rows)
    await trx
      .insertInto('reminders')
      .values({ ...row, event: to })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const startOfKept = async (db: Connection, id: EventId): Promise<number | undefined> => {
  const row = await db.selectFrom('events').select(['status', 'state']).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { when } = JSON.parse(row.state) as Pick<DiplomaticEvent, 'when'>
  return startOf({ when, status: row.status as DiplomaticEvent['status'] })
}

const add = async (trx: Connection, reader: number, { event, lead }: Reminder, at: number): Promise<boolean> => {
  const start = await startOfKept(trx, event)
  if (start === undefined || start - lead * MINUTE <= at) return false
  const result = await trx
    .insertInto('reminders')
    .values({ event, reader_id: reader, lead, due: start - lead * MINUTE, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

const fire = async (
  trx: Connection,
  { event, reader, lead }: DueReminder,
  message: PlannedDelivery | undefined,
  now: number,
): Promise<void> => {
  const start = (await startOfKept(trx, event)) ?? null
  await trx
    .updateTable('reminders')
    .set({ due: null, fired_for: start })
    .where('event', '=', event)
    .where('reader_id', '=', reader)
    .where('lead', '=', lead)
    .execute()
  if (message) await insertDelivery(trx, message, now)
}

export const createReminders = (db: Connection): Reminders => ({
  add: (reader, reminder, at) => db.transaction().execute((trx) => add(trx, reader, reminder, at)),
  remove: async (reader, { event, lead }) => {
    const rows = db.deleteFrom('reminders').where('event', '=', event).where('reader_id', '=', reader)
    return (await rows.where('lead', '=', lead).executeTakeFirst()).numDeletedRows === 1n
  },
  of: async (reader) => {
    const rows = db.selectFrom('reminders').select(['event', 'lead']).where('reader_id', '=', reader)
    const waiting = await rows.where('due', 'is not', null).orderBy('due').orderBy('event').execute()
    return waiting.map(({ event, lead }) => ({ event, lead: lead as ReminderLead }))
  },
  due: async (now, limit) => {
    const later = (eb: ExpressionBuilder<Schema, 'reminders'>) =>
      eb
        .selectFrom('reminders as later')
        .select('later.lead')
        .whereRef('later.event', '=', 'reminders.event')
        .whereRef('later.reader_id', '=', 'reminders.reader_id')
        .whereRef('later.lead', '<', 'reminders.lead')
        .where('later.due', '<=', now)
    const rows = db
      .selectFrom('reminders')
      .selectAll()
      .select((eb) => eb.exists(later(eb)).as('overtaken'))
      .where('due', '<=', now)
    return (await rows.orderBy('due').orderBy('event').limit(limit).execute()).map((row) => ({
      reader: row.reader_id,
      event: row.event,
      lead: row.lead as ReminderLead,
      due: row.due ?? now,
      overtaken: Boolean(row.overtaken),
    }))
  },
  fire: (reminder, message, now) => db.transaction().execute((trx) => fire(trx, reminder, message, now)),
})
