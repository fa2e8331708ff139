import { type Language, LANGUAGES } from '../domain/language.ts'
import { ENGLISH_NAME_MARKS } from './en/name-marks.ts'
import { ENGLISH_SMALL_WORDS } from './en/titles.ts'
import type { NameMarks } from './name-marks-table.ts'
import { RUSSIAN_NAME_MARKS } from './ru/name-marks.ts'
import { UKRAINIAN_NAME_MARKS } from './uk/name-marks.ts'

/** By language. */
export const NAME_MARKS: Readonly<Record<Language, NameMarks>> = {
  uk: UKRAINIAN_NAME_MARKS,
  ru: RUSSIAN_NAME_MARKS,
  en: ENGLISH_NAME_MARKS,
}

/** The words of a list in all languages: a name of one may stand in a text of another. */
const wordsOf = (list: 'particles' | 'articles' | 'still' | 'halves'): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => NAME_MARKS[language][list].split(' ').filter(Boolean)))

const PARTICLES = wordsOf('particles')
const ARTICLES = wordsOf('articles')
const STILL: ReadonlySet<string> = new Set([...PARTICLES, ...ARTICLES, ...wordsOf('still')])
const HALVES = wordsOf('halves')

/** True for «фон» and "bin" inside a name; takes the word with its capital or without. */
export const isParticle = (word: string): boolean => PARTICLES.has(word)

/** True for «аль» in «аль-Бурхан». */
export const isArticle = (key: string): boolean => ARTICLES.has(key)

/** True for parts of names that have one form in all cases; takes the word as it is written. */
export const isStill = (word: string): boolean => STILL.has(word)

/** True for «Жан» in «Жан-Ноель». */
export const isHalfName = (word: string): boolean => HALVES.has(word)

const TITLES: ReadonlySet<string> = new Set(Object.values(NAME_MARKS).flatMap(({ titles }) => titles))

const all = (of: 'patronymicStems' | 'juniorStems' | 'formerPrefixes'): string =>
  [...new Set(Object.values(NAME_MARKS).flatMap((marks) => marks[of]))].join('|')

const PATRONYMIC = new RegExp(`\\p{L}{2}(?:${all('patronymicStems')})\\p{L}{0,3}$`, 'u')
const JUNIOR = new RegExp(`^(?:${all('juniorStems')})\\p{L}{0,3}$`, 'u')
const FORMER = new RegExp(`^(?:${all('formerPrefixes')})$`, 'u')

/** True for «Володимирович», «Ивановной»; takes a comparable form, as the others do. */
export const isPatronymic = (key: string): boolean => PATRONYMIC.test(key)

/** True for «молодший», «Jr». */
export const isJuniorMark = (key: string): boolean => JUNIOR.test(key)

/** True for «екс» in «екс-президент». */
export const isFormerMark = (key: string): boolean => FORMER.test(key)

/** True for "Minister" and "Ms". */
export const isTitle = (key: string): boolean => TITLES.has(key)

const SMALL_WORDS: ReadonlySet<string> = new Set(ENGLISH_SMALL_WORDS)

/** True for "of" and "the", which stand without a capital in a headline as well. */
export const isSmallWord = (key: string): boolean => SMALL_WORDS.has(key)
