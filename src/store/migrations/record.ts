import type { Migration } from './migration.ts'

export const recordMigration: Migration = {
  version: 1,
  name: 'the record',
  statements: [
    `CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE actors (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('person', 'country', 'organisation')),
      names TEXT NOT NULL CHECK (json_valid(names)),
      gender TEXT CHECK (gender IN ('m', 'f')),
      represents TEXT,
      CHECK ((kind = 'person') = (gender IS NOT NULL))
    ) STRICT`,

    `CREATE TABLE terms (
      actor TEXT NOT NULL REFERENCES actors (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      office TEXT NOT NULL,
      "of" TEXT NOT NULL,
      first TEXT,
      last TEXT,
      PRIMARY KEY (actor, position)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE places (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('country', 'city', 'venue')),
      names TEXT NOT NULL CHECK (json_valid(names)),
      country TEXT NOT NULL CHECK (length(country) = 2),
      city TEXT,
      zone TEXT
    ) STRICT`,

    `CREATE TABLE dispatches (
      id TEXT PRIMARY KEY CHECK (id <> ''),
      language TEXT NOT NULL CHECK (language IN ('uk', 'ru', 'en')),
      outlet TEXT,
      url TEXT,
      headline TEXT NOT NULL,
      text TEXT NOT NULL,
      published TEXT NOT NULL,
      known_from INTEGER NOT NULL,
      taken_at INTEGER NOT NULL
    ) STRICT`,

    `CREATE TABLE claims (
      id TEXT PRIMARY KEY CHECK (id <> ''),
      event TEXT NOT NULL CHECK (length(event) BETWEEN 1 AND 40 AND event NOT GLOB '*[^a-z0-9-]*'),
      dispatch TEXT NOT NULL REFERENCES dispatches (id),
      field TEXT NOT NULL CHECK (field IN
        ('kind', 'status', 'when', 'place', 'mode', 'format', 'host', 'participant', 'topic')),
      value TEXT NOT NULL CHECK (json_valid(value)),
      stance TEXT NOT NULL CHECK (stance IN ('asserted', 'denied')),
      quote TEXT NOT NULL CHECK (quote <> ''),
      quote_start INTEGER NOT NULL CHECK (quote_start >= 0),
      quote_end INTEGER NOT NULL,
      said_by TEXT,
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      known_from INTEGER NOT NULL,
      withdrawn_at INTEGER,
      CHECK (quote_end > quote_start)
    ) STRICT`,
    'CREATE INDEX claims_of_event ON claims (event)',
    'CREATE INDEX claims_of_dispatch ON claims (dispatch)',

    `CREATE TABLE events (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('meeting', 'call', 'summit', 'visit')),
      status TEXT NOT NULL CHECK (status IN
        ('announced', 'underway', 'held', 'postponed', 'cancelled', 'ruled_out')),
      first_day TEXT,
      last_day TEXT,
      place TEXT,
      revision INTEGER NOT NULL CHECK (revision >= 0),
      state TEXT NOT NULL CHECK (json_valid(state)),
      CHECK ((first_day IS NULL) = (last_day IS NULL) AND first_day <= last_day)
    ) STRICT`,
    'CREATE INDEX events_by_day ON events (first_day, last_day)',
    'CREATE INDEX events_by_place ON events (place) WHERE place IS NOT NULL',

    `CREATE TABLE participants (
      event TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      actor TEXT NOT NULL,
      represents TEXT,
      presence TEXT NOT NULL CHECK (presence IN ('attended', 'expected', 'absent')),
      mode TEXT NOT NULL CHECK (mode IN ('in_person', 'remote', 'unknown')),
      disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
      PRIMARY KEY (event, actor)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX participants_by_actor ON participants (actor)',

    // History outlives the event that it tells of, so it refers to events and dispatches by name only.
    `CREATE TABLE changes (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      event TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 0),
      dispatch TEXT,
      at INTEGER NOT NULL,
      field TEXT NOT NULL,
      actor TEXT,
      before TEXT NOT NULL CHECK (json_valid(before)),
      after TEXT NOT NULL CHECK (json_valid(after))
    ) STRICT`,
    'CREATE INDEX changes_of_event ON changes (event, revision)',
    'CREATE INDEX changes_by_time ON changes (at)',
  ],
}
