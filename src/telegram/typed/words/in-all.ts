import { LANGUAGES, type Language } from '../../../domain/language.ts'
import { ENGLISH_TYPED } from './en.ts'
import { RUSSIAN_TYPED } from './ru.ts'
import type { TypedWords } from './typed-words.ts'
import { UKRAINIAN_TYPED } from './uk.ts'

const WORDS: Readonly<Record<Language, TypedWords>> = { uk: UKRAINIAN_TYPED, ru: RUSSIAN_TYPED, en: ENGLISH_TYPED }

/** The phrases for one thing in any of the languages: people type in one and read in another. */
export const inAll = (phrases: (words: TypedWords) => string): readonly string[] => [
  ...new Set(LANGUAGES.flatMap((language) => phrases(WORDS[language]).split('|'))),
]
