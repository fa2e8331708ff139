import type { Actor, Place } from '../domain/actor.ts'
import type { Language } from '../domain/language.ts'
import type { Paradigm } from '../language/declension.ts'
import { commonGivenNames } from '../language/given-names.ts'
import { comparable } from '../language/normalise.ts'
import { entryForms, shortEntryForms } from './entry-name.ts'
import { findMentions } from './find-mentions.ts'
import { foldNames } from './folded-names.ts'
import type { CountryEntry, GazetteerData } from './gazetteer-data.ts'
import type { Gazetteer } from './gazetteer.ts'
import { lookUpName } from './look-up.ts'
import { namesToLookUp } from './looked-up-names.ts'
import { fullNameForms, givenForms, surnameForms } from './person-name.ts'
import { indexForms } from './written-forms.ts'
import { CASES } from '../language/grammar.ts'
import { LANGUAGES } from '../domain/language.ts'

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

const asPlace = ({ id, names, zone }: CountryEntry): Place => ({
  id,
  kind: 'country',
  names,
  country: id,
  city: null,
  zone,
})

const placesOf = (data: GazetteerData): readonly Place[] => [
  ...data.places.map(({ id, kind, names, country, city, zone }): Place => ({ id, kind, names, country, city, zone })),
  ...data.countries.map(asPlace),
]

const namingsOf = (data: GazetteerData): ReadonlyMap<string, Naming> =>
  new Map<string, Naming>([
    ...data.persons.map((person): readonly [string, Naming] => [
      person.id,
      {
        full: (language) => fullNameForms(person, language),
        short: (language) => surnameForms(person, language),
      },
    ]),
    ...[...data.countries, ...data.organisations, ...data.places].map((entry): readonly [string, Naming] => [
      entry.id,
      {
        full: (language) => entryForms(entry, language),
        short: (language) => shortEntryForms(entry, language),
      },
    ]),
  ])

const givenNamesOf = (data: GazetteerData): ReadonlySet<string> => {
  const names = new Set(commonGivenNames())
  for (const person of data.persons)
    for (const language of LANGUAGES)
      for (const grammaticalCase of CASES)
        for (const form of givenForms(person, language)[grammaticalCase])
          if (!form.includes(' ')) names.add(comparable(form))
  return names
}

/** Indexes the data by id and by every written form; `data` is taken to be free of contradictions. */
export const createGazetteer = (data: GazetteerData): Gazetteer => {
  const actors = actorsOf(data)
  const places = placesOf(data)
  const actorById = byId(actors)
  const placeById = byId(places)
  const officeById = byId(data.offices.map(({ id, names, of }) => ({ id, names, of })))
  const formatById = byId(data.formats.map(({ id, names, genitive }) => ({ id, names, genitive })))
  const topicById = byId(data.topics.map(({ id, names }) => ({ id, names })))
  const namings = namingsOf(data)
  const givenNames = givenNamesOf(data)
  const search = {
    index: indexForms(data),
    folded: foldNames(data.persons),
    givenNames,
    needsGivenName: new Set(data.persons.filter(({ bare }) => !bare).map(({ id }) => id)),
  }
  const namesLookedUp = namesToLookUp(data)
  return {
    actor: (id) => actorById.get(id),
    place: (id) => placeById.get(id),
    office: (id) => officeById.get(id),
    format: (id) => formatById.get(id),
    topic: (id) => topicById.get(id),
    actors,
    places,
    mentions: (text) => findMentions(search, text),
    lookUp: (name) => lookUpName(name, namesLookedUp, (word) => givenNames.has(comparable(word))),
    name: (id, language, options = {}) => {
      const naming = namings.get(id)
      const forms = options.short ? naming?.short(language) : naming?.full(language)
      return forms?.[options.case ?? 'nominative'][0] ?? id
    },
  }
}
