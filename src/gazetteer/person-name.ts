import type { Language } from '../domain/language.ts'
import { joinParadigms, type Paradigm, unchanged } from '../language/declension.ts'
import { CASES } from '../language/grammar.ts'
import { declineNamePart, declineOne, nameParadigm } from '../language/inflection.ts'
import type { PersonEntry } from './gazetteer-data.ts'

export interface NameParts {
  readonly given: string
  readonly surname: string
  /** True where the surname stands first: Сі Цзіньпін. */
  readonly familyFirst: boolean
}

/** A person's given names and surname as they stand in the name. */
export const namePartsOf = (person: PersonEntry, language: Language): NameParts => {
  const name = person.names[language]
  const surname = person.surname[language] ?? name.split(' ').at(-1) ?? name
  const familyFirst = surname !== name && name.startsWith(`${surname} `)
  const given = familyFirst ? name.slice(surname.length) : name.slice(0, name.length - surname.length)
  return { given: given.trim(), surname, familyFirst }
}

const withLastWordDeclined = (person: PersonEntry, language: Language): Paradigm => {
  const words = person.names[language].split(' ')
  const last = words.pop() ?? ''
  return joinParadigms(
    [...words.map(unchanged), declineOne(last, 'given', person.gender, language)],
    words.map(() => ' '),
  )
}

const byRule = (person: PersonEntry, language: Language): Paradigm => {
  const { given, surname, familyFirst } = namePartsOf(person, language)
  if (person.indeclinable.includes(language)) return unchanged(person.names[language])
  if (familyFirst) return withLastWordDeclined(person, language)
  const parts = [
    ...(given ? [declineNamePart(given, 'given', person.gender, language)] : []),
    declineNamePart(surname, 'surname', person.gender, language),
  ]
  return joinParadigms(parts, [' '])
}

/** Puts the forms that the data name before those of the rules. */
export const withOwnForms = (forms: Paradigm, own: Partial<Record<keyof Paradigm, string>> | undefined): Paradigm => {
  if (!own) return forms
  const result = { ...forms }
  for (const grammaticalCase of CASES) {
    const form = own[grammaticalCase]
    if (form) result[grammaticalCase] = [form]
  }
  return result
}

/** All forms of a person's whole name. */
export const fullNameForms = (person: PersonEntry, language: Language): Paradigm =>
  withOwnForms(byRule(person, language), person.forms[language])

const sliceWords = (forms: Paradigm, from: number, to: number): Paradigm => {
  const result: Record<string, readonly string[]> = {}
  for (const grammaticalCase of CASES)
    result[grammaticalCase] = forms[grammaticalCase].map((form) => form.split(' ').slice(from, to).join(' '))
  return result as Record<keyof Paradigm, readonly string[]>
}

/** All forms of the surname as it stands in the name. */
export const surnameForms = (person: PersonEntry, language: Language): Paradigm => {
  const { surname, familyFirst } = namePartsOf(person, language)
  const total = person.names[language].split(' ').length
  const length = surname.split(' ').length
  const forms = fullNameForms(person, language)
  return familyFirst ? sliceWords(forms, 0, length) : sliceWords(forms, total - length, total)
}

/** All forms of the given names as they stand in the name; empty strings for somebody with one name. */
export const givenForms = (person: PersonEntry, language: Language): Paradigm => {
  const { surname, familyFirst } = namePartsOf(person, language)
  const total = person.names[language].split(' ').length
  const length = surname.split(' ').length
  const forms = fullNameForms(person, language)
  return familyFirst ? sliceWords(forms, length, total) : sliceWords(forms, 0, total - length)
}

/** All forms of the other spellings of a name that the data give. */
export const otherSpellings = (
  person: PersonEntry,
  language: Language,
): {
  readonly surnames: readonly Paradigm[]
  readonly given: readonly Paradigm[]
  readonly whole: readonly Paradigm[]
} => ({
  surnames: (person.surnames[language] ?? []).map((name) => declineNamePart(name, 'surname', person.gender, language)),
  given: (person.given[language] ?? []).map((name) => declineNamePart(name, 'given', person.gender, language)),
  whole: (person.also[language] ?? []).map((name) => nameParadigm(name, person.gender, language)),
})
