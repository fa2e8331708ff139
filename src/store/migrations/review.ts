import type { Migration } from './migration.ts'

export const reviewMigration: Migration = {
  version: 5,
  name: 'what editors did, step by step',
  statements: [
    // `before` is what was proposed until the step; `decision` the merge or the keeping apart that came with it.
    `CREATE TABLE review_steps (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      proposal INTEGER NOT NULL REFERENCES proposals (id),
      step TEXT NOT NULL CHECK (step IN ('corrected', 'published', 'discarded')),
      before TEXT NOT NULL CHECK (json_valid(before)),
      decision INTEGER REFERENCES decisions (id),
      done_by TEXT NOT NULL,
      done_at INTEGER NOT NULL,
      undone_by TEXT,
      undone_at INTEGER,
      CHECK ((undone_by IS NULL) = (undone_at IS NULL))
    ) STRICT`,
    'CREATE INDEX review_steps_of_proposal ON review_steps (proposal)',
  ],
}
