import SQLite, { type Database } from 'better-sqlite3'
import { asStoreError, StoreError } from './store-error.ts'

export interface InstanceLock {
  readonly release: () => void
}

const isBusy = (error: unknown): boolean => error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** Holds `PATH.lock` for this process until it ends, however it ends; throws a StoreError at once where another holds it. */
export const lockInstance = (path: string): InstanceLock => {
  const file = `${path}.lock`
  let database: Database | undefined
  try {
    database = new SQLite(file, { timeout: 0 })
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database?.close()
    if (isBusy(error)) throw new StoreError(`another Attaché is running on ${path}`, { cause: error })
    throw asStoreError(error, `cannot lock ${file}`)
  }
  const held = database
  return { release: () => held.close() }
}
