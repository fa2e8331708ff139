import type { ParticipantMode } from '../../../domain/claim.ts'
import type { EventKind } from '../../../domain/vocabulary.ts'
import { type DraftParticipant, evidenceOf, presenceOf } from '../draft.ts'
import { joined } from '../whole/merging.ts'
import { type Attendance, participantsIn } from '../who/participants.ts'
import type { Place } from './passage.ts'
import { type Setting, type Story, meant, refine } from '../story.ts'
import { has, isPerson, type Item, hasAny } from '../../reading/item.ts'

const OPENING = 3

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

/** «Сікорський підтвердив, що візьме участь», «прибуде Кір Стармер, однак він не зміг …»: who is named in the clause before is the one. */
export const addSubject = ({ clause, story, setting }: Place, absent: boolean): void => {
  const at = meant(story, undefined)
  const draft = at === null ? undefined : story.drafts[at]
  const { before } = clause
  if (at === null || !draft || !before || clause.kind !== 'starter') return
  const says = before.kind === 'report'
  if (!(says || hasAny(clause.items.slice(0, OPENING), ['he'])) || hasAny(clause.items, ['they', 'wish'])) return
  const persons = before.items.filter((item) => isPerson(item) && !item.modifier)
  const [subject] = persons
  if (persons.length !== 1 || !isPerson(subject)) return
  const presence = absent ? 'absent' : presenceOf(draft.status)
  const mode: ParticipantMode = !absent && draft.mode === 'remote' ? 'remote' : 'unknown'
  const represents = setting.reading.people.sideOf(subject.id) ?? subject.side
  const one: DraftParticipant = {
    actor: subject.id,
    body: false,
    represents,
    presence,
    mode,
    evidence: evidenceOf(subject),
  }
  refine(story, at, (found) => ({ ...found, participants: joined(found.participants, [one]) }))
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
