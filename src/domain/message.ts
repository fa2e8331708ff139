import type { AlertKind, ReminderLead } from './alert.ts'
import type { Day } from './calendar.ts'
import type { EventId } from './vocabulary.ts'
import type { Language } from './language.ts'
import type { FollowTarget, MuteTarget, ScheduleChoice } from './reader.ts'
import type { EditStep, MissedTurn, ReviewStep } from './review.ts'

/** What a reader chooses on a page of its own. */
export const SETTINGS = ['language', 'zone', 'time', 'days', 'evening', 'outlook', 'quiet', 'away'] as const

/** What a button does when it is pressed; the Telegram folder writes it into the 64 bytes that a button may carry. */
export type Action =
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'sources'; readonly event: EventId; readonly page: number }
  | { readonly kind: 'changes'; readonly event: EventId }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'today' }
  | { readonly kind: 'week'; readonly day: Day }
  | { readonly kind: 'events' }
  | { readonly kind: 'person'; readonly actor: string; readonly page: number }
  /** An answer given before, by the key under which it is remembered: a page of it, its quotes, the same asked of one event. */
  | { readonly kind: 'answer' | 'quotes'; readonly answer: string; readonly page: number }
  | { readonly kind: 'ask-of'; readonly answer: string; readonly event: EventId }
  | { readonly kind: 'follow'; readonly target: FollowTarget }
  | { readonly kind: 'unfollow'; readonly target: FollowTarget }
  | { readonly kind: 'following' }
  | { readonly kind: 'mute' | 'unmute'; readonly target: MuteTarget }
  | { readonly kind: 'remind'; readonly event: EventId; readonly lead: ReminderLead; readonly on: boolean }
  /** How one is alerted: which changes, and whether with a sound. */
  | { readonly kind: 'alerts' }
  | { readonly kind: 'alert-kind'; readonly alert: AlertKind; readonly on: boolean }
  | { readonly kind: 'alert-sound'; readonly on: boolean }
  | { readonly kind: 'settings' }
  | { readonly kind: 'choose'; readonly setting: (typeof SETTINGS)[number]; readonly page: number }
  | { readonly kind: 'set-language'; readonly language: Language }
  | { readonly kind: 'set-zone'; readonly zone: string }
  | { readonly kind: 'set-time'; readonly minute: number }
  | { readonly kind: 'set-schedule'; readonly choice: ScheduleChoice }
  | { readonly kind: 'briefing'; readonly on: boolean }
  | { readonly kind: 'stop' }
  | { readonly kind: 'erase' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'mydata' }
  | { readonly kind: 'privacy' }
  | { readonly kind: 'help' }
  | ({ readonly kind: 'review'; readonly proposal: number } & ReviewStep)
  | ({ readonly kind: 'edit'; readonly event: EventId } & EditStep)
  | { readonly kind: 'missed'; readonly entry: number; readonly turn: MissedTurn }
  /** The next proposal that waits for an editor after the one of that number. */
  | { readonly kind: 'queue'; readonly after: number }
  /** What is read again and again; one of them by its key. */
  | { readonly kind: 'feeds' }
  | { readonly kind: 'feed'; readonly feed: string; readonly turn: 'show' | 'pause' | 'resume' | 'remove' }

export type Button =
  | { readonly label: string; readonly action: Action }
  | { readonly label: string; readonly url: string }

/** One message as Telegram will show it: HTML of Telegram's own tags, and rows of buttons. */
export interface Message {
  readonly html: string
  readonly buttons: readonly (readonly Button[])[]
}
