import type { Language } from '../../domain/language.ts'

/** What Intl is asked for: British English puts the day before the month, as the other two do. */
export const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk', ru: 'ru', en: 'en-GB' }

/** Words of Intl with the apostrophe of the texts: it writes «пʼятниця» with a letter of its own, U+02BC. */
export const asPrinted = (words: string): string => words.replaceAll('ʼ', '’')
