import type { Migration } from './migration.ts'

export const regionsMigration: Migration = {
  version: 12,
  name: 'regions, larger than a city, among the places',
  statements: [
    `CREATE TABLE places_with_regions (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('country', 'region', 'city', 'venue')),
      names TEXT NOT NULL CHECK (json_valid(names)),
      country TEXT NOT NULL CHECK (length(country) = 2),
      city TEXT,
      zone TEXT
    ) STRICT`,
    'INSERT INTO places_with_regions SELECT id, kind, names, country, city, zone FROM places',
    'DROP TABLE places',
    'ALTER TABLE places_with_regions RENAME TO places',
  ],
}
