import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor, ActorId, Person, Place, Term } from '../../domain/actor.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { Localized } from '../../domain/language.ts'
import type { Connection, Schema } from '../schema.ts'
import { createMeta } from '../meta.ts'
import { readPlaces, upsertPlaces } from './places.ts'
import { readTerms, replaceTerms } from './terms.ts'
import { upsertRows } from './upsert-rows.ts'
import { raiseVersion } from './version.ts'

type Row = Schema['actors']

const rowOf = (actor: Actor): Row => ({
  id: actor.id,
  kind: actor.kind,
  names: JSON.stringify(actor.names),
  gender: actor.kind === 'person' ? actor.gender : null,
  represents: actor.kind === 'person' ? actor.represents : null,
  origin: null,
  same_as: null,
})

/** A person found in a dispatch; `sameAs` is the one, found before, who it turned out to be. */
export interface Newcomer {
  readonly person: Person
  readonly sameAs: ActorId | null
}

const actorOf = ({ id, kind, names, gender, represents }: Row, terms: readonly Term[]): Actor => {
  const common = { id, names: JSON.parse(names) as Localized }
  if (kind !== 'person') return { kind: kind as 'country' | 'organisation', ...common }
  return { kind, ...common, gender: gender === 'f' ? 'f' : 'm', represents, terms }
}

const COLUMNS = { key: ['id'], others: ['kind', 'names', 'gender', 'represents', 'origin', 'same_as'] } as const

const upsertActors = async (trx: Connection, actors: readonly Actor[]): Promise<void> => {
  await upsertRows(trx, 'actors', COLUMNS, actors.map(rowOf))
  await replaceTerms(
    trx,
    actors.map((actor) => [actor.id, actor.kind === 'person' ? actor.terms : []]),
  )
}

/** Adds a person found in a dispatch; one that is there already, found before or known to the gazetteer, stays as it is. */
export const insertNewcomer = async (trx: Connection, person: Person, origin: DispatchId): Promise<boolean> => {
  const result = await trx
    .insertInto('actors')
    .values({ ...rowOf(person), origin })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (result.numInsertedOrUpdatedRows !== 1n) return false
  await replaceTerms(trx, [[person.id, person.terms]])
  return true
}

/** The persons found in dispatches, in the order in which they were found, those who turned out to be another included. */
export const readNewcomers = async (db: Connection): Promise<readonly Newcomer[]> => {
  const terms = await readTerms(db)
  const rows = await db
    .selectFrom('actors')
    .selectAll()
    .where('origin', 'is not', null)
    .orderBy(sql`rowid`)
    .execute()
  return rows.flatMap((row) => {
    const person = actorOf(row, terms.get(row.id) ?? [])
    return person.kind === 'person' ? [{ person, sameAs: row.same_as }] : []
  })
}

export const setSamePerson = async (trx: Connection, id: ActorId, sameAs: ActorId | null): Promise<void> => {
  await trx.updateTable('actors').set({ same_as: sameAs }).where('id', '=', id).execute()
}

const SYNCED = 'gazetteer'

const fingerprint = (actors: readonly Actor[], places: readonly Place[]): string =>
  createHash('sha256')
    .update(JSON.stringify([actors, places]))
    .digest('base64url')

export interface Actors {
  /**
   * Takes over the gazetteer's actors and places; those that it no longer has stay, since claims may name them. Does
   * nothing where they were taken over before, as they are: each command and each start begins with this.
   */
  readonly sync: (actors: readonly Actor[], places: readonly Place[]) => Promise<void>
  /** In the order of their ids. */
  readonly all: () => Promise<readonly Actor[]>
  /** The persons whom dispatches named and the gazetteer does not know, each once. */
  readonly newcomers: () => Promise<readonly Person[]>
}

export const createActors = (db: Connection): Actors => ({
  sync: async (actors, places) =>
    db.transaction().execute(async (trx) => {
      const meta = createMeta(trx)
      const print = fingerprint(actors, places)
      if ((await meta.get(SYNCED)) === print) return
      await upsertActors(trx, actors)
      await upsertPlaces(trx, places)
      await raiseVersion(trx)
      await meta.set(SYNCED, print)
    }),
  all: async () =>
    db
      .transaction()
      .setAccessMode('read only')
      .execute(async (trx) => {
        const terms = await readTerms(trx)
        const rows = await trx.selectFrom('actors').selectAll().orderBy('id').execute()
        return rows.map((row) => actorOf(row, terms.get(row.id) ?? []))
      }),
  newcomers: async () => (await readNewcomers(db)).flatMap(({ person, sameAs }) => (sameAs === null ? [person] : [])),
})

export interface Places {
  /** In the order of their ids. */
  readonly all: () => Promise<readonly Place[]>
}

export const createPlaces = (db: Connection): Places => ({ all: () => readPlaces(db) })
