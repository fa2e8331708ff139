import SQLite, { type Database } from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { temporaryPath } from '../support/temporary-store.ts'

/** Numbers that stand nowhere by chance. */
const OLENA = 777_000_111
const PETRO = 777_000_222
const [ID, OTHER] = [41, 42]

/** Tables in which nothing is about a reader or an editor. A new one has to be put here or below. */
const OF_THE_RECORD = new Set([
  'account_principals',
  'accounts',
  'actors',
  'aliases',
  'bulletins',
  'changes',
  'decided_accounts',
  'diaries',
  'dispatches',
  'edited_claims',
  'edits',
  'events',
  'feed_entries',
  'feeds',
  'inbox',
  'meta',
  'participants',
  'places',
  'terms',
  'text_bands',
])

/** Kept only until it is handled, and then nothing of it. */
const IN_PASSING = new Set(['updates'])

const subscribed = (id: number, chat: number): string => `
  INSERT INTO readers (id, chat, language, time_zone, briefing_minute, state, created_at)
    VALUES (${id}, ${chat}, 'uk', 'Europe/Kyiv', 480, 'active', 1);
  INSERT INTO follows VALUES (${id}, 'everything', '', 1);
  INSERT INTO mutes VALUES (${id}, 'event', 'one', 1);
  INSERT INTO alert_settings VALUES (${id}, '', 0);
  INSERT INTO alerts (reader_id, bulletin, kinds, due) VALUES (${id}, 1, 'new', 1);
  INSERT INTO reminders (event, reader_id, lead, created_at) VALUES ('one', ${id}, 15, 1);
  INSERT INTO outbox (reader_id, kind, slot, part, due, expires, state, silent, body, created_at, updated_at)
    VALUES (${id}, 'notice', 'a', 1, 1, 9, 'pending', 0, '{"html":"for ${chat}"}', 1, 1),
      (${id}, 'notice', 'b', 1, 1, 9, 'sending', 0, '{}', 1, 1), (${id}, 'notice', 'c', 1, 1, 9, 'sent', 0, '{}', 1, 1);
  INSERT INTO rate VALUES ('${chat}', 9);
`

const signed = (by: string, row: number): string => `
  INSERT INTO decisions (verdict, one, other, decided_by, decided_at, undone_by, undone_at)
    VALUES ('same', 'one', 'other', '${by}', 1, '${by}', 2);
  INSERT INTO proposals (id, dispatch, position, proposed, verdict, score, reasons, state, decided_by, decided_at)
    VALUES (${row}, 'd', ${row}, '{}', 'unsure', 0.5, '[]', 'published', '${by}', 1);
  INSERT INTO review_steps (proposal, step, before, done_by, done_at, undone_by, undone_at)
    VALUES (${row}, 'published', '{}', '${by}', 1, '${by}', 2);
  INSERT INTO named_outlets (dispatch, done_by, done_at, undone_by, undone_at) VALUES ('d', '${by}', 1, '${by}', 2);
  INSERT INTO accounts (id, dispatch, event, origin, fixed, first_day, last_day)
    VALUES ('a${row}', 'd', 'one', 'o${row}', 0, '2026-01-03', '2026-01-03');
  INSERT INTO claims (id, account, event, dispatch, field, value, stance, quote, quote_start, quote_end, confidence,
      known_from, withdrawn_at, withdrawn_by)
    VALUES ('c${row}', 'a${row}', 'one', 'd', 'kind', '"meeting"', 'asserted', 't', 0, 1, 1, 1, 2, '${by}');
  INSERT INTO missed_entries (older, position, newer, event, state, decided_by, decided_at)
    VALUES ('d', ${row}, 'd', 'one', 'kept', '${by}', 1);
  INSERT INTO channels VALUES (-100${row}, 'Channel', 1, '${by}', 1, NULL);
`

const SHARED = `
  INSERT INTO dispatches VALUES ('d', 'uk', NULL, NULL, 'h', 't', '2026-01-03', 1, 1, NULL);
  INSERT INTO diaries VALUES ('d', '', 'uk', 1, 1);
  INSERT INTO bulletins (id, event, opened_at, first_change, state) VALUES (1, 'one', 1, 1, 'told');
`

interface Column {
  readonly table: string
  readonly column: string
}

const columnsOf = (database: Database): readonly Column[] =>
  database
    .prepare<[], Column>(
      `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t, pragma_table_xinfo(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`,
    )
    .all()

/** Where in the whole file a piece of text or a number stands. */
const placesOf = (database: Database, wanted: string): readonly string[] =>
  columnsOf(database).flatMap(({ table, column }) => {
    const found = database
      .prepare(`SELECT 1 FROM "${table}" WHERE instr(CAST("${column}" AS TEXT), ?) LIMIT 1`)
      .get(wanted)
    return found === undefined ? [] : [`${table}.${column}`]
  })

const rowsOf = (database: Database, table: string, reader: number): number =>
  database.prepare<[number], number>(`SELECT count(*) FROM "${table}" WHERE reader_id = ?`).pluck().get(reader) ?? 0

