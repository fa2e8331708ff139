import { says } from './match.ts'

/** A message of more questions is read as one. */
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

/**
 * The questions of a message, in their order: «Хто був у Києві? А в Парижі?» has two. A last part that asks nothing
 * («вже не пам’ятаю») is left out.
 */
export const partsOf = (text: string): readonly string[] => {
  const parts = text
    .split(AFTER_QUESTION)
    .flatMap((part) => statements(part.trim()))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
  const [first, ...others] = parts
  if (first === undefined) return [text]
  const asking = [first, ...others.filter(asks)]
  return asking.length > 1 && asking.length <= MOST ? asking : [text]
}
