import type { UpdateObject } from 'kysely'
import type { Connection, Schema } from '../schema.ts'
import { claim, type Claimed, findNextOf, findWaiting, type Waiting } from './claiming.ts'
import type { Rest } from './rests.ts'
import {
  type BriefingPlan,
  type Delivery,
  DELIVERY_STATES,
  type DeliveryState,
  deliveryOf,
  type Outcome,
  type PlannedDelivery,
} from './delivery.ts'
import { insertPlanned, type IsPlanned, planBriefings, plannedSlots } from './planning.ts'

/** The messages that are owed. Each is a row before it is a request; instants are epoch milliseconds. */
export interface Outbox {
  /**
   * One transaction for the rows and the readers' next runs, a few hundred readers at most; how many messages were new.
   * A second plan for the same slot adds nothing but moves the next run.
   */
  readonly planBriefings: (plans: readonly BriefingPlan[], now: number) => Promise<number>
  /** Which briefings and outlooks of these readers are planned already. */
  readonly planned: (readers: readonly number[], slots?: readonly string[]) => Promise<IsPlanned>
  /** How many were new. */
  readonly enqueue: (rows: readonly PlannedDelivery[], now: number) => Promise<number>
  /** What may be sent, of one rank, in the order of sending after a place in it. Parts wait for earlier ones, edits for their message. */
  readonly waiting: (now: number, after: Omit<Waiting, 'chat'>, limit: number) => Promise<readonly Waiting[]>
  /** What each of these chats may be sent first, over all its topics. */
  readonly nextOf: (chats: readonly number[], now: number) => Promise<readonly Waiting[]>
  /** One transaction marks rows as being sent and notes how long their chats have to rest; gives those that are still to be sent. */
  readonly claim: (ids: readonly number[], now: number, rests?: readonly Rest[]) => Promise<readonly Claimed[]>
  /** Notes the outcome of a claimed row; false where the row is not being sent (any more). */
  readonly settle: (id: number, outcome: Outcome, now: number) => Promise<boolean>
  /** The outcomes of several rows in one transaction. */
  readonly settleAll: (settled: readonly Settled[], now: number) => Promise<void>
  /** At start: what was on the wire when the last run ended is to be sent again, marked as ambiguous; how many there were. */
  readonly recoverSending: (now: number) => Promise<number>
  /** The clock has gone back to `now`: news that were to go out at once by what it said before still do, and what is to be tried again waits no longer. */
  readonly clockWentBack: (now: number) => Promise<void>
  /** Puts aside what has waited too long; how many there were. */
  readonly expire: (now: number) => Promise<number>
  /** When the row that has waited longest was due; undefined where nothing is due. */
  readonly oldestDue: (now: number) => Promise<number | undefined>
  readonly counts: () => Promise<Readonly<Record<DeliveryState, number>>>
  readonly byId: (id: number) => Promise<Delivery | undefined>
  /** Everything for one reader, in the order in which it was planned. */
  readonly of: (reader: number) => Promise<readonly Delivery[]>
  /** Removes so many of those settled before `before`; how many there were. */
  readonly prune: (before: number, limit: number) => Promise<number>
}

const NO_ROWS: Readonly<Record<DeliveryState, number>> = {
  pending: 0,
  sending: 0,
  sent: 0,
  held: 0,
  cancelled: 0,
  expired: 0,
  dead: 0,
}

const SETTLED = DELIVERY_STATES.filter((state) => state !== 'pending' && state !== 'sending' && state !== 'held')

type Columns = UpdateObject<Schema, 'outbox'>

const columnsOf = (outcome: Outcome): Columns => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', message_id: outcome.messageId, error: null, attempts: (eb) => eb('attempts', '+', 1) }
    case 'again':
      return {
        state: 'pending',
        not_before: outcome.notBefore,
        error: outcome.error,
        attempts: (eb) => eb('attempts', '+', outcome.counted ? 1 : 0),
        ambiguous: (eb) => eb('ambiguous', '+', outcome.ambiguous === true ? 1 : 0),
      }
    case 'held':
    case 'cancelled':
    case 'expired':
    case 'dead':
      return { state: outcome.kind, error: outcome.error, attempts: (eb) => eb('attempts', '+', 1) }
  }
}

