import type { Change, Difference } from '../../domain/change.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { Connection, Schema } from '../schema.ts'

type Row = Omit<Schema['changes'], 'id'>

const rowOf = (change: Change, revision: number): Row => ({
  event: change.event,
  revision,
  dispatch: change.dispatch,
  at: change.at,
  field: change.field,
  actor: change.field === 'disputed' ? change.actor : null,
  before: JSON.stringify(change.before),
  after: JSON.stringify(change.after),
})

const changeOf = (row: Row): Change => {
  const values = { before: JSON.parse(row.before) as unknown, after: JSON.parse(row.after) as unknown }
  const actor = row.actor === null ? {} : { actor: row.actor }
  const difference = { field: row.field, ...values, ...actor } as Difference
  return { ...difference, event: row.event, dispatch: row.dispatch, at: row.at }
}

export const insertChanges = async (trx: Connection, changes: readonly Change[], revision: number): Promise<void> => {
  for (const change of changes) await trx.insertInto('changes').values(rowOf(change, revision)).execute()
}

/** Oldest first. */
export const readChanges = async (db: Connection): Promise<readonly Change[]> =>
  (await db.selectFrom('changes').selectAll().orderBy('id').execute()).map(changeOf)

/** The changes of an event after the row of that number, oldest first. */
export const changesFrom = async (db: Connection, event: EventId, after: number): Promise<readonly Change[]> => {
  const rows = db.selectFrom('changes').selectAll().where('event', '=', event).where('id', '>', after)
  return (await rows.orderBy('id').execute()).map(changeOf)
}

/** Those behind a row id, oldest first. */
export const readChangesAfter = async (db: Connection, id: number): Promise<readonly Change[]> =>
  (await db.selectFrom('changes').selectAll().where('id', '>', id).orderBy('id').execute()).map(changeOf)

/** Row id of the last change; 0 where there is none. */
export const lastChange = async (db: Connection): Promise<number> => {
  const last = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst()
  return last?.id ?? 0
}

/** The number that an event's next change bears, 0 for its entry; an event that left the record and comes back counts on. */
export const nextRevision = async (db: Connection, event: EventId): Promise<number> => {
  const last = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('revision').as('revision'))
    .where('event', '=', event)
    .executeTakeFirst()
  return last?.revision === null || last?.revision === undefined ? 0 : last.revision + 1
}
