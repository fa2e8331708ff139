/** Anything that goes wrong with the database: one line, which begins with the layer's name and may be shown to an operator. */
export class StoreError extends Error {
  override readonly name = 'StoreError'

  constructor(problem: string, options?: ErrorOptions) {
    super(`store: ${problem}`, options)
  }
}

const PROBLEMS: readonly (readonly [prefix: string, problem: string])[] = [
  ['SQLITE_NOTADB', 'the file is not a database'],
  ['SQLITE_CORRUPT', 'the database is damaged'],
  ['SQLITE_CANTOPEN', 'the file cannot be opened'],
  ['SQLITE_READONLY', 'the file cannot be written'],
  ['SQLITE_PERM', 'the file may not be accessed'],
  ['SQLITE_FULL', 'the disk is full'],
  ['SQLITE_IOERR', 'the disk cannot be read or written'],
  ['SQLITE_BUSY', 'the database is in use by another process'],
  ['SQLITE_LOCKED', 'the database is in use by another process'],
  ['EISDIR', 'that is a folder, not a file'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EACCES', 'the file may not be accessed'],
  ['EROFS', 'the file cannot be written'],
]

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Any error as a StoreError, with the cause kept; `subject` says what was being done or to which file. */
export const asStoreError = (error: unknown, subject?: string): StoreError => {
  if (error instanceof StoreError) return error
  const code = codeOf(error)
  const known = PROBLEMS.find(([prefix]) => code.startsWith(prefix))?.[1]
  const problem = known ?? (error instanceof Error ? error.message : String(error))
  return new StoreError(subject === undefined ? problem : `${subject}: ${problem}`, { cause: error })
}
