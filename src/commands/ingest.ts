import { readFileSync } from 'node:fs'
import type { Dispatch } from '../domain/dispatch.ts'
import { openLibrary } from '../library.ts'
import { readDispatchFile } from '../sources/dispatch-file.ts'
import { SourceError } from '../sources/source-error.ts'
import type { Receipt } from '../store/matching/receive.ts'
import { type Command, UsageError } from './command.ts'

/** What an operator who sets nothing is content with. */
const THRESHOLD = 0.8

const read = (path: string, timeZone: string): Dispatch => {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    throw new SourceError('content', `${path} can’t be read`, { cause: error })
  }
  return readDispatchFile(content, path, timeZone)
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const lineOf = ({ id }: Dispatch, { isNew, resolutions, pending, changes }: Receipt): string => {
  if (!isNew) return `${id}: is in the record already`
  const parts = [counted(resolutions.length, 'event', 'events'), counted(changes.length, 'change', 'changes')]
  if (pending > 0) parts.push(`${pending} to review`)
  return `${id}: ${parts.join(', ')}`
}

export const ingest: Command = {
  name: 'ingest',
  usage: 'ingest FILE… [--publish]',
  summary: 'Takes dispatches into the record.',
  help: [
    '  FILE                  a dispatch as JSON: {"id", "language", "published", "headline", "text"}',
    '  --publish             into the record without review; otherwise what is uncertain waits for an editor',
  ],
  options: { publish: { type: 'boolean' } },
  run: async ({ config, positionals, values, print }) => {
    if (positionals.length === 0) throw new UsageError('ingest needs at least one file')
    const dispatches = positionals.map((path) => read(path, config.timeZone))
    const now = Date.now()
    const { store, intake } = await openLibrary(config, now)
    try {
      for (const dispatch of dispatches)
        print(lineOf(dispatch, await intake.take(dispatch, values['publish'] ? 0 : THRESHOLD, now)))
      return 0
    } finally {
      await store.close()
    }
  },
}
