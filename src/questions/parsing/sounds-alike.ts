import { LANGUAGES } from '../../domain/language.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { ENDINGS, LONGEST_ENDING } from '../../language/endings.ts'
import { foldKey } from '../../language/fold.ts'

/** Letters of fold keys that people exchange when they write a foreign name by ear. */
const CONFUSED: readonly string[] = ['vf', 'kg', 'td', 'pb', 'sz', 'oa', 'ei', 'cj', 'sj']
/** Letters that transliterations add or leave out at the end. */
const LOOSE_END = /[eij]$/
const SHORTEST = 5

const areConfused = (a: string, b: string): boolean =>
  a === b || CONFUSED.some((pair) => pair.includes(a) && pair.includes(b))

const alike = (written: string, known: string): boolean => {
  const [a, b] = [written.replace(LOOSE_END, ''), known.replace(LOOSE_END, '')]
  if (a.length !== b.length || a.length < SHORTEST) return false
  const different = Array.from(a).filter((letter, index) => letter !== b[index]).length
  return different <= 1 && Array.from(a).every((letter, index) => areConfused(letter, b[index] ?? ''))
}

/** The key of a word, and those of the same word without an ending it may carry. */
const keysOf = (word: string): readonly string[] => {
  const lengths = Array.from({ length: LONGEST_ENDING + 1 }, (_, length) => length)
  return lengths
    .filter((length) => length === 0 || ENDINGS.has(word.slice(-length)))
    .map((length) => foldKey(length === 0 ? word : word.slice(0, -length)))
}

/** True where a word is a name's surname as one might write it by ear, whatever its case: «витковым» for Віткофф. */
export const soundsLike = (word: string, id: string, gazetteer: Gazetteer): boolean =>
  LANGUAGES.some((language) => {
    const known = foldKey(gazetteer.name(id, language, { short: true }))
    return keysOf(word.toLowerCase()).some((key) => alike(key, known))
  })

const VOWEL = /[aeiouy]/

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter)

/** Another vowel makes another name (Умаров), and so does another ending (Рубин); what no name has in it does not. */
const isWrongLetter = (written: string, known: string, at: number): boolean =>
  at < known.length - 1 &&
  written.slice(at + 1) === known.slice(at + 1) &&
  !(isVowel(written[at]) && isVowel(known[at]))

/** One slip of the hand behind the first letter: one too many, one too few, a wrong one. */
const isSlip = (written: string, known: string): boolean => {
  if (written === known || Math.min(written.length, known.length) < SHORTEST || written[0] !== known[0]) return false
  const at = Array.from(written).findIndex((letter, index) => letter !== known[index])
  const from = at < 0 ? written.length : at
  const [rest, right] = [written.slice(from), known.slice(from)]
  if (rest.slice(1) === right || rest === right.slice(1)) return true
  return isWrongLetter(written, known, from)
}

/** True where a word is a name's surname with one slip of the hand in it, whatever its case: «Умерфва», «Вітокфф». */
export const isSlipOf = (word: string, id: string, gazetteer: Gazetteer): boolean =>
  LANGUAGES.some((language) => {
    const known = foldKey(gazetteer.name(id, language, { short: true }))
    return keysOf(word.toLowerCase()).some((key) => isSlip(key, known))
  })

/** The words that a word becomes where two letters behind its first one change places. */
export const swapsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, index) => index + 1).flatMap((at) =>
    word[at] === word[at + 1] ? [] : [word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)],
  )

/** The word, and what is left of it without an ending it may carry: forms to look up. */
export const possibleStems = (word: string): readonly string[] => {
  const lengths = Array.from({ length: LONGEST_ENDING }, (_, length) => length + 1)
  return [
    word,
    ...lengths
      .filter((length) => word.length - length >= SHORTEST && ENDINGS.has(word.toLowerCase().slice(-length)))
      .map((length) => word.slice(0, -length)),
  ]
}
