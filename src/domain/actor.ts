import type { Day } from './calendar.ts'
import type { Localized } from './language.ts'

/** A slug for persons and organisations (`rustem-umerov`, `nato`), an ISO 3166-1 alpha-2 code for countries (`UA`). */
export type ActorId = string

/** A slug for cities and venues (`kyiv`, `mar-a-lago`), an ISO 3166-1 alpha-2 code for countries (`UA`). */
export type PlaceId = string

/** An office held from `from` to `to`, both inclusive and as precise as known (`YYYY`, `YYYY-MM` or a day); null is open. */
export interface Term {
  readonly office: string
  /** The country or organisation whose office it is. */
  readonly of: ActorId
  readonly from: string | null
  readonly to: string | null
}

export interface Person {
  readonly kind: 'person'
  readonly id: ActorId
  readonly names: Localized
  readonly gender: 'm' | 'f'
  /** The country or organisation that the person speaks for; null where none is known. */
  readonly represents: ActorId | null
  readonly terms: readonly Term[]
}

interface Country {
  readonly kind: 'country'
  readonly id: ActorId
  readonly names: Localized
}

interface Organisation {
  readonly kind: 'organisation'
  readonly id: ActorId
  readonly names: Localized
}

export type Actor = Person | Country | Organisation

export interface Place {
  readonly id: PlaceId
  /** A region is larger than a city: Florida, Crimea. */
  readonly kind: 'country' | 'region' | 'city' | 'venue'
  readonly names: Localized
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** The city that a venue stands in. */
  readonly city: PlaceId | null
  /** IANA zone; null for countries with more than one. */
  readonly zone: string | null
}

const startOf = (bound: string): string => bound.padEnd(10, '-01')
const endOf = (bound: string): string =>
  bound.length === 4 ? `${bound}-12-31` : bound.length === 7 ? `${bound}-31` : bound

/** The offices that a person held on a day, in the order of the data: the leading office first. */
export const officesOn = (person: Person, date: Day): readonly Term[] =>
  person.terms.filter(
    (term) => (term.from === null || startOf(term.from) <= date) && (term.to === null || date <= endOf(term.to)),
  )
