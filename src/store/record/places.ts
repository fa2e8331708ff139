import type { Place, PlaceId } from '../../domain/actor.ts'
import type { Localized } from '../../domain/language.ts'
import type { Connection, Schema } from '../schema.ts'
import { upsertRows } from './upsert-rows.ts'

type Row = Schema['places']

const placeOf = (row: Row): Place => ({
  ...row,
  kind: row.kind as Place['kind'],
  names: JSON.parse(row.names) as Localized,
})

const rowOf = ({ id, kind, names, country, city, zone }: Place): Row => ({
  id,
  kind,
  names: JSON.stringify(names),
  country,
  city,
  zone,
})

const COLUMNS = { key: ['id'], others: ['kind', 'names', 'country', 'city', 'zone'] } as const

export const upsertPlaces = async (trx: Connection, places: readonly Place[]): Promise<void> =>
  upsertRows(trx, 'places', COLUMNS, places.map(rowOf))

/** In the order of their ids. */
export const readPlaces = async (db: Connection): Promise<readonly Place[]> =>
  (await db.selectFrom('places').selectAll().orderBy('id').execute()).map(placeOf)

/** A look-up over all places, as they stand now. */
export const placeLookup = async (db: Connection): Promise<(id: PlaceId) => Place | undefined> => {
  const places = new Map((await readPlaces(db)).map((place) => [place.id, place]))
  return (id) => places.get(id)
}
