import { type Language, LANGUAGES } from '../domain/language.ts'
import { CASES } from './grammar.ts'
import { ENGLISH_HEADS } from './en/heads.ts'
import { declinePhrase } from './inflection.ts'
import { pluralForms } from './plural.ts'
import { RUSSIAN_HEADS } from './ru/heads.ts'
import { UKRAINIAN_HEADS } from './uk/heads.ts'

interface Heads {
  /** Words for whoever heads a body, where they stand before it: «глава | МЗС», "head of the | CIA". */
  readonly before: readonly string[]
  /** Where they stand after it: "CIA | chief". */
  readonly after: readonly string[]
}

const HEADS: Readonly<Record<Language, Heads>> = { uk: UKRAINIAN_HEADS, ru: RUSSIAN_HEADS, en: ENGLISH_HEADS }

const forms = (
  place: keyof Heads,
  formsOf: (head: string, language: Language) => readonly string[],
): readonly string[] => [
  ...new Set(LANGUAGES.flatMap((language) => HEADS[language][place].flatMap((head) => formsOf(head, language)))),
]

const singular = (head: string, language: Language): readonly string[] => {
  const paradigm = declinePhrase(head, 'noun', language)
  return CASES.flatMap((grammaticalCase) => paradigm[grammaticalCase])
}

/** The words for whoever heads a body, in all languages and cases, by number and by where they stand. */
export const headForms = () => ({
  before: { one: forms('before', singular), several: forms('before', pluralForms) },
  after: { one: forms('after', singular), several: forms('after', pluralForms) },
})
