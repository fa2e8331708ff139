import type { ActorId } from '../../domain/actor.ts'
import type { Claim, Presence } from '../../domain/claim.ts'
import { claimsOn } from '../../domain/claim.ts'
import type { Participant } from '../../domain/event.ts'
import { inOrderOfReading } from './testimony.ts'

type ParticipantClaim = Extract<Claim, { readonly field: 'participant' }>

const isAgainst = (claim: ParticipantClaim): boolean => claim.stance === 'denied' || claim.value.presence === 'absent'

/** What one actor's claims say of its presence; undefined where all they do is deny what nobody says. */
const presenceOf = (claims: readonly ParticipantClaim[]): Presence | undefined => {
  const speaksFor = claims.filter((claim) => !isAgainst(claim))
  if (speaksFor.some(({ value }) => value.presence === 'attended')) return 'attended'
  if (speaksFor.length === 0) return claims.some(({ value }) => value.presence === 'absent') ? 'absent' : undefined
  const last = claims.at(-1)
  return last && isAgainst(last) ? 'absent' : 'expected'
}

/** Plans may change without anyone contradicting anyone; that someone was there and was not, can't be. */
const isDisputed = (claims: readonly ParticipantClaim[]): boolean => {
  const there = claims.filter((claim) => !isAgainst(claim) && claim.value.presence === 'attended')
  const against = claims.filter((claim) => isAgainst(claim) && claim.value.presence !== 'expected')
  return against.some(({ dispatch }) => there.some((claim) => claim.dispatch !== dispatch))
}

/** Those that say what counts come first, the latest of them foremost; denials know nothing of the side or the mode. */
const bestFirst = (claims: readonly ParticipantClaim[], presence: Presence): readonly ParticipantClaim[] => {
  const latestFirst = claims.filter(({ stance }) => stance === 'asserted').toReversed()
  return [
    ...latestFirst.filter(({ value }) => value.presence === presence),
    ...latestFirst.filter(({ value }) => value.presence !== presence),
  ]
}

const participantOf = (actor: ActorId, claims: readonly ParticipantClaim[]): Participant | undefined => {
  const presence = presenceOf(claims)
  if (!presence) return undefined
  const best = bestFirst(claims, presence).map(({ value }) => value)
  return {
    actor,
    represents: best.find(({ represents }) => represents !== null)?.represents ?? null,
    presence,
    mode: best.find(({ mode }) => mode !== 'unknown')?.mode ?? 'unknown',
    disputed: presence === 'attended' && isDisputed(claims),
  }
}

/** One row an actor, in the order in which the dispatches name them; `claims` in order of publication. */
export const projectParticipants = (claims: readonly Claim[]): readonly Participant[] => {
  const all = claimsOn(claims, 'participant')
  const actors = [...new Set(inOrderOfReading(all).map(({ value }) => value.actor))]
  const byActor = Map.groupBy(all, ({ value }) => value.actor)
  return actors.flatMap((actor) => participantOf(actor, byActor.get(actor) ?? []) ?? [])
}
