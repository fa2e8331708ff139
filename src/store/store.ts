import { Kysely } from 'kysely'
import type { Change } from '../domain/change.ts'
import type { EventRecord } from '../domain/record.ts'
import { copyDatabase, problemsOf } from './backup.ts'
import { type Alerts, createAlerts } from './alerts/alerts.ts'
import { type Amendments, createAmendments } from './alerts/amendments.ts'
import { type AlertPreferences, createPreferences } from './alerts/preferences.ts'
import { createReminders, type Reminders } from './alerts/reminders.ts'
import { openDatabase } from './database.ts'
import { createFollows, type Follows } from './delivery/follows.ts'
import { createInbox, type Inbox } from './delivery/inbox.ts'
import { createLetters, type Letters } from './delivery/letters.ts'
import { createOutbox, type Outbox } from './delivery/outbox.ts'
import { createReaders, type Readers } from './delivery/readers.ts'
import { createRests, type Rests } from './delivery/rests.ts'
import { createUpdates, type Updates } from './delivery/updates.ts'
import { immediateDialect } from './dialect.ts'
import { type Reading, type Receipt, receive } from './matching/receive.ts'
import { createReview, type Review } from './matching/review.ts'
import { createMeta, type Meta } from './meta.ts'
import { MIGRATIONS, migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'
import { type Actors, createActors, createPlaces, type Places } from './record/actors.ts'
import { createDispatches, type Dispatches } from './record/dispatches.ts'
import { type Intake, takeIn } from './record/intake.ts'
import { readRecord, readRecordKnownBy } from './record/record.ts'
import { createRecordReader } from './record/record-reader.ts'
import { readVersion } from './record/version.ts'
import type { Schema } from './schema.ts'
import { createFeedEntries, type FeedEntries } from './sources/feed-entries.ts'
import { type Brought, createBrought } from './sources/brought.ts'
import { type Channels, createChannels } from './sources/channels.ts'
import { createFeeds, type Feeds } from './sources/feeds.ts'
import { asStoreError } from './store-error.ts'

/** The database by its tables. Instants are epoch milliseconds; whatever goes wrong is a StoreError. */
export interface Store {
  readonly actors: Actors
  readonly places: Places
  readonly dispatches: Dispatches
  readonly feeds: Feeds
  readonly channels: Channels
  readonly feedEntries: FeedEntries
  readonly brought: Brought
  readonly readers: Readers
  readonly follows: Follows
  /** News about events, and who is told of it. */
  readonly alerts: Alerts
  readonly alertPreferences: AlertPreferences
  readonly amendments: Amendments
  readonly reminders: Reminders
  readonly outbox: Outbox
  /** What could not be delivered. */
  readonly letters: Letters
  readonly rests: Rests
  readonly inbox: Inbox
  readonly updates: Updates
  readonly meta: Meta
  /** The record as it stands; with an instant, as it stood then: what counted as known and was not yet withdrawn. */
  readonly record: (knownBy?: number) => Promise<EventRecord>
  /** The record as it stands, of which only what has changed since the last call is read again. */
  readonly latestRecord: () => Promise<EventRecord>
  /** Takes a dispatch with its claims, and gives what that changed; a dispatch that is there already changes nothing. */
  readonly take: (intake: Intake, at: number) => Promise<readonly Change[]>
  /** Takes a dispatch with what an extractor proposes: publishes what is certain, keeps the rest for an editor. */
  readonly receive: (reading: Reading, at: number) => Promise<Receipt>
  /** What waits for editors, and what they decide. */
  readonly review: Review
  /** Rises whenever the record or the gazetteer's rows change, in whichever process. */
  readonly latestChange: () => Promise<number>
  /** Copies the database to a new file while it is in use, and checks the copy. */
  readonly backup: (file: string) => Promise<void>
  /** What is wrong with the file, one line each; nothing where it is sound. */
  readonly integrity: () => readonly string[]
  readonly close: () => Promise<void>
}

export interface StoreOptions {
  /** Whether a file with an older schema is copied before it is brought up to date; true unless given. */
  readonly backup?: boolean
  /** Whether a folder that is missing is created; false unless given. */
  readonly createFolder?: boolean
  /** The schema's steps; those of this program unless given. */
  readonly migrations?: readonly Migration[]
}

/** Opens the database file, creating it or bringing its schema up to date; a StoreError of one line says why it can't. */
export const openStore = async (path: string, options: StoreOptions = {}): Promise<Store> => {
  const { backup = true, createFolder = false, migrations = MIGRATIONS } = options
  const database = openDatabase(path, createFolder)
  const db = new Kysely<Schema>({ dialect: immediateDialect(database) })
  try {
    await migrate(db, database, { backup, migrations })
  } catch (error) {
    database.close()
    throw asStoreError(error, `cannot open ${path}`)
  }
  const readLatest = createRecordReader()
  const reading = () => db.transaction().setAccessMode('read only')
  return {
    actors: createActors(db),
    places: createPlaces(db),
    dispatches: createDispatches(db),
    feeds: createFeeds(db),
    channels: createChannels(db),
    feedEntries: createFeedEntries(db),
    brought: createBrought(db),
    readers: createReaders(db),
    follows: createFollows(db),
    alerts: createAlerts(db),
    alertPreferences: createPreferences(db),
    amendments: createAmendments(db),
    reminders: createReminders(db),
    outbox: createOutbox(db),
    letters: createLetters(db),
    rests: createRests(db),
    inbox: createInbox(db),
    updates: createUpdates(db),
    meta: createMeta(db),
    record: (knownBy) =>
      reading().execute((trx) => (knownBy === undefined ? readRecord(trx) : readRecordKnownBy(trx, knownBy))),
    latestRecord: () => reading().execute(readLatest),
    take: (intake, at) => db.transaction().execute((trx) => takeIn(trx, intake, at)),
    receive: (told, at) => db.transaction().execute((trx) => receive(trx, told, at)),
    review: createReview(db),
    latestChange: () => readVersion(db),
    backup: (file) => copyDatabase(database, file),
    integrity: () => problemsOf(database),
    close: () => db.destroy(),
  }
}
