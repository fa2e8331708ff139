import type { Selectable } from 'kysely'
import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import type { Language } from '../../domain/language.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Connection, Schema } from '../schema.ts'

const dispatchOf = (row: Selectable<Schema['dispatches']>): Dispatch => ({
  id: row.id,
  language: row.language as Language,
  outlet: row.outlet,
  url: row.url,
  headline: row.headline,
  text: row.text,
  published: row.published as Moment,
  knownFrom: row.known_from,
  ...(row.reprint_of === null ? {} : { reprintOf: row.reprint_of }),
})

/** True where the dispatch is new; one that is there already is left as it is. */
export const insertDispatch = async (trx: Connection, dispatch: Dispatch, at: number): Promise<boolean> => {
  const { id, language, outlet, url, headline, text, published, knownFrom } = dispatch
  const columns = { id, language, outlet, url, headline, text, published }
  const result = await trx
    .insertInto('dispatches')
    .values({ ...columns, known_from: knownFrom, taken_at: at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export const readDispatches = async (db: Connection): Promise<readonly Dispatch[]> =>
  (await db.selectFrom('dispatches').selectAll().orderBy('known_from').orderBy('id').execute()).map(dispatchOf)

/** The dispatches that make claims about one event, withdrawn ones too. */
export const readDispatchesAbout = async (db: Connection, event: string): Promise<readonly Dispatch[]> => {
  const about = db.selectFrom('claims').select('dispatch').where('event', '=', event)
  return (await db.selectFrom('dispatches').selectAll().where('id', 'in', about).execute()).map(dispatchOf)
}

export const readDispatchesOf = async (
  db: Connection,
  ids: readonly DispatchId[],
): Promise<ReadonlyMap<DispatchId, Dispatch>> => {
  const rows = await db.selectFrom('dispatches').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, dispatchOf(row)]))
}

export interface Dispatches {
  readonly has: (id: DispatchId) => Promise<boolean>
  readonly ids: () => Promise<ReadonlySet<DispatchId>>
}

export const createDispatches = (db: Connection): Dispatches => ({
  has: async (id) =>
    (await db.selectFrom('dispatches').select('id').where('id', '=', id).executeTakeFirst()) !== undefined,
  ids: async () => new Set((await db.selectFrom('dispatches').select('id').execute()).map(({ id }) => id)),
})
