import type { Migration } from './migration.ts'

export const schedulesMigration: Migration = {
  version: 8,
  name: 'when readers want to be written to',
  statements: [
    // The days of the week by their numbers, in order: '12345' is Monday to Friday, '' no day at all.
    `ALTER TABLE readers ADD COLUMN weekdays TEXT NOT NULL DEFAULT '1234567'
      CHECK (weekdays NOT GLOB '*[^1-7]*' AND length(weekdays) <= 7)`,
    'ALTER TABLE readers ADD COLUMN evening_minute INTEGER CHECK (evening_minute BETWEEN 0 AND 1439)',
    'ALTER TABLE readers ADD COLUMN outlook_weekday INTEGER CHECK (outlook_weekday BETWEEN 1 AND 7)',
    `ALTER TABLE readers ADD COLUMN outlook_minute INTEGER
      CHECK (outlook_minute BETWEEN 0 AND 1439 AND (outlook_minute IS NULL) = (outlook_weekday IS NULL))`,
    'ALTER TABLE readers ADD COLUMN quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439)',
    `ALTER TABLE readers ADD COLUMN quiet_to INTEGER
      CHECK (quiet_to BETWEEN 0 AND 1439 AND (quiet_to IS NULL) = (quiet_from IS NULL) AND quiet_to <> quiet_from)`,
    'ALTER TABLE readers ADD COLUMN away_from TEXT',
    `ALTER TABLE readers ADD COLUMN away_to TEXT
      CHECK ((away_to IS NULL) = (away_from IS NULL) AND away_to >= away_from)`,
  ],
}
