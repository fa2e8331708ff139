import type { Migration } from './migration.ts'

export const feedsMigration: Migration = {
  version: 4,
  name: 'feeds',
  statements: [
    `CREATE TABLE feeds (
      url TEXT PRIMARY KEY CHECK (url <> ''),
      outlet TEXT,
      language TEXT CHECK (language IN ('uk', 'ru', 'en')),
      enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
      etag TEXT,
      last_modified TEXT,
      next_poll_at INTEGER NOT NULL,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      problem TEXT,
      first_read_at INTEGER,
      last_read_at INTEGER
    ) STRICT`,
    'CREATE INDEX feeds_due ON feeds (next_poll_at) WHERE enabled = 1',

    // Marks of entries that were taken, passed over or there at the first reading; `seen_at` is when the feed last had them.
    `CREATE TABLE feed_entries (
      feed TEXT NOT NULL REFERENCES feeds (url) ON DELETE CASCADE,
      key TEXT NOT NULL,
      seen_at INTEGER NOT NULL,
      PRIMARY KEY (feed, key)
    ) STRICT, WITHOUT ROWID`,
  ],
}
