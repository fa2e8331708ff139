import type { Actor, Place } from '../domain/actor.ts'
import { type Language, LANGUAGES } from '../domain/language.ts'
import { foldKey } from '../language/fold.ts'
import { commonGivenNames } from '../language/given-names.ts'
import type { Case } from '../language/grammar.ts'
import { isOrdinaryWord } from '../language/ordinary-words.ts'
import { comparable } from '../language/normalise.ts'
import { tokens } from '../language/tokens.ts'
import { entryForms, type NamedEntry, shortEntryForms } from './entry-name.ts'
import { findMentions } from './find-mentions.ts'
import { foldNames, rememberedFold } from './folded-names.ts'
import type { GazetteerData, PersonEntry } from './gazetteer-data.ts'
import type { Gazetteer, MentionKind } from './gazetteer.ts'
import { givenSpellings } from './given-spellings.ts'
import { type FoldedEntry, lookUpName, shelveNames } from './look-up.ts'
import { nameForms, nameIn, writtenForms, writtenName, type WrittenName } from './person-name.ts'
import type { PersonSearch } from './person-search.ts'
import { indexForms } from './written-forms.ts'

/** The usual form of a name in a case, whole or short. */
type Naming = (language: Language, grammaticalCase: Case, short: boolean) => string

/** What is worked out when it is first asked for. */
const lazily = <Value>(create: () => Value): (() => Value) => {
  let created: { readonly value: Value } | undefined
  return () => (created ??= { value: create() }).value
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

const actorsOf = (data: GazetteerData): readonly Actor[] => [
  ...data.persons.map(({ id, names, gender, represents, terms }): Actor => ({
    kind: 'person',
    id,
    names,
    gender,
    represents,
    terms,
  })),
  ...data.countries.map(({ id, names }): Actor => ({ kind: 'country', id, names })),
  ...data.organisations.map(({ id, names }): Actor => ({ kind: 'organisation', id, names })),
]

const placesOf = (data: GazetteerData): readonly Place[] => [
  ...data.places.map(({ id, kind, names, country, city, zone }): Place => ({ id, kind, names, country, city, zone })),
  ...data.countries.map(({ id, names, zone }): Place => ({
    id,
    kind: 'country',
    names,
    country: id,
    city: null,
    zone,
  })),
]

const lazilyByLanguage = <Value>(create: (language: Language) => Value): ((language: Language) => Value) => {
  const created: Partial<Record<Language, Value>> = {}
  return (language) => (created[language] ??= create(language))
}

const namingOfEntry = (entry: NamedEntry): Naming => {
  const whole = lazilyByLanguage((language) => entryForms(entry, language))
  const brief = lazilyByLanguage((language) => shortEntryForms(entry, language))
  return (language, grammaticalCase, short) => (short ? brief : whole)(language)[grammaticalCase][0] ?? entry.id
}

type Names = Partial<Record<Case, string>>

const namingOfPerson = (person: PersonEntry): Naming => {
  const named = lazilyByLanguage((language) => {
    const forms = nameForms(person, language)
    const [whole, brief]: readonly [Names, Names] = [{}, {}]
    return (grammaticalCase: Case, short: boolean) =>
      ((short ? brief : whole)[grammaticalCase] ??= nameIn(forms, grammaticalCase, short))
  })
  return (language, grammaticalCase, short) => named(language)(grammaticalCase, short)
}

const foldEntry =
  (kind: MentionKind) =>
  (entry: NamedEntry): FoldedEntry => {
    const forms = LANGUAGES.flatMap((language) => [entryForms(entry, language), shortEntryForms(entry, language)])
    return { kind, id: entry.id, keys: [...new Set(writtenForms(forms).map(foldKey))] }
  }

const givenNamesOf = (persons: readonly WrittenName[]): ReadonlySet<string> =>
  new Set([
    ...commonGivenNames(),
    ...persons.flatMap(({ given }) => given.filter((name) => !name.includes(' ')).map(comparable)),
  ])

/** Words with a capital that texts hold again and again. */
const MOST_FOLDED = 20_000

const createSearch = (data: GazetteerData): PersonSearch => {
  const persons = data.persons.map(writtenName)
  return {
    index: indexForms(data, persons),
    folded: foldNames(persons),
    fold: rememberedFold(MOST_FOLDED),
    givenNames: givenNamesOf(persons),
    commonGivenNames: commonGivenNames(),
    needsGivenName: new Set(persons.filter(({ bare }) => !bare).map(({ id }) => id)),
  }
}

const foldEntries = (data: GazetteerData): readonly FoldedEntry[] => [
  ...[...data.countries, ...data.organisations].map(foldEntry('actor')),
  ...data.places.map(foldEntry('place')),
]

/** The gazetteer of data that is free of contradictions; forms are made when they are first searched or written. */
export const createGazetteer = (data: GazetteerData): Gazetteer => {
  const actors = actorsOf(data)
  const places = placesOf(data)
  const actorById = byId(actors)
  const placeById = byId(places)
  const officeById = byId(data.offices.map(({ id, part, names, of }) => ({ id, part, names, of })))
  const formatById = byId(data.formats.map(({ id, names, genitive }) => ({ id, names, genitive })))
  const topicById = byId(data.topics.map(({ id, names }) => ({ id, names })))
  const search = lazily(() => createSearch(data))
  const shelf = lazily(() => shelveNames(search().folded.persons, foldEntries(data)))
  const spellings = lazily(() => givenSpellings(data.persons))
  const namings = new Map<string, Naming>([
    ...[...data.countries, ...data.organisations, ...data.places].map(
      (entry) => [entry.id, namingOfEntry(entry)] as const,
    ),
    ...data.persons.map((person) => [person.id, namingOfPerson(person)] as const),
  ])
  return {
    actor: (id) => actorById.get(id),
    place: (id) => placeById.get(id),
    office: (id) => officeById.get(id),
    format: (id) => formatById.get(id),
    topic: (id) => topicById.get(id),
    actors,
    places,
    mentions: (text) => findMentions(search(), text),
    lookUp: (name) => {
      const { givenNames } = search()
      return lookUpName(name, shelf(), (word) => givenNames.has(comparable(word)))
    },
    isGivenName: (word) => {
      const key = comparable(word)
      return search().givenNames.has(key) && !isOrdinaryWord(key)
    },
    givenName: (given, language) => spellings()(given, language),
    surnamed: (surname) => {
      const words = tokens(surname)
      const hits = search().index.at(words, 0, () => true)
      const whole = hits.filter(({ length, form }) => length === words.length && form.part === 'surname')
      return [...new Set(whole.map(({ form }) => form.id))]
    },
    name: (id, language, options = {}) =>
      namings.get(id)?.(language, options.case ?? 'nominative', options.short ?? false) ?? id,
  }
}
