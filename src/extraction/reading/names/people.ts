import { type Actor, officesOn, type Person, type Term } from '../../../domain/actor.ts'
import { day } from '../../../domain/calendar.ts'
import type { Dispatch } from '../../../domain/dispatch.ts'
import type { Gazetteer, Office } from '../../../gazetteer/gazetteer.ts'
import { CASES, type Case } from '../../../language/grammar.ts'
import { nameParadigm } from '../../../language/inflection.ts'
import { comparable } from '../../../language/normalise.ts'
import { isArticle } from '../../../language/name-marks.ts'
import { possibleStems } from '../../../language/strip.ts'
import { isBody, isOffice, isPerson, isSign, type Item } from '../item.ts'

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
  /** Who is named right behind that office and no country, where it is one alone: "Foreign Secretary Yvette Cooper". */
  readonly namedWith: (office: string) => string | undefined
  /** What the holder of an office does for somebody, where that is known. */
  readonly part: (office: string) => Office['part']
  /** False where somebody is known for other offices than one that is called by that word (comparable form). */
  readonly mayBeCalled: (id: string, role: string) => boolean
  /** The cases in which a name may stand as it is written. */
  readonly casesOf: (id: string, written: string) => ReadonlySet<Case>
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

const NO_CASES: ReadonlySet<Case> = new Set()

const only = (ids: ReadonlySet<string>): string | undefined => (ids.size === 1 ? ids.values().next().value : undefined)

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

const casesOf = (person: Person, written: string, { language }: Dispatch, gazetteer: Gazetteer): ReadonlySet<Case> => {
  const key = comparable(written)
  const short = !written.includes(' ')
  const fresh = gazetteer.actor(person.id) ? undefined : nameParadigm(person.names[language], person.gender, language)
  const formsIn = (grammaticalCase: Case): readonly string[] =>
    fresh
      ? fresh[grammaticalCase].map((form) => (short ? (form.split(' ').at(-1) ?? form) : form))
      : [gazetteer.name(person.id, language, { case: grammaticalCase, short })]
  const casesBy = (fits: (form: string) => boolean): ReadonlySet<Case> =>
    new Set(CASES.filter((grammaticalCase) => formsIn(grammaticalCase).some((form) => fits(comparable(form)))))
  const exact = casesBy((form) => form === key)
  // «Арагчи» for «Аракчи»: another spelling ends alike.
  return exact.size > 0 ? exact : casesBy((form) => form.endsWith(key.slice(-LETTERS_OF_ENDING)))
}

const LETTERS_OF_ENDING = 2

const SHORTEST_STEM = 5

/** True where an office of a person is called so, or all that he is known for is to serve somebody. */
const mayBeCalled = (
  { terms }: Person,
  today: ReturnType<typeof officesOn>,
  role: string,
  { language }: Dispatch,
  gazetteer: Gazetteer,
): boolean => {
  const stem = role.slice(0, SHORTEST_STEM)
  const isCalled = ({ office, of }: Term): boolean => {
    const named = gazetteer.office(office)
    const names = [named?.names[language] ?? '', named?.of?.[of]?.[language] ?? '']
    return names.some((name) => comparable(name).includes(stem))
  }
  const known = today.length > 0 ? today : terms
  return (
    terms.some(isCalled) ||
    known.every(({ office }) => ['serves', 'speaks'].includes(gazetteer.office(office)?.part ?? ''))
  )
}

/** By office, who is named right behind it. */
const namedBehindOffices = (items: readonly Item[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const named = new Map<string, Set<string>>()
  for (const [at, item] of items.entries()) {
    const person = isSign(items[at + 1], ',') ? items[at + 2] : items[at + 1]
    const before = items[at - 1]
    if (!isOffice(item) || !isPerson(person) || isBody(before) || isSign(before, "'s")) continue
    named.set(item.id, (named.get(item.id) ?? new Set()).add(person.id))
  }
  return named
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
  const bear = (id: string, surname: string): void => {
    for (const stem of withoutArticle(surname).flatMap(stemsOf))
      bearers.set(stem, (bearers.get(stem) ?? new Set()).add(id))
  }
  for (const id of new Set(items.filter(isPerson).map((item) => item.id))) {
    const named = person(id)
    if (named) bear(id, surnameOf(named, dispatch, gazetteer))
  }
  // «Питер Соренсен … Соренсен»: as this text spells somebody known.
  for (const { id, by, text } of items.filter(isPerson))
    if (by === 'name' && gazetteer.actor(id)) bear(id, text.split(/\s/u).at(-1) ?? text)
  const inFull = new Set(items.flatMap((item) => (isPerson(item) && item.by === 'name' ? [item.id] : [])))
  const firstNames = bearersOfFirstNames(items, person, dispatch)
  const behindOffices = namedBehindOffices(items)
  const today = day(dispatch.published.slice(0, 10))
  // Each form of a name in the dispatch is asked about by several rules.
  const cases = new Map<string, ReadonlySet<Case>>()
  const held = new Map<string, ReturnType<typeof officesOn>>()
  return {
    person,
    actor: (id) => gazetteer.actor(id) ?? fresh.get(id),
    bySurname: (written) => {
      const ids = stemsOf(written).reduce((found, stem) => found.union(bearers.get(stem) ?? NOBODY), NOBODY)
      // Behind «Сердар Кылыч» the bare surname is his, though a namesake may be better known.
      const named = ids.intersection(inFull)
      return named.size === 1 ? only(named) : only(ids)
    },
    byFirstName: (written) => {
      const ids = stemsOf(written).reduce((found, stem) => found.union(firstNames.get(stem) ?? NOBODY), NOBODY)
      return only(ids)
    },
    offices: (id) => {
      const named = held.has(id) ? undefined : person(id)
      if (named) held.set(id, officesOn(named, today))
      return held.get(id) ?? []
    },
    namedWith: (office) => only(behindOffices.get(office) ?? NOBODY),
    part: (office) => gazetteer.office(office)?.part,
    mayBeCalled: (id, role) => {
      const named = person(id)
      return !named || mayBeCalled(named, officesOn(named, today), role, dispatch, gazetteer)
    },
    casesOf: (id, written) => {
      const form = `${id} ${written}`
      const known = cases.get(form)
      if (known) return known
      const named = person(id)
      const told = named ? casesOf(named, written, dispatch, gazetteer) : NO_CASES
      cases.set(form, told)
      return told
    },
    mayBeInstrumental: (id, written) =>
      gazetteer.actor(id) === undefined ||
      written !== gazetteer.name(id, dispatch.language) ||
      written === gazetteer.name(id, dispatch.language, { case: 'instrumental' }),
    sideOf: (id) => person(id)?.represents ?? null,
  }
}
