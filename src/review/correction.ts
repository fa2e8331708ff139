import type { Assertion, ParticipantMode, Presence, Quote } from '../domain/claim.ts'
import type { Correction } from '../domain/review.ts'
import type { ProposedClaim, ProposedEvent } from '../extraction/proposal.ts'

/** The confidence of what an editor, who has read the words, makes of them; no reader by rules is so sure. */
export const CERTAIN = 1

const isOf = (claim: ProposedClaim, actor: string): boolean =>
  claim.field === 'participant' && claim.value.actor === actor

/** The words that a corrected claim stands on: those of the claim that it replaces, else those that name the event. */
const groundOf = (claims: readonly ProposedClaim[], field: ProposedClaim['field']): Quote | undefined =>
  (claims.find((claim) => claim.field === field && claim.stance === 'asserted') ?? claims[0])?.quote

const replaced = (
  claims: readonly ProposedClaim[],
  field: 'status' | 'when' | 'place',
  assertion: Assertion | null,
): readonly ProposedClaim[] => {
  const quote = groundOf(claims, field)
  const kept = claims.filter((claim) => claim.field !== field || claim.stance === 'denied')
  if (assertion === null || !quote) return kept
  const claim: ProposedClaim = { ...assertion, stance: 'asserted', quote, saidBy: null, confidence: CERTAIN }
  const at = claims.findIndex((one) => one.field === field)
  return kept.toSpliced(at === -1 ? kept.length : Math.min(at, kept.length), 0, claim)
}

const withParticipant = (
  claims: readonly ProposedClaim[],
  actor: string,
  change: { readonly presence: Presence } | { readonly mode: ParticipantMode },
): readonly ProposedClaim[] =>
  claims.map((claim) =>
    claim.field === 'participant' && claim.value.actor === actor
      ? { ...claim, stance: 'asserted', confidence: CERTAIN, value: { ...claim.value, ...change } }
      : claim,
  )

const claimsAfter = (claims: readonly ProposedClaim[], correction: Correction): readonly ProposedClaim[] => {
  switch (correction.field) {
    case 'status':
      return replaced(claims, 'status', correction)
    case 'when':
      return replaced(claims, 'when', correction.value && { field: 'when', value: correction.value })
    case 'place':
      return replaced(claims, 'place', correction.value === null ? null : { field: 'place', value: correction.value })
    case 'presence':
      return withParticipant(claims, correction.actor, { presence: correction.value })
    case 'mode':
      return withParticipant(claims, correction.actor, { mode: correction.value })
    case 'participant':
      return claims.filter((claim) => !isOf(claim, correction.actor))
  }
}

/** A proposed event as an editor corrects it. Every claim still stands on words of its dispatch. */
export const corrected = (proposed: ProposedEvent, correction: Correction): ProposedEvent => ({
  ...proposed,
  claims: claimsAfter(proposed.claims, correction),
})

/** The participants that a proposal names, each once, in its order. */
export const participantsOf = ({ claims }: ProposedEvent): readonly string[] => [
  ...new Set(claims.flatMap((claim) => (claim.field === 'participant' ? [claim.value.actor] : []))),
]
