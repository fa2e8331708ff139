import type { Place, PlaceId } from '../../domain/actor.ts'
import { type Claim, claimsOn } from '../../domain/claim.ts'
import { unrefuted } from './testimony.ts'

export type PlaceLookup = (id: PlaceId) => Place | undefined

const liesIn = (inner: Place | undefined, outer: PlaceId): boolean =>
  inner !== undefined && inner.id !== outer && (inner.city === outer || inner.country === outer)

/** The venue rather than its city, the city rather than its country; of two that differ the last. `claims` in rising order of weight. */
export const projectPlace = (claims: readonly Claim[], placeOf: PlaceLookup): PlaceId | null =>
  unrefuted(claimsOn(claims, 'place'))
    .map(({ value }) => value)
    .reduce<PlaceId | null>((known, said) => (known !== null && liesIn(placeOf(known), said) ? known : said), null)
