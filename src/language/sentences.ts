import { ENGLISH_ABBREVIATIONS, ENGLISH_LAST_ABBREVIATIONS } from './en/abbreviations.ts'
import {
  RUSSIAN_ABBREVIATIONS,
  RUSSIAN_LAST_ABBREVIATIONS,
  RUSSIAN_LONG_INITIALS,
  RUSSIAN_NAMES_OF_A_LETTER,
} from './ru/abbreviations.ts'
import {
  UKRAINIAN_ABBREVIATIONS,
  UKRAINIAN_LAST_ABBREVIATIONS,
  UKRAINIAN_LONG_INITIALS,
  UKRAINIAN_NAMES_OF_A_LETTER,
} from './uk/abbreviations.ts'

/** A sentence of a text; offsets are UTF-16 units, `end` exclusive, no white space at either end. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly end: number
}

const GOING_ON: ReadonlySet<string> = new Set([
  ...UKRAINIAN_ABBREVIATIONS,
  ...RUSSIAN_ABBREVIATIONS,
  ...ENGLISH_ABBREVIATIONS,
])
const PERHAPS_LAST: ReadonlySet<string> = new Set([
  ...UKRAINIAN_LAST_ABBREVIATIONS,
  ...RUSSIAN_LAST_ABBREVIATIONS,
  ...ENGLISH_LAST_ABBREVIATIONS,
])

const PARAGRAPH = /(?:[^\n]|\n(?![^\S\n]*\n))+/gu
const LAST_WORD = /((?:\p{L}\.)*\p{L}+)\.\s*$/u
const LONG_INITIALS = [...new Set([...UKRAINIAN_LONG_INITIALS, ...RUSSIAN_LONG_INITIALS])].join('|')
const INITIAL = new RegExp(
  String.raw`(?:^|[\s("«“])(?:(?=\p{Script=Cyrillic})\p{Lu}\.)?(?:\p{Lu}|${LONG_INITIALS})\.\s*$`,
  'u',
)
const NAMES_OF_A_LETTER = [...UKRAINIAN_NAMES_OF_A_LETTER, ...RUSSIAN_NAMES_OF_A_LETTER].join('|')
// «переговоры с Ван И. По словам …»
const NAMED = new RegExp(String.raw`(?:^|\s)(?:${NAMES_OF_A_LETTER})\.\s*$`, 'u')
// «написав у X. Міністри …»: the network, and no initial of a Cyrillic name.
const NETWORK = /(?:^|\s)[«"]?\p{Script=Cyrillic}+\s+X\.\s*$/u
const SMALL_OR_DIGIT = /^[\s"«“(]*[\p{Ll}\p{N}]/u

const segmenter = new Intl.Segmenter('uk', { granularity: 'sentence' })

const BROKEN_LINE = /[^.!?…\s]["»”)]*[^\S\n]*\n\s*$/u

const goesOn = (before: string, after: string): boolean => {
  if (BROKEN_LINE.test(before)) return /^\s*\p{Ll}/u.test(after)
  if (NETWORK.test(before) || NAMED.test(before)) return false
  if (INITIAL.test(before)) return /^\s*\p{Lu}/u.test(after)
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase()
  if (word === undefined) return false
  return PERHAPS_LAST.has(word) ? SMALL_OR_DIGIT.test(after) : GOING_ON.has(word)
}

/** Whether a sentence goes on is told by its last word: so much of it is looked at. */
const LAST_PART = 80

const trimmed = (text: string, start: number): Sentence | undefined => {
  const from = start + (text.length - text.trimStart().length)
  const content = text.trim()
  return content ? { text: content, start: from, end: from + content.length } : undefined
}

const sentencesIn = (paragraph: string, offset: number): readonly Sentence[] => {
  const pieces: { readonly start: number; end: number }[] = []
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const last = pieces.at(-1)
    const end = index + segment.length
    if (last && goesOn(paragraph.slice(Math.max(last.start, last.end - LAST_PART), last.end), segment)) last.end = end
    else pieces.push({ start: index, end })
  }
  return pieces.flatMap(({ start, end }) => trimmed(paragraph.slice(start, end), offset + start) ?? [])
}

/** The sentences of a text in order; initials and abbreviations end none, a blank line always does. */
export const sentences = (text: string): readonly Sentence[] =>
  Array.from(text.matchAll(PARAGRAPH)).flatMap((match) => sentencesIn(match[0], match.index))
