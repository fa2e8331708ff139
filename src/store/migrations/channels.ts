import type { Migration } from './migration.ts'

export const channelsMigration: Migration = {
  version: 6,
  name: 'channels in which the bot sits',
  statements: [
    `CREATE TABLE channels (
      chat INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
      added_by TEXT NOT NULL,
      added_at INTEGER NOT NULL,
      last_post_at INTEGER
    ) STRICT`,
  ],
}
