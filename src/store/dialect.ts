import type { Database } from 'better-sqlite3'
import {
  type CompiledQuery,
  CompiledQuery as Query,
  type DatabaseConnection,
  type QueryResult,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { asStoreError } from './store-error.ts'

const explained = (connection: DatabaseConnection): DatabaseConnection => ({
  executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    try {
      return await connection.executeQuery<R>(query)
    } catch (error) {
      throw asStoreError(error)
    }
  },
  streamQuery: (query, chunkSize) => connection.streamQuery(query, chunkSize),
})

/**
 * Takes the write lock when a transaction begins: one that reads first and writes later would fail
 * at once, whatever the timeout, if another process wrote in between.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database

  constructor(database: Database) {
    super({ database })
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return explained(await super.acquireConnection())
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(Query.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  /** SQLite has already rolled back by itself when the disk is full; a second time would hide that error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** Kysely's dialect for one open better-sqlite3 database. */
export const immediateDialect = (database: Database): SqliteDialect => {
  const dialect = new SqliteDialect({ database })
  dialect.createDriver = () => new ImmediateDriver(database)
  return dialect
}
