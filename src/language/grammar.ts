import type { Language } from '../domain/language.ts'

/** The six cases that Ukrainian and Russian share; English has one form for all of them. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

export type Case = (typeof CASES)[number]

/** Where names and nouns show by their endings what part they play; elsewhere the order of the words shows it. */
export const DECLINES: Readonly<Record<Language, boolean>> = { uk: true, ru: true, en: false }

/** The case of a place that one goes to: «до Києва», «в Киев». */
export const CASE_OF_GOAL: Readonly<Record<Language, Case>> = { uk: 'genitive', ru: 'accusative', en: 'genitive' }