/** A file with all kinds of rows about two readers who are editors as well, looked at from outside. */
const open = async () => {
  const path = temporaryPath()
  const store = await openStore(path)
  const file = new SQLite(path)
  file.exec(SHARED + subscribed(ID, OLENA) + subscribed(OTHER, PETRO))
  file.exec(signed(`Олена (${OLENA})`, 1) + signed(`Петро (${PETRO})`, 2))
  return {
    store,
    file,
    [Symbol.asyncDispose]: async () => {
      file.close()
      await store.close()
    },
  }
}

test('every table is known as one of the record or as one about people', async () => {
  await using held = await open()
  const personal = new Set(placesOf(held.file, '').map((place) => place.split('.')[0] ?? ''))
  const tables = new Set(columnsOf(held.file).map(({ table }) => table))
  const unknown = [...tables].filter(
    (table) => !OF_THE_RECORD.has(table) && !IN_PASSING.has(table) && !personal.has(table),
  )
  expect(unknown).toEqual([])
})

test('no table of the record has a column that names a reader, a chat or an editor', async () => {
  await using held = await open()
  const suspicious = columnsOf(held.file).filter(
    ({ table, column }) => OF_THE_RECORD.has(table) && /^(?:reader|chat|user)(?:_id)?$|_by$/.test(column),
  )
  expect(suspicious.map(({ table, column }) => `${table}.${column}`)).toEqual([])
})

test('every table with a reader in it has rows in this test', async () => {
  await using held = await open()
  const tables = columnsOf(held.file).filter(({ column }) => column === 'reader_id')
  expect(tables.filter(({ table }) => rowsOf(held.file, table, ID) === 0)).toEqual([])
})

describe('/stop', () => {
  test('leaves no row about the reader, sent or to be sent, and no name under what was decided', async () => {
    await using held = await open()
    await held.store.readers.erase(ID)
    const tables = columnsOf(held.file).filter(({ column }) => column === 'reader_id')
    expect(tables.filter(({ table }) => rowsOf(held.file, table, ID) > 0)).toEqual([])
    expect(placesOf(held.file, String(OLENA))).toEqual([])
    expect(placesOf(held.file, 'Олена')).toEqual([])
  })

  test('takes away nothing of anyone else, and nothing of the record', async () => {
    await using held = await open()
    const before = placesOf(held.file, String(PETRO))
    const counts = (table: string) => held.file.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()
    const recorded = ['claims', 'decisions', 'proposals', 'review_steps', 'channels', 'dispatches', 'bulletins'].map(
      counts,
    )
    await held.store.readers.erase(ID)
    expect(placesOf(held.file, String(PETRO))).toEqual(before)
    expect(
      ['claims', 'decisions', 'proposals', 'review_steps', 'channels', 'dispatches', 'bulletins'].map(counts),
    ).toEqual(recorded)
    expect(rowsOf(held.file, 'outbox', OTHER)).toBe(3)
  })

  test('is done whole or not at all', async () => {
    await using held = await open()
    held.file.exec(`CREATE TRIGGER no_end BEFORE DELETE ON readers BEGIN SELECT raise(ABORT, 'no'); END`)
    await expect(held.store.readers.erase(ID)).rejects.toThrow('no')
    expect(rowsOf(held.file, 'outbox', ID)).toBe(3)
    expect(placesOf(held.file, 'Олена').length).toBeGreaterThan(4)
  })

  test('of a topic leaves what the other topics of the group share', async () => {
    await using held = await open()
    held.file.exec(`UPDATE readers SET chat = -1005, thread = id;
      INSERT INTO rate VALUES ('-1005', 9)`)
    await held.store.readers.erase(ID)
    expect(placesOf(held.file, '-1005')).toEqual(['readers.chat', 'rate.key'])
    await held.store.readers.erase(OTHER)
    expect(placesOf(held.file, '-1005')).toEqual([])
  })
})

describe('/mydata', () => {
  test('gives every row about the reader, and none about anyone else', async () => {
    await using held = await open()
    const given = await held.store.readers.export(ID)
    const rows = Object.fromEntries(Object.entries(given?.tables ?? {}).map(([table, found]) => [table, found.length]))
    const ofReader = columnsOf(held.file)
      .filter(({ column }) => column === 'reader_id')
      .map(({ table }): [string, number] => [table, rowsOf(held.file, table, ID)])
    expect(rows).toMatchObject(Object.fromEntries(ofReader))
    // Wherever the number of the chat or the name stands, its rows are given.
    for (const place of [...placesOf(held.file, String(OLENA)), ...placesOf(held.file, 'Олена')]) {
      const [table = ''] = place.split('.')
      expect([place, table === 'readers' || table in rows || place in rows]).toEqual([place, true])
    }
    expect(JSON.stringify(given)).not.toContain(String(PETRO))
    expect(JSON.stringify(given)).not.toContain('Петро')
  })

  test('of nobody is nothing', async () => {
    await using held = await open()
    expect(await held.store.readers.export(99)).toBeUndefined()
  })
})

test('what was sent ages out', async () => {
  await using held = await open()
  await held.store.outbox.prune(2, 9)
  expect(rowsOf(held.file, 'outbox', ID)).toBe(2)
  expect(held.file.prepare(`SELECT count(*) FROM outbox WHERE state = 'sent'`).pluck().get()).toBe(0)
})
