import type { ParticipantMode, Presence } from '../../domain/claim.ts'
import type { EventKind, EventMode, EventStatus } from '../../domain/vocabulary.ts'
import type { When } from '../../domain/moment.ts'

/** Where in the text something is said; UTF-16 units, `end` exclusive. */
export interface Evidence {
  readonly start: number
  readonly end: number
}

export interface DraftParticipant {
  readonly actor: string
  readonly body: boolean
  readonly represents: string | null
  readonly presence: Presence
  readonly mode: ParticipantMode
  readonly evidence: Evidence
}

export interface DraftTime extends Evidence {
  readonly when: When
  /** Minutes after midnight in the place's own time, where the place has yet to tell its zone. */
  readonly localMinute: number | null
  /** True where the text of the event itself names it, not the text around it. */
  readonly own: boolean
}

export interface DraftPlace extends Evidence {
  readonly id: string
  readonly own: boolean
}

/** An event as it is being put together from the clauses that tell of it. */
export interface Draft {
  readonly kind: EventKind
  /** False where the words leave open whether it was a meeting or a call: «говорили», «розмова». */
  readonly kindSaid: boolean
  readonly status: EventStatus
  /** False where only the tense of some other verb lets one think so. */
  readonly statusSaid: boolean
  /** Ruled out by its verb alone, «вони не зустрінуться»: called off where it had been announced. */
  readonly willNotBe?: boolean
  readonly mode: EventMode
  readonly time: DraftTime | null
  /** The time from which it was moved, where the text says so. */
  readonly movedFrom?: DraftTime | null
  readonly place: DraftPlace | null
  readonly participants: readonly DraftParticipant[]
  readonly format: (Evidence & { readonly id: string }) | null
  readonly topics: readonly (Evidence & { readonly id: string })[]
  readonly paragraph: number
  readonly background: boolean
  /** Named by a noun («візит»), not by a verb alone («побував»). */
  readonly named: boolean
  /** The words that name the event («переговори», "met"), and the clause around them. */
  readonly trigger: Evidence
  readonly clause: Evidence
  readonly statusAt: Evidence
  /** Somebody received others: told by «прийняв», "hosted". */
  readonly audience?: boolean
  /** Told by the one who met, who does not name himself: «Встретился с …». */
  readonly headless?: boolean
  /** Told apart from the event beside it: «віч-на-віч», "separately". */
  readonly apart: boolean
}

export const hasParticipant = (draft: Draft, actor: string): boolean =>
  draft.participants.some((participant) => participant.actor === actor)

export const isSessionKind = (kind: EventKind): boolean => kind === 'meeting' || kind === 'summit'

/** True for what was to be and is not: cancelled, postponed, ruled out. */
export const isOff = (status: EventStatus): boolean =>
  status === 'cancelled' || status === 'postponed' || status === 'ruled_out'

/** How those are present whom an event of that status names. */
export const presenceOf = (status: EventStatus): Presence =>
  status === 'held' || status === 'underway' ? 'attended' : 'expected'

export const evidenceOf = ({ start, end }: Evidence): Evidence => ({ start, end })

/** The stretch of the text that holds all the parts. */
export const spanOfItems = (parts: readonly Evidence[]): Evidence =>
  parts.reduce<Evidence>(
    (span, { start, end }) => ({ start: Math.min(span.start, start), end: Math.max(span.end, end) }),
    { start: parts[0]?.start ?? 0, end: parts[0]?.end ?? 0 },
  )
