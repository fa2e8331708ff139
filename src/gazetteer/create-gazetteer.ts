import type { Actor, Place } from '../domain/actor.ts'
import { type Language, LANGUAGES } from '../domain/language.ts'
import type { Paradigm } from '../language/declension.ts'
import { foldKey } from '../language/fold.ts'
import { commonGivenNames } from '../language/given-names.ts'
import { comparable } from '../language/normalise.ts'
import { entryForms, type NamedEntry, shortEntryForms } from './entry-name.ts'
import { findMentions } from './find-mentions.ts'
import { foldNames } from './folded-names.ts'
import type { GazetteerData } from './gazetteer-data.ts'
import type { Gazetteer, MentionKind } from './gazetteer.ts'
import { type FoldedEntry, lookUpName } from './look-up.ts'
import { nameForms, writtenForms, writtenName, type WrittenName } from './person-name.ts'
import { indexForms } from './written-forms.ts'

/** The forms of a name to write: whole, and short. */
interface Naming {
  readonly full: (language: Language) => Paradigm
  readonly short: (language: Language) => Paradigm
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

const namingOf = (entry: NamedEntry): Naming => ({
  full: (language) => entryForms(entry, language),
  short: (language) => shortEntryForms(entry, language),
})

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

/** Indexes the data by id and by every written form; `data` is taken to be free of contradictions. */
export const createGazetteer = (data: GazetteerData): Gazetteer => {
  const actors = actorsOf(data)
  const places = placesOf(data)
  const actorById = byId(actors)
  const placeById = byId(places)
  const officeById = byId(data.offices.map(({ id, names, of }) => ({ id, names, of })))
  const formatById = byId(data.formats.map(({ id, names, genitive }) => ({ id, names, genitive })))
  const topicById = byId(data.topics.map(({ id, names }) => ({ id, names })))
  const bodies = [...data.countries, ...data.organisations]
  const people = data.persons.map((person) => ({ person, forms: nameForms(person) }))
  const writtenNames = people.map(({ person, forms }) => writtenName(person, forms))
  const givenNames = givenNamesOf(writtenNames)
  const folded = foldNames(writtenNames)
  const search = {
    index: indexForms(data, writtenNames),
    folded,
    givenNames,
    needsGivenName: new Set(writtenNames.filter(({ bare }) => !bare).map(({ id }) => id)),
  }
  const foldedEntries = [...bodies.map(foldEntry('actor')), ...data.places.map(foldEntry('place'))]
  const namings = new Map<string, Naming>([
    ...[...bodies, ...data.places].map((entry) => [entry.id, namingOf(entry)] as const),
    ...people.map(({ person, forms }): readonly [string, Naming] => [
      person.id,
      { full: (language) => forms[language].full, short: (language) => forms[language].surname },
    ]),
  ])
  return {
    actor: (id) => actorById.get(id),
    place: (id) => placeById.get(id),
    office: (id) => officeById.get(id),
    format: (id) => formatById.get(id),
    topic: (id) => topicById.get(id),
    actors,
    places,
    mentions: (text) => findMentions(search, text),
    lookUp: (name) => lookUpName(name, folded.persons, foldedEntries, (word) => givenNames.has(comparable(word))),
    name: (id, language, options = {}) => {
      const naming = namings.get(id)
      const forms = options.short ? naming?.short(language) : naming?.full(language)
      return forms?.[options.case ?? 'nominative'][0] ?? id
    },
  }
}
