import { LOOK_ALIKES, SMALL_LETTERS } from './cyrillic/letters.ts'
import { comparable } from './normalise.ts'

/** A word or number of a text; offsets are UTF-16 units, `end` exclusive. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** The word as it is compared; an English possessive ending is left off. */
  readonly key: string
  /** Where the word ends without a possessive ending. */
  readonly stemEnd: number
}

const WORD =
  /(?:\p{L}\.){2,}|\p{L}\d\+\d|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\u2018\u02BC\u0060\u2032\uFF07][\p{L}\p{M}\p{N}]+)*/gu
const POSSESSIVE = /['\u2019\u2018\u02BC\u0060\u2032\uFF07]s$/iu

const mayBePossessive = (text: string): boolean => text.endsWith('s') || text.endsWith('S')

const isNumbered = /^\p{L}{1,3}\d/u
const LETTER = new RegExp(`[${SMALL_LETTERS}]`, 'gu')

/** «Е3» and «С5+1» are the same in letters of either alphabet. */
const keyOf = (word: string): string => {
  const key = comparable(word)
  return isNumbered.test(key)
    ? key.replaceAll(LETTER, (letter) => LOOK_ALIKES.latin[LOOK_ALIKES.cyrillic.indexOf(letter)] ?? letter)
    : key
}

const tokenAt = (text: string, start: number): Token => {
  const word = mayBePossessive(text) ? text.replace(POSSESSIVE, '') : text
  return { text, start, end: start + text.length, key: keyOf(word), stemEnd: start + word.length }
}

/** The words and numbers of a text in order; hyphens part words, apostrophes within do not, «U.S.» and «C5+1» are one. */
export const tokens = (text: string): readonly Token[] =>
  Array.from(text.matchAll(WORD), (match) => tokenAt(match[0], match.index))
