import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { LANGUAGES, type Language } from './domain/language.ts'
import type { EventRecord } from './domain/record.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { loadGazetteer } from './gazetteer/load.ts'
import { loadSeeds } from './sources/seeds.ts'
import { openStore, type Store } from './store/store.ts'
import { createWords } from './texts/create-words.ts'
import type { Words } from './texts/words.ts'

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url))
const DEFAULT_DATABASE = fileURLToPath(new URL('../data/attache.db', import.meta.url))

/** The opened database with what gives its ids names and words. */
export interface Library {
  readonly store: Store
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  /** What is known now; read again only when the record has changed. */
  readonly record: () => Promise<EventRecord>
  /** Takes in the seed dispatches published by `now` (epoch milliseconds) that an empty database still lacks. */
  readonly seed: (now: number) => Promise<void>
}

/** The file that the environment names, or `data/attache.db` beside the program. */
export const databasePathOf = ({ databasePath }: Config): string => databasePath ?? DEFAULT_DATABASE

const cached = (store: Store): (() => Promise<EventRecord>) => {
  let version: number | undefined
  let record: Promise<EventRecord> | undefined
  return async () => {
    const latest = await store.latestChange()
    if (!record || latest !== version) {
      version = latest
      record = store.record()
    }
    return record
  }
}

const seeder = (store: Store, gazetteer: Gazetteer) => {
  let waiting: ReturnType<typeof loadSeeds> | undefined
  return async (now: number): Promise<void> => {
    if ((await store.meta.get('seeding')) === 'done') return
    waiting ??= loadSeeds(`${SEEDS}/dispatches`, gazetteer)
    const due = waiting.filter(({ dispatch }) => dispatch.knownFrom <= now)
    for (const seed of due) await store.take(seed, seed.dispatch.knownFrom)
    waiting = waiting.filter((seed) => !due.includes(seed))
    if (waiting.length === 0) await store.meta.set('seeding', 'done')
  }
}

/** Opens the database and seeds an empty one. Errors: StoreError, GazetteerError, SeedError. */
export const openLibrary = async (config: Config, now: number, path = databasePathOf(config)): Promise<Library> => {
  const gazetteer = loadGazetteer(`${SEEDS}/gazetteer`)
  const words = new Map(LANGUAGES.map((language) => [language, createWords(gazetteer, language)]))
  const store = await openStore(path, { createFolder: path === DEFAULT_DATABASE })
  await store.actors.sync(gazetteer.actors, gazetteer.places)
  const seed = seeder(store, gazetteer)
  await seed(now)
  return {
    store,
    gazetteer,
    seed,
    record: cached(store),
    wordsFor: (language) => {
      const found = words.get(language)
      if (!found) throw new Error(`no words for ${language}`)
      return found
    },
  }
}
