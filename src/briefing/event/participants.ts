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
const isSpokenFor = (participant: Participant, event: DiplomaticEvent, gazetteer: Gazetteer): boolean =>
  participant.presence === 'expected' &&
  event.participants.some(
    (other) =>
      other.actor !== participant.actor &&
      other.presence === 'attended' &&
      sideOf(other, gazetteer) === participant.actor,
  )

/** The undisputed participants: attended, expected, absent, each group by side; empty groups left out. */
export const presenceGroups = (event: DiplomaticEvent, gazetteer: Gazetteer): readonly PresenceGroup[] => {
  const shown = event.participants.filter(
    (participant) => !participant.disputed && !isSpokenFor(participant, event, gazetteer),
  )
  return PRESENCES.map((presence) => ({
    presence,
    sides: sidesOf(
      shown.filter((participant) => participant.presence === presence),
      gazetteer,
    ),
  })).filter(({ sides }) => sides.length > 0)
}

export const disputedOf = (event: DiplomaticEvent): readonly Participant[] =>
  event.participants.filter(({ disputed }) => disputed)
