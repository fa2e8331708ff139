import type { Migration } from './migration.ts'

export const faultsMigration: Migration = {
  version: 16,
  name: 'of what kind a failure of a feed was',
  statements: ['ALTER TABLE feeds ADD COLUMN fault TEXT'],
}
