import type { Language } from './language.ts'

/** A chat that reads. */
export interface Reader {
  /** Row id of the store. */
  readonly id: number
  /** Telegram's chat id. */
  readonly chat: number
  /** A topic in a group; null elsewhere. */
  readonly thread: number | null
  readonly language: Language
  /** IANA name, as the reader chose it. */
  readonly timeZone: string
  /** Minutes after local midnight at which the briefing is sent. */
  readonly briefingMinute: number
  /** `retired`: the chat can't be reached (blocked, deactivated); `/start` brings it back. */
  readonly state: 'active' | 'paused' | 'retired'
  /** Epoch milliseconds of the next briefing; null while none is due. */
  readonly nextBriefingAt: number | null
  /** Up to when changes have been told in a briefing, epoch milliseconds; null before the first. */
  readonly briefedUntil: number | null
}

/** What a reader wants to hear of: everything, an actor, an event or a place. */
export type FollowTarget =
  | { readonly kind: 'everything' }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'place'; readonly id: string }
