import { GRAMMARS } from '../grammar/all.ts'
import { findCue } from './match.ts'
import { type Sentence, sentenceOf } from './sentence.ts'

const PHRASES = GRAMMARS.flatMap(({ phrases = {} }) => Object.entries(phrases))

/** Puts one word for the verb of a phrase: "what did they call off" asks for what was cancelled, not for calls. */
export const readPhrases = (sentence: Sentence): Sentence =>
  PHRASES.reduce((read, [phrase, word]) => {
    const at = findCue(read.reading, [phrase])
    const index = at === undefined ? -1 : read.offsets.indexOf(at)
    const token = read.tokens[index]
    return token?.kind === 'word' ? sentenceOf(read.tokens.with(index, { ...token, word })) : read
  }, sentence)