/** A claimed row and what came of it. */
export interface Settled {
  readonly id: number
  readonly outcome: Outcome
}

const settle = async (db: Connection, id: number, outcome: Outcome, now: number): Promise<boolean> => {
  const settled = await db
    .updateTable('outbox')
    .set({ ...columnsOf(outcome), updated_at: now })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .returning('edits')
    .executeTakeFirst()
  // Where there was none to edit any more, a new message stands for it from now on.
  if (outcome.kind === 'sent' && settled && settled.edits !== null)
    await db.updateTable('outbox').set({ message_id: outcome.messageId }).where('id', '=', settled.edits).execute()
  return settled !== undefined
}

const recoverSending = async (db: Connection, now: number): Promise<number> => {
  const result = await db
    .updateTable('outbox')
    .set({ state: 'pending', updated_at: now, ambiguous: (eb) => eb('ambiguous', '+', 1) })
    .where('state', '=', 'sending')
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** A briefing keeps the hour that it is for. */
const clockWentBack = async (db: Connection, now: number): Promise<void> => {
  await db.transaction().execute(async (trx) => {
    const pending = trx.updateTable('outbox').where('state', '=', 'pending')
    await pending.set({ due: now }).where('rank', '=', 0).where('due', '>', now).execute()
    await pending.set({ not_before: now }).where('not_before', '>', now).execute()
  })
}

const expire = async (db: Connection, now: number): Promise<number> => {
  const result = await db
    .updateTable('outbox')
    .set({ state: 'expired', updated_at: now })
    .where('state', '=', 'pending')
    .where('expires', '<=', now)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

const counts = async (db: Connection): Promise<Readonly<Record<DeliveryState, number>>> => {
  const grouped = db.selectFrom('outbox').select(({ fn }) => ['state', fn.countAll<number>().as('count')])
  const rows = await grouped.groupBy('state').execute()
  return { ...NO_ROWS, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}

const oldestDue = async (db: Connection, now: number): Promise<number | undefined> => {
  const pending = db.selectFrom('outbox').where('state', '=', 'pending').where('due', '<=', now)
  const oldest = (rank: number) =>
    pending
      .where('rank', '=', rank)
      .select(({ fn }) => fn.min('due').as('due'))
      .executeTakeFirst()
  const due = [await oldest(0), await oldest(1)].flatMap((row) => row?.due ?? [])
  return due.length === 0 ? undefined : Math.min(...due)
}

const prune = async (db: Connection, before: number, limit: number): Promise<number> => {
  const settled = db.selectFrom('outbox').select('id').where('updated_at', '<', before).where('state', 'in', SETTLED)
  const pruned = db.deleteFrom('outbox').where('id', 'in', settled.limit(limit))
  return Number((await pruned.executeTakeFirst()).numDeletedRows)
}

export const createOutbox = (db: Connection): Outbox => ({
  planBriefings: (plans, now) => db.transaction().execute((trx) => planBriefings(trx, plans, now)),
  planned: (readers, slots) => plannedSlots(db, readers, slots),
  enqueue: (rows, now) => db.transaction().execute((trx) => insertPlanned(trx, rows, now)),
  waiting: (now, after, limit) => findWaiting(db, now, after, limit),
  nextOf: (chats, now) => findNextOf(db, chats, now),
  claim: (ids, now, rests = []) => claim(db, ids, now, rests),
  settle: (id, outcome, now) => settle(db, id, outcome, now),
  settleAll: (settled, now) =>
    db.transaction().execute(async (trx) => {
      for (const { id, outcome } of settled) await settle(trx, id, outcome, now)
    }),
  recoverSending: (now) => recoverSending(db, now),
  clockWentBack: (now) => clockWentBack(db, now),
  expire: (now) => expire(db, now),
  oldestDue: (now) => oldestDue(db, now),
  counts: () => counts(db),
  byId: async (id) => {
    const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
    return row && deliveryOf(row)
  },
  of: async (reader) => {
    const rows = db.selectFrom('outbox').selectAll().where('reader_id', '=', reader)
    return (await rows.orderBy('id').execute()).map(deliveryOf)
  },
  prune: (before, limit) => prune(db, before, limit),
})
