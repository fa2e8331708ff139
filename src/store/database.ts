import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import SQLite, { type Database } from 'better-sqlite3'
import { asStoreError, StoreError } from './store-error.ts'

/** How long a statement may wait for another process: the event loop stands still meanwhile. */
const BUSY_TIMEOUT_MS = 2_000

/** Creates the file for its owner alone before SQLite would create it for everyone; its log takes over the mode. */
const prepareFile = (path: string, createFolder: boolean): void => {
  const folder = dirname(path)
  if (createFolder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (!existsSync(folder)) throw new StoreError(`the folder of ${path} does not exist`)
  closeSync(openSync(path, 'a+', 0o600))
  chmodSync(path, 0o600)
}

const setUp = (database: Database): void => {
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
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
    database = new SQLite(path)
    setUp(database)
    return database
  } catch (error) {
    database?.close()
    throw asStoreError(error, `cannot open ${path}`)
  }
}
