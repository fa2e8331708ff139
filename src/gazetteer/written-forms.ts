import { LANGUAGES } from '../domain/language.ts'
import { feminineOffice } from '../language/feminine.ts'
import { languagesByLetters } from '../language/identify.ts'
import { declinePhrase } from '../language/inflection.ts'
import { headForms } from '../language/heads.ts'
import { pluralForms } from '../language/plural.ts'
import { entryForms, type NamedEntry, shortEntryForms } from './entry-name.ts'
import { createFormIndex, type Form, type FormIndex } from './form-index.ts'
import type { GazetteerData, OfficeEntry } from './gazetteer-data.ts'
import type { MentionKind } from './gazetteer.ts'
import { writtenForms, type WrittenName } from './person-name.ts'

const addAll = (index: FormIndex, written: readonly string[], form: Form): void => {
  for (const text of written) index.add(text, form)
}

const addPerson = (index: FormIndex, { id, bare, surnames, given, whole }: WrittenName): void => {
  // Half a given name is enough beside a rare surname only: «Кім Чен» is not yet Кім Чен Ин.
  const firstNames = bare ? given.flatMap((name) => name.split(' ')[0] ?? []) : []
  addAll(index, surnames, { kind: 'actor', id, part: 'surname' })
  addAll(index, [...given, ...firstNames], { kind: 'actor', id, part: 'given' })
  addAll(index, whole, { kind: 'actor', id, part: 'whole' })
}

const addEntry = (index: FormIndex, entry: NamedEntry, kind: MentionKind): void => {
  const whole: Form = { kind, id: entry.id, part: 'whole' }
  const partial: Form = { kind, id: entry.id, part: 'partial' }
  const short = LANGUAGES.filter((language) => entry.short[language] !== undefined)
  addAll(index, writtenForms(short.map((language) => shortEntryForms(entry, language))), partial)
  addAll(index, entry.partial, partial)
  addAll(index, writtenForms(LANGUAGES.map((language) => entryForms(entry, language))), whole)
  addAll(index, entry.also, whole)
  for (const written of entry.exact) index.add(written, { ...partial, exact: written })
}

const withoutOwner = (pattern: string): string => pattern.replace(/\s*(?:of )?\{of\}\s*/gu, ' ').trim()

const isCyrillic = (name: string): boolean => /\p{Script=Cyrillic}/u.test(name)

const officeForms = (name: string): readonly string[] =>
  name.includes('*')
    ? [name]
    : writtenForms(
        languagesByLetters(name).flatMap((language) =>
          [...new Set([name, feminineOffice(name, language)])].map((form) => declinePhrase(form, 'noun', language)),
        ),
      )

const officePlurals = (name: string): readonly string[] =>
  name.includes('*') ? [] : languagesByLetters(name).flatMap((language) => pluralForms(name, language))

const one = (id: string): Form => ({ kind: 'office', id, part: 'whole' })
const several = (id: string): Form => ({ kind: 'office', id, part: 'partial' })

const addOffice = (index: FormIndex, office: OfficeEntry): void => {
  // A name with its owner written out («US Secretary of State») is to write; to find, the owner is a mention of its own.
  const names = [office.names, ...Object.values(office.of)]
    .flatMap((localized) => Object.values(localized))
    .filter(
      (name) =>
        name.includes('{of}') || name === office.names.en || name === office.names.uk || name === office.names.ru,
    )
  for (const name of new Set([...names, ...office.also].map(withoutOwner))) {
    addAll(index, officeForms(name), one(office.id))
    addAll(index, officePlurals(name), several(office.id))
  }
}

const addHeads = (index: FormIndex, offices: readonly OfficeEntry[]): void => {
  const { before, after } = headForms()
  const bodies = offices.flatMap(({ id, heads }) => heads.map((body) => ({ id, body })))
  index.addPairs(
    before.one,
    bodies.map(({ id, body }) => [body, one(id)] as const),
  )
  index.addPairs(
    before.several,
    bodies.map(({ id, body }) => [body, several(id)] as const),
  )
  for (const { id, body } of bodies.filter((named) => !isCyrillic(named.body))) {
    addAll(
      index,
      after.one.map((head) => `${body} ${head}`),
      one(id),
    )
    addAll(
      index,
      after.several.map((head) => `${body} ${head}`),
      several(id),
    )
  }
}

/** The index of every written form in the gazetteer; `persons` are those of the data. */
export const indexForms = (data: GazetteerData, persons: readonly WrittenName[]): FormIndex => {
  const index = createFormIndex()
  for (const person of persons) addPerson(index, person)
  for (const entry of [...data.countries, ...data.organisations]) addEntry(index, entry, 'actor')
  for (const place of data.places) addEntry(index, place, 'place')
  for (const office of data.offices) addOffice(index, office)
  addHeads(index, data.offices)
  for (const { id, names, genitive, also } of data.formats)
    addAll(index, [...Object.values(names), ...Object.values(genitive), ...also], { kind: 'format', id, part: 'whole' })
  for (const { id, names, also } of data.topics)
    addAll(index, [...Object.values(names), ...also], { kind: 'topic', id, part: 'whole' })
  return index
}
