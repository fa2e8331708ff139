import type { Place, PlaceId } from '../../src/domain/actor.ts'

const place = (id: string, kind: Place['kind'], country: string, city: string | null = null): Place => ({
  id,
  kind,
  names: { uk: id, ru: id, en: id },
  country,
  city,
  zone: null,
})

export const PLACES: readonly Place[] = [
  place('UA', 'country', 'UA'),
  place('kyiv', 'city', 'UA'),
  place('lviv', 'city', 'UA'),
  place('bankova', 'venue', 'UA', 'kyiv'),
  place('FR', 'country', 'FR'),
  place('paris', 'city', 'FR'),
]

export const placeOf = (id: PlaceId): Place | undefined => PLACES.find((known) => known.id === id)
