import type { Language } from '../domain/language.ts'
import type { Feminine } from './feminine-table.ts'
import { headOfPhrase } from './inflection.ts'
import { UKRAINIAN_FEMININE } from './uk/feminine.ts'

/** Languages in which an office held by a woman has a name of its own in every register. */
const FEMININE: Readonly<Partial<Record<Language, Feminine>>> = { uk: UKRAINIAN_FEMININE }

const ofNoun = (noun: string, { nouns }: Feminine): string | undefined => {
  const last = noun.slice(noun.lastIndexOf('-') + 1)
  const feminine = Object.hasOwn(nouns, last) ? nouns[last] : undefined
  return feminine && noun.slice(0, noun.length - last.length) + feminine
}

const ofAdjective = (word: string, { adjectives }: Feminine): string =>
  adjectives.reduce((result, [ending, feminine]) => result.replace(ending, feminine), word)

/** The name of an office as it is called when a woman holds it; unchanged where the language makes no difference. */
export const feminineOffice = (office: string, language: Language): string => {
  const table = FEMININE[language]
  if (!table) return office
  const words = office.split(' ')
  const head = headOfPhrase(words, language)
  const noun = ofNoun(words[head] ?? '', table)
  if (noun === undefined) return office
  return words.map((word, index) => (index < head ? ofAdjective(word, table) : index === head ? noun : word)).join(' ')
}
