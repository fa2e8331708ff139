export const LANGUAGES = ['uk', 'ru', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

/** One text in each of the three languages. */
export type Localized = Readonly<Record<Language, string>>

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value)
