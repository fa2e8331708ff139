import type { Migration } from './migration.ts'

/** The columns that the outbox had before. */
const KEPT = `id, reader_id, kind, slot, part, due, expires, state, attempts, ambiguous, silent, body, message_id, error,
  created_at, updated_at`

export const outboxMigration: Migration = {
  version: 7,
  name: 'edits of what was sent, an order that millions of rows keep, and the pace of sending',
  statements: [
    `CREATE TABLE new_outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('briefing', 'outlook', 'alert', 'reminder', 'notice')),
      -- What is news now goes before what comes every day.
      rank INTEGER NOT NULL AS (kind IN ('briefing', 'outlook')) VIRTUAL,
      slot TEXT NOT NULL,
      part INTEGER NOT NULL CHECK (part >= 1),
      -- The earlier delivery whose message this one replaces; the row may be gone.
      edits INTEGER,
      due INTEGER NOT NULL,
      -- After a failed attempt: due since long, but not to be tried before.
      not_before INTEGER NOT NULL DEFAULT 0,
      expires INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN
        ('pending', 'sending', 'sent', 'held', 'cancelled', 'expired', 'dead')),
      attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
      ambiguous INTEGER NOT NULL DEFAULT 0 CHECK (ambiguous >= 0),
      silent INTEGER NOT NULL CHECK (silent IN (0, 1)),
      body TEXT NOT NULL CHECK (json_valid(body)),
      message_id INTEGER,
      error TEXT,
      created_at INTEGER NOT NULL,
      updated_at INTEGER NOT NULL,
      UNIQUE (reader_id, kind, slot, part)
    ) STRICT`,
    `INSERT INTO new_outbox (${KEPT}) SELECT ${KEPT} FROM outbox`,
    'DROP TABLE outbox',
    'ALTER TABLE new_outbox RENAME TO outbox',
    `CREATE INDEX outbox_order ON outbox (rank, due, id) WHERE state = 'pending'`,
    `CREATE INDEX outbox_of_reader ON outbox (reader_id, rank, due, id) WHERE state = 'pending'`,
    `CREATE INDEX outbox_expiring ON outbox (expires) WHERE state = 'pending'`,
    `CREATE INDEX outbox_sending ON outbox (reader_id) WHERE state = 'sending'`,
    `CREATE INDEX outbox_troubled ON outbox (state, id) WHERE state IN ('held', 'dead')`,
    'CREATE INDEX outbox_by_age ON outbox (updated_at)',

    // Epoch milliseconds by the machine's clock: nothing goes to the key before.
    `CREATE TABLE rate (
      key TEXT PRIMARY KEY,
      free_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
