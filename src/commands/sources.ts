import type { Feed } from '../domain/feed.ts'
import { isLanguage, type Language, LANGUAGES } from '../domain/language.ts'
import { type Library, openLibrary } from '../library.ts'
import { newFeed } from '../sources/feeds/new-feed.ts'
import type { FeedReport } from '../sources/feeds/poll-feeds.ts'
import { momentAt } from '../sources/publication.ts'
import { type Command, type Invocation, UsageError } from './command.ts'

type Action = (invocation: Invocation, library: Library) => Promise<number>

const textOf = (value: string | boolean | undefined): string | null => (typeof value === 'string' ? value : null)

const languageOf = ({ values }: Invocation): Language | null => {
  const given = textOf(values['language'])
  if (given === null || isLanguage(given)) return given
  throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}`)
}

const addressesOf = ({ positionals: [, ...addresses] }: Invocation): readonly string[] => {
  if (addresses.length === 0) throw new UsageError('sources needs the address of a feed or of a public channel')
  return addresses
}

const stateOf = ({ enabled, problem, lastReadAt, nextPollAt }: Feed, timeZone: string): string => {
  if (!enabled) return `no longer read: ${problem ?? 'switched off'}`
  const next = `next ${momentAt(nextPollAt, timeZone)}`
  if (problem !== null) return `${problem}; ${next}`
  return lastReadAt === null ? `not read yet; ${next}` : `read ${momentAt(lastReadAt, timeZone)}; ${next}`
}

const list: Action = async ({ config, print }, { store }) => {
  const feeds = await store.feeds.all()
  for (const feed of feeds) print(`${feed.url}  ${feed.outlet ?? ''}  ${stateOf(feed, config.timeZone)}`)
  if (feeds.length === 0) print('no feeds yet: `attache sources add URL`')
  return 0
}

const add: Action = async (invocation, { store }) => {
  const wish = { outlet: textOf(invocation.values['outlet']), language: languageOf(invocation) }
  const feeds = addressesOf(invocation).map((url) => newFeed({ ...wish, url }, Date.now()))
  for (const feed of feeds)
    invocation.print(
      `${feed.url}: ${(await store.feeds.add(feed)) ? 'added; what it holds now is taken as known' : 'is there already'}`,
    )
  return 0
}

const remove: Action = async (invocation, { store }) => {
  let missing = 0
  for (const address of addressesOf(invocation)) {
    const { url } = newFeed({ url: address, outlet: null, language: null }, 0)
    const removed = await store.feeds.remove(url)
    invocation.print(`${url}: ${removed ? 'removed' : 'is not there'}`)
    if (!removed) missing += 1
  }
  return missing === 0 ? 0 : 1
}

const linesOf = ({ feed, outcome, taken, passedOver, left }: FeedReport): readonly string[] => {
  if (outcome.kind === 'failed') return [`${feed.url}: ${outcome.error.message}`]
  if (outcome.kind === 'unchanged') return [`${feed.url}: nothing new`]
  if (feed.firstReadAt === null) return [`${feed.url}: read for the first time; what it holds is taken as known`]
  return [
    `${feed.url}: ${taken.length} taken${left > 0 ? `, ${left} left for the next time` : ''}`,
    ...taken.map((id) => `  ${id}`),
    ...passedOver.map(({ url, reason }) => `  passed over: ${url ?? 'an entry without a link'}: ${reason}`),
  ]
}

const poll: Action = async ({ config, positionals, values, print }, library) => {
  const { store } = library
  const asked = positionals.slice(1).map((url) => newFeed({ url, outlet: null, language: null }, 0).url)
  const feeds = values['all'] || asked.length > 0 ? await store.feeds.all() : await store.feeds.due(Date.now())
  const wanted = feeds.filter(({ url, enabled }) => (asked.length > 0 ? asked.includes(url) : enabled))
  const onFailure = (id: string, error: unknown): void =>
    print(`${id}: could not be taken: ${error instanceof Error ? error.message : String(error)}`)
  const missing = asked.filter((url) => !feeds.some((feed) => feed.url === url))
  for (const url of missing) print(`${url}: is not there`)
  const { readFeeds } = await import('../feed-reading.ts')
  const reports = await readFeeds(wanted, library, { config, now: Date.now, onFailure })
  for (const line of reports.flatMap(linesOf)) print(line)
  return missing.length > 0 || reports.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0
}

const ACTIONS: Readonly<Record<string, Action>> = { list, add, remove, poll }

export const sources: Command = {
  name: 'sources',
  usage: 'sources [list] | sources add URL… | sources remove URL… | sources poll [URL…]',
  summary: 'Lists, adds, removes and reads feeds and public channels.',
  help: [
    '  URL                   an RSS or Atom feed, or a public channel: https://t.me/CHANNEL or @CHANNEL',
    '  --outlet NAME         add: how its texts are signed; otherwise they say it themselves',
    '  --language LANGUAGE   add: uk, ru or en, for texts that do not show their own',
    '  --all                 poll: feeds that are not due yet, too',
    '',
    'What a feed holds when it is read for the first time is taken as known and alerts nobody.',
  ],
  options: { outlet: { type: 'string' }, language: { type: 'string' }, all: { type: 'boolean' } },
  takes: { list: 0 },
  run: async (invocation) => {
    const name = invocation.positionals[0] ?? 'list'
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action) throw new UsageError(`sources knows ${Object.keys(ACTIONS).join(', ')}, not «${name}»`)
    const library = await openLibrary(invocation.config, Date.now())
    try {
      return await action(invocation, library)
    } finally {
      await library.store.close()
    }
  },
}
