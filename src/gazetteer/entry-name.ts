import type { Language } from '../domain/language.ts'
import { type Paradigm, unchanged } from '../language/declension.ts'
import { DECLINES } from '../language/grammar.ts'
import { declinePhrase } from '../language/inflection.ts'
import type { CountryEntry, OrganisationEntry, PlaceEntry } from './gazetteer-data.ts'
import { withOwnForms } from './person-name.ts'

export type NamedEntry = CountryEntry | OrganisationEntry | PlaceEntry

const withArticle = (name: string): Paradigm => {
  const form = [`the ${name}`]
  return { ...unchanged(name), genitive: form, dative: form, accusative: form, instrumental: form, locative: form }
}

const decline = (entry: NamedEntry, name: string, language: Language): Paradigm => {
  if (!DECLINES[language]) return entry.article ? withArticle(name) : unchanged(name)
  if (entry.indeclinable.includes(language)) return unchanged(name)
  return declinePhrase(name, 'zone' in entry && 'kind' in entry ? 'city' : 'country', language)
}

/** All forms of the name of a country, an organisation or a place; English names come with their article. */
export const entryForms = (entry: NamedEntry, language: Language): Paradigm =>
  withOwnForms(decline(entry, entry.names[language], language), entry.forms[language])

/** All forms of the short name; those of the name where there is none. */
export const shortEntryForms = (entry: NamedEntry, language: Language): Paradigm => {
  const short = entry.short[language]
  return short ? decline(entry, short, language) : entryForms(entry, language)
}
