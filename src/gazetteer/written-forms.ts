import { LANGUAGES } from '../domain/language.ts'
import type { Paradigm } from '../language/declension.ts'
import { CASES } from '../language/grammar.ts'
import { declinePhrase } from '../language/inflection.ts'
import { entryForms, type NamedEntry, shortEntryForms } from './entry-name.ts'
import { createFormIndex, type Form, type FormIndex } from './form-index.ts'
import type { GazetteerData, OfficeEntry, PersonEntry } from './gazetteer-data.ts'
import type { MentionKind } from './gazetteer.ts'
import { fullNameForms, givenForms, otherSpellings, surnameForms } from './person-name.ts'

const allForms = (forms: Paradigm): readonly string[] => CASES.flatMap((grammaticalCase) => forms[grammaticalCase])

const addForms = (index: FormIndex, forms: Paradigm, form: Form): void => {
  for (const written of allForms(forms)) index.add(written, form)
}

const addGiven = (index: FormIndex, forms: Paradigm, form: Form): void => {
  for (const written of allForms(forms)) {
    index.add(written, form)
    const first = written.split(' ')[0]
    if (first) index.add(first, form)
  }
}

const addPerson = (index: FormIndex, person: PersonEntry): void => {
  const form = (part: Form['part']): Form => ({ kind: 'actor', id: person.id, part })
  for (const language of LANGUAGES) {
    const others = otherSpellings(person, language)
    addForms(index, fullNameForms(person, language), form('whole'))
    for (const whole of others.whole) addForms(index, whole, form('whole'))
    for (const surname of [surnameForms(person, language), ...others.surnames])
      addForms(index, surname, form('surname'))
    for (const given of [givenForms(person, language), ...others.given]) addGiven(index, given, form('given'))
  }
}

const addEntry = (index: FormIndex, entry: NamedEntry, kind: MentionKind): void => {
  const whole: Form = { kind, id: entry.id, part: 'whole' }
  const partial: Form = { kind, id: entry.id, part: 'partial' }
  for (const language of LANGUAGES) {
    addForms(index, shortEntryForms(entry, language), partial)
    addForms(index, entryForms(entry, language), whole)
  }
  for (const written of entry.also) index.add(written, whole)
  for (const written of entry.partial) index.add(written, partial)
  for (const written of entry.exact) index.add(written, { ...partial, exact: written })
}

const withoutOwner = (pattern: string): string =>
  pattern
    .replace(/\s*(?:of (?:the )?)?\{of\}\s*/gu, ' ')
    .replace(/\s*['’]s\s/gu, ' ')
    .trim()

const addOffice = (index: FormIndex, office: OfficeEntry): void => {
  const form: Form = { kind: 'office', id: office.id, part: 'whole' }
  for (const names of [office.names, ...Object.values(office.of)])
    for (const language of LANGUAGES)
      addForms(index, declinePhrase(withoutOwner(names[language]), 'noun', language), form)
  for (const written of office.also)
    if (written.includes('*')) index.add(written, form)
    else for (const language of LANGUAGES) addForms(index, declinePhrase(written, 'noun', language), form)
}

const addSubject = (index: FormIndex, kind: MentionKind, id: string, written: readonly string[]): void => {
  for (const text of written) index.add(text, { kind, id, part: 'whole' })
}

/** The index of every written form in the gazetteer. */
export const indexForms = (data: GazetteerData): FormIndex => {
  const index = createFormIndex()
  for (const person of data.persons) addPerson(index, person)
  for (const entry of [...data.countries, ...data.organisations]) addEntry(index, entry, 'actor')
  for (const place of data.places) addEntry(index, place, 'place')
  for (const office of data.offices) addOffice(index, office)
  for (const { id, names, genitive, also } of data.formats)
    addSubject(index, 'format', id, [...Object.values(names), ...Object.values(genitive), ...also])
  for (const { id, names, also } of data.topics) addSubject(index, 'topic', id, [...Object.values(names), ...also])
  return index
}
