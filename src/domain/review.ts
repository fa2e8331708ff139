import type { ActorId, PlaceId } from './actor.ts'
import type { Day } from './calendar.ts'
import type { ParticipantMode, Presence } from './claim.ts'
import type { When } from './moment.ts'
import type { EventId, EventStatus } from './vocabulary.ts'

/** What an editor makes of what dispatches say of an event; null where they do not say. */
export type Correction =
  | { readonly field: 'status'; readonly value: EventStatus }
  | { readonly field: 'when'; readonly value: When | null }
  | { readonly field: 'place'; readonly value: PlaceId | null }
  | { readonly field: 'presence'; readonly actor: ActorId; readonly value: Presence }
  | { readonly field: 'mode'; readonly actor: ActorId; readonly value: ParticipantMode }
  | { readonly field: 'participant'; readonly actor: ActorId; readonly value: null }

/** What an editor corrects by a choice of its own. */
export const CORRECTED_FIELDS = ['status', 'when', 'place', 'participants'] as const
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

/** How one field is corrected: what there is to choose from, and what is chosen. Null: the text does not say. */
export type FieldStep =
  | { readonly step: 'choose'; readonly field: CorrectedField }
  | { readonly step: 'participant'; readonly actor: ActorId }
  | { readonly step: 'set-status'; readonly status: EventStatus }
  | { readonly step: 'set-day'; readonly day: Day | null }
  | { readonly step: 'set-place'; readonly place: PlaceId | null }
  | { readonly step: 'set-presence'; readonly actor: ActorId; readonly presence: Presence }
  | { readonly step: 'set-mode'; readonly actor: ActorId; readonly mode: ParticipantMode }
  | { readonly step: 'leave-out'; readonly actor: ActorId }

/** What an editor's button does about one proposed event; it is known by its number. */
export type ReviewStep =
  | FieldStep
  | { readonly step: 'card' }
  | { readonly step: 'publish' }
  | { readonly step: 'discard' }
  | { readonly step: 'undo' }
  /** Choices: with which event to merge, what to correct. */
  | { readonly step: 'candidates' }
  | { readonly step: 'correct' }
  /** Asks from which outlet its dispatch is; lets the last answer to that count no more. */
  | { readonly step: 'source' }
  | { readonly step: 'source-back' }
  /** Publishes it as a part of that event, or as another one for good. */
  | { readonly step: 'merge'; readonly event: EventId }
  | { readonly step: 'apart'; readonly event: EventId }

/**
 * What an editor's button does about an event that stands in the record. Whatever else it names, an actor, a place, an
 * event, a claim, it names by a short key: with the event's own name beside it more does not fit a button.
 */
export type EditStep =
  | FieldStep
  | { readonly step: 'card' }
  /** Events with which it may be merged, or from which it may be kept apart. */
  | { readonly step: 'candidates'; readonly verdict: 'merge' | 'apart' }
  | { readonly step: 'merge'; readonly other: string }
  | { readonly step: 'apart'; readonly other: string }
  /** Its dispatches, those chosen as a bit each; `seen` is a key of them all, since more may come. */
  | { readonly step: 'split'; readonly chosen: number; readonly seen: string }
  | { readonly step: 'part'; readonly chosen: number; readonly seen: string }
  | { readonly step: 'claims'; readonly page: number }
  | { readonly step: 'withdraw'; readonly claim: string }
  | { readonly step: 'restore'; readonly claim: string }
  | { readonly step: 'decisions'; readonly page: number }
  | { readonly step: 'undo'; readonly decision: number }

/** What an editor's button does about an event that a newer edition of a diary leaves out. */
export const MISSED_TURNS = ['show', 'cancelled', 'postponed', 'kept', 'undo', 'next'] as const
export type MissedTurn = (typeof MISSED_TURNS)[number]
