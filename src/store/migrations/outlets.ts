import type { Migration } from './migration.ts'

export const outletsMigration: Migration = {
  version: 17,
  name: 'from which outlets editors say that texts are',
  statements: [
    `CREATE TABLE named_outlets (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      dispatch TEXT NOT NULL REFERENCES dispatches (id),
      outlet_before TEXT,
      url_before TEXT,
      done_by TEXT NOT NULL,
      done_at INTEGER NOT NULL,
      undone_by TEXT,
      undone_at INTEGER,
      CHECK ((undone_by IS NULL) = (undone_at IS NULL))
    ) STRICT`,
    'CREATE INDEX named_outlets_of_dispatch ON named_outlets (dispatch)',
  ],
}
