import type { ActorId, PlaceId } from '../../domain/actor.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { type EventRecord, overlaid } from '../../domain/record.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { sideOf } from '../../texts/sides.ts'

type Sides = ReadonlyMap<ActorId, readonly DiplomaticEvent[]>
type ByPlace = ReadonlyMap<PlaceId | null, readonly DiplomaticEvent[]>

interface Told {
  readonly record: EventRecord
  readonly gazetteer: Gazetteer
}

const sidesIn = (record: EventRecord, gazetteer: Gazetteer): Sides => {
  const sides = new Map<ActorId, DiplomaticEvent[]>()
  for (const event of record.events.values())
    for (const side of new Set(event.participants.map((participant) => sideOf(participant, gazetteer)))) {
      const list = sides.get(side)
      if (list) list.push(event)
      else sides.set(side, [event])
    }
  return sides
}

/** A record never changes, so its index is made once and goes when the record goes. */
const known = new WeakMap<EventRecord, { readonly gazetteer: Gazetteer; readonly sides: Sides }>()

/** Events in which an actor, or anyone who stands for it, is named, whatever the presence; by start. */
export const eventsOfSide = (side: ActorId, { record, gazetteer }: Told): readonly DiplomaticEvent[] => {
  if (gazetteer.actor(side)?.kind === 'person') return record.of(side)
  const { layers } = record
  if (layers) {
    const { base, above, renewed } = layers
    return overlaid(
      eventsOfSide(side, { record: base, gazetteer }),
      eventsOfSide(side, { record: above, gazetteer }),
      renewed,
    )
  }
  const made = known.get(record)
  const sides = made?.gazetteer === gazetteer ? made.sides : sidesIn(record, gazetteer)
  if (sides !== made?.sides) known.set(record, { gazetteer, sides })
  return sides.get(side) ?? []
}

/** The lists of a record are as lasting as it is: each is put in order by place once, when it is first asked for. */
const places = new WeakMap<readonly DiplomaticEvent[], ByPlace>()

const byPlaceIn = (events: readonly DiplomaticEvent[]): ByPlace => {
  const made = places.get(events) ?? Map.groupBy(events, ({ place }) => place)
  places.set(events, made)
  return made
}

/** Of the events of `eventsOfSide` those at any of some places, without a walk through the others. */
export const eventsOfSideAt = (
  side: ActorId,
  at: ReadonlySet<PlaceId>,
  { record, gazetteer }: Told,
): readonly DiplomaticEvent[] => {
  const { layers } = record
  if (layers) {
    const { base, above, renewed } = layers
    return overlaid(
      eventsOfSideAt(side, at, { record: base, gazetteer }),
      eventsOfSideAt(side, at, { record: above, gazetteer }),
      renewed,
    )
  }
  const byPlace = byPlaceIn(eventsOfSide(side, { record, gazetteer }))
  return [...at].flatMap((place) => byPlace.get(place) ?? [])
}
