import { GRAMMARS } from '../grammar/all.ts'
import type { QuestionGrammar } from '../grammar/grammar.ts'
import { findCue } from './match.ts'
import { readingOf, type Sentence, sentenceOf, type Token } from './sentence.ts'

const isSide = (token: Token): boolean => /^@(?:country|organisation|region)$/.test(readingOf(token))

const readMembers = (sentence: Sentence, members: NonNullable<QuestionGrammar['members']>): Sentence => {
  const { opening, companyEndings, reads } = members
  const at = findCue(sentence.reading, [opening])
  if (at === undefined) return sentence
  const first = sentence.offsets.indexOf(at)
  const named = sentence.tokens.findIndex((token, index) => index > first && isSide(token))
  const [preposition, side] = [sentence.tokens[named - 1], sentence.tokens[named]]
  if (preposition?.kind !== 'word' || !side) return sentence
  if (findCue(sentenceOf(sentence.tokens.slice(first, named)).reading, [`${opening} $`]) === undefined) return sentence
  if (companyEndings.some((ending) => side.text.toLowerCase().endsWith(ending))) return sentence
  return sentenceOf(sentence.tokens.with(named - 1, { ...preposition, word: reads }))
}

/** Tells those of whom somebody is asked for («хто з німців») from those somebody was with («хто з німцями»). */
export const findMembers = (sentence: Sentence): Sentence =>
  GRAMMARS.reduce((read, { members }) => (members ? readMembers(read, members) : read), sentence)
