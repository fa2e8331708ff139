import type { PlaceId } from '../../domain/actor.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'

/** A place, and all that it lies in. */
export const reach = (id: PlaceId, { place }: Pick<Gazetteer, 'place'>): readonly PlaceId[] => {
  const found: PlaceId[] = []
  for (let at: PlaceId | null = id; at !== null && !found.includes(at);) {
    found.push(at)
    const known = place(at)
    at = known?.city ?? (known && known.country !== at ? known.country : null)
  }
  return found
}

type Within = ReadonlyMap<PlaceId, readonly PlaceId[]>

const withinOf = (gazetteer: Gazetteer): Within => {
  const within = new Map<PlaceId, PlaceId[]>()
  for (const { id } of gazetteer.places)
    for (const around of reach(id, gazetteer)) {
      const list = within.get(around)
      if (list) list.push(id)
      else within.set(around, [id])
    }
  return within
}

/** The places of a gazetteer never change, so they are put in order once. */
const known = new WeakMap<Gazetteer, Within>()

/** A place, and all that lies in it: a country with its cities and their venues. */
export const placesWithin = (id: PlaceId, gazetteer: Gazetteer): readonly PlaceId[] => {
  const within = known.get(gazetteer) ?? withinOf(gazetteer)
  known.set(gazetteer, within)
  return within.get(id) ?? [id]
}
