import { type Token, tokens } from '../language/tokens.ts'
import type { FormIndex, Hit } from './form-index.ts'

/** A text under search. */
export interface SearchedText {
  readonly text: string
  readonly words: readonly Token[]
  /** Whether a word and the next may belong to one name. */
  readonly joined: (index: number) => boolean
  /** Every known form that begins at a word. */
  readonly hits: (index: number) => readonly Hit[]
  /** The key under which the spellings of a word fall together. */
  readonly folded: (index: number) => string
}

const GAP = /^(?:[^\S\n]*\n?[^\S\n]*|[-\u2010\u2011]|\.[^\S\n]?)$/u
const SENTENCE_START = /(?:^|[.!?…:]["»”']*\s+|["»”]\s+|\n\s*)["«“„]*$/u
const LONGEST_ABBREVIATION = 3
const LOOK_BACK = 8
// «14 января – Визит Мишустина в Пекин»: a line of a calendar.
const DAY_BEFORE = /\d\s\p{L}{3,10}\s+[–—-]\s+["«“„]*$/u
const DAY_LOOK_BACK = 18

// A search looks a few words back and a few ahead: what lies further off need not be kept.
const REMEMBERED = 32

/** What a function says of the words around the last that it was asked about, worked out once for each. */
export const remembered = <Value>(of: (index: number) => Value): ((index: number) => Value) => {
  const known: { readonly index: number; readonly value: Value }[] = []
  return (index) => {
    const kept = known[index % REMEMBERED]
    if (kept?.index === index) return kept.value
    const value = of(index)
    known[index % REMEMBERED] = { index, value }
    return value
  }
}

/** The words of a text, ready to be searched for the forms of an index. */
export const searchedText = (text: string, index: FormIndex, fold: (word: string) => string): SearchedText => {
  const words = tokens(text)
  const joined = (at: number): boolean => {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || !next) return false
    if (next.start === word.end + 1 && text[word.end] === ' ') return true
    const gap = text.slice(word.end, next.start)
    return GAP.test(gap) && (!gap.startsWith('.') || word.text.length <= LONGEST_ABBREVIATION)
  }
  return {
    text,
    words,
    joined,
    hits: remembered((at) => index.at(words, at, joined)),
    folded: remembered((at) => fold(words[at]?.key ?? '')),
  }
}

/** What stands between word `at` and the next. */
export const gapAfter = ({ text, words }: SearchedText, at: number): string =>
  text.slice(words[at]?.end ?? text.length, words[at + 1]?.start ?? text.length)

export const startsUpper = (word: Token | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/** True where a capital says nothing, since a sentence, a quotation or a line of a calendar begins. */
export const opensSentence = ({ text, words }: SearchedText, at: number): boolean => {
  const start = words[at]?.start ?? 0
  return (
    SENTENCE_START.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ||
    DAY_BEFORE.test(text.slice(Math.max(0, start - DAY_LOOK_BACK), start))
  )
}

/** Offsets of `length` words from word `at` on, a possessive ending left off. */
export const spanOf = ({ words }: SearchedText, at: number, length: number): { start: number; end: number } => ({
  start: words[at]?.start ?? 0,
  end: words[at + length - 1]?.stemEnd ?? 0,
})
