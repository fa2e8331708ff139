import type { Migration } from './migration.ts'

const WITHDRAWN = 'FROM claims WHERE withdrawn_by IS NOT NULL'

export const editsMigration: Migration = {
  version: 14,
  name: 'what editors did to the claims on an event',
  statements: [
    // An edit is a decision as well: what is put right in an event is said of one event, whatever its accounts were alike by.
    `CREATE TABLE edits (
      decision INTEGER PRIMARY KEY REFERENCES decisions (id),
      kind TEXT NOT NULL CHECK (kind IN ('withdrawn', 'restored', 'corrected')),
      correction TEXT CHECK (json_valid(correction)),
      CHECK ((kind = 'corrected') = (correction IS NOT NULL))
    ) STRICT`,
    // What an edit makes of a claim: it counts no more, counts again, or is new. The last edit that stands decides.
    `CREATE TABLE edited_claims (
      decision INTEGER NOT NULL REFERENCES edits (decision),
      claim TEXT NOT NULL REFERENCES claims (id),
      state TEXT NOT NULL CHECK (state IN ('out', 'back', 'made')),
      PRIMARY KEY (decision, claim)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX edits_of_claim ON edited_claims (claim)',
    // What was withdrawn until now can be put back and undone like the rest.
    `INSERT INTO decisions (verdict, one, other, decided_by, decided_at)
      SELECT 'same', event, event, withdrawn_by, withdrawn_at ${WITHDRAWN} ORDER BY withdrawn_at, id`,
    `INSERT INTO edits (decision, kind)
      SELECT id, 'withdrawn' FROM decisions ORDER BY id DESC LIMIT (SELECT count(*) ${WITHDRAWN})`,
    `INSERT INTO edited_claims (decision, claim, state)
      SELECT e.decision, c.id, 'out'
      FROM (SELECT decision, row_number() OVER (ORDER BY decision) AS n FROM edits) e
      JOIN (SELECT id, row_number() OVER (ORDER BY withdrawn_at, id) AS n ${WITHDRAWN}) c ON c.n = e.n`,
  ],
}
