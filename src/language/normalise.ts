import { isPlainlySpelt, withoutYo } from './cyrillic/letters.ts'

/** A text made uniform for comparison; `offsetOf` leads from a place in it back to the original (UTF-16 units). */
export interface NormalisedText {
  readonly text: string
  readonly offsetOf: (index: number) => number
}

const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4\u2032\uFF07]/gu
const DASHES = /[\u2010-\u2015\u2212]/gu
const SPACES = /[\u00A0\u2007\u2009\u202F]/gu
const INVISIBLE = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u200D|\u0301/gu
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

// Most words hold nothing to change: letters of the two alphabets without ё, digits, plain marks.
const UNIFORM = /^[\w\u0400\u0402-\u0450\u0452-\u045F\u0490\u0491 '.,-]*$/u
const BASIC = /^[\w\u0400-\u04FF '.,-]*$/u

/** NFC with one apostrophe, one dash, plain spaces and no stress marks; letters and their case stay. */
export const normalise = (text: string): string => (UNIFORM.test(text) ? text : normaliseMarks(text))

const normaliseMarks = (text: string): string =>
  withoutYo(
    text.normalize('NFC').replace(APOSTROPHES, "'").replace(DASHES, '-').replace(SPACES, ' ').replace(INVISIBLE, ''),
  )

/** As `normalise`, with a map of offsets. */
export const normaliseWithOffsets = (text: string): NormalisedText => {
  const pieces: string[] = []
  const offsets: number[] = []
  for (const match of text.matchAll(CLUSTER)) {
    const piece = normalise(match[0])
    pieces.push(piece)
    for (let unit = 0; unit < piece.length; unit++) offsets.push(match.index)
  }
  return { text: pieces.join(''), offsetOf: (index) => offsets[index] ?? text.length }
}

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}

const plainLetter = (letter: string): string => {
  const lower = letter.toLowerCase()
  const plain = LATIN_LETTERS[lower] ?? lower
  return letter === lower ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** Latin letters without their diacritics; Cyrillic stays, since й and ї are letters of their own. */
export const withoutDiacritics = (text: string): string => (BASIC.test(text) ? text : stripMarks(text))

const stripMarks = (text: string): string =>
  text
    .replace(/[łøđßæœıðþ]/giu, plainLetter)
    .replace(/\p{Script=Latin}\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))

/** A word as it is compared: normalised, lower case, Latin letters bare. */
export const comparable = (word: string): string => {
  const small = word.toLowerCase()
  return isPlainlySpelt(small) ? small : withoutDiacritics(normalise(word).toLowerCase())
}
