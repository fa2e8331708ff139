import type { ReaderContext } from '../briefing/reader-context.ts'
import type { Day } from '../domain/calendar.ts'
import type { Actor, ActorId } from '../domain/actor.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { ListPage } from '../briefing/list-pages.ts'
import type { SharedCard } from '../briefing/shared-card.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { DayRange } from '../domain/reader.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Planner } from '../delivery/planner.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Store } from '../store/store.ts'
import type { Words } from '../texts/words.ts'
import type { KeptSteps } from '../review/record-desk.ts'
import type { Newsroom } from './newsroom.ts'

/** What the bot keeps. */
interface BotStore {
  readonly readers: Pick<Store['readers'], 'find' | 'subscribe' | 'update' | 'retire' | 'move' | 'erase' | 'export'>
  readonly follows: Pick<Store['follows'], 'add' | 'remove' | 'of'>
  readonly alertPreferences: Store['alertPreferences']
  readonly reminders: Pick<Store['reminders'], 'add' | 'remove' | 'of'>
  readonly inbox: Pick<Store['inbox'], 'take'>
  readonly updates: Store['updates']
  readonly review: KeptSteps &
    Pick<
      Store['review'],
      | 'pending'
      | 'proposal'
      | 'resolution'
      | 'proposalsOf'
      | 'steps'
      | 'correct'
      | 'publish'
      | 'discard'
      | 'takeBack'
      | 'missed'
      | 'missedEntry'
      | 'decideMissed'
      | 'reopenMissed'
      | 'naming'
      | 'nameOutlet'
      | 'takeNamingBack'
    >
  readonly feeds: Pick<Store['feeds'], 'all' | 'add' | 'remove' | 'note'>
  readonly channels: Store['channels']
  readonly brought: Pick<Store['brought'], 'at' | 'toldAt' | 'noteTold'>
}

/** The pages that one browses; undefined where there is nothing of that id, or no such page of it. */
interface Pages {
  readonly event: (event: EventId, context: ReaderContext) => Message | undefined
  readonly sources: (event: EventId, page: number, context: ReaderContext) => Message | undefined
  readonly changes: (event: EventId, context: ReaderContext) => Message | undefined
  /** More than one message where the day does not fit into one. */
  readonly day: (day: Day, context: ReaderContext) => readonly Message[]
  readonly week: (day: Day, context: ReaderContext) => readonly Message[]
  readonly actor: (actor: string, page: number, context: ReaderContext) => Message | undefined
  /** Some of a list of events, page by page from 0. */
  readonly listed: (events: readonly EventId[], page: number, context: ReaderContext) => ListPage | undefined
  /** What the sources say of several events, page by page from 0. */
  readonly quotes: (events: readonly EventId[], page: number, context: ReaderContext) => ListPage | undefined
  /** An event or an actor in few words, to be sent into any chat; without buttons. */
  readonly shared: (what: DiplomaticEvent | Actor, context: ReaderContext) => SharedCard
}

/** A question as the answering understood it: only kept here, to be handed in with the next one. */
export interface Understood {
  readonly kind: string
}

/** An answer with what its buttons offer. */
export interface Answer extends Message {
  readonly events: readonly EventId[]
  /** Whom it is about, each once. */
  readonly actors: readonly ActorId[]
  /** Events of which the reader may choose one; empty where it is clear which is meant. */
  readonly choices: readonly { readonly event: EventId; readonly label: string }[]
  /** What was understood, one after another. */
  readonly questions: readonly Understood[]
}

/** What words may mean, likeliest first. */
interface Found {
  readonly actors: readonly ActorId[]
  readonly events: readonly DiplomaticEvent[]
  /** True where the words tell of an event, not of somebody. */
  readonly eventsFirst: boolean
}

export interface Log {
  readonly info: (fields: object, message: string) => void
  readonly warn: (fields: object, message: string) => void
  readonly error: (fields: object, message: string) => void
}

export interface Dependencies {
  readonly token: string
  /** Without a trailing slash. */
  readonly apiRoot: string
  readonly store: BotStore
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  /** All that is known now. */
  readonly record: () => EventRecord | Promise<EventRecord>
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Milliseconds that pass evenly, whatever the clock says; the machine's own unless given. */
  readonly stopwatch?: () => number
  readonly defaults: {
    readonly language: Language
    /** IANA name. */
    readonly timeZone: string
    /** Minutes after local midnight. */
    readonly briefingMinute: number
  }
  /** Changes when a reader is written to, and has today's briefing written at once. */
  readonly planner: Pick<Planner, 'reschedule' | 'planToday'>
  readonly pages: Pages
  /** The day that a phrase in any of the languages names, seen from `today`. */
  readonly dayOf: (phrase: string, today: Day) => Day | undefined
  /** The days that a phrase in any of the languages names, «5–18 січня», seen from `today`. */
  readonly daysOf: (phrase: string, today: Day) => DayRange | undefined
  /** The times of day that a phrase in any of the languages names, minutes after midnight. */
  readonly clockOf: (phrase: string) => readonly number[]
  readonly answer: (question: string, context: ReaderContext, previous?: Understood) => Promise<Answer> | Answer
  /** What of the record a few words may mean as they are typed; without words, what is on and what comes next. */
  readonly lookUp: (words: string, context: ReaderContext) => Found
  readonly newsroom: Newsroom
  readonly log: Log
}
