import type { ParticipantMode } from '../../../domain/claim.ts'
import type { EventKind } from '../../../domain/vocabulary.ts'
import { type DraftParticipant, evidenceOf, presenceOf } from '../draft.ts'
import { joined } from '../whole/merging.ts'
import { type Attendance, participantsIn } from '../who/participants.ts'
import type { Place } from './passage.ts'
import { type Setting, type Story, refine } from '../story.ts'
import { has, type Item, hasAny } from '../../reading/item.ts'

/** «Очікувалося, що приєднається Стармер»: what was foreseen of an event that has been since. */
export const isForeseen = ({ clause }: Place): boolean => {
  const { before } = clause
  return hasAny(clause.items, ['foreseen']) || (clause.kind === 'starter' && hasAny(before?.items ?? [], ['foreseen']))
}

/** «ще один учасник зустрічі, Умеров»: whoever told of it before was one as well. */
const fellowIn = (
  items: readonly Item[],
  { speaker }: Story,
  { reading: { people } }: Setting,
  attendance: Attendance,
): readonly DraftParticipant[] => {
  const word = items.find((item) => has(item, 'fellow'))
  return word && speaker !== null && attendance.presence !== 'absent'
    ? [{ actor: speaker, body: false, represents: people.sideOf(speaker), ...attendance, evidence: evidenceOf(word) }]
    : []
}

/** Adds those whom a clause names to an event told of before. */
export const addParticipants = (place: Place, at: number, absent: boolean, kind?: EventKind): void => {
  const { clause, story, setting } = place
  const foreseen = isForeseen(place)
  refine(story, at, (draft) => {
    const remote = hasAny(clause.items, ['video', 'telephone'])
    const mode: ParticipantMode = !absent && (draft.mode === 'remote' || remote) ? 'remote' : 'unknown'
    const presence = absent ? 'absent' : foreseen ? 'expected' : presenceOf(draft.status)
    const named = participantsIn(clause.items, setting.reading.people, { presence, mode })
    const more = [...fellowIn(clause.items, story, setting, { presence, mode }), ...named]
    const hybrid =
      remote && !absent && draft.mode === 'in_person' && (more.length > 0 || hasAny(clause.items, ['they']))
    return {
      ...draft,
      kind: kind === 'summit' && draft.kind === 'meeting' ? kind : draft.kind,
      participants: joined(draft.participants, more),
      mode: hybrid ? 'hybrid' : draft.mode,
    }
  })
}
