import type { Actor, Place, Term } from '../../domain/actor.ts'
import type { Localized } from '../../domain/language.ts'
import type { Connection, Schema } from '../schema.ts'
import { readPlaces, upsertPlaces } from './places.ts'
import { readTerms, replaceTerms } from './terms.ts'
import { raiseVersion } from './version.ts'

type Row = Schema['actors']

const rowOf = (actor: Actor): Row => ({
  id: actor.id,
  kind: actor.kind,
  names: JSON.stringify(actor.names),
  gender: actor.kind === 'person' ? actor.gender : null,
  represents: actor.kind === 'person' ? actor.represents : null,
})

const actorOf = ({ id, kind, names, gender, represents }: Row, terms: readonly Term[]): Actor => {
  const common = { id, names: JSON.parse(names) as Localized }
  if (kind !== 'person') return { kind: kind as 'country' | 'organisation', ...common }
  return { kind, ...common, gender: gender === 'f' ? 'f' : 'm', represents, terms }
}

const upsertActor = async (trx: Connection, actor: Actor): Promise<void> => {
  const row = rowOf(actor)
  await trx
    .insertInto('actors')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await replaceTerms(trx, actor.id, actor.kind === 'person' ? actor.terms : [])
}

export interface Actors {
  /** Takes over the gazetteer's actors and places; those that it no longer has stay, since claims may name them. */
  readonly sync: (actors: readonly Actor[], places: readonly Place[]) => Promise<void>
  /** In the order of their ids. */
  readonly all: () => Promise<readonly Actor[]>
}

export const createActors = (db: Connection): Actors => ({
  sync: async (actors, places) =>
    db.transaction().execute(async (trx) => {
      for (const actor of actors) await upsertActor(trx, actor)
      await upsertPlaces(trx, places)
      await raiseVersion(trx)
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
})

export interface Places {
  /** In the order of their ids. */
  readonly all: () => Promise<readonly Place[]>
}

export const createPlaces = (db: Connection): Places => ({ all: () => readPlaces(db) })
