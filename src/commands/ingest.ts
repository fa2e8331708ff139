import { setTimeout as wait } from 'node:timers/promises'
import type { Dispatch } from '../domain/dispatch.ts'
import { type Moment, parseMoment, precisionOf } from '../domain/moment.ts'
import { openLibrary } from '../library.ts'
import { type FileOptions, readDispatchFile } from '../sources/dispatch-file.ts'
import type { Receipt } from '../store/matching/receive.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { readWhatCanBe, refuse } from './every-problem.ts'
import { presentOf } from './options.ts'

const publishedOf = ({ values }: Invocation): Moment | undefined => {
  const given = values['published']
  if (typeof given !== 'string') return undefined
  const published = parseMoment(given)
  if (published && ['day', 'minute'].includes(precisionOf(published))) return published
  throw new UsageError('--published is a day such as 2026-01-03, or a minute with its zone')
}

const isAddress = (source: string): boolean => /^[a-z]+:\/\//i.test(source)

/** What reads web pages is much to load. */
const readerOfAddresses = async (desk: FileOptions): Promise<(address: string) => Promise<Dispatch>> => {
  const { createFetch } = await import('../sources/fetching/fetch.ts')
  const { paced } = await import('../sources/feeds/pace.ts')
  const { readDispatchUrl } = await import('../sources/read-url.ts')
  const fetch = paced(createFetch(), { now: Date.now, wait })
  return (address) => readDispatchUrl(address, { ...desk, fetch })
}

const readAll = async (invocation: Invocation, now: number) => {
  const { config, positionals } = invocation
  const published = publishedOf(invocation)
  const desk = { now, timeZone: config.timeZone, language: config.language, ...(published ? { published } : {}) }
  const readUrl = positionals.some(isAddress) ? await readerOfAddresses(desk) : undefined
  return readWhatCanBe(positionals, (source) =>
    readUrl && isAddress(source) ? readUrl(source) : readDispatchFile(source, desk),
  )
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const lineOf = ({ id }: Dispatch, { isNew, resolutions, pending, missed, changes }: Receipt): string => {
  if (!isNew) return `${id}: is in the record already`
  const parts = [counted(resolutions.length, 'event', 'events'), counted(changes.length, 'change', 'changes')]
  if (pending > 0) parts.push(`${pending} to review`)
  if (missed > 0) parts.push(`${missed} gone from the diary`)
  return `${id}: ${parts.join(', ')}`
}

export const ingest: Command = {
  name: 'ingest',
  usage: 'ingest FILE|URL… [--publish] [--published DATE]',
  summary: 'Takes dispatches into the record.',
  help: [
    '  FILE                  .json: {"id", "language", "published", "headline", "text"}; .html: a saved page; .txt: a text, its outlet in a line of its own («Source: Herald»)',
    '  URL                   a web article, or one post of a public channel (https://t.me/CHANNEL/NUMBER)',
    '  --published DATE      when it was published, where it does not say: 2026-01-03 or 2026-01-03T10:00+02:00',
    '  --publish             into the record without review; otherwise what is uncertain waits for an editor',
    '',
    'What can’t be read is named, the rest is taken, and it ends with 1.',
  ],
  options: { publish: { type: 'boolean' }, published: { type: 'string' } },
  takes: Number.POSITIVE_INFINITY,
  run: async (invocation) => {
    const { config, positionals, values, print } = invocation
    if (positionals.length === 0) throw new UsageError('ingest needs at least one file or address')
    const now = presentOf(invocation)
    const { read: dispatches, problems } = await readAll(invocation, now)
    const share = positionals.length > 1 ? [`${dispatches.length} of ${positionals.length} were taken`] : []
    if (dispatches.length === 0) refuse(problems, ...share)
    const { store, intake } = await openLibrary(config, now)
    try {
      for (const dispatch of dispatches)
        print(lineOf(dispatch, await intake.bring(dispatch, values['publish'] ? 0 : config.publishConfidence, now)))
      refuse(problems, ...share)
      return 0
    } finally {
      await store.close()
    }
  },
}
