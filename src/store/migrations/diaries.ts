import type { Migration } from './migration.ts'

export const diariesMigration: Migration = {
  version: 15,
  name: 'editions of diaries, and what a newer one leaves out',
  statements: [
    // `entries` of what was read in the dispatch, from the first, stand in a diary.
    `CREATE TABLE diaries (
      dispatch TEXT PRIMARY KEY REFERENCES dispatches (id),
      outlet TEXT NOT NULL,
      language TEXT NOT NULL,
      entries INTEGER NOT NULL CHECK (entries > 0),
      known_from INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX diaries_of_outlet ON diaries (outlet, language, known_from)',
    // An entry of the older edition, the event as it was then called, and what an editor made of it.
    `CREATE TABLE missed_entries (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      older TEXT NOT NULL REFERENCES diaries (dispatch),
      position INTEGER NOT NULL CHECK (position >= 0),
      newer TEXT NOT NULL REFERENCES diaries (dispatch),
      event TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'cancelled', 'postponed', 'kept', 'back')),
      decision INTEGER REFERENCES decisions (id),
      decided_by TEXT,
      decided_at INTEGER,
      UNIQUE (older, position),
      CHECK ((decided_by IS NULL) = (decided_at IS NULL))
    ) STRICT`,
    `CREATE INDEX missed_entries_pending ON missed_entries (id) WHERE state = 'pending'`,
  ],
}
