import { type ExpressionBuilder, sql } from 'kysely'
import type { Connection, Schema } from '../schema.ts'
import { type Delivery, deliveryOf } from './delivery.ts'
import { noteRest, type Rest } from './rests.ts'

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

/** Numbers as one value: a statement stays the same however many there are, and need not be compiled anew. */
const listed = (numbers: readonly number[]) =>
  sql<{ readonly value: number }>`json_each(${JSON.stringify(numbers)})`.as<'listed'>('listed')

/** Of each of these chats, in all its topics, the row that may be sent first. */
export const findNextOf = (db: Connection, chats: readonly number[], now: number): Promise<readonly Waiting[]> => {
  const first = sendable(db, now)
    .clearSelect()
    .select('outbox.id')
    .where(sql<boolean>`readers.chat = listed.value`)
    .orderBy('outbox.rank')
    .orderBy('outbox.due')
    .orderBy('outbox.id')
    .limit(1)
  return db
    .selectFrom(listed(chats))
    .innerJoin('outbox as next', (join) => join.on('next.id', '=', first))
    .select(['next.id', 'next.rank', 'next.due', 'listed.value as chat'])
    .execute()
}

const mark = async (trx: Connection, ids: readonly number[], now: number): Promise<readonly Delivery[]> => {
  const rows = await trx
    .updateTable('outbox')
    .set({ state: 'sending', updated_at: now })
    .where('id', 'in', trx.selectFrom(listed(ids)).select('listed.value'))
    .where('state', '=', 'pending')
    .where('expires', '>', now)
    .returningAll()
    .execute()
  return rows.map(deliveryOf)
}

const addressesOf = async (trx: Connection, ids: readonly number[]) => {
  const rows = await trx
    .selectFrom(listed(ids))
    .innerJoin('outbox', 'outbox.id', 'listed.value')
    .innerJoin('readers', 'readers.id', 'outbox.reader_id')
    .leftJoin('outbox as original', 'original.id', 'outbox.edits')
    .select(['outbox.id', 'readers.chat', 'readers.thread', 'original.message_id as editedMessage'])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Marks rows as being sent, in one transaction with the rests of their chats; gives those that are still to be sent. */
export const claim = (
  db: Connection,
  ids: readonly number[],
  now: number,
  rests: readonly Rest[],
): Promise<readonly Claimed[]> =>
  db.transaction().execute(async (trx) => {
    for (const rest of rests) await noteRest(trx, rest)
    const marked = await mark(trx, ids, now)
    const addresses = await addressesOf(trx, ids)
    return marked.flatMap((delivery) => {
      const address = addresses.get(delivery.id)
      return address ? [{ ...delivery, ...address }] : []
    })
  })
