import type { ActorId, PlaceId } from './actor.ts'
import type { DispatchId } from './dispatch.ts'
import type { EventId, EventKind, EventMode, EventStatus } from './vocabulary.ts'
import type { When } from './moment.ts'

export const PRESENCES = ['attended', 'expected', 'absent'] as const
export type Presence = (typeof PRESENCES)[number]

export const PARTICIPANT_MODES = ['in_person', 'remote', 'unknown'] as const
export type ParticipantMode = (typeof PARTICIPANT_MODES)[number]

export interface ParticipantValue {
  readonly actor: ActorId
  /** The country or organisation that the actor stood for; null where no source says. */
  readonly represents: ActorId | null
  readonly presence: Presence
  readonly mode: ParticipantMode
}

/** Words that stand in a dispatch's text to the letter; positions count code points from its start, `end` exclusive. */
export interface Quote {
  readonly exact: string
  readonly start: number
  readonly end: number
}

/** What is claimed: one field of one event, and its value. */
export type Assertion =
  | { readonly field: 'kind'; readonly value: EventKind }
  | { readonly field: 'status'; readonly value: EventStatus }
  | { readonly field: 'when'; readonly value: When }
  | { readonly field: 'place'; readonly value: PlaceId }
  | { readonly field: 'mode'; readonly value: EventMode }
  | { readonly field: 'format'; readonly value: string }
  | { readonly field: 'host'; readonly value: ActorId }
  | { readonly field: 'participant'; readonly value: ParticipantValue }
  | { readonly field: 'topic'; readonly value: string }

export type ClaimField = Assertion['field']

/** `denied`: the dispatch says, or its words rule out, that the value holds. */
export const STANCES = ['asserted', 'denied'] as const
export type Stance = (typeof STANCES)[number]

/** One thing that one dispatch says about one event. */
export type Claim = Assertion & {
  readonly id: string
  readonly event: EventId
  readonly dispatch: DispatchId
  readonly stance: Stance
  readonly quote: Quote
  /** Whom the dispatch names as the one who said it; null where the outlet says it itself. */
  readonly saidBy: ActorId | null
  /** 0 to 1. */
  readonly confidence: number
  /** Since when the claim counts, epoch milliseconds: its dispatch's `knownFrom`. */
  readonly knownFrom: number
}

/** The claims of one field, with its value type. */
export const claimsOn = <F extends ClaimField>(
  claims: readonly Claim[],
  field: F,
): readonly Extract<Claim, { readonly field: F }>[] =>
  claims.filter((claim): claim is Extract<Claim, { readonly field: F }> => claim.field === field)

/** The id of a claim that an editor's decision of that number made of the words of an account. */
export const editedClaimId = (account: string, decision: number): string => `${account}#edit-${decision}`

/** True of what an editor made of a dispatch's words. */
export const isEdited = ({ id }: Pick<Claim, 'id'>): boolean => /#edit-\d+$/.test(id)
