import type { Migration } from './migration.ts'

export const deliveriesMigration: Migration = {
  version: 2,
  name: 'readers and deliveries',
  statements: [
    `CREATE TABLE readers (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      chat INTEGER NOT NULL,
      thread INTEGER CHECK (thread <> 0),
      language TEXT NOT NULL CHECK (language IN ('uk', 'ru', 'en')),
      time_zone TEXT NOT NULL,
      briefing_minute INTEGER NOT NULL CHECK (briefing_minute BETWEEN 0 AND 1439),
      state TEXT NOT NULL CHECK (state IN ('active', 'paused', 'retired')),
      next_briefing_at INTEGER,
      briefed_until INTEGER,
      created_at INTEGER NOT NULL
    ) STRICT`,
    // NULL is never equal to NULL: a chat without topics is told apart by a 0 instead.
    'CREATE UNIQUE INDEX reader_of_chat ON readers (chat, coalesce(thread, 0))',
    `CREATE INDEX readers_due ON readers (next_briefing_at)
      WHERE state = 'active' AND next_briefing_at IS NOT NULL`,

    `CREATE TABLE follows (
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('everything', 'actor', 'event', 'place')),
      target TEXT NOT NULL,
      created_at INTEGER NOT NULL,
      PRIMARY KEY (reader_id, kind, target),
      CHECK ((kind = 'everything') = (target = ''))
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX followers ON follows (kind, target)',

    `CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      reader_id INTEGER NOT NULL REFERENCES readers (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('briefing', 'alert', 'notice')),
      slot TEXT NOT NULL,
      part INTEGER NOT NULL CHECK (part >= 1),
      due INTEGER NOT NULL,
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
    `CREATE INDEX outbox_pending ON outbox (kind = 'briefing', due, id) WHERE state = 'pending'`,
    `CREATE INDEX outbox_sending ON outbox (reader_id) WHERE state = 'sending'`,
    'CREATE INDEX outbox_by_age ON outbox (updated_at)',

    `CREATE TABLE inbox (
      update_id INTEGER PRIMARY KEY,
      seen_at INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX inbox_by_age ON inbox (seen_at)',
  ],
}
