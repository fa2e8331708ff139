import { chmodSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import SQLite, { type Database } from 'better-sqlite3'
import { asStoreError, StoreError } from './store-error.ts'

/** What SQLite finds wrong with a file, one line each; nothing where it is sound. */
export const problemsOf = (database: Database): readonly string[] => {
  const found = database.prepare<[], string>('PRAGMA integrity_check').pluck().all()
  const dangling = database.prepare<[], { readonly table: string }>('PRAGMA foreign_key_check').all()
  return [
    ...found.filter((line) => line !== 'ok'),
    ...dangling.map(({ table }) => `${table}: a row refers to one that is not there`),
  ]
}

/** A single file that needs no write-ahead log beside it, and has been read through. */
const verify = (file: string): void => {
  const copy = new SQLite(file)
  try {
    copy.pragma('journal_mode = DELETE')
    const [problem] = problemsOf(copy)
    if (problem !== undefined) throw new StoreError(`the copy is damaged: ${problem}`)
  } finally {
    copy.close()
  }
}

const isSameFile = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }))
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino
}

/** A copy in the place of the database in use would leave the bot writing into a file that nobody finds again. */
const refuseTarget = ({ name }: Database, file: string): void => {
  if (['', '-wal', '-shm', '.lock'].some((suffix) => isSameFile(`${name}${suffix}`, file)))
    throw new StoreError(`cannot copy the database to ${file}: it is the database itself`)
  if (existsSync(file) && !statSync(file).isFile())
    throw new StoreError(`cannot copy the database to ${file}: it is not a file`)
}

/** Copies an open database while it is in use. The file appears under its name only when the copy is whole and checked. */
export const copyDatabase = async (database: Database, file: string): Promise<void> => {
  const partial = `${file}.partial`
  try {
    refuseTarget(database, file)
    rmSync(partial, { force: true })
    await database.backup(partial)
    chmodSync(partial, 0o600)
    verify(partial)
    renameSync(partial, file)
  } catch (error) {
    if (existsSync(partial)) rmSync(partial)
    throw asStoreError(error, `cannot copy the database to ${file}`)
  }
}
