import { ENGLISH_ENDINGS } from './en/endings.ts'
import { RUSSIAN_ENDINGS } from './ru/endings.ts'
import { UKRAINIAN_ENDINGS } from './uk/endings.ts'

/** Every ending that a stem may take in one of the three languages; a stem alone counts as well. */
export const ENDINGS: ReadonlySet<string> = new Set(['', ...UKRAINIAN_ENDINGS, ...RUSSIAN_ENDINGS, ...ENGLISH_ENDINGS])

/** Letters in the longest of them. */
export const LONGEST_ENDING = 4
