import type { SamePersons } from '../../reconciliation/newcomers.ts'
import type { Connection } from '../schema.ts'

/** Whom each id stands for: a person found in two dispatches under two ids is known by one of them. */
export const readSamePersons = async (db: Connection): Promise<SamePersons> => {
  const rows = await db.selectFrom('actors').select(['id', 'same_as']).where('same_as', 'is not', null).execute()
  const known = new Map(rows.map(({ id, same_as }) => [id, same_as ?? id]))
  return (actor) => known.get(actor) ?? actor
}
