import type { Presence } from '../../../domain/claim.ts'
import type { DraftParticipant, Evidence } from '../draft.ts'
import type { Setting } from '../story.ts'

/** An actor as one who takes part, by the words at `evidence`. */
export const asParticipant = (
  actor: string,
  evidence: Evidence,
  presence: Presence,
  { reading }: Setting,
): DraftParticipant => ({
  actor,
  body: reading.people.person(actor) === undefined,
  represents: reading.people.sideOf(actor),
  presence,
  mode: 'unknown',
  evidence,
})

/** Makes of those who took part in another event such as take part in this one. */
export const attending =
  (presence: Presence) =>
  (participant: DraftParticipant): DraftParticipant => ({ ...participant, presence, mode: 'unknown' })
