/** The six cases that Ukrainian and Russian share; English has one form for all of them. */
export const CASES = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'] as const

export type Case = (typeof CASES)[number]
