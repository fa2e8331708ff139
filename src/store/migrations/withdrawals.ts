import type { Migration } from './migration.ts'

export const withdrawalsMigration: Migration = {
  version: 13,
  name: 'who withdrew a claim',
  statements: ['ALTER TABLE claims ADD COLUMN withdrawn_by TEXT'],
}
