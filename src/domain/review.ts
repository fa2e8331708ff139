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

/** What an editor's button does about one proposed event; it is known by its number. */
export type ReviewStep =
  | { readonly step: 'card' }
  | { readonly step: 'publish' }
  | { readonly step: 'discard' }
  | { readonly step: 'undo' }
  /** Choices: with which event to merge, what to correct, how. */
  | { readonly step: 'candidates' }
  | { readonly step: 'correct' }
  | { readonly step: 'choose'; readonly field: CorrectedField }
  | { readonly step: 'participant'; readonly actor: ActorId }
  /** Publishes it as a part of that event, or as another one for good. */
  | { readonly step: 'merge'; readonly event: EventId }
  | { readonly step: 'apart'; readonly event: EventId }
  /** Null: the text does not say. */
  | { readonly step: 'set-status'; readonly status: EventStatus }
  | { readonly step: 'set-day'; readonly day: Day | null }
  | { readonly step: 'set-place'; readonly place: PlaceId | null }
  | { readonly step: 'set-presence'; readonly actor: ActorId; readonly presence: Presence }
  | { readonly step: 'set-mode'; readonly actor: ActorId; readonly mode: ParticipantMode }
  | { readonly step: 'leave-out'; readonly actor: ActorId }
