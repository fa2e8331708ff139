import type { Migration } from './migration.ts'

export const reconciliationMigration: Migration = {
  version: 3,
  name: 'accounts, decisions and proposals',
  statements: [
    // Where a person was found; null for those of the gazetteer. `same_as` is whom the person turned out to be.
    'ALTER TABLE actors ADD COLUMN origin TEXT',
    'ALTER TABLE actors ADD COLUMN same_as TEXT',

    'ALTER TABLE dispatches ADD COLUMN reprint_of TEXT',
    `CREATE TABLE text_bands (
      band TEXT NOT NULL,
      dispatch TEXT NOT NULL REFERENCES dispatches (id),
      PRIMARY KEY (band, dispatch)
    ) STRICT, WITHOUT ROWID`,

    // What one dispatch says of one event. The days are those among which other accounts of that event may lie;
    // `summary` is what its claims add up to, null where nobody has reckoned that yet.
    `CREATE TABLE accounts (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      dispatch TEXT NOT NULL REFERENCES dispatches (id),
      event TEXT NOT NULL,
      origin TEXT NOT NULL,
      fixed TEXT,
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      summary TEXT CHECK (json_valid(summary)),
      CHECK (first_day <= last_day)
    ) STRICT`,
    'CREATE INDEX accounts_of_event ON accounts (event)',
    'CREATE INDEX accounts_by_origin ON accounts (origin)',
    'CREATE INDEX accounts_by_day ON accounts (first_day, last_day)',

    `ALTER TABLE claims ADD COLUMN account TEXT NOT NULL DEFAULT ''`,
    `UPDATE claims SET account = dispatch || '/' || event`,
    'CREATE INDEX claims_of_account ON claims (account)',
    `INSERT INTO accounts (id, dispatch, event, origin, fixed, first_day, last_day)
      SELECT c.account, c.dispatch, c.event, c.event, c.event,
        coalesce(date(e.first_day, '-2 days'), date(d.known_from / 1000, 'unixepoch', '-31 days')),
        coalesce(date(e.last_day, '+2 days'), date(d.known_from / 1000, 'unixepoch', '+31 days'))
      FROM (SELECT account, dispatch, event, min(rowid) AS first FROM claims GROUP BY account, dispatch, event) c
      JOIN dispatches d ON d.id = c.dispatch
      LEFT JOIN events e ON e.id = c.event
      ORDER BY c.first`,

    // Who takes part by an account, and for whom: accounts with nobody in common are hardly of one event.
    `CREATE TABLE account_principals (
      principal TEXT NOT NULL,
      account TEXT NOT NULL REFERENCES accounts (id),
      PRIMARY KEY (principal, account)
    ) STRICT, WITHOUT ROWID`,
    `INSERT INTO account_principals (principal, account)
      SELECT json_extract(value, '$.actor'), account FROM claims WHERE field = 'participant'
      UNION
      SELECT json_extract(value, '$.represents'), account FROM claims
        WHERE field = 'participant' AND json_extract(value, '$.represents') IS NOT NULL
      UNION
      SELECT 'summit', account FROM claims WHERE field = 'kind' AND value = '"summit"'`,

    // The name of an event that became a part of another.
    `CREATE TABLE aliases (
      id TEXT PRIMARY KEY,
      event TEXT NOT NULL,
      since INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE decisions (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different')),
      one TEXT NOT NULL,
      other TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at INTEGER NOT NULL,
      undone_by TEXT,
      undone_at INTEGER,
      CHECK ((undone_by IS NULL) = (undone_at IS NULL))
    ) STRICT`,
    `CREATE TABLE decided_accounts (
      decision INTEGER NOT NULL REFERENCES decisions (id),
      one TEXT NOT NULL REFERENCES accounts (id),
      other TEXT NOT NULL REFERENCES accounts (id),
      PRIMARY KEY (decision, one, other)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE proposals (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      dispatch TEXT NOT NULL REFERENCES dispatches (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      proposed TEXT NOT NULL CHECK (json_valid(proposed)),
      verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')),
      event TEXT,
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      reasons TEXT NOT NULL CHECK (json_valid(reasons)),
      state TEXT NOT NULL CHECK (state IN ('pending', 'published', 'discarded')),
      decided_by TEXT,
      decided_at INTEGER,
      UNIQUE (dispatch, position)
    ) STRICT`,
    `CREATE INDEX proposals_pending ON proposals (id) WHERE state = 'pending'`,
  ],
}
