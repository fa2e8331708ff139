import { type Actor, officesOn, type Person } from '../../domain/actor.ts'
import { day } from '../../domain/calendar.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { isArticle } from '../../language/name-marks.ts'
import { possibleStems } from '../../language/strip.ts'
import { isPerson, type Item } from './item.ts'

/** The persons of a dispatch: who is named, by which surname and by which office. */
export interface People {
  readonly person: (id: string) => Person | undefined
  readonly actor: (id: string) => Actor | undefined
  /** Whoever is named in full and bears that surname, where it is one alone. */
  readonly bySurname: (written: string) => string | undefined
  /** Whoever is named in full and never by the surname alone, and bears that first name by himself: «Анвар Ібрагім», «Анвар». */
  readonly byFirstName: (written: string) => string | undefined
  /** Offices held on the day of the dispatch, with whose they are. */
  readonly offices: (id: string) => readonly { readonly office: string; readonly of: string }[]
  /** False for a name in the nominative that has an instrumental of its own: «з президентом Трамп» is no phrase. */
  readonly mayBeInstrumental: (id: string, written: string) => boolean
  /** The country or organisation that a person speaks for by the gazetteer. */
  readonly sideOf: (id: string) => string | null
}

const surnameOf = (person: Person, { language }: Dispatch, gazetteer: Gazetteer): string => {
  const known = gazetteer.actor(person.id)
  return known ? gazetteer.name(person.id, language, { short: true }) : (person.names[language].split(' ').at(-1) ?? '')
}

const NOBODY: ReadonlySet<string> = new Set()

const stemsOf = (written: string): readonly string[] => possibleStems(written.replace(/-/gu, ''))

/** «аль-Бурхан», "al-Burhan" are called «Бурхан» as well. */
const withoutArticle = (surname: string): readonly string[] => {
  const [article, ...rest] = surname.split('-')
  return article !== undefined && rest.length > 0 && isArticle(article.toLowerCase())
    ? [surname, rest.join('-')]
    : [surname]
}

const bearersOfFirstNames = (
  items: readonly Item[],
  person: (id: string) => Person | undefined,
  { language }: Dispatch,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const bearers = new Map<string, Set<string>>()
  const bySurname = new Set(items.filter(isPerson).flatMap(({ by, id }) => (by === 'surname' ? [id] : [])))
  for (const id of new Set(items.filter(isPerson).map((item) => item.id))) {
    const first = person(id)?.names[language].split(' ')[0] ?? ''
    for (const stem of bySurname.has(id) ? [] : stemsOf(first))
      bearers.set(stem, (bearers.get(stem) ?? new Set()).add(id))
  }
  return bearers
}

/** Reads who is who from the persons named so far. */
export const peopleOf = (
  items: readonly Item[],
  newcomers: readonly Person[],
  dispatch: Dispatch,
  gazetteer: Gazetteer,
): People => {
  const fresh = new Map(newcomers.map((person) => [person.id, person]))
  const person = (id: string): Person | undefined => {
    const actor = gazetteer.actor(id)
    return actor?.kind === 'person' ? actor : fresh.get(id)
  }
  const bearers = new Map<string, Set<string>>()
  for (const id of new Set(items.filter(isPerson).map((item) => item.id))) {
    const named = person(id)
    for (const stem of named ? withoutArticle(surnameOf(named, dispatch, gazetteer)).flatMap(stemsOf) : [])
      bearers.set(stem, (bearers.get(stem) ?? new Set()).add(id))
  }
  const firstNames = bearersOfFirstNames(items, person, dispatch)
  const today = day(dispatch.published.slice(0, 10))
  const held = new Map<string, ReturnType<typeof officesOn>>()
  return {
    person,
    actor: (id) => gazetteer.actor(id) ?? fresh.get(id),
    bySurname: (written) => {
      const ids = stemsOf(written).reduce((found, stem) => found.union(bearers.get(stem) ?? NOBODY), NOBODY)
      return ids.size === 1 ? ids.values().next().value : undefined
    },
    byFirstName: (written) => {
      const ids = stemsOf(written).reduce((found, stem) => found.union(firstNames.get(stem) ?? NOBODY), NOBODY)
      return ids.size === 1 ? ids.values().next().value : undefined
    },
    offices: (id) => {
      const named = held.has(id) ? undefined : person(id)
      if (named) held.set(id, officesOn(named, today))
      return held.get(id) ?? []
    },
    mayBeInstrumental: (id, written) =>
      gazetteer.actor(id) === undefined ||
      written !== gazetteer.name(id, dispatch.language) ||
      written === gazetteer.name(id, dispatch.language, { case: 'instrumental' }),
    sideOf: (id) => person(id)?.represents ?? null,
  }
}
