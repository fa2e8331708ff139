import type { Actor, ActorId, Place, PlaceId } from '../domain/actor.ts'
import type { Language, Localized } from '../domain/language.ts'
import type { Case } from '../language/grammar.ts'

/** An office by name, with `{of}` where the country or organisation stands in the genitive: «президент {of}». */
export interface Office {
  readonly id: string
  /** Whether its holder leads a state or government, serves somebody (as adviser or deputy) or speaks for somebody. */
  readonly part?: 'leads' | 'serves' | 'speaks' | undefined
  readonly names: Localized
  /** Names that the office has in one country or organisation alone: «секретар РНБО України». */
  readonly of?: Readonly<Record<ActorId, Localized>>
}

/** A level or circle in which events are held (`security-advisers`); `genitive` follows the kind: «зустріч радників …». */
export interface Format {
  readonly id: string
  readonly names: Localized
  readonly genitive: Localized
}

export interface Topic {
  readonly id: string
  readonly names: Localized
}

export type MentionKind = 'actor' | 'place' | 'office' | 'format' | 'topic'

/** A written form found in a text; offsets are UTF-16 units of that text, `end` exclusive. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: MentionKind
  /**
   * More than one where the form is shared: a bare surname of two people, the adviser Bonne and the city of Bonn.
   * A country's one id is both an actor's and a place's.
   */
  readonly ids: readonly string[]
  /** True where only a surname, an acronym or an adjective («американский») stands for the whole name, or a plural for an office. */
  readonly partial: boolean
}

/** A guess at a misspelt or transliterated name: 1 is a certain match. */
export interface Candidate {
  readonly kind: MentionKind
  readonly id: string
  readonly score: number
}

export interface Gazetteer {
  readonly actor: (id: ActorId) => Actor | undefined
  readonly place: (id: PlaceId) => Place | undefined
  readonly office: (id: string) => Office | undefined
  readonly format: (id: string) => Format | undefined
  readonly topic: (id: string) => Topic | undefined
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  /** Everything known by a written form in any of the three languages and any case; longest first, none overlapping. */
  readonly mentions: (text: string) => readonly Mention[]
  /** Persons, organisations, countries and places whose names are like `name`, best first; for names that `mentions` misses. */
  readonly lookUp: (name: string) => readonly Candidate[]
  /** Persons whose surname this is in any case, also those for whom a text has to give more than it. */
  readonly surnamed: (surname: string) => readonly ActorId[]
  /** True for a given name that is common, or that somebody known bears. */
  readonly isGivenName: (word: string) => boolean
  /** How a given name in the nominative is spelt in all three languages, where somebody known bears it: «Джон», "John". */
  readonly givenName: (given: string, language: Language) => Localized | undefined
  /** The name of an actor or a place in a case; `short` gives a person's surname, a country's usual short name. */
  readonly name: (
    id: string,
    language: Language,
    options?: { readonly case?: Case; readonly short?: boolean },
  ) => string
}
