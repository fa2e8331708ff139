import { type Kysely, sql } from 'kysely'
import type { Connection, Schema } from '../schema.ts'

interface Move {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** What both are owed is sent once: where one has been sent it, the other is not. */
const settleTwins = async (trx: Kysely<Schema>, { from, to, at }: Move): Promise<void> => {
  for (const [sent, spare] of [
    [from, to],
    [to, from],
  ] as const)
    await trx
      .updateTable('outbox')
      .set({ state: 'cancelled', error: 'sent before the group moved', updated_at: at })
      .where('reader_id', '=', spare)
      .where('state', 'in', ['pending', 'sending', 'held'])
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('outbox as twin')
            .select('twin.id')
            .where('twin.reader_id', '=', sent)
            .where('twin.state', '=', 'sent')
            .whereRef('twin.kind', '=', 'outbox.kind')
            .whereRef('twin.slot', '=', 'outbox.slot')
            .whereRef('twin.part', '=', 'outbox.part'),
        ),
      )
      .execute()
}

/** The reader who is there already goes on, with what the other followed and is still owed. */
const merge = async (trx: Connection, move: Move): Promise<void> => {
  const { from, to } = move
  await settleTwins(trx, move)
  // What both have stays with the one who goes on.
  await sql`UPDATE OR IGNORE outbox SET reader_id = ${to} WHERE reader_id = ${from}`.execute(trx)
  await sql`UPDATE OR IGNORE follows SET reader_id = ${to} WHERE reader_id = ${from}`.execute(trx)
  await trx.deleteFrom('readers').where('id', '=', from).execute()
}

/** Carries the readers of a chat, its topics, over to the chat's new id. */
export const moveChat = async (trx: Connection, from: number, to: number, at: number): Promise<void> => {
  const readers = (chat: number) =>
    trx.selectFrom('readers').select(['id', 'thread']).where('chat', '=', chat).execute()
  const there = await readers(to)
  for (const { id, thread } of await readers(from)) {
    const other = there.find((reader) => reader.thread === thread)
    if (other) await merge(trx, { from: id, to: other.id, at })
    else await trx.updateTable('readers').set({ chat: to }).where('id', '=', id).execute()
  }
  await trx.deleteFrom('rate').where('key', '=', `${from}`).execute()
}
