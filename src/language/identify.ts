import type { Language } from '../domain/language.ts'
import { hasYo } from './cyrillic/letters.ts'
import { normalise } from './normalise.ts'
import { RUSSIAN_FUNCTION_WORDS, RUSSIAN_LETTERS, RUSSIAN_OWN_LETTERS } from './ru/function-words.ts'
import { UKRAINIAN_FUNCTION_WORDS, UKRAINIAN_LETTERS, UKRAINIAN_OWN_LETTERS } from './uk/function-words.ts'

const only = (words: readonly string[], others: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => !others.includes(word)))

const UKRAINIAN = only(UKRAINIAN_FUNCTION_WORDS, RUSSIAN_FUNCTION_WORDS)
const RUSSIAN = only(RUSSIAN_FUNCTION_WORDS, UKRAINIAN_FUNCTION_WORDS)

const MARKUP = /<[^<>]{0,200}>|https?:\/\/\S+|[@/]\w+/gu
// «NATO, EU, G7: що далі?»: names of organisations stand in Latin capitals in any text.
const LATIN_ACRONYM = /(?<!\p{L})\p{Lu}[\p{Lu}\p{N}]*(?!\p{L})/gu
const WORD = /[\p{L}\p{M}'’ʼ]+/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const byFunctionWords = (words: readonly string[]): Language | undefined => {
  const ukrainian = words.filter((word) => UKRAINIAN.has(word)).length
  const russian = words.filter((word) => RUSSIAN.has(word)).length
  if (ukrainian === russian) return undefined
  return ukrainian > russian ? 'uk' : 'ru'
}

const isName = (word: string): boolean => /^\p{Lu}/u.test(word)

// Names do not vote: «Умеров» stands in Ukrainian texts and «Київ» in Russian ones.
const byLetters = (words: readonly string[]): Language | undefined => {
  const common = words.filter((word) => !isName(word)).join(' ')
  const ukrainian = count(common, UKRAINIAN_LETTERS)
  const russian = count(common, RUSSIAN_LETTERS)
  if (ukrainian === russian) return undefined
  return ukrainian > russian ? 'uk' : 'ru'
}

/** The language that a text is written in; undefined where nothing in it tells. */
export const identifyLanguage = (text: string): Language | undefined => {
  const plain = text.replace(MARKUP, ' ')
  const content = normalise(plain)
  const latin = count(content.replace(LATIN_ACRONYM, ' '), /\p{Script=Latin}/gu)
  const cyrillic = count(content, /\p{Script=Cyrillic}/gu)
  if (latin + cyrillic < 2 && count(content, /\p{Script=Latin}/gu) < 2) return undefined
  if (latin > cyrillic || cyrillic === 0) return 'en'
  const words = content.match(WORD) ?? []
  const lower = words.map((word) => word.toLowerCase())
  return byLetters(words) ?? byFunctionWords(lower) ?? byLetters(lower) ?? (hasYo(plain) ? 'ru' : undefined)
}

/** The language of a text, or the reader's own where the text does not tell. */
export const languageOf = (text: string, reader: Language): Language => identifyLanguage(text) ?? reader

/** The languages that a name may be of, by nothing but its letters. */
export const languagesByLetters = (name: string): readonly Language[] => {
  if (!/\p{Script=Cyrillic}/u.test(name)) return ['en']
  if (UKRAINIAN_OWN_LETTERS.test(name)) return ['uk']
  return RUSSIAN_OWN_LETTERS.test(name) ? ['ru'] : ['uk', 'ru']
}
