import type { Case } from './grammar.ts'

/** Endings of small letters by what they show; the first that fits counts. */
type CaseEndings = readonly (readonly [RegExp, Case])[]

/** What the endings of a name, and of the role before it, show in one language. */
export interface NameEndings {
  /** How a name may end when nothing governs it; an empty one is a consonant's. */
  readonly nominative: readonly string[]
  /** Endings that few given names have when nothing governs them: «Лусією», «Петрові». */
  readonly rareOfGiven: RegExp
  /** How the given names of women end when nothing governs them. */
  readonly womansGiven: RegExp
  /** Endings that few surnames have when nothing governs them. */
  readonly rareOfSurname: RegExp
  /** Where a name in syllables ends without a vowel: «Чан Мін Сок». */
  readonly closedSyllable: RegExp
  /** Surnames in the nominative that only women have: «Кравцова», «Вишневська». */
  readonly womansSurname: RegExp
  /** Beginnings of roles that decline like women's and are anybody's: «глава». */
  readonly rolesOfEither: RegExp
  /** Roles of women, whatever the case: «міністерка», «речниця». */
  readonly rolesOfWomen: RegExp
  /** Adjectives in any case but the feminine nominative: «Новий», «Червоного». */
  readonly adjective: RegExp
  /** Adjectives in the genitive: «Національної», «Верховного». */
  readonly adjectiveInGenitive: RegExp
  /** Roles that have one form in all cases: «замминистра». */
  readonly rolesOfOneForm: RegExp
  /** Surnames of men in the genitive: «Навального», «Орлова». */
  readonly surnameInGenitive: RegExp
  /** Names of lands and cities in the genitive, as no given name ends: «Татарстана», «Осетии». */
  readonly landInGenitive: RegExp
  /** Roles of several: «радники», «помічниками». */
  readonly rolesOfMany: RegExp
  /** Words for one, and for several, of a nation: «американець», «китайцями». */
  readonly oneOfNation: RegExp
  readonly manyOfNation: RegExp
  /** The cases of roles in «-а» and «-ця». */
  readonly rolesInA: CaseEndings
  /** The cases of all other roles. */
  readonly roles: CaseEndings
}
