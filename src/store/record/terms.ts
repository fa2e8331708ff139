import { sql } from 'kysely'
import type { ActorId, Term } from '../../domain/actor.ts'
import type { Connection } from '../schema.ts'
import { upsertRows } from './upsert-rows.ts'

/** Each person's terms in the order of the data: the leading office first. */
export const readTerms = async (db: Connection): Promise<ReadonlyMap<ActorId, readonly Term[]>> => {
  const rows = await db.selectFrom('terms').selectAll().orderBy('actor').orderBy('position').execute()
  const byActor = Map.groupBy(rows, ({ actor }) => actor)
  return new Map(
    [...byActor].map(([actor, terms]) => [
      actor,
      terms.map((row) => ({ office: row.office, of: row.of, from: row.first, to: row.last })),
    ]),
  )
}

const COLUMNS = { key: ['actor', 'position'], others: ['office', 'of', 'first', 'last'] } as const

export const replaceTerms = async (
  trx: Connection,
  termsOf: readonly (readonly [ActorId, readonly Term[]])[],
): Promise<void> => {
  const actors = JSON.stringify(termsOf.map(([actor]) => actor))
  await sql`DELETE FROM terms WHERE actor IN (SELECT value FROM json_each(${actors}))`.execute(trx)
  const rows = termsOf.flatMap(([actor, terms]) =>
    terms.map(({ office, of, from, to }, position) => ({ actor, position, office, of, first: from, last: to })),
  )
  await upsertRows(trx, 'terms', COLUMNS, rows)
}
