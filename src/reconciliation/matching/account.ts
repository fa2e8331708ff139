import type { ActorId, Place } from '../../domain/actor.ts'
import { type Day, day } from '../../domain/calendar.ts'
import { type Claim, claimsOn } from '../../domain/claim.ts'
import type { DispatchHeading, DispatchId } from '../../domain/dispatch.ts'
import type { Participant } from '../../domain/event.ts'
import type { EventId, EventKind, EventStatus } from '../../domain/vocabulary.ts'
import { daysOf, precisionOf, type When } from '../../domain/moment.ts'
import { projectEvent } from '../projection.ts'
import type { PlaceLookup } from '../projection/place.ts'

export type AccountId = string

/** One who takes part; `body` is the country or organisation stood for, the actor itself where none is known. */
export interface Principal {
  readonly actor: ActorId
  readonly body: ActorId
  /** Said to stay away. */
  readonly absent?: true
}

/** How those who take part come together, as far as one can tell. */
type Means = 'remote' | 'in_person' | 'unknown'

/** What one dispatch says of one event: the unit that is matched. */
export interface Account {
  readonly id: AccountId
  readonly dispatch: DispatchId
  readonly publishedOn: Day
  /** The event that a careful hand gave it to; null where matching decides. */
  readonly fixed: EventId | null
  readonly kind: EventKind
  readonly status: EventStatus
  readonly when: When
  /** True where the text writes the date out, false where it was counted from another day («tomorrow»). */
  readonly explicit: boolean
  /** Times of which the text says that they no longer hold. */
  readonly movedFrom: readonly When[]
  readonly place: Place | undefined
  readonly means: Means
  readonly format: string | null
  readonly principals: readonly Principal[]
}

export interface AccountSource {
  readonly id: AccountId
  readonly dispatch: DispatchHeading
  readonly fixed: EventId | null
  /** The standing claims of that dispatch on that event; the event that they name makes no difference. */
  readonly claims: readonly Claim[]
}

const principalOf = ({ actor, represents, presence }: Participant): Principal => {
  const principal = { actor, body: represents ?? actor }
  return presence === 'absent' ? { ...principal, absent: true } : principal
}

/** A minute names its day itself, in the zone of the outlet. */
const publishedOn = ({ published }: DispatchHeading): Day =>
  precisionOf(published) === 'minute' ? day(published.slice(0, 10)) : daysOf(published, 'UTC').last

const isWrittenOut = (claims: readonly Claim[]): boolean =>
  claimsOn(claims, 'when').some(({ stance, quote }) => stance === 'asserted' && /\d/.test(quote.exact))

/**
 * Whom the account names, and for whom these stand: two accounts of one event have some of these in common. A summit
 * may be told of without a common name, so it counts as one.
 */
export const principalsOf = ({ kind, principals }: Account): readonly string[] => [
  ...new Set([...principals.flatMap(({ actor, body }) => [actor, body]), ...(kind === 'summit' ? ['summit'] : [])]),
]

/** The account that claims add up to; undefined where none of them asserts anything. */
export const accountOf = (source: AccountSource, placeOf: PlaceLookup): Account | undefined => {
  const { id, dispatch, fixed } = source
  const claims = source.claims.map((claim) => ({ ...claim, event: id }))
  const event = projectEvent(id, claims, new Map([[dispatch.id, dispatch]]), placeOf)
  if (!event) return undefined
  const { kind, status, when, mode, format } = event
  return {
    id,
    fixed,
    kind,
    status,
    when,
    format,
    dispatch: dispatch.id,
    publishedOn: publishedOn(dispatch),
    explicit: isWrittenOut(claims),
    movedFrom: claimsOn(claims, 'when').flatMap(({ stance, value }) => (stance === 'denied' ? [value] : [])),
    place: event.place === null ? undefined : placeOf(event.place),
    means: kind === 'call' || mode === 'remote' ? 'remote' : mode === 'in_person' ? 'in_person' : 'unknown',
    principals: event.participants.map(principalOf),
  }
}
