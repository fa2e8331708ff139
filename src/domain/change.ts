import type { ParticipantValue } from './claim.ts'
import type { DispatchId } from './dispatch.ts'
import type { EventId, EventKind, EventMode, EventStatus } from './vocabulary.ts'
import type { When } from './moment.ts'

/** What a claim made different: the event's own value before and after; null stands for nothing known. */
export type Difference =
  | { readonly field: 'event'; readonly before: null; readonly after: EventStatus }
  | { readonly field: 'kind'; readonly before: EventKind; readonly after: EventKind }
  | { readonly field: 'status'; readonly before: EventStatus; readonly after: EventStatus }
  | { readonly field: 'when'; readonly before: When; readonly after: When }
  | { readonly field: 'place' | 'format' | 'host'; readonly before: string | null; readonly after: string | null }
  | { readonly field: 'mode'; readonly before: EventMode; readonly after: EventMode }
  | { readonly field: 'topic'; readonly before: string | null; readonly after: string | null }
  | { readonly field: 'participant'; readonly before: ParticipantValue | null; readonly after: ParticipantValue | null }
  | { readonly field: 'disputed'; readonly before: boolean; readonly after: boolean; readonly actor: string }

/** A row of an event's history. `field: 'event'` is its entry into the record. */
export type Change = Difference & {
  readonly event: EventId
  /** The dispatch that brought it; null where an editor withdrew a claim. */
  readonly dispatch: DispatchId | null
  /** Epoch milliseconds at which the record changed. */
  readonly at: number
}
