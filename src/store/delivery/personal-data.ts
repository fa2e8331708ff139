import type { Connection } from '../schema.ts'

/** The rows about a reader as they are stored. */
export interface ReaderExport {
  readonly reader: Readonly<Record<string, unknown>>
  readonly follows: readonly Readonly<Record<string, unknown>>[]
  readonly mutes: readonly Readonly<Record<string, unknown>>[]
  readonly alertSettings: readonly Readonly<Record<string, unknown>>[]
  readonly alerts: readonly Readonly<Record<string, unknown>>[]
  readonly reminders: readonly Readonly<Record<string, unknown>>[]
  readonly deliveries: readonly Readonly<Record<string, unknown>>[]
}

export const exportReader = async (db: Connection, id: number): Promise<ReaderExport | undefined> => {
  const reader = await db.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!reader) return undefined
  const follows = await db.selectFrom('follows').selectAll().where('reader_id', '=', id).execute()
  const mutes = await db.selectFrom('mutes').selectAll().where('reader_id', '=', id).execute()
  const alertSettings = await db.selectFrom('alert_settings').selectAll().where('reader_id', '=', id).execute()
  const alerts = await db.selectFrom('alerts').selectAll().where('reader_id', '=', id).execute()
  const reminders = await db.selectFrom('reminders').selectAll().where('reader_id', '=', id).execute()
  const deliveries = await db.selectFrom('outbox').selectAll().where('reader_id', '=', id).orderBy('id').execute()
  return { reader, follows, mutes, alertSettings, alerts, reminders, deliveries }
}

export const eraseReader = async (trx: Connection, id: number): Promise<void> => {
  await trx.deleteFrom('outbox').where('reader_id', '=', id).execute()
  for (const table of ['mutes', 'alert_settings', 'alerts', 'reminders'] as const)
    await trx.deleteFrom(table).where('reader_id', '=', id).execute()
  await trx.deleteFrom('follows').where('reader_id', '=', id).execute()
  await trx.deleteFrom('readers').where('id', '=', id).execute()
}
