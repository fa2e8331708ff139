import { type Language, LANGUAGES } from '../domain/language.ts'
import { ENGLISH_GIVEN_NAMES } from './en/given-names.ts'
import { CASES } from './grammar.ts'
import { declineNamePart, type Gender } from './inflection.ts'
import { comparable } from './normalise.ts'
import { RUSSIAN_GIVEN_NAMES } from './ru/given-names.ts'
import { UKRAINIAN_GIVEN_NAMES } from './uk/given-names.ts'

/** Common given names in the nominative, by language and gender. */
const GIVEN_NAMES: Readonly<Record<Language, Readonly<Record<Gender, readonly string[]>>>> = {
  uk: UKRAINIAN_GIVEN_NAMES,
  ru: RUSSIAN_GIVEN_NAMES,
  en: ENGLISH_GIVEN_NAMES,
}

const setsOf = (language: Language): Readonly<Record<Gender, ReadonlySet<string>>> => ({
  m: new Set(GIVEN_NAMES[language].m),
  f: new Set(GIVEN_NAMES[language].f),
})

const COMMON: Readonly<Record<Language, Readonly<Record<Gender, ReadonlySet<string>>>>> = {
  uk: setsOf('uk'),
  ru: setsOf('ru'),
  en: setsOf('en'),
}

/** True for a given name that many men, or many women, of a language bear; takes its nominative. */
export const isCommonGivenName = (word: string, gender: Gender, language: Language): boolean =>
  COMMON[language][gender].has(word)

const formsOf = (name: string, gender: Gender, language: Language): readonly string[] => {
  const forms = declineNamePart(name, 'given', gender, language)
  return CASES.flatMap((grammaticalCase) => forms[grammaticalCase])
}

const byForm = new Map<string, ReadonlyMap<string, readonly string[]>>()

/** The common given names of a language's men or women by each of their forms: «Павлом» of «Павел». */
const namesByForm = (gender: Gender, language: Language): ReadonlyMap<string, readonly string[]> => {
  const key = `${language} ${gender}`
  const known = byForm.get(key)
  if (known) return known
  const pairs = GIVEN_NAMES[language][gender].flatMap((name) =>
    formsOf(name, gender, language).map((form) => ({ form, name })),
  )
  const names = new Map(
    [...Map.groupBy(pairs, ({ form }) => form)].map(([form, of]) => [form, [...new Set(of.map(({ name }) => name))]]),
  )
  byForm.set(key, names)
  return names
}

/** The common given names of which a word is a form, in the nominative. */
export const commonGivenNamesOf = (form: string, gender: Gender, language: Language): readonly string[] =>
  namesByForm(gender, language).get(form) ?? []

const formsIn = (language: Language): readonly string[] => [
  ...GIVEN_NAMES[language].m.flatMap((name) => formsOf(name, 'm', language)),
  ...GIVEN_NAMES[language].f.flatMap((name) => formsOf(name, 'f', language)),
]

/** Comparable forms, in all cases, of the common given names of the three languages. */
export const commonGivenNames = (): ReadonlySet<string> => new Set(LANGUAGES.flatMap(formsIn).map(comparable))
