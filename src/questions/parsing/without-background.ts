import { cuesFor, findCue, isWord, says } from './match.ts'
import { readingOf, type Sentence, sentenceOf, type Token } from './sentence.ts'

/** So far behind «після» its event is named, if it is. */
const BACKGROUND_REACH = 6

const isNamed = (token: Token | undefined): boolean => token !== undefined && readingOf(token).startsWith('@')

const isInto = (token: Token | undefined): boolean =>
  token !== undefined && isWord(readingOf(token), (grammar) => [grammar.into, grammar.companion])

/** The sentence without what only dates or explains its event: «після його поїздки в Москву». */
export const withoutBackground = (sentence: Sentence): Sentence => {
  const { tokens, reading, offsets } = sentence
  const at = findCue(
    reading,
    cuesFor((grammar) => grammar.background),
  )
  if (at === undefined || says(sentence, ({ kinds, beside }) => [...(kinds.predecessor ?? []), ...beside.after]))
    return sentence
  const first = offsets.indexOf(at)
  const named = tokens.findIndex((token, index) => index > first && isNamed(token))
  if (named < 0 || named - first > BACKGROUND_REACH) return sentence
  if (tokens.slice(first, named).some(({ kind }) => kind === 'stop')) return sentence
  let end = named + 1
  while (isNamed(tokens[end]) || (isInto(tokens[end]) && isNamed(tokens[end + 1]))) end += 1
  return sentenceOf(tokens.toSpliced(first, end - first))
}
