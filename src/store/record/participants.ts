import type { ParticipantMode, Presence } from '../../domain/claim.ts'
import type { Participant } from '../../domain/event.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { Connection, Schema } from '../schema.ts'

const participantOf = (row: Schema['participants']): Participant => ({
  actor: row.actor,
  represents: row.represents,
  presence: row.presence as Presence,
  mode: row.mode as ParticipantMode,
  disputed: row.disputed === 1,
})

/** Replaces the rows of one event, whose own row must be there. */
export const writeParticipants = async (
  trx: Connection,
  event: EventId,
  participants: readonly Participant[],
): Promise<void> => {
  await trx.deleteFrom('participants').where('event', '=', event).execute()
  for (const [position, { disputed, ...columns }] of participants.entries())
    await trx
      .insertInto('participants')
      .values({ event, position, ...columns, disputed: disputed ? 1 : 0 })
      .execute()
}

/** By event, each list in the projection's order; of one event or of all. */
export const readParticipants = async (
  db: Connection,
  event?: EventId,
): Promise<ReadonlyMap<EventId, readonly Participant[]>> => {
  const all = db.selectFrom('participants').selectAll().orderBy('event').orderBy('position')
  const rows = await (event === undefined ? all : all.where('event', '=', event)).execute()
  const byEvent = Map.groupBy(rows, (row) => row.event)
  return new Map([...byEvent].map(([id, list]) => [id, list.map(participantOf)]))
}
