import type { Claim } from '../../domain/claim.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import type { EventId, EventKind, EventMode, EventStatus } from '../../domain/vocabulary.ts'
import { spanOf, type When } from '../../domain/moment.ts'
import type { Connection, Schema } from '../schema.ts'
import { readAllStandingClaims, readStandingClaims } from './claims.ts'
import { readParticipants, writeParticipants } from './participants.ts'

type Row = Schema['events']

/** What has no column of its own; `claims` keeps the projection's order of claims, by id. */
interface State {
  readonly when: When
  readonly mode: EventMode
  readonly format: string | null
  readonly host: string | null
  readonly topics: readonly string[]
  readonly claims: readonly string[]
  readonly dispatches: readonly DispatchId[]
}

const rowOf = (event: DiplomaticEvent): Row => {
  const { when, mode, format, host, topics, dispatches } = event
  const state: State = { when, mode, format, host, topics, claims: event.claims.map(({ id }) => id), dispatches }
  const span = spanOf(when, when.zone ?? 'UTC')
  return {
    id: event.id,
    kind: event.kind,
    status: event.status,
    first_day: span?.first ?? null,
    last_day: span?.last ?? null,
    place: event.place,
    revision: event.revision,
    state: JSON.stringify(state),
  }
}

const eventOf = (
  row: Row,
  participants: readonly Participant[],
  claims: ReadonlyMap<string, Claim>,
): DiplomaticEvent => {
  const state = JSON.parse(row.state) as State
  return {
    ...state,
    id: row.id,
    kind: row.kind as EventKind,
    status: row.status as EventStatus,
    place: row.place,
    participants,
    claims: state.claims.flatMap((id) => claims.get(id) ?? []),
    revision: row.revision,
  }
}

const byId = (claims: readonly Claim[]): ReadonlyMap<string, Claim> => new Map(claims.map((claim) => [claim.id, claim]))

/** Writes what an event has come to; an event of which nothing is left goes from the record. */
export const writeEvent = async (trx: Connection, id: EventId, event: DiplomaticEvent | undefined): Promise<void> => {
  if (!event) {
    await trx.deleteFrom('events').where('id', '=', id).execute()
    return
  }
  const row = rowOf(event)
  await trx
    .insertInto('events')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await writeParticipants(trx, id, event.participants)
}

export const readEvent = async (db: Connection, id: EventId): Promise<DiplomaticEvent | undefined> => {
  const row = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const participants = await readParticipants(db, id)
  return eventOf(row, participants.get(id) ?? [], byId(await readStandingClaims(db, id)))
}

/** Those of the events that the record has. */
export const readEventsOf = async (db: Connection, ids: readonly EventId[]): Promise<readonly DiplomaticEvent[]> => {
  const events: DiplomaticEvent[] = []
  for (const id of ids) {
    const event = await readEvent(db, id)
    if (event) events.push(event)
  }
  return events
}

export const readEvents = async (db: Connection): Promise<readonly DiplomaticEvent[]> => {
  const rows = await db.selectFrom('events').selectAll().execute()
  const participants = await readParticipants(db)
  const claims = byId(await readAllStandingClaims(db))
  return rows.map((row) => eventOf(row, participants.get(row.id) ?? [], claims))
}
