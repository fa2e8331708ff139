import type { Language } from '../domain/language.ts'
import {
  declineWord,
  type DeclensionTable,
  eitherOf,
  joinParadigms,
  type Paradigm,
  unchanged,
  usualForms,
} from './declension.ts'
import { ENGLISH_AFTER_NOUN } from './en/after-noun.ts'
import type { Case } from './grammar.ts'
import type { Inflection } from './inflection-tables.ts'
import { isHalfName, isStill } from './name-marks.ts'
import { RUSSIAN } from './ru/inflection.ts'
import { UKRAINIAN } from './uk/inflection.ts'

export type Gender = 'm' | 'f'

/** What stands in a name: given names, surnames, a city, a country or organisation, an office. */
export type Declinable = 'given' | 'surname' | 'city' | 'country' | 'noun'

const INFLECTIONS: Readonly<Record<Language, Inflection | undefined>> = {
  uk: UKRAINIAN,
  ru: RUSSIAN,
  en: undefined,
}

const tableOf = (inflection: Inflection, kind: Declinable, gender: Gender): DeclensionTable =>
  kind === 'given' || kind === 'surname' ? inflection[kind][gender] : inflection[kind]

const partsOf = (word: string): readonly string[] => word.split('-')
const hyphens = (parts: readonly string[]): readonly string[] => parts.slice(1).map(() => '-')

const declineParts = (word: string, decline: (part: string, last: boolean) => Paradigm): Paradigm => {
  const parts = partsOf(word)
  return joinParadigms(
    parts.map((part, index) => decline(part, index === parts.length - 1)),
    hyphens(parts),
  )
}

/** «Касим-Жомартом» as well as «Франком-Вальтером», «Мотой-Пінто», «Диас-Канелем»: the first half of a man's given name mostly, of his surname at times, stays as it is. */
const declineFirstHalf = (half: string, forms: Paradigm, kind: Declinable, gender: Gender): Paradigm => {
  if (gender !== 'm') return forms
  return kind === 'given' ? eitherOf(unchanged(half), forms) : eitherOf(forms, unchanged(half))
}

const isUnchanged = (part: string): boolean => isStill(part) || !/\p{Script=Cyrillic}/u.test(part)

/** All forms of one word of a name; both halves of a hyphenated surname decline, of a man’s given name rather the last alone, else the last. */
export const declineOne = (word: string, kind: Declinable, gender: Gender, language: Language): Paradigm => {
  const inflection = INFLECTIONS[language]
  if (!inflection) return unchanged(word)
  const table = tableOf(inflection, kind, gender)
  const personal = kind === 'given' || kind === 'surname'
  return declineParts(word, (part, last) => {
    if (isUnchanged(part) || (!last && (!personal || isHalfName(part)))) return unchanged(part)
    const forms = declineWord(part, table)
    return last ? forms : declineFirstHalf(part, forms, kind, gender)
  })
}

const wordsOf = (name: string): readonly string[] => name.split(' ').filter(Boolean)
const blanks = (words: readonly string[]): readonly string[] => words.slice(1).map(() => ' ')

/** All forms of a person's given names, or of a surname, of one or more words. */
export const declineNamePart = (
  part: string,
  kind: 'given' | 'surname',
  gender: Gender,
  language: Language,
): Paradigm => {
  const words = wordsOf(part)
  return joinParadigms(
    words.map((word) => declineOne(word, kind, gender, language)),
    blanks(words),
  )
}

/** All forms of a person's name, given names first. */
export const nameParadigm = (fullName: string, gender: Gender, language: Language): Paradigm => {
  const words = wordsOf(fullName)
  const particle = words.findIndex((word, index) => index > 0 && isStill(word))
  const boundary = particle > 0 ? particle : words.length - 1
  const parts = words.map((word, index) => declineOne(word, index < boundary ? 'given' : 'surname', gender, language))
  return joinParadigms(parts, blanks(words))
}

/** A person's name in every case: «Рустема Умєрова», «Урсулі фон дер Ляєн», «Марком Рубіо». */
export const declineName = (fullName: string, gender: Gender, language: Language): Readonly<Record<Case, string>> =>
  usualForms(nameParadigm(fullName, gender, language))

const asInanimate = (adjective: Paradigm): Paradigm =>
  adjective.accusative[0] === adjective.genitive[0] ? { ...adjective, accusative: adjective.nominative } : adjective

const isAdjective = (word: string, inflection: Inflection): boolean =>
  inflection.adjective.some(({ pattern }) => pattern.test(word)) && word !== word.toUpperCase()

/** «поверенный | в делах», «у справах»: nothing so short declines. */
const isPreposition = (word: string): boolean => word.length <= 2 && word === word.toLowerCase()

const headOf = (words: readonly string[], inflection: Inflection | undefined): number =>
  words.findIndex((word, index) => {
    const next = words[index + 1]
    return next === undefined || (inflection ? !isAdjective(word, inflection) : ENGLISH_AFTER_NOUN.has(next))
  })

/** Where the noun stands that a phrase is about; what is before it are its adjectives, or in English all that describes it. */
export const headOfPhrase = (words: readonly string[], language: Language): number =>
  headOf(words, INFLECTIONS[language])

/**
 * All forms of a noun with the adjectives before it; what follows the noun stays: «Великої Британії», «секретаря РНБО».
 * Offices are told by `noun`; their adjectives follow a living noun in the accusative.
 */
export const declinePhrase = (phrase: string, kind: 'city' | 'country' | 'noun', language: Language): Paradigm => {
  const inflection = INFLECTIONS[language]
  if (!inflection) return unchanged(phrase)
  const words = wordsOf(phrase)
  const head = headOf(words, inflection)
  const paradigms = words.map((word, index) => {
    if (index > head || isPreposition(word)) return unchanged(word)
    if (index === head) return declineOne(word, kind, 'm', language)
    const adjective = declineWord(word, inflection.adjective)
    return kind === 'noun' ? adjective : asInanimate(adjective)
  })
  return joinParadigms(paradigms, blanks(words))
}
