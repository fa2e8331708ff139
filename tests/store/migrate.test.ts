import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { MIGRATIONS } from '../../src/store/migrate.ts'
import type { Migration } from '../../src/store/migrations/migration.ts'
import { openStore } from '../../src/store/store.ts'
import { temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const NEWEST = MIGRATIONS.at(-1)?.version ?? 0
const step = (...statements: readonly string[]): Migration => ({ version: NEWEST + 1, name: 'next', statements })
const next = step('ALTER TABLE readers ADD COLUMN note TEXT', 'CREATE TABLE notes (id INTEGER) STRICT')

const inspect = (path: string): { readonly version: unknown; readonly tables: unknown } => {
  const database = new SQLite(path)
  const version = database.pragma('user_version', { simple: true })
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all()
  database.close()
  return { version, tables }
}

const filledPath = async (): Promise<string> => {
  const path = temporaryPath()
  const store = await openStore(path)
  await store.meta.set('bot', '7')
  await store.close()
  return path
}

const isBusy = (path: string): boolean => {
  const database = new SQLite(path, { timeout: 0 })
  try {
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    return false
  } catch {
    return true
  } finally {
    database.close()
  }
}

describe('a new step', () => {
  test('is taken once, with what is there kept', async () => {
    const path = await filledPath()
    for (const _ of [1, 2]) {
      const store = await openStore(path, { migrations: [...MIGRATIONS, next] })
      expect(await store.meta.get('bot')).toBe('7')
      await store.close()
    }
    expect(inspect(path).version).toBe(NEWEST + 1)
  })

  test('is preceded by a copy of the file as it was', async () => {
    const path = await filledPath()
    const before = inspect(path)
    await temporaryStore(path, { migrations: [...MIGRATIONS, next] })
    expect(inspect(`${path}.before-${NEWEST + 1}`)).toEqual(before)
    expect(statSync(`${path}.before-${NEWEST + 1}`).mode & 0o777).toBe(0o600)
  })

  test('copies nothing when it is told so, when the file is new, and when there is nothing to do', async () => {
    const path = temporaryPath()
    const before = `${path}.before-${NEWEST}`
    await (await openStore(path)).close()
    await (await openStore(path)).close()
    expect(existsSync(before)).toBe(false)
    await temporaryStore(path, { backup: false, migrations: [...MIGRATIONS, next] })
    expect(existsSync(`${path}.before-${NEWEST + 1}`)).toBe(false)
  })

  test('that fails half-way leaves the old schema, and says so', async () => {
    const path = await filledPath()
    const before = inspect(path)
    const broken = step('CREATE TABLE notes (id INTEGER) STRICT', 'ALTER TABLE nowhere ADD COLUMN note TEXT')
    await expect(openStore(path, { migrations: [...MIGRATIONS, broken] })).rejects.toThrow(/^store: .*nowhere/)
    expect(inspect(path)).toEqual(before)
  })

  test('that is killed half-way leaves the old schema, and can be taken again', async () => {
    const path = await filledPath()
    const before = inspect(path)
    const endless =
      'CREATE TABLE numbers AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n'
    const program = `
      const { openStore } = await import('${new URL('../../src/store/store.ts', import.meta.url).href}')
      const { MIGRATIONS } = await import('${new URL('../../src/store/migrate.ts', import.meta.url).href}')
      const next = ${JSON.stringify(step(...next.statements, endless))}
      await openStore('${path}', { migrations: [...MIGRATIONS, next] })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
    const ended = once(child, 'exit')
    while (!isBusy(path)) await sleep(10)
    await sleep(100)
    child.kill('SIGKILL')
    expect((await ended)[1]).toBe('SIGKILL')
    expect(inspect(path)).toEqual(before)
    const store = await temporaryStore(path, { migrations: [...MIGRATIONS, next] })
    expect(await store.meta.get('bot')).toBe('7')
    expect(inspect(path).version).toBe(NEWEST + 1)
  })
})

describe('versions', () => {
  test('are numbered without a gap', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  test('a newer schema is refused, both versions are named, the file is left as it is', async () => {
    const path = await filledPath()
    await (await openStore(path, { migrations: [...MIGRATIONS, next] })).close()
    const before = inspect(path)
    await expect(openStore(path)).rejects.toThrow(
      new RegExp(`^store: .*schema version ${NEWEST + 1}.*up to ${NEWEST}[^\\n]*$`),
    )
    expect(inspect(path)).toEqual(before)
  })
})

test('a claim that was withdrawn before edits were kept is known as withdrawn by whom, and can be put back', async () => {
  const path = temporaryPath()
  await (await openStore(path, { migrations: MIGRATIONS.filter(({ version }) => version < 14) })).close()
  const database = new SQLite(path)
  database.exec(`
    INSERT INTO dispatches (id, language, headline, text, published, known_from, taken_at) VALUES ('d', 'en', '', 'Talks', '2026-01-03', 1, 1);
    INSERT INTO accounts (id, dispatch, event, origin, first_day, last_day) VALUES ('d/1', 'd', 'talks', 'talks', '2026-01-01', '2026-01-05');
    INSERT INTO claims (id, account, event, dispatch, field, value, stance, quote, quote_start, quote_end, confidence, known_from, withdrawn_at, withdrawn_by)
      VALUES ('one', 'd/1', 'talks', 'd', 'status', '"held"', 'asserted', 'Talks', 0, 5, 1, 1, 7, 'Petro'), ('two', 'd/1', 'talks', 'd', 'kind', '"meeting"', 'asserted', 'Talks', 0, 5, 1, 1, NULL, NULL), ('three', 'd/1', 'talks', 'd', 'topic', '"peace"', 'asserted', 'Talks', 0, 5, 1, 1, 6, 'Olena');
  `)
  database.close()
  const store = await openStore(path)
  const made = (await store.review.decisions()).map(({ by, at, edit }) => [by, at, edit?.kind, edit?.claims])
  expect(made).toEqual([
    ['Olena', 6, 'withdrawn', ['three']],
    ['Petro', 7, 'withdrawn', ['one']],
  ])
  await store.review.undo(2, { by: 'Maria', at: 9 })
  expect(
    (await store.record()).events
      .get('talks')
      ?.claims.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['one', 'two'])
  await store.close()
})
