import { ENGLISH_ADJECTIVES } from './en/adjectives.ts'
import { RUSSIAN_ADJECTIVES } from './ru/adjectives.ts'
import { UKRAINIAN_ADJECTIVES } from './uk/adjectives.ts'

const ALL = [UKRAINIAN_ADJECTIVES, RUSSIAN_ADJECTIVES, ENGLISH_ADJECTIVES]

const anyOf = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'u')

const OF_COUNTRY = anyOf([/^\p{Ll}/u, ...ALL.map(({ ofCountry }) => ofCountry)])
const BESIDE_PLACE = anyOf(ALL.map(({ besidePlace }) => besidePlace))

/** True where what names a country as it is written is its adjective, in any of the languages: a text of one names those of another as well. */
export const isAdjectiveOfCountry = (written: string): boolean => OF_COUNTRY.test(written)

/** True for a comparable word that may be an adjective between a preposition and its place: «у сонячному Києві». */
export const mayStandBesidePlace = (key: string): boolean => BESIDE_PLACE.test(key)
