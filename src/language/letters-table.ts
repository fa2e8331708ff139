import type { Language } from '../domain/language.ts'

/** How the letters of one language, or groups of them, are written in others: pairs such as `sh=ш`; what is not named stays. */
export type Letters = Readonly<Partial<Record<Language, string>>>
