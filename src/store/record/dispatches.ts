import type { Selectable } from 'kysely'
import type { Dispatch, DispatchHeading, DispatchId } from '../../domain/dispatch.ts'
import type { Language } from '../../domain/language.ts'
import type { Moment } from '../../domain/moment.ts'
import type { Connection, Schema } from '../schema.ts'

type Row = Selectable<Schema['dispatches']>

const HEADING = ['id', 'language', 'outlet', 'url', 'published', 'known_from', 'reprint_of'] as const

const headingOf = (row: Pick<Row, (typeof HEADING)[number]>): DispatchHeading => ({
  id: row.id,
  language: row.language as Language,
  outlet: row.outlet,
  url: row.url,
  published: row.published as Moment,
  knownFrom: row.known_from,
  ...(row.reprint_of === null ? {} : { reprintOf: row.reprint_of }),
})

const dispatchOf = (row: Row): Dispatch => ({ ...headingOf(row), headline: row.headline, text: row.text })

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

type Headings = ReadonlyMap<DispatchId, DispatchHeading>

/** The dispatches that make claims about one event, withdrawn ones too. */
export const readHeadingsAbout = async (db: Connection, event: string): Promise<Headings> => {
  const about = db.selectFrom('claims').select('dispatch').where('event', '=', event)
  const rows = await db.selectFrom('dispatches').select(HEADING).where('id', 'in', about).execute()
  return new Map(rows.map((row) => [row.id, headingOf(row)]))
}

export const readHeadingsOf = async (db: Connection, ids: readonly DispatchId[]): Promise<Headings> => {
  const rows = await db.selectFrom('dispatches').select(HEADING).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, headingOf(row)]))
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
