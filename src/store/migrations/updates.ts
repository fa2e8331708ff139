import type { Migration } from './migration.ts'

export const updatesMigration: Migration = {
  version: 9,
  name: 'updates that were taken and wait to be handled',
  statements: [
    `CREATE TABLE updates (
      update_id INTEGER PRIMARY KEY,
      body TEXT NOT NULL CHECK (json_valid(body)),
      taken_at INTEGER NOT NULL
    ) STRICT`,
  ],
}
