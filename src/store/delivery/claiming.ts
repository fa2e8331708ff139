import { type ExpressionBuilder, sql } from 'kysely'
import type { Connection, Schema } from '../schema.ts'
import { type Delivery, deliveryOf } from './delivery.ts'
import { noteRest } from './rests.ts'

/** A row that may be sent as soon as its chat is free. */
export interface Waiting {
  readonly id: number
  readonly chat: number
  /** 0 for news, 1 for what comes by the calendar. */
  readonly rank: number
  readonly due: number
}

/** A row that is being sent, and where to. */
export interface Claimed extends Delivery {
  readonly chat: number
  readonly thread: number | null
  /** Telegram's id of the message that is to be edited; null where a new one is to be sent. */
  readonly editedMessage: number | null
}

/** For a chat that may not be sent to again too soon: by the machine's clock, epoch milliseconds. */
export interface Rest {
  readonly chat: number
  readonly until: number
}

type Joined = ExpressionBuilder<Schema, 'outbox' | 'readers'>

/** No earlier part of the same slot is still to come. */
const partsAreThrough = (eb: Joined) =>
  eb.or([
    eb('outbox.part', '=', 1),
    eb.not(
      eb.exists(
        eb
          .selectFrom('outbox as earlier')
          .select('earlier.id')
          .whereRef('earlier.reader_id', '=', 'outbox.reader_id')
          .whereRef('earlier.kind', '=', 'outbox.kind')
          .whereRef('earlier.slot', '=', 'outbox.slot')
          .whereRef('earlier.part', '<', 'outbox.part')
          .where('earlier.state', 'in', ['pending', 'sending']),
      ),
    ),
  ])

/** The message that this one is to edit is not still to come. */
const originalIsThrough = (eb: Joined) =>
  eb.or([
    eb('outbox.edits', 'is', null),
    eb.not(
      eb.exists(
        eb
          .selectFrom('outbox as original')
          .select('original.id')
          .whereRef('original.id', '=', 'outbox.edits')
          .where('original.state', 'in', ['pending', 'sending']),
      ),
    ),
  ])

const sendable = (db: Connection, now: number) =>
  db
    .selectFrom('outbox')
    .innerJoin('readers', 'readers.id', 'outbox.reader_id')
    .select(['outbox.id', 'outbox.rank', 'outbox.due', 'readers.chat'])
    .where('outbox.state', '=', 'pending')
    .where('outbox.due', '<=', now)
    .where('outbox.not_before', '<=', now)
    .where('outbox.expires', '>', now)
    .where('readers.state', '=', 'active')
    .where(partsAreThrough)
    .where(originalIsThrough)

/** The rows of a rank that may be sent, in the order of sending, after a place in it. */
export const findWaiting = (
  db: Connection,
  now: number,
  after: Omit<Waiting, 'chat'>,
  limit: number,
): Promise<readonly Waiting[]> =>
  sendable(db, now)
    .where('outbox.rank', '=', after.rank)
    .where(sql<boolean>`(outbox.due, outbox.id) > (${after.due}, ${after.id})`)
    .orderBy('outbox.due')
    .orderBy('outbox.id')
    .limit(limit)
    .execute()

/** The row of a chat, in all its topics, that may be sent first. */
export const findNextOf = (db: Connection, chat: number, now: number): Promise<Waiting | undefined> =>
  sendable(db, now)
    .where('readers.chat', '=', chat)
    .orderBy('outbox.rank')
    .orderBy('outbox.due')
    .orderBy('outbox.id')
    .limit(1)
    .executeTakeFirst()

const mark = async (db: Connection, id: number, now: number): Promise<Delivery | undefined> => {
  const row = await db
    .updateTable('outbox')
    .set({ state: 'sending', updated_at: now })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .where('expires', '>', now)
    .returningAll()
    .executeTakeFirst()
  return row && deliveryOf(row)
}

const addressOf = (db: Connection, { reader, edits }: Delivery) =>
  db
    .selectFrom('readers')
    .leftJoin('outbox as original', (join) => join.on('original.id', '=', edits ?? 0))
    .select(['readers.chat', 'readers.thread', 'original.message_id as editedMessage'])
    .where('readers.id', '=', reader)
    .executeTakeFirst()

/** Marks a row as being sent; undefined where it is no longer to be sent. The chat's rest is noted with it. */
export const claim = async (
  db: Connection,
  id: number,
  now: number,
  rest: Rest | undefined,
): Promise<Claimed | undefined> => {
  const marked = rest
    ? await db.transaction().execute(async (trx) => {
        await noteRest(trx, rest)
        return mark(trx, id, now)
      })
    : await mark(db, id, now)
  const address = marked && (await addressOf(db, marked))
  return marked && address && { ...marked, ...address }
}
