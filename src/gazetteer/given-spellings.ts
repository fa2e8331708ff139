import { type Language, LANGUAGES, type Localized } from '../domain/language.ts'
import type { PersonEntry } from './gazetteer-data.ts'

/** How a given name is spelt in all three languages by those known who bear it: «Джон», "John". */
export type GivenSpellings = (given: string, language: Language) => Localized | undefined

const SHORTEST = 3

/** Their names are written by their letters: «Алексей» is no "Oleksii", though a Ukrainian may be called so in Russian. */
const BY_LETTERS: ReadonlySet<string> = new Set(['UA', 'RU', 'BY'])

const firstOf = ({ names }: PersonEntry, language: Language): string => names[language].split(' ')[0] ?? ''

const commonest = (words: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] * 2 > words.length ? first[0] : undefined
}

const spelt = (bearers: readonly PersonEntry[], given: string, language: Language): Localized | undefined => {
  const [uk, ru, en] = LANGUAGES.map((other) =>
    other === language ? given : commonest(bearers.map((person) => firstOf(person, other))),
  )
  return uk !== undefined && ru !== undefined && en !== undefined ? { uk, ru, en } : undefined
}

/** Learns from known persons how their given names are spelt; where most of them do not agree, nothing is learnt. */
export const givenSpellings = (persons: readonly PersonEntry[]): GivenSpellings => {
  const bearers = new Map<Language, ReadonlyMap<string, readonly PersonEntry[]>>(
    LANGUAGES.map((language) => [language, Map.groupBy(persons, (person) => firstOf(person, language))]),
  )
  return (given, language) => {
    const known = given.length < SHORTEST ? undefined : bearers.get(language)?.get(given)
    const ofOwnLetters = known?.some(({ represents }) => represents !== null && BY_LETTERS.has(represents))
    return known && !ofOwnLetters ? spelt(known, given, language) : undefined
  }
}
