import type { ActorId, PlaceId } from '../domain/actor.ts'
import { type Day, day } from '../domain/calendar.ts'
import type { EventId, EventKind, EventStatus } from '../domain/vocabulary.ts'

/** What is asked; each kind has an answer of its own in answering/. In the order in which the more telling one wins. */
export const QUESTION_KINDS = [
  'help',
  'predecessor',
  'identity',
  'comparison',
  'changes',
  'known',
  'no-shows',
  'reasons',
  'results',
  'count',
  'topics',
  'sources',
  'represented',
  'replacement',
  'companions',
  'when-where',
  'when',
  'where',
  'mode',
  'attendees',
  'events',
  'together',
  'outcome',
  'attendance',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** `subject`: of whom it is asked whether, where or when; `companion`: who only tells which event is meant; `member`: among whom company is looked for. */
export type ActorRole = 'subject' | 'companion' | 'member'

export interface ActorSlot {
  /** More than one where people share the name. */
  readonly ids: readonly ActorId[]
  /** As the question has it. */
  readonly text: string
  readonly role: ActorRole
  /** `name`: a person, country or organisation; `region`: any of its countries; `office`: whoever held it. */
  readonly kind: 'name' | 'region' | 'office'
  /** Which region. */
  readonly region?: string
}

/** Where a period has no beginning or no end. */
export const EARLIEST = day('1900-01-01')
export const LATEST = day('2199-12-31')

/** Civil days, both inclusive. */
export interface Period {
  readonly first: Day
  readonly last: Day
}

/** A name that the record does not know, as it is written, and what it may have meant. */
interface UnknownName {
  readonly text: string
  readonly guesses: readonly string[]
}

/** A misspelt name, and whom it was taken for. */
interface HeardName {
  readonly text: string
  readonly id: string
}

/** On which side of which event: the one told of before, or the one at the places named; of neither, of today. */
export interface Beside {
  readonly side: 'before' | 'after'
  readonly event: EventId | null
  readonly places: readonly (readonly PlaceId[])[]
}

/** What readers ask of the bot itself. */
export const HELP_TOPICS = ['unfollow', 'follow', 'settings', 'privacy', 'abilities'] as const
export type HelpTopic = (typeof HELP_TOPICS)[number]

export interface Question {
  readonly kind: QuestionKind
  readonly yesNo: boolean
  readonly actors: readonly ActorSlot[]
  /** Those who are not to be told of: «хто, крім Умєрова, …». */
  readonly excepted: readonly ActorId[]
  /** Each entry is one place named; more ids where a name is shared. */
  readonly places: readonly (readonly PlaceId[])[]
  readonly formats: readonly string[]
  readonly topics: readonly string[]
  readonly eventKind: EventKind | null
  /** A kind of event that is not to be told of. */
  readonly without: EventKind | null
  /** Any of these; empty where the question names no time. */
  readonly periods: readonly Period[]
  /** True where no year is named with the periods: if nothing was then, another year's are meant. */
  readonly yearless: boolean
  readonly order: 'next' | 'last' | 'first' | null
  /** Asking for the one before or after another event. */
  readonly beside: Beside | null
  /** Future where only what lies ahead is asked for, past where what has been is. */
  readonly tense: 'future' | 'past' | null
  readonly status: EventStatus | null
  /** What «чи відбулася», «чи скасовано» supposes of the event; it is no mark to find the event by. */
  readonly supposed: 'held' | 'cancelled' | 'postponed' | null
  /** The day at whose end things are told as they were known then; null for now. */
  readonly asOf: Day | null
  readonly presence: 'expected' | 'absent' | null
  readonly mode: 'in_person' | 'remote' | null
  /** True where it is asked who was there in person and who online. */
  readonly eachMode: boolean
  /** True where it is asked who came to the place itself: whoever was online did not. */
  readonly onSpot: boolean
  /** True where the verb tells of meeting face to face, so that no call is meant. */
  readonly faceToFace: boolean
  /** True where only the present office is asked for. */
  readonly current: boolean
  /** What of those at an event is to be counted: people, or the countries that they stand for. */
  readonly counted: 'people' | 'countries' | null
  /** True where it is asked who was in the chair or led a delegation, which the record does not hold. */
  readonly leading: boolean
  /** True where the hour is asked for, not just the day. */
  readonly hour: boolean
  /** True where the country is asked for, not the town. */
  readonly country: boolean
  /** What of the bot itself is asked. */
  readonly help: HelpTopic | null
  /** Only those named, nobody else. */
  readonly alone: boolean
  readonly unknown: readonly UnknownName[]
  readonly heard: readonly HeardName[]
  /** Words that nobody knows and that name neither a person nor a place for sure: the answer does without them. */
  readonly ignored: readonly string[]
  /** The events that the words before it have settled on; empty where they are still to be looked for. */
  readonly within: readonly EventId[]
}
