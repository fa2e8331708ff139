import { GRAMMARS, isOrdinaryIn } from '../grammar/all.ts'
import type { Typing } from '../grammar/grammar.ts'

/** So many words of its own have to speak for a language. */
const ENOUGH = 2

const LETTERS = /[a-z]+(?:'[a-z]+)*'?/giu

/** A word as it sounds, letter by letter; the longest of the table's spellings first. */
const inCyrillic = (word: string, { letters, glide }: Typing): string => {
  let written = ''
  for (let at = 0; at < word.length;) {
    const spelling = [4, 3, 2, 1]
      .map((length) => word.slice(at, at + length))
      .find((piece) => piece.length > 0 && letters[piece] !== undefined)
    const glides = spelling === 'y' && glide.behind.test(written)
    written += glides ? glide.letter : spelling === undefined ? (word[at] ?? '') : (letters[spelling] ?? '')
    at += spelling?.length ?? 1
  }
  return written
}

const withCapital = (word: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word

const typed = (text: string, typing: Typing): string =>
  text.replaceAll(LETTERS, (word) => withCapital(inCyrillic(word.toLowerCase(), typing), word))

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}'-]+/gu) ?? []

/** The question in Cyrillic letters where it is Ukrainian or Russian typed with Latin ones: "kto byl v Kieve". */
export const inOwnLetters = (text: string): string => {
  if (/\p{Script=Cyrillic}/u.test(text)) return text
  const english = wordsOf(text).filter((word) => isOrdinaryIn('en', word)).length
  const [best] = GRAMMARS.flatMap(({ language, typing }) => {
    if (!typing) return []
    const written = typed(text, typing)
    return [{ written, count: wordsOf(written).filter((word) => isOrdinaryIn(language, word)).length }]
  }).toSorted((a, b) => b.count - a.count)
  return best && best.count >= ENOUGH && best.count > english ? best.written : text
}
