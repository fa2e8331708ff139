import type { Migration } from './migration.ts'

export const alertsMigration: Migration = {
  version: 10,
  name: 'alerts, mutes and reminders',
  statements: [
    `CREATE TABLE new_follows (
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('everything', 'important', 'actor', 'event', 'place', 'kind', 'format')),
      target TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (reader_id, kind, target),
      CHECK ((kind IN ('everything', 'important')) = (target = ''))
    ) STRICT, WITHOUT ROWID`,
    'INSERT INTO new_follows SELECT reader_id, kind, target, created_at FROM follows',
    'DROP TABLE follows',
    'ALTER TABLE new_follows RENAME TO follows',
    // With the reader last, those who follow one thing are read in the order of readers, from any of them on.
    'CREATE INDEX followers ON follows (kind, target, reader_id)',

    `CREATE TABLE mutes (
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('actor', 'event')),
      target TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (reader_id, kind, target)
    ) STRICT, WITHOUT ROWID`,

    // Kinds of changes by their names with commas between them.
    `CREATE TABLE alert_settings (
      reader_id INTEGER PRIMARY KEY REFERENCES readers (id) ON DELETE CASCADE,
      off TEXT NOT NULL,
      silent INTEGER NOT NULL CHECK (silent IN (0, 1))
    ) STRICT`,

    // News about one event: opened with its first change, sealed a while later, told reader by reader.
    `CREATE TABLE bulletins (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      event TEXT NOT NULL,
      opened_at INTEGER NOT NULL,
      first_change INTEGER NOT NULL,
      touched INTEGER NOT NULL DEFAULT 0,
      state TEXT NOT NULL CHECK (state IN ('open', 'telling', 'told')),
      revision INTEGER,
      news TEXT CHECK (news IS NULL OR json_valid(news)),
      after_reader INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX bulletin_open ON bulletins (event) WHERE state = 'open'`,
    `CREATE INDEX bulletins_at_work ON bulletins (state, opened_at) WHERE state <> 'told'`,
    'CREATE INDEX bulletins_of_event ON bulletins (event, id)',
    'CREATE INDEX bulletins_by_age ON bulletins (opened_at)',

    // Which reader was told of which bulletin, by which message; none while it waits for the end of quiet hours.
    `CREATE TABLE alerts (
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      bulletin INTEGER NOT NULL REFERENCES bulletins (id) ON DELETE CASCADE,
      kinds TEXT NOT NULL,
      due INTEGER NOT NULL,
      delivery INTEGER,
      PRIMARY KEY (bulletin, reader_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX alerts_of_reader ON alerts (reader_id)',
    'CREATE INDEX alerts_waiting ON alerts (due, reader_id) WHERE delivery IS NULL',

    // Without a due time while the event has no hour or is off; fired_for is the start for which it was sent.
    `CREATE TABLE reminders (
      event TEXT NOT NULL,
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      lead INTEGER NOT NULL CHECK (lead > 0),
      due INTEGER,
      fired_for INTEGER,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (event, reader_id, lead)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX reminders_of_reader ON reminders (reader_id)',
    'CREATE INDEX reminders_due ON reminders (due) WHERE due IS NOT NULL',
  ],
}
