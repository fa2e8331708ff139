import { type Assertion, type Claim, claimsOn, type Presence } from '../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../domain/event.ts'
import { sameWhen } from '../domain/moment.ts'
import type { Correction } from '../domain/review.ts'
import type { Amendment } from '../store/matching/edits.ts'

/** The claim whose words speak for what is said instead: the last that is set aside, else the last about it, else the last of all. */
const groundOf = (event: DiplomaticEvent, out: readonly Claim[], about: readonly Claim[]): string | undefined =>
  (out.findLast(({ stance }) => stance === 'asserted') ?? about.at(-1) ?? event.claims.at(-1))?.id

const amendment = (
  event: DiplomaticEvent,
  correction: Correction,
  about: readonly Claim[],
  out: readonly Claim[],
  assertion: Assertion | null,
): Amendment | undefined => {
  const like = groundOf(event, out, about)
  if (like === undefined || (out.length === 0 && assertion === null)) return undefined
  return { correction, out: out.map(({ id }) => id), made: assertion && { assertion, like } }
}

/** A field with one value: what says otherwise is set aside, and so is what denies the value. */
const withValue = <C extends Claim>(
  event: DiplomaticEvent,
  correction: Correction,
  about: readonly C[],
  assertion: Assertion | null,
  isSame: (claim: C) => boolean,
): Amendment | undefined => {
  const out = about.filter((claim) =>
    claim.stance === 'asserted' ? !isSame(claim) : assertion !== null && isSame(claim),
  )
  const isSaid = about.some((claim) => claim.stance === 'asserted' && isSame(claim))
  return amendment(event, correction, about, out, isSaid ? null : assertion)
}

type ParticipantClaim = Extract<Claim, { readonly field: 'participant' }>

const isAgainst = ({ stance, value }: ParticipantClaim): boolean => stance === 'denied' || value.presence === 'absent'

/** Claims that keep somebody from being counted so. That somebody was expected is no word against presence. */
const speaksAgainst = (claim: ParticipantClaim, presence: Presence): boolean => {
  switch (presence) {
    case 'attended':
      return isAgainst(claim)
    case 'absent':
      return !isAgainst(claim)
    case 'expected':
      return claim.stance === 'denied' || claim.value.presence !== 'expected'
  }
}

const valueOf = ({ actor, represents, presence, mode }: Participant) => ({ actor, represents, presence, mode })

const ofParticipant = (
  event: DiplomaticEvent,
  correction: Extract<Correction, { readonly actor: string }>,
): Amendment | undefined => {
  const known = event.participants.find(({ actor }) => actor === correction.actor)
  if (!known) return undefined
  const about = claimsOn(event.claims, 'participant').filter(({ value }) => value.actor === correction.actor)
  switch (correction.field) {
    case 'presence': {
      const { value: presence } = correction
      const out = about.filter((claim) => speaksAgainst(claim, presence))
      const isSaid = about.some((claim) => claim.stance === 'asserted' && claim.value.presence === presence)
      const assertion: Assertion = { field: 'participant', value: { ...valueOf(known), presence } }
      return amendment(event, correction, about, out, isSaid ? null : assertion)
    }
    case 'mode': {
      const { value: mode } = correction
      if (known.mode === mode) return undefined
      const out = about.filter(({ value }) => value.mode !== 'unknown' && value.mode !== mode)
      return amendment(event, correction, about, out, { field: 'participant', value: { ...valueOf(known), mode } })
    }
    case 'participant':
      return amendment(event, correction, about, about, null)
  }
}

/** How a correction of an event is carried out on its claims; undefined where the event is so already, or does not name the actor. */
export const amendmentOf = (event: DiplomaticEvent, correction: Correction): Amendment | undefined => {
  switch (correction.field) {
    case 'status': {
      const { field, value } = correction
      const about = claimsOn(event.claims, field)
      return withValue(event, correction, about, { field, value }, (claim) => claim.value === value)
    }
    case 'place': {
      const { field, value } = correction
      const about = claimsOn(event.claims, field)
      const assertion = value === null ? null : { field, value }
      return withValue(event, correction, about, assertion, (claim) => claim.value === value)
    }
    case 'when': {
      const { field, value } = correction
      const about = claimsOn(event.claims, field)
      const assertion = value === null ? null : { field, value }
      return withValue(event, correction, about, assertion, (claim) => value !== null && sameWhen(claim.value, value))
    }
    case 'presence':
    case 'mode':
    case 'participant':
      return ofParticipant(event, correction)
  }
}
