import { sql } from 'kysely'
import type { Connection } from '../schema.ts'
import { editorToldKey } from '../sources/brought.ts'

/** Tables whose rows each belong to one reader, by `reader_id`. */
const OF_READERS = ['follows', 'mutes', 'alert_settings', 'alerts', 'reminders', 'outbox'] as const

/** Columns with the signature of an editor, «Name (user id)», each beside its table. */
const SIGNED = [
  ['claims', 'withdrawn_by'],
  ['decisions', 'decided_by'],
  ['decisions', 'undone_by'],
  ['missed_entries', 'decided_by'],
  ['proposals', 'decided_by'],
  ['review_steps', 'done_by'],
  ['review_steps', 'undone_by'],
  ['named_outlets', 'done_by'],
  ['named_outlets', 'undone_by'],
  ['channels', 'added_by'],
] as const

/** What stands in the place of a signature that was erased: that somebody decided stays known. */
const SOMEBODY = '—'

type Rows = readonly Readonly<Record<string, unknown>>[]

/** The rows about a reader as they are stored, by their tables. */
export interface ReaderExport {
  readonly reader: Readonly<Record<string, unknown>>
  readonly tables: Readonly<Record<string, Rows>>
}

/** In a private chat, whose number is the person's own, an editor has signed by it. */
const isSignedBy = (column: string, chat: number) =>
  sql<boolean>`${sql.ref(column)} LIKE ${`%(${chat})`} AND ${chat} > 0`

const signedBy = async (db: Connection, chat: number): Promise<readonly (readonly [string, Rows])[]> => {
  const found: [string, Rows][] = []
  for (const [table, column] of SIGNED)
    found.push([`${table}.${column}`, await db.selectFrom(table).selectAll().where(isSignedBy(column, chat)).execute()])
  found.push(['meta', await db.selectFrom('meta').selectAll().where('key', '=', editorToldKey(chat)).execute()])
  return found.filter(([, rows]) => rows.length > 0)
}

/** Every row about a reader; undefined where there is no such reader. */
export const exportReader = async (db: Connection, id: number): Promise<ReaderExport | undefined> => {
  const reader = await db.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!reader) return undefined
  const tables: [string, Rows][] = []
  for (const table of OF_READERS)
    tables.push([table, await db.selectFrom(table).selectAll().where('reader_id', '=', id).execute()])
  const rate = await db.selectFrom('rate').selectAll().where('key', '=', `${reader.chat}`).execute()
  return { reader, tables: Object.fromEntries([...tables, ['rate', rate], ...(await signedBy(db, reader.chat))]) }
}

const eraseSignatures = async (trx: Connection, chat: number): Promise<void> => {
  for (const [table, column] of SIGNED)
    await trx
      .updateTable(table)
      .set({ [column]: SOMEBODY })
      .where(isSignedBy(column, chat))
      .execute()
}

/** Removes every row about a reader, what was still to be sent among them; what an editor has decided stays, without the name. */
export const eraseReader = async (trx: Connection, id: number): Promise<void> => {
  const reader = await trx.selectFrom('readers').select('chat').where('id', '=', id).executeTakeFirst()
  if (!reader) return
  for (const table of OF_READERS) await trx.deleteFrom(table).where('reader_id', '=', id).execute()
  await trx.deleteFrom('readers').where('id', '=', id).execute()
  const others = await trx.selectFrom('readers').select('id').where('chat', '=', reader.chat).executeTakeFirst()
  if (others) return
  await trx.deleteFrom('rate').where('key', '=', `${reader.chat}`).execute()
  await trx.deleteFrom('meta').where('key', '=', editorToldKey(reader.chat)).execute()
  await eraseSignatures(trx, reader.chat)
}
