import type { Migration } from './migration.ts'

export const owingMigration: Migration = {
  version: 18,
  name: 'since when a reader is owed briefings by the schedule that holds',
  statements: ['ALTER TABLE readers ADD COLUMN owed_since INTEGER NOT NULL DEFAULT 0'],
}
