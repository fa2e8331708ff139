import { type Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Draft, hasParticipant, isOff } from './draft.ts'
import { placesAgree } from './places.ts'
import { timesAgree } from './times.ts'

const NEARLY_NOTHING = 1

/** Leaves out visits that only a verb names where the meeting in the same place is told of: «побував у Кремлі». */
export const withoutEmptyVisits = (drafts: readonly Draft[], gazetteer: Gazetteer): readonly Draft[] =>
  drafts.filter((draft) => {
    if (draft.kind !== 'visit' || draft.named || draft.participants.length > NEARLY_NOTHING) return true
    const visitor = draft.participants[0]?.actor ?? ''
    return !drafts.some(
      (other) =>
        other.kind !== 'visit' &&
        other.kind !== 'call' &&
        hasParticipant(other, visitor) &&
        timesAgree(other.time, draft.time) &&
        other.place !== null &&
        draft.place !== null &&
        placesAgree(other.place.id, draft.place.id, gazetteer),
    )
  })

/** One side alone makes no meeting, unless the text says when and where, or in which circle. */
export const isWhole = ({ participants, kind, format, time, place }: Draft): boolean => {
  const [first, second] = participants
  if (!first || second || kind === 'visit' || kind === 'summit') return first !== undefined
  return format !== null || (time?.own === true && place?.own === true)
}

export const finished = (draft: Draft): Draft =>
  isOff(draft.status)
    ? { ...draft, participants: draft.participants.map((participant) => ({ ...participant, presence: 'expected' })) }
    : draft
