import type { ActorId, Person } from '../../domain/actor.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { isOnePerson } from '../../reconciliation/newcomers.ts'
import { insertNewcomer, type Newcomer, readNewcomers, setSamePerson } from '../record/actors.ts'
import type { Connection } from '../schema.ts'

const nameOf = ({ person, sameAs }: Newcomer): ActorId => sameAs ?? person.id

/** Everybody found before who is known by the same id goes by the new one too. */
const unite = async (trx: Connection, known: readonly Newcomer[], ids: ReadonlySet<ActorId>): Promise<ActorId[]> => {
  const circle = known.filter((newcomer) => ids.has(nameOf(newcomer)))
  const [first] = circle
  if (!first) return []
  for (const { person } of circle)
    await setSamePerson(trx, person.id, person.id === first.person.id ? null : first.person.id)
  return circle.map(({ person }) => person.id)
}

const accountsNaming = async (db: Connection, actors: readonly ActorId[]): Promise<readonly AccountId[]> => {
  const rows = await db
    .selectFrom('claims')
    .select('account')
    .distinct()
    .where('field', '=', 'participant')
    .where((where) => where(where.fn('json_extract', ['value', where.val('$.actor')]), 'in', actors))
    .execute()
  return rows.map(({ account }) => account)
}

/**
 * Adds the persons whom a dispatch names and nobody knew, within a transaction. One who is somebody found before goes
 * by the id of whoever was found first. Gives the accounts in which a person thereby goes by another id.
 */
export const addNewcomers = async (
  trx: Connection,
  persons: readonly Person[],
  dispatch: DispatchId,
): Promise<readonly AccountId[]> => {
  const renamed: ActorId[] = []
  for (const person of persons) {
    if (!(await insertNewcomer(trx, person, dispatch))) continue
    const known = await readNewcomers(trx)
    const others = known.filter((other) => other.person.id !== person.id)
    const same = others.filter((other) => isOnePerson(person, other.person)).map(nameOf)
    if (same.length > 0) renamed.push(...(await unite(trx, known, new Set([person.id, ...same]))))
  }
  return renamed.length === 0 ? [] : accountsNaming(trx, renamed)
}
