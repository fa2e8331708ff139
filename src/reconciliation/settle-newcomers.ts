import type { ActorId, Person } from '../domain/actor.ts'
import type { Dispatch, DispatchId } from '../domain/dispatch.ts'
import type { Language } from '../domain/language.ts'
import type { Extractor, Proposal, ProposedClaim } from '../extraction/proposal.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { hasBareSurname, isOnePerson } from './newcomers.ts'
import { fingerprint } from './matching/slug.ts'

type Rename = (actor: ActorId) => ActorId

/** Whom the claims say that somebody stands for, where the name alone does not tell. */
const sideOf = (actor: ActorId, claims: readonly ProposedClaim[]): ActorId | null =>
  claims
    .flatMap((claim) =>
      claim.field === 'participant' && claim.value.actor === actor ? (claim.value.represents ?? []) : [],
    )
    .find((represents) => represents !== actor) ?? null

/** The person of the gazetteer who is meant by a name that its index does not hold. */
const knownPerson = (person: Person, language: Language, gazetteer: Gazetteer): ActorId | undefined =>
  gazetteer
    .lookUp(person.names[language])
    .filter(({ kind }) => kind === 'actor')
    .map(({ id }) => gazetteer.actor(id))
    .find((actor) => actor?.kind === 'person' && isOnePerson(person, actor))?.id

/** A bare surname may be anybody's, so whoever bears it is told apart by the dispatch. */
const ownId = (person: Person, dispatch: DispatchId): ActorId =>
  hasBareSurname(person) ? `${person.id}-${fingerprint(dispatch)}` : person.id

const renamedValue = (claim: ProposedClaim, rename: Rename): ProposedClaim => {
  if (claim.field === 'host') return { ...claim, value: rename(claim.value) }
  if (claim.field !== 'participant') return claim
  const { actor, represents } = claim.value
  return { ...claim, value: { ...claim.value, actor: rename(actor), represents: represents && rename(represents) } }
}

/** The claims with every actor under the name that `rename` gives it. */
export const renameActors = (claims: readonly ProposedClaim[], rename: Rename): readonly ProposedClaim[] =>
  claims.map((claim) => {
    const renamed = renamedValue(claim, rename)
    return { ...renamed, saidBy: renamed.saidBy && rename(renamed.saidBy) }
  })

/** A proposal whose newcomers are new: those whom the gazetteer knows under another spelling go by its ids. */
const settleNewcomers = (proposal: Proposal, { id, language }: Dispatch, gazetteer: Gazetteer): Proposal => {
  const claims = proposal.events.flatMap((event) => event.claims)
  const names = new Map<ActorId, ActorId>()
  const newcomers: Person[] = []
  for (const found of proposal.newcomers) {
    const person = { ...found, represents: found.represents ?? sideOf(found.id, claims) }
    const known = knownPerson(person, language, gazetteer)
    names.set(found.id, known ?? ownId(person, id))
    if (known === undefined) newcomers.push({ ...person, id: ownId(person, id) })
  }
  const rename: Rename = (actor) => names.get(actor) ?? actor
  return {
    ...proposal,
    newcomers,
    events: proposal.events.map(({ confidence, claims: told }) => ({ confidence, claims: renameActors(told, rename) })),
  }
}

/** An extractor by which nobody whom the gazetteer knows is a newcomer. */
export const settling =
  (extract: Extractor): Extractor =>
  (dispatch, gazetteer) =>
    settleNewcomers(extract(dispatch, gazetteer), dispatch, gazetteer)
