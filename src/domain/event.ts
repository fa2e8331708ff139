import type { ActorId, PlaceId } from './actor.ts'
import type { Claim, ParticipantValue } from './claim.ts'
import type { DispatchId } from './dispatch.ts'
import type { When } from './moment.ts'
import type { EventId, EventKind, EventMode, EventStatus } from './vocabulary.ts'

/** A participant in the record: what the claims on one actor add up to. */
export interface Participant extends ParticipantValue {
  /** True where one source says that the actor took part and another denies it; the claims say which. */
  readonly disputed: boolean
}

/** What the standing claims about one event add up to; `claims` holds them all, the losing ones too. */
export interface DiplomaticEvent {
  readonly id: EventId
  readonly kind: EventKind
  readonly status: EventStatus
  readonly when: When
  readonly place: PlaceId | null
  readonly mode: EventMode
  /** Of the gazetteer's formats, such as `security-advisers`. */
  readonly format: string | null
  readonly host: ActorId | null
  readonly participants: readonly Participant[]
  /** Of the gazetteer's topics, such as `security-guarantees`. */
  readonly topics: readonly string[]
  readonly claims: readonly Claim[]
  /** The dispatches that tell of it, oldest first. */
  readonly dispatches: readonly DispatchId[]
  /** How often it has changed since it entered the record. */
  readonly revision: number
}
