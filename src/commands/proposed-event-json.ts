import { englishName } from './event-json.ts'
import type { Claim, ClaimField } from '../domain/claim.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import type { ProposedClaim, ProposedEvent, Proposal } from '../extraction/proposal.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

type ProposedOn<F extends ClaimField> = ProposedClaim & { readonly field: F } & {
  readonly value: Extract<Claim, { field: F }>['value']
}

const claimsOn = <F extends ClaimField>({ claims }: ProposedEvent, field: F): readonly ProposedOn<F>[] =>
  claims.filter((claim): claim is ProposedOn<F> => claim.field === field)

const placeJson = (id: string | undefined, gazetteer: Gazetteer) => {
  const place = id === undefined ? undefined : gazetteer.place(id)
  if (!place) return null
  const around = place.kind === 'venue' && place.city ? gazetteer.place(place.city) : place
  const city = around?.kind === 'city' || around?.kind === 'venue' ? around.names.en : null
  return { city, country: place.country }
}

const participantJson = (
  claim: ProposedOn<'participant'>,
  { newcomers }: Proposal,
  { language }: Dispatch,
  gazetteer: Gazetteer,
) => {
  const { actor: id, represents, presence, mode } = claim.value
  const actor = gazetteer.actor(id) ?? newcomers.find((person) => person.id === id)
  const side = represents === null ? undefined : gazetteer.actor(represents)
  return {
    name: englishName(id, gazetteer) ?? actor?.names.en ?? id,
    native: actor?.names[language] ?? id,
    type: actor?.kind ?? 'person',
    country: side?.kind === 'country' ? side.id : null,
    presence,
    mode,
  }
}

const evidenceJson = ({ field, quote }: ProposedClaim) => ({ field, quote: quote.exact })

/** A proposed event in the form in which other programs read events, with the words of the text for each of its fields. */
export const proposedEventJson = (
  event: ProposedEvent,
  proposal: Proposal,
  dispatch: Dispatch,
  gazetteer: Gazetteer,
) => {
  const when = claimsOn(event, 'when')[0]?.value
  return {
    kind: claimsOn(event, 'kind')[0]?.value,
    status: claimsOn(event, 'status')[0]?.value,
    start: when?.start ?? null,
    end: when?.end ?? null,
    ...(when?.either && { either: true }),
    place: placeJson(claimsOn(event, 'place')[0]?.value, gazetteer),
    mode: claimsOn(event, 'mode')[0]?.value ?? 'unknown',
    participants: claimsOn(event, 'participant').map((claim) => participantJson(claim, proposal, dispatch, gazetteer)),
    evidence: event.claims.map(evidenceJson),
    confidence: event.confidence,
  }
}
