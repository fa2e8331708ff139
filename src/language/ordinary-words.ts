import { ENGLISH_WORDS } from './en/ordinary-words.ts'
import { RUSSIAN_WORDS } from './ru/ordinary-words.ts'
import { UKRAINIAN_WORDS } from './uk/ordinary-words.ts'

const WORDS: ReadonlySet<string> = new Set([...UKRAINIAN_WORDS, ...RUSSIAN_WORDS, ...ENGLISH_WORDS])

/** True where a word in lower case is an everyday word of some language, so that it names nobody as it stands. */
export const isOrdinaryWord = (key: string): boolean => WORDS.has(key)
