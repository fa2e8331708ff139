import type { ParticipantMode } from '../../../domain/claim.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import { hasAny, isDate, isPerson, type Item, type PersonItem } from '../../reading/item.ts'
import { type Draft, type DraftParticipant, evidenceOf, hasParticipant, presenceOf } from '../draft.ts'
import { meant, refine } from '../story.ts'
import { isSomebody } from '../who/persons-before.ts'
import { timeIn, timesAgree } from '../when/times.ts'
import { joined } from '../whole/merging.ts'
import type { Place } from './passage.ts'

const OPENING = 3

const isNamed = (item: Item): item is PersonItem => isPerson(item) && !item.modifier

/** "Grossi, who joined the talks, …": he behind whose name the relative clause stands. */
const antecedentOf = ({ items: [first], before }: Clause): PersonItem | undefined => {
  const last = before?.items.findLast(({ start }) => start < (first?.start ?? 0))
  return last && isNamed(last) ? last : undefined
}

/** «Сікорський підтвердив, що візьме участь», "Meloni had been expected but did not join": the one whom the clause before names. */
const subjectBefore = ({ items, before }: Clause, absent: boolean): PersonItem | undefined => {
  const unsaid = absent && !items.some(isSomebody)
  const points = before?.kind === 'report' || unsaid || hasAny(items.slice(0, OPENING), ['he'])
  const [subject, ...others] = points ? (before?.items.filter(isNamed) ?? []) : []
  return others.length === 0 ? subject : undefined
}

/** "…, who mediated last year": of another event than the one told of. */
const isLongAgo = ({ clause: { kind, items }, sentence }: Place, draft: Draft): boolean => {
  const time = timeIn(items, 'past')
  const dated = items.some(isDate) && !(time && timesAgree(time, draft.time))
  return kind === 'relative' && (dated || sentence.paragraph - draft.paragraph > 1)
}

/** Adds to the event told of him whom a clause without a name tells to have been there, or not. */
export const addSubject = (place: Place, absent: boolean): void => {
  const { clause, story, setting } = place
  const at = meant(story, undefined)
  const draft = at === null ? undefined : story.drafts[at]
  if (at === null || !draft || hasAny(clause.items, ['they', 'wish'])) return
  const subject =
    clause.kind === 'relative'
      ? antecedentOf(clause)
      : clause.kind === 'starter'
        ? subjectBefore(clause, absent)
        : undefined
  if (!subject || isLongAgo(place, draft)) return
  // "Nauseda, who was not part of the trip, phoned Nawrocki": of another event than the one that he is at.
  if (clause.kind === 'relative' && hasParticipant(draft, subject.id)) return
  const presence = absent ? 'absent' : presenceOf(draft.status)
  const mode: ParticipantMode = !absent && draft.mode === 'remote' ? 'remote' : 'unknown'
  const represents = setting.reading.people.sideOf(subject.id) ?? subject.side
  const evidence = evidenceOf(subject)
  const one: DraftParticipant = { actor: subject.id, body: false, represents, presence, mode, evidence }
  refine(story, at, (found) => ({ ...found, participants: joined(found.participants, [one]) }))
}
