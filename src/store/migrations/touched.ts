import type { Migration } from './migration.ts'

/** The version that the transaction under way will have raised the record to. */
const NEXT_VERSION = "(SELECT coalesce(max(CAST(value AS INTEGER)), 0) + 1 FROM meta WHERE key = 'record_version')"

const note = (kind: 'event' | 'dispatch', row: 'NEW' | 'OLD'): string =>
  `INSERT INTO touched (kind, id, version) VALUES ('${kind}', ${row}.id, ${NEXT_VERSION})
   ON CONFLICT (kind, id) DO UPDATE SET version = excluded.version`

const trigger = (table: 'events' | 'dispatches', change: 'INSERT' | 'UPDATE' | 'DELETE'): string => {
  const kind = table === 'events' ? 'event' : 'dispatch'
  return `CREATE TRIGGER touched_${table}_${change.toLowerCase()} AFTER ${change} ON ${table} BEGIN
    ${note(kind, change === 'DELETE' ? 'OLD' : 'NEW')};
  END`
}

export const touchedMigration: Migration = {
  version: 11,
  name: 'which events and dispatches a version of the record has touched',
  statements: [
    `CREATE TABLE touched (
      kind TEXT NOT NULL CHECK (kind IN ('event', 'dispatch')),
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (kind, id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX touched_by_version ON touched (version)',
    trigger('events', 'INSERT'),
    trigger('events', 'UPDATE'),
    trigger('events', 'DELETE'),
    trigger('dispatches', 'INSERT'),
    trigger('dispatches', 'UPDATE'),
  ],
}
