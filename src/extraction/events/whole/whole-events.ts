import { type EventMode } from '../../../domain/vocabulary.ts'
import { type Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { type Draft, hasParticipant, isOff } from '../draft.ts'
import { merged, sameEvent } from './merging.ts'
import { placesAgree } from '../where/places.ts'
import { timesAgree } from '../when/times.ts'

const NEARLY_NOTHING = 1

/** Leaves out visits that only a verb names where the meeting in the same place is told of: «побував у Кремлі». */
export const withoutEmptyVisits = (drafts: readonly Draft[], gazetteer: Gazetteer): readonly Draft[] =>
  drafts.filter((draft) => {
    const lasts = draft.time?.own === true && draft.time.when.end !== null
    const wide = draft.place !== null && gazetteer.place(draft.place.id)?.kind === 'country'
    if (draft.kind !== 'visit' || draft.named || lasts || wide || draft.participants.length > NEARLY_NOTHING)
      return true
    const visitor = draft.participants[0]?.actor ?? ''
    // Of a journey that the text tells of stop by stop each stop is told.
    if (drafts.filter((other) => other.kind === 'visit' && hasParticipant(other, visitor)).length > 1) return true
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

/** What was called off only after it had been told of is told together with what was said of it before. */
export const withoutRetold = (drafts: readonly Draft[], gazetteer: Gazetteer): readonly Draft[] => {
  const told: Draft[] = []
  for (const draft of drafts) {
    const at = isOff(draft.status)
      ? told.findIndex((known) => isOff(known.status) && sameEvent(known, draft, gazetteer))
      : -1
    const known = told[at]
    if (known) told[at] = merged(known, draft, gazetteer)
    else told.push(draft)
  }
  return told
}

/** One side alone makes no meeting, unless the text says when and where, or in which circle. */
export const isWhole = ({ participants, kind, format, time, place, headless }: Draft): boolean => {
  const [first, second] = participants.toSorted(
    (a, b) => Number(a.presence === 'absent') - Number(b.presence === 'absent'),
  )
  if (first?.presence === 'absent') return false
  if (!first || second || kind === 'visit' || kind === 'summit') return first !== undefined
  return format !== null || headless === true || (time?.own === true && place?.own === true)
}

/** Some at the table, some on the screen; a session on the screen that has a place as well is one of both. */
const modeOf = ({ kind, mode: told, place, participants }: Draft): EventMode => {
  if (kind === 'call' || kind === 'visit') return told
  const mode = told === 'unknown' && place?.own ? 'in_person' : told
  const coming = participants.filter(({ presence }) => presence !== 'absent')
  const remote = coming.filter((participant) => participant.mode === 'remote')
  if (mode !== 'remote' && remote.length > 0 && remote.length < coming.length) return 'hybrid'
  return mode === 'remote' && place?.own ? 'hybrid' : mode
}

export const finished = (draft: Draft): Draft => ({
  ...draft,
  mode: modeOf(draft),
  participants: isOff(draft.status)
    ? draft.participants.map((participant) => ({ ...participant, presence: 'expected' }))
    : draft.participants,
})
