import type { ActorId } from '../domain/actor.ts'
import type { ParticipantValue } from '../domain/claim.ts'
import type { Participant } from '../domain/event.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** Those who stand for one country or organisation at an event. */
export interface Side {
  /** The country or organisation; a person's own id where nobody knows whom the person stands for. */
  readonly id: ActorId
  readonly people: readonly Participant[]
  /** The country or organisation itself, where a source names it as a participant. */
  readonly itself: Participant | undefined
}

const standsForItself = (actor: ActorId, gazetteer: Gazetteer): boolean =>
  ['country', 'organisation'].includes(gazetteer.actor(actor)?.kind ?? '')

/** The country or organisation that a participant stands for; the participant's own id where none is known. */
export const sideOf = ({ actor, represents }: ParticipantValue, gazetteer: Gazetteer): ActorId => {
  const known = gazetteer.actor(actor)
  if (known && known.kind !== 'person') return actor
  return represents ?? known?.represents ?? actor
}

/** The participants by side, sides and people in the order in which they come. */
export const sidesOf = (participants: readonly Participant[], gazetteer: Gazetteer): readonly Side[] =>
  [...Map.groupBy(participants, (participant) => sideOf(participant, gazetteer))].map(([id, members]) => ({
    id,
    people: members.filter(({ actor }) => !standsForItself(actor, gazetteer)),
    itself: members.find(({ actor }) => standsForItself(actor, gazetteer)),
  }))
