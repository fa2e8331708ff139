import type { Connection } from '../schema.ts'

/** The rows about a reader as they are stored. */
export interface ReaderExport {
  readonly reader: Readonly<Record<string, unknown>>
  readonly follows: readonly Readonly<Record<string, unknown>>[]
  readonly deliveries: readonly Readonly<Record<string, unknown>>[]
}

export const exportReader = async (db: Connection, id: number): Promise<ReaderExport | undefined> => {
  const reader = await db.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!reader) return undefined
  const follows = await db.selectFrom('follows').selectAll().where('reader_id', '=', id).execute()
  const deliveries = await db.selectFrom('outbox').selectAll().where('reader_id', '=', id).orderBy('id').execute()
  return { reader, follows, deliveries }
}

export const eraseReader = async (trx: Connection, id: number): Promise<void> => {
  await trx.deleteFrom('outbox').where('reader_id', '=', id).execute()
  await trx.deleteFrom('follows').where('reader_id', '=', id).execute()
  await trx.deleteFrom('readers').where('id', '=', id).execute()
}
