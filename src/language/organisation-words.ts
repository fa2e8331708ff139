import { ENGLISH_ORGANISATION_WORDS } from './en/organisation-words.ts'

const WORDS: ReadonlySet<string> = new Set(ENGLISH_ORGANISATION_WORDS)

/** True for "Bank" and "Fleet", which stand in names of bodies and things and in none of a person; takes a comparable form. */
export const isOrganisationWord = (key: string): boolean => WORDS.has(key)
