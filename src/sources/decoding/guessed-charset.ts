import { SMALL_LETTERS } from '../../language/cyrillic/letters.ts'

const CYRILLIC = ['windows-1251', 'koi8-u', 'ibm866'] as const
const LOOKED_AT = 16_384

const WORD = new RegExp(String.raw`(?<!\p{L})\p{Lu}?[${SMALL_LETTERS}]{2,}(?!\p{L})`, 'gu')

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Words are small letters, at most with a capital in front: in the wrong table they turn inside out or fall apart. */
const likeness = (text: string): number =>
  count(text, WORD) - 2 * count(text, /\p{Ll}\p{Lu}|\p{L}[^\p{L}\p{P}\s\d]\p{L}/gu)

/** The table of single bytes that gives the likeliest Cyrillic words; `windows-1252` where none does. */
export const guessedCharset = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, LOOKED_AT)
  const ranked = CYRILLIC.map((charset) => ({ charset, score: likeness(new TextDecoder(charset).decode(sample)) }))
  const best = ranked.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best.charset : 'windows-1252'
}
