import { databasePathOf, openLibrary } from '../library.ts'
import { freeBytes } from '../store/free-space.ts'
import type { Store } from '../store/store.ts'
import type { Command } from './command.ts'
import { presentOf } from './options.ts'

const MINUTE = 60_000
const LATE = 15 * MINUTE
const LEAST_FREE = 100 * 1024 * 1024

interface Finding {
  readonly well: boolean
  readonly text: string
}

const integrity = (store: Store): Finding => {
  const problems = store.integrity()
  return {
    well: problems.length === 0,
    text: problems.length === 0 ? 'the database is sound' : `the database is damaged: ${problems.join('; ')}`,
  }
}

const heartbeat = async (store: Store, now: number): Promise<Finding> => {
  const last = await store.meta.get('last-tick')
  if (last === undefined) return { well: true, text: 'the bot has not run on this database yet' }
  const minutes = Math.max(0, Math.round((now - Number(last)) / MINUTE))
  return {
    well: minutes <= 2,
    text: `the last tick was ${minutes} min ago${minutes <= 2 ? '' : ': the bot is not running'}`,
  }
}

const written = async (store: Store, now: number): Promise<Finding> => {
  try {
    await store.meta.set('last-doctor', String(now))
    return { well: true, text: 'the database can be written' }
  } catch (error) {
    return {
      well: false,
      text: `the database cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

const owed = async (store: Store, now: number): Promise<Finding> => {
  const oldest = await store.outbox.oldestDue(now)
  const late = oldest === undefined ? 0 : now - oldest
  const text =
    oldest === undefined ? 'no message is late' : `the oldest message is ${Math.round(late / MINUTE)} min late`
  return { well: late <= LATE, text }
}

const polled = async (store: Store, now: number): Promise<Finding> => {
  const last = Number((await store.meta.get('last-poll')) ?? '')
  if (last === 0) return { well: true, text: 'Telegram has not been asked for updates yet' }
  const minutes = Math.max(0, Math.round((now - last) / MINUTE))
  return { well: minutes <= 6, text: `Telegram last answered a poll ${minutes} min ago` }
}

const givenUp = async (store: Store): Promise<Finding> => {
  const { dead, held } = await store.outbox.counts()
  const text = `${dead} messages were refused for good, ${held} are held`
  return { well: dead + held === 0, text: dead + held === 0 ? text : `${text}: see \`attache outbox\`` }
}

const feeds = async (store: Store): Promise<readonly Finding[]> => {
  const failing = (await store.feeds.all()).filter(({ problem }) => problem !== null)
  if (failing.length === 0) return [{ well: true, text: 'no feed fails' }]
  return failing.map(({ url, problem, failures, enabled }) => ({
    well: false,
    text: `${url}: ${enabled ? `failed ${failures} times` : 'is no longer read'}: ${problem}`,
  }))
}

const disk = async (path: string): Promise<Finding> => {
  const free = await freeBytes(path)
  return { well: free >= LEAST_FREE, text: `${Math.round(free / 1024 / 1024)} MB are free beside the database` }
}

export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor',
  summary: 'Says whether the database and the running bot are well; the exit code is 1 where something is not.',
  help: [],
  options: {},
  takes: 0,
  run: async (invocation) => {
    const { config, print } = invocation
    const now = presentOf(invocation)
    const { store } = await openLibrary(config, now)
    try {
      const findings = [
        integrity(store),
        await written(store, Date.now()),
        await heartbeat(store, Date.now()),
        await polled(store, Date.now()),
        await owed(store, now),
        await givenUp(store),
        ...(await feeds(store)),
        await disk(databasePathOf(config)),
      ]
      print(`${await store.readers.activeCount()} readers, ${(await store.record()).events.size} events`)
      for (const { well, text } of findings) print(`${well ? 'ok      ' : 'PROBLEM '}${text}`)
      return findings.every(({ well }) => well) ? 0 : 1
    } finally {
      await store.close()
    }
  },
}
