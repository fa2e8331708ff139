import type { ActorId, Term } from '../../domain/actor.ts'
import type { Connection } from '../schema.ts'

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

export const replaceTerms = async (trx: Connection, actor: ActorId, terms: readonly Term[]): Promise<void> => {
  await trx.deleteFrom('terms').where('actor', '=', actor).execute()
  if (terms.length === 0) return
  const rows = terms.map((term, position) => ({
    actor,
    position,
    office: term.office,
    of: term.of,
    first: term.from,
    last: term.to,
  }))
  await trx.insertInto('terms').values(rows).execute()
}
