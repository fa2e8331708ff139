import type { Place } from '../../domain/actor.ts'
import type { PlaceFinding } from './reason.ts'

const liesIn = (inner: Place, outer: Place): boolean =>
  inner.id !== outer.id && (inner.city === outer.id || (outer.kind === 'country' && inner.country === outer.id))

/** How two accounts agree on the place: the same, one within the other, not both known, or two that can't both be. */
export const comparePlaces = (a: Place | undefined, b: Place | undefined): PlaceFinding => {
  if (!a || !b) return 'unknown'
  if (a.id === b.id) return 'same'
  if (liesIn(a, b) || liesIn(b, a)) return 'within'
  // Two names of one spot: a palace and the square before it.
  if (a.kind === 'venue' && b.kind === 'venue' && a.city !== null && a.city === b.city) return 'within'
  return 'different'
}
