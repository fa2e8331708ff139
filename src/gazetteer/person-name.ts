import { type Language, LANGUAGES } from '../domain/language.ts'
import { joinParadigms, type Paradigm, unchanged } from '../language/declension.ts'
import { CASES, type Case } from '../language/grammar.ts'
import { declineNamePart, declineOne, nameParadigm } from '../language/inflection.ts'
import type { PersonEntry } from './gazetteer-data.ts'

/** Every form of a person's name in one language. */
export interface NameForms {
  readonly full: Paradigm
  readonly surname: Paradigm
  /** Empty forms for somebody with one name. */
  readonly given: Paradigm
  readonly otherSurnames: readonly Paradigm[]
  readonly otherGiven: readonly Paradigm[]
  readonly otherWhole: readonly Paradigm[]
}

interface NameParts {
  readonly given: string
  readonly surname: string
  /** True where the surname stands first: Сі Цзіньпін. */
  readonly familyFirst: boolean
}

const partsOf = (person: PersonEntry, language: Language): NameParts => {
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

const byRule = (person: PersonEntry, language: Language, { given, surname, familyFirst }: NameParts): Paradigm => {
  if (person.indeclinable.includes(language)) return unchanged(person.names[language])
  if (familyFirst) return withLastWordDeclined(person, language)
  const declinedSurname = declineNamePart(surname, 'surname', person.gender, language)
  return given
    ? joinParadigms([declineNamePart(given, 'given', person.gender, language), declinedSurname], [' '])
    : declinedSurname
}

/** Puts the forms that the data name in the place of those of the rules. */
export const withOwnForms = (forms: Paradigm, own: Partial<Record<Case, string>> | undefined): Paradigm => {
  if (!own) return forms
  const result = { ...forms }
  for (const grammaticalCase of CASES) {
    const form = own[grammaticalCase]
    if (form) result[grammaticalCase] = [form]
  }
  return result
}

const words = (forms: Paradigm, from: number, to?: number): Paradigm => {
  const result = { ...forms }
  for (const grammaticalCase of CASES)
    result[grammaticalCase] = forms[grammaticalCase].map((form) => form.split(' ').slice(from, to).join(' '))
  return result
}

const formsIn = (person: PersonEntry, language: Language): NameForms => {
  const parts = partsOf(person, language)
  const full = withOwnForms(byRule(person, language, parts), person.forms[language])
  const total = person.names[language].split(' ').length
  const length = parts.surname.split(' ').length
  const boundary = parts.familyFirst ? length : total - length
  const [first, second] = [words(full, 0, boundary), words(full, boundary)]
  const spellings = (part: 'given' | 'surname', names: readonly string[] = []): readonly Paradigm[] =>
    names.map((name) => declineNamePart(name, part, person.gender, language))
  return {
    full,
    surname: parts.familyFirst ? first : second,
    given: parts.familyFirst ? second : first,
    otherSurnames: spellings('surname', person.surnames[language]),
    otherGiven: spellings('given', person.given[language]),
    otherWhole: (person.also[language] ?? []).map((name) => nameParadigm(name, person.gender, language)),
  }
}

/** Every form of a person's name by language. */
export const nameForms = (person: PersonEntry): Readonly<Record<Language, NameForms>> => ({
  uk: formsIn(person, 'uk'),
  ru: formsIn(person, 'ru'),
  en: formsIn(person, 'en'),
})

/** The different written forms of some paradigms. */
export const writtenForms = (paradigms: readonly Paradigm[]): readonly string[] => {
  const forms = new Set<string>()
  for (const paradigm of paradigms)
    for (const grammaticalCase of CASES) for (const form of paradigm[grammaticalCase]) if (form) forms.add(form)
  return [...forms]
}

/** A person with the written forms of both parts of the name, in all languages, cases and spellings. */
export interface WrittenName {
  readonly id: string
  /** False where the surname alone stands for nobody. */
  readonly bare: boolean
  readonly surnames: readonly string[]
  readonly given: readonly string[]
  readonly whole: readonly string[]
}

/** The written forms of a person's name, each once. */
export const writtenName = (person: PersonEntry, forms: Readonly<Record<Language, NameForms>>): WrittenName => {
  const all = LANGUAGES.map((language) => forms[language])
  return {
    id: person.id,
    bare: person.bare,
    surnames: writtenForms(all.flatMap(({ surname, otherSurnames }) => [surname].concat(otherSurnames))),
    given: writtenForms(all.flatMap(({ given, otherGiven }) => [given].concat(otherGiven))),
    whole: writtenForms(all.flatMap(({ otherWhole }) => otherWhole)),
  }
}
