import type { Language } from '../domain/language.ts'
import { ENGLISH_PLURAL } from './en/plural.ts'
import { headOfPhrase } from './inflection.ts'
import type { PluralTable } from './plural-table.ts'
import { RUSSIAN_PLURAL } from './ru/plural.ts'
import { UKRAINIAN_PLURAL } from './uk/plural.ts'

interface Plural {
  readonly noun: PluralTable
  readonly adjective: PluralTable
}

const PLURALS: Readonly<Record<Language, Plural>> = {
  uk: UKRAINIAN_PLURAL,
  ru: RUSSIAN_PLURAL,
  en: ENGLISH_PLURAL,
}

// Of a compound the last part alone changes: «прем’єр-міністри».
const pluralOfWord = (word: string, table: PluralTable): readonly string[] => {
  const row = table.find(({ pattern }) => pattern.test(word))
  const stem = word.slice(0, word.length - (row?.cut ?? 0))
  return row ? row.endings.map((ending) => stem + ending) : [word]
}

/** The written forms of the plural of an office, by case: «радники з нацбезпеки», «радників з нацбезпеки»; "heads of state". */
export const pluralForms = (phrase: string, language: Language): readonly string[] => {
  const words = phrase.split(' ').filter(Boolean)
  const head = headOfPhrase(words, language)
  const { noun, adjective } = PLURALS[language]
  const plurals = words.map((word, index) =>
    index > head ? [word] : pluralOfWord(word, index === head ? noun : adjective),
  )
  const most = Math.max(0, ...plurals.map(({ length }) => length))
  const forms = Array.from({ length: most }, (_, index) =>
    plurals.map((plural) => plural[index] ?? plural[0]).join(' '),
  )
  return [...new Set(forms)]
}
