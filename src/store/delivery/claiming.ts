import type { ExpressionBuilder } from 'kysely'
import type { Connection, Schema } from '../schema.ts'
import { type Delivery, deliveryOf } from './delivery.ts'

type Joined = ExpressionBuilder<Schema, 'outbox' | 'readers'>

/** An earlier part of the same slot that is still to come. */
const waitsForPart = (eb: Joined) =>
  eb
    .selectFrom('outbox as earlier')
    .select('earlier.id')
    .whereRef('earlier.reader_id', '=', 'outbox.reader_id')
    .whereRef('earlier.kind', '=', 'outbox.kind')
    .whereRef('earlier.slot', '=', 'outbox.slot')
    .whereRef('earlier.part', '<', 'outbox.part')
    .where('earlier.state', 'in', ['pending', 'sending'])

/** The message that this one is to edit is still to come. */
const waitsForOriginal = (eb: Joined) =>
  eb
    .selectFrom('outbox as original')
    .select('original.id')
    .whereRef('original.id', '=', 'outbox.edits')
    .where('original.state', 'in', ['pending', 'sending'])

/** Another message on its way to the same chat: the topics of a group are readers of their own in one chat. */
const waitsForChat = (eb: Joined) =>
  eb
    .selectFrom('outbox as busy')
    .innerJoin('readers as other', 'other.id', 'busy.reader_id')
    .select('busy.id')
    .where('busy.state', '=', 'sending')
    .whereRef('other.chat', '=', 'readers.chat')

/** One statement finds the row and marks it, so that no two senders can have the same one. */
export const claimNext = async (
  db: Connection,
  now: number,
  excludingReaders: Iterable<number> = [],
): Promise<Delivery | undefined> => {
  const next = db
    .selectFrom('outbox')
    .innerJoin('readers', 'readers.id', 'outbox.reader_id')
    .select('outbox.id')
    .where('outbox.state', '=', 'pending')
    .where('outbox.due', '<=', now)
    .where('outbox.expires', '>', now)
    .where('outbox.reader_id', 'not in', [...excludingReaders])
    .where('readers.state', '=', 'active')
    .where((eb) => eb.not(eb.exists(waitsForPart(eb))))
    .where((eb) => eb.not(eb.exists(waitsForOriginal(eb))))
    .where((eb) => eb.not(eb.exists(waitsForChat(eb))))
    .orderBy('outbox.rank')
    .orderBy('outbox.due')
    .orderBy('outbox.id')
    .limit(1)
  const row = await db
    .updateTable('outbox')
    .set({ state: 'sending', updated_at: now })
    .where('state', '=', 'pending')
    .where('id', '=', next)
    .returningAll()
    .executeTakeFirst()
  return row && deliveryOf(row)
}
