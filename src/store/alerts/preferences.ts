import { ALERT_SETTINGS, type AlertSettings } from '../../domain/alert.ts'
import type { MuteTarget } from '../../domain/reader.ts'
import type { Connection } from '../schema.ts'
import { kindsIn, kindsText } from './bulletins.ts'

export interface AlertPreferences {
  readonly settings: (reader: number) => Promise<AlertSettings>
  readonly set: (reader: number, settings: AlertSettings) => Promise<void>
  /** False where it is muted already. What is muted is followed no longer. */
  readonly mute: (reader: number, target: MuteTarget, at: number) => Promise<boolean>
  /** False where it was not muted. */
  readonly unmute: (reader: number, target: MuteTarget) => Promise<boolean>
  /** In the order in which they were added. */
  readonly mutes: (reader: number) => Promise<readonly MuteTarget[]>
}

/** Mutes a target within a transaction, and ends the follow of it. */
const mute = async (trx: Connection, reader: number, { kind, id }: MuteTarget, at: number): Promise<boolean> => {
  await trx
    .deleteFrom('follows')
    .where('reader_id', '=', reader)
    .where('kind', '=', kind)
    .where('target', '=', id)
    .execute()
  const result = await trx
    .insertInto('mutes')
    .values({ reader_id: reader, kind, target: id, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Ends a mute; false where there was none. */
export const unmute = async (db: Connection, reader: number, { kind, id }: MuteTarget): Promise<boolean> => {
  const rows = db.deleteFrom('mutes').where('reader_id', '=', reader).where('kind', '=', kind)
  return (await rows.where('target', '=', id).executeTakeFirst()).numDeletedRows === 1n
}

/** How readers want to be alerted, those left out who have chosen nothing. */
export const readSettings = async (
  db: Connection,
  readers: readonly number[],
): Promise<ReadonlyMap<number, AlertSettings>> => {
  const rows = await db.selectFrom('alert_settings').selectAll().where('reader_id', 'in', readers).execute()
  return new Map(rows.map((row) => [row.reader_id, { off: kindsIn(row.off), silent: row.silent === 1 }]))
}

export const createPreferences = (db: Connection): AlertPreferences => ({
  settings: async (reader) => (await readSettings(db, [reader])).get(reader) ?? ALERT_SETTINGS,
  set: async (reader, { off, silent }) => {
    const row = { off: kindsText(off), silent: silent ? 1 : 0 } as const
    await db
      .insertInto('alert_settings')
      .values({ reader_id: reader, ...row })
      .onConflict((conflict) => conflict.column('reader_id').doUpdateSet(row))
      .execute()
  },
  mute: (reader, target, at) => db.transaction().execute((trx) => mute(trx, reader, target, at)),
  unmute: (reader, target) => unmute(db, reader, target),
  mutes: async (reader) => {
    const rows = db.selectFrom('mutes').select(['kind', 'target']).where('reader_id', '=', reader)
    return (await rows.orderBy('created_at').orderBy('kind').orderBy('target').execute()).map(
      ({ kind, target }) => ({ kind, id: target }) as MuteTarget,
    )
  },
})
