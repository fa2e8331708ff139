import type { Selectable } from 'kysely'
import type { Message } from '../../domain/message.ts'
import type { Schema } from '../schema.ts'

/** Briefings and outlooks come by the calendar; the others are news and go first. */
type DeliveryKind = 'briefing' | 'outlook' | 'alert' | 'reminder' | 'notice'

export const DELIVERY_STATES = ['pending', 'sending', 'sent', 'held', 'cancelled', 'expired', 'dead'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** One message owed to one reader. Instants are epoch milliseconds. */
export interface Delivery {
  readonly id: number
  readonly reader: number
  readonly kind: DeliveryKind
  /** A briefing's or an outlook's local date, `DATE evening` for an evening's update, an alert's `event:revision`: with reader, kind and part it exists once. */
  readonly slot: string
  /** From 1; the parts of one slot are sent in order. */
  readonly part: number
  /** The earlier delivery whose message this one replaces; null for a message of its own. */
  readonly edits: number | null
  readonly due: number
  /** After a failed attempt: not to be tried before. */
  readonly notBefore: number
  /** From then on it is too late to matter. */
  readonly expires: number
  readonly state: DeliveryState
  /** How often it was tried, without the times that Telegram asked to wait. */
  readonly attempts: number
  /** How often it was on the wire and nobody knows whether it arrived. */
  readonly ambiguous: number
  readonly silent: boolean
  readonly body: Message
  /** Telegram's id of the message; null until it is sent. */
  readonly messageId: number | null
  readonly error: string | null
  readonly createdAt: number
  readonly updatedAt: number
}

export interface PlannedDelivery {
  readonly reader: number
  readonly kind: DeliveryKind
  readonly slot: string
  /** 1 unless given. */
  readonly part?: number
  /**
   * An earlier delivery to the same reader: its message is edited once it has been sent. Where that never happened, or
   * the message can't be edited any more, this one is sent as a new message.
   */
  readonly edits?: number | null
  readonly due: number
  readonly expires: number
  readonly silent?: boolean
  readonly body: Message
}

/** A briefing, an evening's update or an outlook for a reader, in one or more messages. Instants are epoch milliseconds. */
export interface PlannedBriefing {
  readonly kind: 'briefing' | 'outlook'
  readonly slot: string
  readonly parts: readonly Message[]
  readonly due: number
  readonly expires: number
  readonly silent?: boolean
  /** Up to when it tells of changes; null where it tells of none. */
  readonly tellsUntil: number | null
}

/** What a reader is to get now, and when the next is due. */
export interface BriefingPlan {
  readonly reader: number
  readonly briefings: readonly PlannedBriefing[]
  /** The reader's next run as the plan found it: where it has been moved since, the plan does nothing. */
  readonly wasDueAt: number | null
  /** Epoch milliseconds. */
  readonly nextBriefingAt: number | null
}

/** What came of an attempt to send. */
export type Outcome =
  | { readonly kind: 'sent'; readonly messageId: number | null }
  /** To be tried again, at `notBefore` at the earliest. `counted` is false where Telegram only asked to wait; `ambiguous` is true where the message may have arrived. */
  | {
      readonly kind: 'again'
      readonly notBefore: number
      readonly counted: boolean
      readonly ambiguous?: boolean
      readonly error: string
    }
  | { readonly kind: 'held' | 'cancelled' | 'expired' | 'dead'; readonly error: string }

type Row = Selectable<Schema['outbox']>

export const deliveryOf = (row: Row): Delivery => ({
  id: row.id,
  reader: row.reader_id,
  kind: row.kind as DeliveryKind,
  slot: row.slot,
  part: row.part,
  edits: row.edits,
  due: row.due,
  notBefore: row.not_before,
  expires: row.expires,
  state: row.state as DeliveryState,
  attempts: row.attempts,
  ambiguous: row.ambiguous,
  silent: row.silent === 1,
  body: JSON.parse(row.body) as Message,
  messageId: row.message_id,
  error: row.error,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
