import type { Database, Statement } from 'better-sqlite3'
import {
  type CompiledQuery,
  CompiledQuery as Query,
  type DatabaseConnection,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely'
import { asStoreError } from './store-error.ts'
import { createTurns } from './turns.ts'

/** One connection, that says what went wrong and keeps nobody waiting for long but those who want the database. */
const considerate = (connection: DatabaseConnection, othersInTurn: () => Promise<void>): DatabaseConnection => ({
  executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    await othersInTurn()
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
  readonly #othersInTurn = createTurns()

  constructor(database: Database, prepared: SqliteDatabase) {
    super({ database: prepared })
    this.#database = database
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return considerate(await super.acquireConnection(), this.#othersInTurn)
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(Query.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }

  /** SQLite has already rolled back by itself when the disk is full; a second time would hide that error. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** As many statements are kept prepared: those that are used all the time, not each list of ids. */
const KEPT = 200

/** Preparing a statement takes longer than running it: the ones used last are kept. */
const preparedOnce = (database: Database): SqliteDatabase => {
  const kept = new Map<string, Statement>()
  return {
    prepare: (text) => {
      const statement = kept.get(text) ?? database.prepare(text)
      kept.delete(text)
      kept.set(text, statement)
      const [oldest] = kept.keys()
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return statement
    },
    close: () => database.close(),
  }
}

/** Kysely's dialect for one open better-sqlite3 database. */
export const immediateDialect = (database: Database): SqliteDialect => {
  const prepared = preparedOnce(database)
  const dialect = new SqliteDialect({ database: prepared })
  dialect.createDriver = () => new ImmediateDriver(database, prepared)
  return dialect
}
