import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { readConfig } from '../../../src/config.ts'
import { createAlertDesk } from '../../../src/delivery/alerts/alert-desk.ts'
import { openLibrary } from '../../../src/library.ts'
import { claimOf, dispatchAt } from '../../support/dispatches.ts'
import { milliseconds, print } from '../figures.ts'
import { bareInserts } from './bare-inserts.ts'
import { addReaders } from './owed.ts'
import { watchPauses } from './pauses.ts'

const SEEDED = Date.parse('2026-01-04T08:00:00+02:00')
const REPORTED = '2026-01-04T10:00+02:00'
const WINDOW = 120_000
const EVENT = '2026-01-06-paris-leaders'

/** Of seven readers six follow the event in one way or another, the last something else. */
const WAYS: readonly (readonly [kind: string, target: string])[] = [
  ['everything', ''],
  ['important', ''],
  ['event', EVENT],
  ['place', 'FR'],
  ['place', 'paris'],
  ['kind', 'summit'],
  ['actor', 'nobody-who-comes'],
]

const follow = (path: string): void => {
  const database = new SQLite(path)
  for (const [index, [kind, target]] of WAYS.entries())
    database
      .prepare('INSERT INTO follows SELECT id, ?, ?, ? FROM readers WHERE id % ? = ?')
      .run(kind, target, SEEDED, WAYS.length, index)
  database.close()
}

/** One change of one event, told to all of so many readers who follow it. */
const fanOut = async (folder: string, readers: number): Promise<void> => {
  const path = join(folder, `fan-out-${readers}.db`)
  const library = await openLibrary(readConfig({ DATABASE_PATH: path }), SEEDED)
  await library.seed(SEEDED)
  addReaders(path, readers, SEEDED + 86_400_000)
  follow(path)
  const failures: unknown[] = []
  const desk = createAlertDesk({ ...library, window: WINDOW, onFailure: (_, error) => void failures.push(error) })
  // What the seeds brought was there before anybody followed anything.
  await desk.round(SEEDED + WINDOW)
  const { pending: before } = await library.store.outbox.counts()
  const dispatch = dispatchAt(REPORTED)
  const claims = [claimOf(dispatch, { field: 'status', value: 'postponed' }, { event: EVENT })]
  await library.store.take({ dispatch, claims }, dispatch.knownFrom)
  await library.record()

  const pauses = watchPauses()
  const started = performance.now()
  await desk.round(dispatch.knownFrom + WINDOW)
  const took = performance.now() - started
  const longest = pauses.stop()
  const alerts = (await library.store.outbox.counts()).pending - before
  print(
    `tell ${readers} readers of one change`,
    `${milliseconds(took)}, ${alerts} alerts`,
    `${milliseconds((took / alerts) * 1000)} a thousand; bare inserts ${milliseconds(bareInserts(folder, alerts))}; ${longest}`,
  )
  if (failures.length > 0 || alerts === 0) throw new Error('the change was not told', { cause: failures[0] })
  await library.store.close()
}

/** Telling of a change grows as its readers do: ten times as many take ten times as long, apart from what one change costs. */
export const benchFanOut = async (folder: string): Promise<void> => {
  for (const readers of [1_000, 10_000, 100_000]) await fanOut(folder, readers)
}
