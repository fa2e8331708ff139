import type { Connection } from '../schema.ts'

/** Everything that still waits for a reader is cancelled; what is on the wire takes its course. */
export const cancelPending = async (trx: Connection, reader: number, at: number): Promise<void> => {
  await trx
    .updateTable('outbox')
    .set({ state: 'cancelled', updated_at: at })
    .where('reader_id', '=', reader)
    .where('state', '=', 'pending')
    .execute()
}
