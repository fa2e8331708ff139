import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { asStoreError, StoreError } from './store-error.ts'

/** Written into the file's header, so that another program's database is not taken for ours. */
export const APPLICATION_ID = 0x41545443

/** How long a statement may wait for another process: the event loop stands still meanwhile. */
const BUSY_TIMEOUT_MS = 2_000

/** Creates the file for its owner alone before SQLite would create it for everyone; its log takes over the mode. */
const prepareFile = (path: string, createFolder: boolean): void => {
  const folder = dirname(path)
  if (createFolder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(folder)) throw new StoreError(`the folder of ${path} does not exist`)
  closeSync(openSync(path, 'a+', 0o600))
}

/** Before anything is altered: a file with tables in it has to bear our mark. */
const refuseForeign = (database: Database): void => {
  const mark = database.pragma('application_id', { simple: true })
  const table = database.prepare('SELECT name FROM sqlite_schema LIMIT 1').get()
  if (mark !== APPLICATION_ID && table !== undefined)
    throw new StoreError(`${database.name} belongs to another program`)
}

const setUp = (database: Database): void => {
  database.pragma('journal_mode = WAL')
  // This build falls back to NORMAL on a file that is in WAL mode already, so it has to be said at every open.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
}

/** Opens or creates a database file with the settings that everything else relies on; throws a StoreError of one line. */
export const openDatabase = (path: string, createFolder: boolean): Database => {
  let database: Database | undefined
  try {
    prepareFile(path, createFolder)
    database = new SQLite(path, { timeout: BUSY_TIMEOUT_MS })
    refuseForeign(database)
    chmodSync(path, 0o600)
    setUp(database)
    return database
  } catch (error) {
    database?.close()
    throw asStoreError(error, `cannot open ${path}`)
  }
}
