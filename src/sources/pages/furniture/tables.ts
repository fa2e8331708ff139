import { ENGLISH_FURNITURE } from './en.ts'
import type { Furniture } from './furniture.ts'
import { RUSSIAN_FURNITURE } from './ru.ts'
import { UKRAINIAN_FURNITURE } from './uk.ts'

/** Of all languages: a page of one frames texts of another. */
export const FURNITURE: readonly Furniture[] = [UKRAINIAN_FURNITURE, RUSSIAN_FURNITURE, ENGLISH_FURNITURE]
