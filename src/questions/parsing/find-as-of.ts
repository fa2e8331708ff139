import type { QuestionKind } from '../question.ts'
import { cuesFor, findCue, isWord } from './match.ts'
import { isToldAsPast, type Sentence } from './sentence.ts'

const isDate = ({ tokens }: Sentence, index: number): boolean => tokens[index]?.kind === 'date'

/** The date next to the word for knowing: in «що 2 січня знали про зустріч 3 січня» the first. */
const nearestDate = (sentence: Sentence, from: number): number | undefined =>
  sentence.tokens
    .map((_, index) => index)
    .filter((index) => isDate(sentence, index))
    .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0]

/** «Що відомо про зустріч 3 січня» asks for what is known now. */
const isPresent = (sentence: Sentence, knowing: number): boolean => {
  const token = sentence.tokens[knowing]
  return (
    token?.kind === 'word' &&
    isWord(token.word, (grammar) => grammar.knowingNow) &&
    !isToldAsPast(sentence) &&
    !isDate(sentence, knowing + 1)
  )
}

/** The token that says as of which day things are to be told: «станом на 2 січня», «що було відомо 2 січня». */
export const findAsOf = (sentence: Sentence, kind: QuestionKind): number | undefined => {
  const { reading, offsets, tokens } = sentence
  const at = findCue(
    reading,
    cuesFor((grammar) => grammar.asOf),
  )
  const first = at === undefined ? -1 : offsets.indexOf(at)
  if (first >= 0) return tokens.findIndex((_, index) => index > first && isDate(sentence, index))
  if (kind !== 'known') return undefined
  const knowing = findCue(
    reading,
    cuesFor((grammar) => grammar.knowing),
  )
  if (knowing !== undefined && isPresent(sentence, offsets.indexOf(knowing))) return undefined
  return nearestDate(sentence, knowing === undefined ? 0 : offsets.indexOf(knowing))
}
