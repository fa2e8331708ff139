import type { DeclensionTable } from './declension.ts'

interface ByGender {
  readonly m: DeclensionTable
  readonly f: DeclensionTable
}

/** How one language declines what we name; a word that no row fits has one form. */
export interface Inflection {
  readonly given: ByGender
  readonly surname: ByGender
  readonly city: DeclensionTable
  /** Countries, regions, organisations: inanimate nouns. */
  readonly country: DeclensionTable
  /** Offices and other nouns for people. */
  readonly noun: DeclensionTable
  /** Adjectives that stand before a noun, as before a living one; see `declinePhrase`. */
  readonly adjective: DeclensionTable
}
