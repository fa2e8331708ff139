import type { Change } from './change.ts'
import type { DiplomaticEvent } from './event.ts'
import { instantOf } from './moment.ts'
import type { EventId } from './vocabulary.ts'

/**
 * What a change is about, as a reader chooses: a new event; its time; its place; whether it takes place at all; who takes
 * part; how high its level is and whether it is online; that it was held, and who came; that sources disagree.
 */
export const ALERT_KINDS = ['new', 'time', 'place', 'status', 'people', 'level', 'held', 'disputed'] as const
export type AlertKind = (typeof ALERT_KINDS)[number]

/** What those who follow only what is important are told. */
export const IMPORTANT_KINDS: ReadonlySet<AlertKind> = new Set(['new', 'time', 'status', 'level', 'held'])

/** What a reminder of an event tells of it beside its time: that it has another one, or does not take place. */
export const REMINDED_KINDS: ReadonlySet<AlertKind> = new Set(['time', 'status'])

/** How a reader wants to be alerted; nothing is off for a new one. */
export interface AlertSettings {
  readonly off: readonly AlertKind[]
  /** Without a sound. */
  readonly silent: boolean
}

export const ALERT_SETTINGS: AlertSettings = { off: [], silent: false }

/** How long before an event one can be reminded of it, in minutes. */
export const REMINDER_LEADS = [15, 60, 1440] as const
export type ReminderLead = (typeof REMINDER_LEADS)[number]

export interface Reminder {
  readonly event: EventId
  readonly lead: ReminderLead
}

/** When an event begins, epoch milliseconds; undefined where no source gives the hour, or it does not take place. */
export const startOf = (event: Pick<DiplomaticEvent, 'status' | 'when'> | undefined): number | undefined => {
  if (event?.status !== 'announced' || event.when.start === null) return undefined
  return instantOf(event.when.start)
}

/** What has changed about one event and is to be told together. */
export interface News {
  /** As it was when this was written down; one that has left the record as it was last told. Without its claims. */
  readonly event: DiplomaticEvent
  /** What is different in the end, one a field or participant. */
  readonly changes: readonly Change[]
}

/** News about one event, to be told once to each reader whom it concerns. */
export interface Bulletin extends News {
  readonly id: number
  /** True where the event has left the record and leads to no other. */
  readonly withdrawn: boolean
  /** Earlier bulletins that an editor has proved wrong, with the kinds of changes that are. */
  readonly contradicted: readonly { readonly bulletin: number; readonly kinds: readonly AlertKind[] }[]
}
