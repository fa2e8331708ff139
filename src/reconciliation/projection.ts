import { type Claim, claimsOn } from '../domain/claim.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventId, EventKind } from '../domain/vocabulary.ts'
import { projectMode } from './projection/mode.ts'
import { projectParticipants } from './projection/participants.ts'
import { type PlaceLookup, projectPlace } from './projection/place.ts'
import { hasBegun, plansBeforeAccounts, projectStatus } from './projection/status.ts'
import { type Dispatches, inOrderOfPublication, inOrderOfReading, unrefuted } from './projection/testimony.ts'
import { projectTime } from './projection/time.ts'

/** «Meeting» says the least: a call, a summit or a visit may be called one too. */
const projectKind = (claims: readonly Claim[]): EventKind => {
  const kinds = unrefuted(claimsOn(claims, 'kind')).map(({ value }) => value)
  return kinds.findLast((kind) => kind !== 'meeting') ?? 'meeting'
}

const lastOf = (claims: readonly Claim[], field: 'format' | 'host'): string | null =>
  unrefuted(claimsOn(claims, field)).at(-1)?.value ?? null

const projectTopics = (claims: readonly Claim[]): readonly string[] => [
  ...new Set(inOrderOfReading(unrefuted(claimsOn(claims, 'topic'))).map(({ value }) => value)),
]

/**
 * What the standing claims about one event add up to, in whatever order they come; undefined where none asserts anything.
 * `revision` is 0: how often an event has changed is its history's to say.
 */
export const projectEvent = (
  id: EventId,
  claims: readonly Claim[],
  dispatches: Dispatches,
  placeOf: PlaceLookup,
): DiplomaticEvent | undefined => {
  const ordered = inOrderOfPublication(
    claims.filter(({ event }) => event === id),
    dispatches,
  )
  if (!ordered.some(({ stance }) => stance === 'asserted')) return undefined
  const kind = projectKind(ordered)
  const participants = projectParticipants(ordered)
  const status = projectStatus(ordered, participants)
  const weighed = hasBegun(status) ? plansBeforeAccounts(ordered) : ordered
  const place = projectPlace(weighed, placeOf)
  return {
    id,
    kind,
    status,
    when: projectTime(weighed),
    place,
    mode: projectMode(ordered, { kind, hasPlace: place !== null, participants }),
    format: lastOf(ordered, 'format'),
    host: lastOf(ordered, 'host'),
    participants,
    topics: projectTopics(ordered),
    claims: ordered,
    dispatches: [...new Set(ordered.map(({ dispatch }) => dispatch))],
    revision: 0,
  }
}
