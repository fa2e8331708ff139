import { fileURLToPath } from 'node:url'
import type { Config } from './config.ts'
import { LANGUAGES, type Language } from './domain/language.ts'
import type { Dispatch } from './domain/dispatch.ts'
import type { DiplomaticEvent } from './domain/event.ts'
import type { EventRecord } from './domain/record.ts'
import type { Proposal } from './extraction/proposal.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { seededGazetteer } from './gazetteer/seeded.ts'
import { gazetteerOfPersons, withNewcomers } from './gazetteer/newcomers.ts'
import { createIntake, type Intake, type IntakeDependencies } from './intake.ts'
import { eventKnownBy } from './reconciliation/known-by.ts'
import type { SeedDispatch } from './sources/seeds.ts'
import { openStore, type Store } from './store/store.ts'
import { createWords } from './texts/create-words.ts'
import type { Words } from './texts/words.ts'

const DISPATCHES = fileURLToPath(new URL('../seeds/dispatches', import.meta.url))
const DEFAULT_DATABASE = fileURLToPath(new URL('../data/attache.db', import.meta.url))

/** The opened database with what gives its ids names and words. */
export interface Library {
  readonly store: Store
  /** With the persons whom dispatches named, as of the last reading of the record. */
  readonly gazetteer: Gazetteer
  readonly intake: Intake
  readonly wordsFor: (language: Language) => Words
  /** What is known now; read again only when the record has changed. */
  readonly record: () => Promise<EventRecord>
  /** Takes in the seed dispatches published by `now` (epoch milliseconds) that an empty database still lacks. */
  readonly seed: (now: number) => Promise<void>
}

/** The file that the environment names, or `data/attache.db` beside the program. */
export const databasePathOf = ({ databasePath }: Config): string => databasePath ?? DEFAULT_DATABASE

const cached = (store: Store, onChange: () => Promise<void>): (() => Promise<EventRecord>) => {
  let version: number | undefined
  let record: Promise<EventRecord> | undefined
  return async () => {
    const latest = await store.latestChange()
    if (!record || latest !== version) {
      version = latest
      record = onChange().then(() => store.latestRecord())
    }
    return record
  }
}

/** The gazetteer with the newcomers of the store, read again when told to. */
const readNewcomers = async (store: Store, known: Gazetteer) => {
  let persons = await store.actors.newcomers()
  let newcomers = gazetteerOfPersons(persons)
  return {
    gazetteer: withNewcomers(known, () => newcomers),
    refresh: async (): Promise<void> => {
      const latest = await store.actors.newcomers()
      if (latest.map(({ id }) => id).join() === persons.map(({ id }) => id).join()) return
      persons = latest
      newcomers = gazetteerOfPersons(persons)
    },
  }
}

/** Most starts need none of them, and none of what reads them. */
const readSeeds = async (gazetteer: Gazetteer): Promise<readonly SeedDispatch[]> => {
  const { loadSeeds } = await import('./sources/seeds.ts')
  return loadSeeds(DISPATCHES, gazetteer)
}

const seeder = (store: Store, gazetteer: Gazetteer) => {
  let waiting: readonly SeedDispatch[] | undefined
  return async (now: number): Promise<void> => {
    if ((await store.meta.get('seeding')) === 'done') return
    const seeds = (waiting ??= await readSeeds(gazetteer))
    const due = seeds.filter(({ dispatch }) => dispatch.knownFrom <= now)
    for (const seed of due) await store.take(seed, seed.dispatch.knownFrom)
    waiting = seeds.filter((seed) => !due.includes(seed))
    if (waiting.length === 0) await store.meta.set('seeding', 'done')
  }
}

/** Tells events over as they were known at an instant, from the claims of a record. */
export const eventsKnownBy =
  (record: EventRecord, gazetteer: Gazetteer) =>
  (event: DiplomaticEvent, instant: number): DiplomaticEvent | undefined =>
    eventKnownBy(event, instant, record.dispatches, gazetteer.place)

/** Reads a dispatch where it is called. Most commands read none: the rules are loaded with the first. */
const readHere = async (dispatch: Dispatch, gazetteer: Gazetteer): Promise<Proposal> => {
  const [{ createRuleExtractor }, { settling }] = await Promise.all([
    import('./extraction/rule-extractor.ts'),
    import('./reconciliation/settle-newcomers.ts'),
  ])
  return settling(createRuleExtractor())(dispatch, gazetteer)
}

/** Opens the database and seeds an empty one; dispatches are read by `read`. Errors: StoreError, GazetteerError, SeedError. */
export const openLibrary = async (
  config: Config,
  now: number,
  path = databasePathOf(config),
  read: IntakeDependencies['read'] = readHere,
): Promise<Library> => {
  const known = seededGazetteer()
  const store = await openStore(path, { createFolder: path === DEFAULT_DATABASE })
  await store.actors.sync(known.actors, known.places)
  const seed = seeder(store, known)
  await seed(now)
  const { gazetteer, refresh } = await readNewcomers(store, known)
  const words = new Map(LANGUAGES.map((language) => [language, createWords(gazetteer, language)]))
  return {
    store,
    gazetteer,
    seed,
    intake: createIntake({ store, gazetteer: known, read }),
    record: cached(store, refresh),
    wordsFor: (language) => {
      const found = words.get(language)
      if (!found) throw new Error(`no words for ${language}`)
      return found
    },
  }
}
