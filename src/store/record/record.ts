import { createEventRecord, type EventRecord } from '../../domain/record.ts'
import { replay } from '../../reconciliation/history.ts'
import type { Connection } from '../schema.ts'
import { readChanges } from './changes.ts'
import { readClaimsKnownBy } from './claims.ts'
import { readDispatches } from './dispatches.ts'
import { readEvents } from './events.ts'
import { placeLookup } from './places.ts'

/** The record as it stands, from the projections. */
export const readRecord = async (db: Connection): Promise<EventRecord> =>
  createEventRecord({
    events: await readEvents(db),
    dispatches: await readDispatches(db),
    changes: await readChanges(db),
  })

/** The record as it stood at an instant (epoch milliseconds), told over again from the claims that counted by then. */
export const readRecordKnownBy = async (db: Connection, instant: number): Promise<EventRecord> => {
  const dispatches = (await readDispatches(db)).filter(({ knownFrom }) => knownFrom <= instant)
  const byId = new Map(dispatches.map((dispatch) => [dispatch.id, dispatch]))
  const placeOf = await placeLookup(db)
  const claims = Map.groupBy(await readClaimsKnownBy(db, instant), ({ claim }) => claim.event)
  const histories = [...claims].map(([event, kept]) => replay(event, kept, byId, placeOf, instant))
  return createEventRecord({
    events: histories.flatMap(({ event }) => event ?? []),
    dispatches,
    changes: histories.flatMap(({ changes }) => changes),
  })
}
