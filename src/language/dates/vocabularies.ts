import type { Language } from '../../domain/language.ts'
import { ENGLISH_DATES } from '../en/dates.ts'
import { RUSSIAN_DATES } from '../ru/dates.ts'
import { UKRAINIAN_DATES } from '../uk/dates.ts'
import type { DateVocabulary } from './vocabulary.ts'

/** The words for dates, by language. */
export const DATE_VOCABULARIES: Readonly<Record<Language, DateVocabulary>> = {
  uk: UKRAINIAN_DATES,
  ru: RUSSIAN_DATES,
  en: ENGLISH_DATES,
}
