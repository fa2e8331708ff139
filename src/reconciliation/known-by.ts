import type { DiplomaticEvent } from '../domain/event.ts'
import { projectEvent } from './projection.ts'
import type { PlaceLookup } from './projection/place.ts'
import type { Dispatches } from './projection/testimony.ts'

/**
 * An event as it was known at an instant (epoch milliseconds), from the claims of it that stand today; undefined where none of
 * them counted yet.
 */
export const eventKnownBy = (
  event: DiplomaticEvent,
  instant: number,
  dispatches: Dispatches,
  placeOf: PlaceLookup,
): DiplomaticEvent | undefined => {
  const counted = event.claims.filter(({ knownFrom }) => knownFrom <= instant)
  return counted.length === event.claims.length ? event : projectEvent(event.id, counted, dispatches, placeOf)
}
