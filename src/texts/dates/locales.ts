import type { Language } from '../../domain/language.ts'

/** What Intl is asked for: British English puts the day before the month, as the other two do. */
export const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk', ru: 'ru', en: 'en-GB' }
