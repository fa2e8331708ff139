import type { Draft, DraftParticipant } from '../events/draft.ts'

/**
 * How sure a claim is, by what speaks for it in the text:
 *
 * | what the text does                                             | confidence |
 * | --- | --- |
 * | names the day, the place, the participant in the event's own clause | `SAID` |
 * | names it beside the event, in another clause of the sentence or paragraph | `NEAR` |
 * | leaves it to be understood («він», the city of the sentence before) | `IMPLIED` |
 */
export const SAID = 0.9
const NEAR = 0.7
const IMPLIED = 0.55

const within = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

export const ofParticipant = (draft: Draft, participant: DraftParticipant): number => {
  if (participant.evidence.start === draft.trigger.start) return IMPLIED
  return within(participant.evidence, draft.clause) ? SAID : NEAR
}

export const ofOwn = (
  part: { readonly own: boolean; readonly start: number; readonly end: number },
  draft: Draft,
): number => {
  if (!part.own) return IMPLIED
  return within(part, draft.clause) ? SAID : NEAR
}

/** Two sides, a day and a place make an event sure; each that is missing makes it less so. */
export const ofEvent = (draft: Draft): number => {
  const sides = draft.participants.length >= 2 || draft.kind === 'visit'
  const dated = draft.time?.own === true
  const placed = draft.place?.own === true || draft.kind === 'call'
  return Math.round((0.5 + (sides ? 0.2 : 0) + (dated ? 0.15 : 0) + (placed ? 0.1 : 0)) * 100) / 100
}
