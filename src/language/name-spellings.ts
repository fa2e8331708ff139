import { type Language, LANGUAGES } from '../domain/language.ts'
import { NAME_MARKS } from './name-marks.ts'

const SPELLINGS: ReadonlyMap<Language, readonly (readonly string[])[]> = new Map(
  LANGUAGES.map((language) => [language, NAME_MARKS[language].spellings.map((line) => line.split(' '))]),
)

const asWritten = (word: string, model: string): string =>
  model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)

const spellingsOf = (word: string, language: Language): readonly string[] => {
  const lower = word.toLowerCase()
  const others = (SPELLINGS.get(language) ?? []).filter((group) => group.includes(lower)).flat()
  return [...new Set([word, ...others.map((other) => asWritten(other, word))])]
}

/** A part of a name in each of the ways in which it is spelt («бін Салман», «бен Салман»), first as it is given. */
export const nameSpellings = (name: string, language: Language): readonly string[] =>
  name
    .split(/(?<=[ -])|(?=[ -])/u)
    .map((word) => spellingsOf(word, language))
    .reduce<readonly string[]>((starts, words) => starts.flatMap((start) => words.map((word) => start + word)), [''])
