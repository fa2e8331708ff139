import { says } from './match.ts'

/** Of a message of more questions so many are answered. */
const MOST = 3

const AFTER_QUESTION = /(?<=[?？])\s*(?=[\p{L}\p{N}«"])|\n+/u
const AFTER_STATEMENT = /(?<=\p{L}{3}[.!…])\s+(?=\p{L})/u

const readingOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}']+/gu) ?? []).join(' ')} `

/** «А ще кого?» goes on from what was said just before. */
const goesOn = (text: string): boolean => says({ reading: readingOf(text) }, (grammar) => grammar.following)

const asks = (text: string): boolean =>
  goesOn(text) || says({ reading: readingOf(text) }, (grammar) => [...grammar.asking, ...grammar.yesNo])

/** Parts a statement from what goes on from it, and leaves all others whole. */
const statements = (text: string): readonly string[] => {
  const pieces = text.split(AFTER_STATEMENT)
  const at = pieces.findIndex((piece, index) => index > 0 && goesOn(piece))
  return at < 0 ? [text] : [pieces.slice(0, at).join(' '), pieces.slice(at).join(' ')]
}

interface Parts {
  readonly parts: readonly string[]
  /** True where the message has more questions than are answered. */
  readonly isCut: boolean
}

/**
 * The questions of a message, in their order: «Хто був у Києві? А в Парижі?» has two. A last part that asks nothing
 * («вже не пам’ятаю») is left out.
 */
export const partsOf = (text: string): Parts => {
  const parts = text
    .split(AFTER_QUESTION)
    .flatMap((part) => statements(part.trim()))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const [first, ...others] = parts
  if (first === undefined) return { parts: [text], isCut: false }
  const asking = [first, ...others.filter(asks)]
  return { parts: asking.length > 1 ? asking.slice(0, MOST) : [text], isCut: asking.length > MOST }
}
