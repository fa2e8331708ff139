import { type Language, LANGUAGES } from '../domain/language.ts'
import { joinParadigms, type Paradigm, unchanged } from '../language/declension.ts'
import { CASES, type Case } from '../language/grammar.ts'
import { nameSpellings } from '../language/name-spellings.ts'
import { declineNamePart, declineOne, type Gender, nameParadigm } from '../language/inflection.ts'
import type { PersonEntry } from './gazetteer-data.ts'

/** The forms of a person's name. */
export interface NameForms {
  readonly surname: Paradigm
  /** The surname without the given name: beside one «Кім Чен Ина» keeps it as it is, alone it declines, «Кіма». */
  readonly alone: Paradigm
  /** Empty forms for somebody with one name. */
  readonly given: Paradigm
  /** True where the surname stands first: Сі Цзіньпін. */
  readonly familyFirst: boolean
  readonly otherSurnames: readonly Paradigm[]
  readonly otherGiven: readonly Paradigm[]
  readonly otherWhole: readonly Paradigm[]
}

interface NameParts {
  readonly given: string
  readonly surname: string
  readonly familyFirst: boolean
}

const partsOf = (person: PersonEntry, language: Language): NameParts => {
  const name = person.names[language]
  const surname = person.surname[language] ?? name.split(' ').at(-1) ?? name
  const familyFirst = surname !== name && name.startsWith(`${surname} `)
  const given = familyFirst ? name.slice(surname.length) : name.slice(0, name.length - surname.length)
  return { given: given.trim(), surname, familyFirst }
}

// Of the given names that follow a surname only the last declines: «Кім Чен Ином».
const withLastWordDeclined = (name: string, gender: Gender, language: Language): Paradigm => {
  const words = name.split(' ')
  const last = words.pop() ?? ''
  return joinParadigms(
    [...words.map(unchanged), declineOne(last, 'given', gender, language)],
    words.map(() => ' '),
  )
}

const givenByRule = (person: PersonEntry, language: Language, { given, familyFirst }: NameParts): Paradigm => {
  if (given === '' || person.indeclinable.includes(language)) return unchanged(given)
  if (familyFirst) return withLastWordDeclined(given, person.gender, language)
  return declineNamePart(given, 'given', person.gender, language)
}

const surnameAlone = (person: PersonEntry, language: Language, { surname }: NameParts): Paradigm =>
  person.indeclinable.includes(language)
    ? unchanged(surname)
    : declineNamePart(surname, 'surname', person.gender, language)

const surnameByRule = (person: PersonEntry, language: Language, parts: NameParts): Paradigm =>
  parts.familyFirst ? unchanged(parts.surname) : surnameAlone(person, language, parts)

/** Puts the forms that the data name in the place of those of the rules. */
export const withOwnForms = (forms: Paradigm, own: Partial<Record<Case, string>> | undefined): Paradigm => {
  if (!own) return forms
  const result = { ...forms }
  for (const grammaticalCase of CASES) {
    const form = own[grammaticalCase]
    if (form !== undefined) result[grammaticalCase] = [form]
  }
  return result
}

// The words of one part of the name, out of forms of the whole.
const partOfForms = (
  forms: PersonEntry['forms'][Language],
  from: number,
  to?: number,
): Partial<Record<Case, string>> | undefined =>
  forms &&
  Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, form.split(' ').slice(from, to).join(' ')]))

/** Every form of a person's name in one language. */
export const nameForms = (person: PersonEntry, language: Language): NameForms => {
  const parts = partsOf(person, language)
  const wordsBefore = (parts.familyFirst ? parts.surname : parts.given).split(' ').filter(Boolean).length
  const own = person.forms[language]
  const [before, after] = [partOfForms(own, 0, wordsBefore), partOfForms(own, wordsBefore)]
  // The name itself comes first by its own forms; its other spellings follow.
  const spellings = (part: 'given' | 'surname', usual: string, names: readonly string[] = []): readonly Paradigm[] =>
    [...nameSpellings(usual, language).slice(1), ...names.flatMap((name) => nameSpellings(name, language))].map(
      (name) => declineNamePart(name, part, person.gender, language),
    )
  const surname = withOwnForms(surnameByRule(person, language, parts), parts.familyFirst ? before : after)
  return {
    surname,
    alone: parts.familyFirst ? surnameAlone(person, language, parts) : surname,
    given: withOwnForms(givenByRule(person, language, parts), parts.familyFirst ? after : before),
    familyFirst: parts.familyFirst,
    otherSurnames: spellings('surname', parts.surname, person.surnames[language]),
    otherGiven: spellings('given', parts.given, person.given[language]),
    otherWhole: (person.also[language] ?? [])
      .flatMap((name) => nameSpellings(name, language))
      .map((name) => nameParadigm(name, person.gender, language)),
  }
}

/** The usual form of a name in a case, or of the surname alone. */
export const nameIn = (forms: NameForms, grammaticalCase: Case, short: boolean): string => {
  const { surname, alone, given, familyFirst } = forms
  const parts = short ? [alone] : familyFirst ? [surname, given] : [given, surname]
  return parts.flatMap((part) => part[grammaticalCase][0] || []).join(' ')
}

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
export const writtenName = (person: PersonEntry): WrittenName => {
  const all = LANGUAGES.map((language) => nameForms(person, language))
  return {
    id: person.id,
    bare: person.bare,
    surnames: writtenForms(all.flatMap(({ surname, alone, otherSurnames }) => [surname, alone].concat(otherSurnames))),
    given: writtenForms(all.flatMap(({ given, otherGiven }) => [given].concat(otherGiven))),
    whole: writtenForms(all.flatMap(({ otherWhole }) => otherWhole)),
  }
}
