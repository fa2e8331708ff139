import type { Language } from '../domain/language.ts'
import { ENGLISH_SMALL_WORDS, ENGLISH_TITLES } from './en/titles.ts'

/** What stands about names in one language; comparable forms. */
interface NameMarks {
  readonly patronymicStems: readonly string[]
  /** Words after a name that make it another person's: the son's. */
  readonly juniorStems: readonly string[]
  /** Before a hyphen: no longer in office. */
  readonly formerPrefixes: readonly string[]
  /** Words that stand with a capital before a surname and are no given names. */
  readonly titles: readonly string[]
}

const MARKS: Readonly<Record<Language, NameMarks>> = {
  uk: {
    patronymicStems: ['ович', 'йович', 'івн', 'ївн'],
    juniorStems: ['молодш'],
    formerPrefixes: ['екс'],
    titles: [],
  },
  ru: { patronymicStems: ['ович', 'евич', 'овн', 'евн'], juniorStems: ['младш'], formerPrefixes: ['экс'], titles: [] },
  en: { patronymicStems: [], juniorStems: ['jr', 'junior'], formerPrefixes: ['ex'], titles: ENGLISH_TITLES },
}

const TITLES: ReadonlySet<string> = new Set(Object.values(MARKS).flatMap(({ titles }) => titles))

const all = (of: Exclude<keyof NameMarks, 'titles'>): string =>
  [...new Set(Object.values(MARKS).flatMap((marks) => marks[of]))].join('|')

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
