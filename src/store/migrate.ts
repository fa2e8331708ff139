import type { Database } from 'better-sqlite3'
import { CompiledQuery, sql } from 'kysely'
import { copyDatabase } from './backup.ts'
import { APPLICATION_ID } from './database.ts'
import { alertsMigration } from './migrations/alerts.ts'
import { channelsMigration } from './migrations/channels.ts'
import { diariesMigration } from './migrations/diaries.ts'
import { deliveriesMigration } from './migrations/deliveries.ts'
import { editsMigration } from './migrations/edits.ts'
import { faultsMigration } from './migrations/faults.ts'
import { feedsMigration } from './migrations/feeds.ts'
import type { Migration } from './migrations/migration.ts'
import { outboxMigration } from './migrations/outbox.ts'
import { reconciliationMigration } from './migrations/reconciliation.ts'
import { outletsMigration } from './migrations/outlets.ts'
import { owingMigration } from './migrations/owing.ts'
import { recordMigration } from './migrations/record.ts'
import { regionsMigration } from './migrations/regions.ts'
import { reviewMigration } from './migrations/review.ts'
import { schedulesMigration } from './migrations/schedules.ts'
import { touchedMigration } from './migrations/touched.ts'
import { updatesMigration } from './migrations/updates.ts'
import { withdrawalsMigration } from './migrations/withdrawals.ts'
import type { Connection } from './schema.ts'
import { StoreError } from './store-error.ts'

/** All steps, oldest first; a published step is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  recordMigration,
  deliveriesMigration,
  reconciliationMigration,
  feedsMigration,
  reviewMigration,
  channelsMigration,
  outboxMigration,
  schedulesMigration,
  updatesMigration,
  alertsMigration,
  touchedMigration,
  regionsMigration,
  withdrawalsMigration,
  editsMigration,
  diariesMigration,
  faultsMigration,
  outletsMigration,
  owingMigration,
]

/** The version is kept in the file's header (`user_version`), which a transaction covers like any row. */
const versionOf = async (db: Connection): Promise<number> => {
  const { rows } = await sql<{ user_version: number }>`PRAGMA user_version`.execute(db)
  return rows[0]?.user_version ?? 0
}

const takeStep = async (db: Connection, { version, statements }: Migration): Promise<void> =>
  db.transaction().execute(async (trx) => {
    // Another process may have been faster: only now, with the write lock held, is the version certain.
    if ((await versionOf(trx)) >= version) return
    for (const statement of statements) await trx.executeQuery(CompiledQuery.raw(statement))
    await trx.executeQuery(CompiledQuery.raw(`PRAGMA application_id = ${APPLICATION_ID}`))
    await trx.executeQuery(CompiledQuery.raw(`PRAGMA user_version = ${version}`))
  })

/** Brings the schema up to date, one transaction a step; a file that holds a schema already is copied to `PATH.before-VERSION` first. */
export const migrate = async (
  db: Connection,
  database: Database,
  options: { readonly backup: boolean; readonly migrations: readonly Migration[] },
): Promise<void> => {
  const newest = options.migrations.at(-1)?.version ?? 0
  const found = await versionOf(db)
  if (found > newest) {
    throw new StoreError(
      `${database.name} has schema version ${found}, this program knows up to ${newest}: run a newer Attaché`,
    )
  }
  if (found === newest) return
  if (found > 0 && options.backup) await copyDatabase(database, `${database.name}.before-${newest}`)
  for (const migration of options.migrations) await takeStep(db, migration)
}
