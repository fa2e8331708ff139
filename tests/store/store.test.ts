import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { lockInstance } from '../../src/store/instance-lock.ts'
import { openStore } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { olena, temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const setting = async (path: string, name: string): Promise<unknown> => {
  const { openDatabase } = await import('../../src/store/database.ts')
  const database = openDatabase(path, false)
  const value = database.pragma(name, { simple: true })
  database.close()
  return value
}

const refusal = async (path: string): Promise<string> => {
  const error: unknown = await openStore(path).then(
    async (store) => store.close(),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StoreError)
  const { message } = error as StoreError
  expect(message).toMatch(/^store: [^\n]+$/)
  return message
}

describe('an opened store', () => {
  test('keeps its settings when the file is opened again', async () => {
    const path = temporaryPath()
    await (await openStore(path)).close()
    expect(await setting(path, 'synchronous')).toBe(2)
    expect(await setting(path, 'journal_mode')).toBe('wal')
    expect(await setting(path, 'foreign_keys')).toBe(1)
    expect(await setting(path, 'busy_timeout')).toBeLessThanOrEqual(2_000)
  })

  test('belongs to its owner alone, its log too', async () => {
    const path = temporaryPath()
    const store = await temporaryStore(path)
    await store.meta.set('bot', '7')
    for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('takes the mode from a file that was open to others', async () => {
    const path = temporaryPath()
    writeFileSync(path, '', { mode: 0o644 })
    await temporaryStore(path)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('has strict tables only', async () => {
    const path = temporaryPath()
    await (await openStore(path)).close()
    const database = new SQLite(path)
    const tables = database.prepare<[], { name: string; strict: number }>('PRAGMA table_list').all()
    database.close()
    const loose = tables.filter(({ name, strict }) => !name.startsWith('sqlite_') && strict !== 1)
    expect(tables.length).toBeGreaterThan(12)
    expect(loose).toEqual([])
  })

  test('is empty and sound', async () => {
    const store = await temporaryStore()
    expect((await store.record()).events.size).toBe(0)
    expect(await store.dispatches.ids()).toEqual(new Set())
    expect(await store.latestChange()).toBe(0)
    expect(store.integrity()).toEqual([])
  })

  test('remembers what the program notes about itself', async () => {
    const store = await temporaryStore()
    expect(await store.meta.get('bot')).toBeUndefined()
    await store.meta.set('bot', '7')
    await store.meta.set('bot', '8')
    expect(await store.meta.get('bot')).toBe('8')
  })

  test('says what went wrong in its own name', async () => {
    const store = await temporaryStore()
    await expect(store.readers.subscribe({ ...olena, briefingMinute: 1_440 })).rejects.toThrow(
      /^store: CHECK constraint/,
    )
    await expect(store.follows.add(7, { kind: 'everything' }, 1)).rejects.toThrow(StoreError)
  })
})

describe('what cannot be opened is refused with one line', () => {
  test('a folder that is missing, unless it is to be created', async () => {
    const path = join(dirname(temporaryPath()), 'data', 'attache.db')
    expect(await refusal(path)).toContain('does not exist')
    expect(existsSync(dirname(path))).toBe(false)
    await temporaryStore(path, { createFolder: true })
    expect(existsSync(path)).toBe(true)
  })

  test('a folder in place of the file', async () => {
    const path = temporaryPath()
    mkdirSync(path)
    expect(await refusal(path)).toBe(`store: cannot open ${path}: that is a folder, not a file`)
  })

  test('a file that is no database', async () => {
    const path = temporaryPath()
    writeFileSync(path, 'Дорогий щоденнику, сьогодні нічого не сталося. '.repeat(20))
    expect(await refusal(path)).toContain('not a database')
  })

  test('the database of another program, which is left as it is', async () => {
    const path = temporaryPath()
    const database = new SQLite(path)
    database.exec('CREATE TABLE recipes (id INTEGER)')
    database.close()
    const before = readFileSync(path)
    expect(await refusal(path)).toContain('another program')
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be written', async () => {
    const path = temporaryPath()
    await (await openStore(path)).close()
    chmodSync(dirname(path), 0o500)
    chmodSync(path, 0o400)
    expect(await refusal(path)).toContain(path)
    chmodSync(dirname(path), 0o700)
  })
})

describe('a backup', () => {
  test('is a store of its own, taken while the other is in use', async () => {
    const path = temporaryPath()
    const store = await temporaryStore(path)
    const wire = dispatchAt('2026-01-03T20:00+02:00', 'wire')
    await store.take({ dispatch: wire, claims: [claimOf(wire, { field: 'status', value: 'held' })] }, wire.knownFrom)
    await store.backup(`${path}.copy`)
    await store.meta.set('bot', '7')
    const copy = await temporaryStore(`${path}.copy`)
    expect((await copy.record()).events.get('talks')?.status).toBe('held')
    expect(await copy.meta.get('bot')).toBeUndefined()
    expect(copy.integrity()).toEqual([])
    expect(statSync(`${path}.copy`).mode & 0o777).toBe(0o600)
  })

  test.each(['', '-wal', '-shm', '.lock', '.link'])(
    'never takes the place of the database in use: %s',
    async (suffix) => {
      const path = temporaryPath()
      const store = await temporaryStore(path)
      const lock = lockInstance(path)
      symlinkSync(path, `${path}.link`)
      const before = readFileSync(`${path}${suffix}`)
      await expect(store.backup(`${path}${suffix}`)).rejects.toThrow(/^store: .*the database itself/)
      expect(readFileSync(`${path}${suffix}`)).toEqual(before)
      lock.release()
    },
  )

  test('takes the place of an older one, and of nothing that is no file', async () => {
    const path = temporaryPath()
    const store = await temporaryStore(path)
    await store.backup(`${path}.copy`)
    await store.backup(`${path}.copy`)
    await expect(store.backup(dirname(path))).rejects.toThrow(/^store: .*not a file/)
  })

  test('that cannot be written leaves nothing behind', async () => {
    const path = temporaryPath()
    const store = await temporaryStore(path)
    await expect(store.backup(join(path, 'copy'))).rejects.toThrow(/^store: cannot copy/)
    expect(existsSync(`${path}.partial`)).toBe(false)
  })
})
