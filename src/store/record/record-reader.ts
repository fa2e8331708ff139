import { type EventRecord, recordWith } from '../../domain/record.ts'
import type { Connection } from '../schema.ts'
import { lastChange, readChangesAfter } from './changes.ts'
import { readDispatchesOf } from './dispatches.ts'
import { readEventsOf } from './events.ts'
import { readRecord } from './record.ts'
import { readVersion } from './version.ts'

interface Known {
  readonly version: number
  /** Row id of the last change that it holds. */
  readonly change: number
  readonly record: EventRecord
}

/** Where more has changed, everything is read again. */
const MOST_TOUCHED = 500

const touchedSince = async (db: Connection, version: number) => {
  const rows = await db.selectFrom('touched').select(['kind', 'id']).where('version', '>', version).execute()
  const ids = (kind: string): readonly string[] => rows.filter((row) => row.kind === kind).map(({ id }) => id)
  return { events: ids('event'), dispatches: ids('dispatch') }
}

const readAll = async (db: Connection): Promise<Known> => ({
  version: await readVersion(db),
  change: await lastChange(db),
  record: await readRecord(db),
})

const readOn = async (db: Connection, known: Known): Promise<Known> => {
  const version = await readVersion(db)
  const { events, dispatches } = await touchedSince(db, known.version)
  if (events.length + dispatches.length > MOST_TOUCHED) return readAll(db)
  const record = recordWith(known.record, {
    renewed: events,
    events: await readEventsOf(db, events),
    dispatches: [...(await readDispatchesOf(db, dispatches)).values()],
    changes: await readChangesAfter(db, known.change),
  })
  return { version, change: await lastChange(db), record }
}

/** Reads the record as it stands: whole at first, then what has changed since, whichever process changed it. */
export const createRecordReader = (): ((trx: Connection) => Promise<EventRecord>) => {
  let known: Known | undefined
  return async (trx) => {
    known = known ? await readOn(trx, known) : await readAll(trx)
    return known.record
  }
}
