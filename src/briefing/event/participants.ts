import type { ActorId } from '../../domain/actor.ts'
import { type Presence, PRESENCES } from '../../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Side, sideOf, sidesOf } from '../../texts/sides.ts'

/** Those of one presence, by side. */
export interface PresenceGroup {
  readonly presence: Presence
  readonly sides: readonly Side[]
}

/** A country that was announced and is there in its people says nothing more than they do. */
export const isSpokenFor = (participant: Participant, event: DiplomaticEvent, gazetteer: Gazetteer): boolean =>
  participant.presence === 'expected' &&
  event.participants.some(
    (other) =>
      other.actor !== participant.actor &&
      other.presence === 'attended' &&
      sideOf(other, gazetteer) === participant.actor,
  )

/** The host as the sources name it, or else whose country it is. */
const hostOf = ({ host, place }: DiplomaticEvent, gazetteer: Gazetteer): ActorId | undefined =>
  host ?? (place === null ? undefined : gazetteer.place(place)?.country)

/** The host, then those with names, then those known to be in the room; of equals as the sources have them. */
const inProtocolOrder = (sides: readonly Side[], event: DiplomaticEvent, gazetteer: Gazetteer): readonly Side[] => {
  const host = hostOf(event, gazetteer)
  const rank = ({ id, people, itself }: Side): number => {
    const inTheRoom = [...people, itself].some((member) => member?.mode === 'in_person')
    return (id === host ? 0 : 4) + (people.length > 0 ? 0 : 2) + (inTheRoom ? 0 : 1)
  }
  return sides.toSorted((a, b) => rank(a) - rank(b))
}

/** The undisputed participants: attended, expected, absent, each group by side; empty groups left out. */
export const presenceGroups = (event: DiplomaticEvent, gazetteer: Gazetteer): readonly PresenceGroup[] => {
  const shown = event.participants.filter(
    (participant) => !participant.disputed && !isSpokenFor(participant, event, gazetteer),
  )
  return PRESENCES.map((presence) => ({
    presence,
    sides: inProtocolOrder(
      sidesOf(
        shown.filter((participant) => participant.presence === presence),
        gazetteer,
      ),
      event,
      gazetteer,
    ),
  })).filter(({ sides }) => sides.length > 0)
}

export const disputedOf = (event: DiplomaticEvent): readonly Participant[] =>
  event.participants.filter(({ disputed }) => disputed)
