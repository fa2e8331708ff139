/** Stable for good, `[a-z0-9-]`, at most 40 characters: it stands in links and buttons. */
export type EventId = string

export const EVENT_KINDS = ['meeting', 'call', 'summit', 'visit'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export const EVENT_STATUSES = ['announced', 'underway', 'held', 'postponed', 'cancelled', 'ruled_out'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** Of the event as a whole. */
export const EVENT_MODES = ['in_person', 'remote', 'hybrid', 'unknown'] as const
export type EventMode = (typeof EVENT_MODES)[number]
