import { isWord } from './match.ts'
import { readingOf, type Sentence, sentenceOf, type Token } from './sentence.ts'

/** Longer openings say more than good morning. */
const LONGEST = 6

const isGreeting = (token: Token): boolean =>
  token.kind === 'word' && isWord(readingOf(token), ({ greetings }) => greetings)

/** The sentence without the words to which its question only says hello: «привіт, а хто був …», "hey guys, who …". */
export const withoutGreeting = (sentence: Sentence): Sentence => {
  const { tokens } = sentence
  const end = tokens.findIndex((token) => !isGreeting(token))
  if (end <= 0 || end > LONGEST) return sentence
  const first = tokens[end]?.kind === 'stop' ? end + 1 : end
  return first < tokens.length ? sentenceOf(tokens.slice(first)) : sentence
}
