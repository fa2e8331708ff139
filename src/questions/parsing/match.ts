import { GRAMMARS } from '../grammar/all.ts'
import type { Cue, QuestionGrammar } from '../grammar/grammar.ts'
import { compileCue, needlesOf } from './cues.ts'

interface Compiled {
  readonly pattern: RegExp
  readonly needles: readonly string[] | undefined
}

const compiled = new Map<Cue, Compiled>()

const compiledOf = (cue: Cue): Compiled => {
  const known = compiled.get(cue) ?? { pattern: compileCue(cue), needles: needlesOf(cue) }
  compiled.set(cue, known)
  return known
}

const indexOf = (cue: Cue, reading: string): number | undefined => {
  const { pattern, needles } = compiledOf(cue)
  if (needles && !needles.some((needle) => reading.includes(needle))) return undefined
  return pattern.exec(reading)?.index
}

/** Where in the reading the first of the cues begins; undefined where none is found. */
export const findCue = (reading: string, cues: readonly Cue[]): number | undefined => {
  const found = cues.map((cue) => indexOf(cue, reading)).filter((index) => index !== undefined)
  return found.length > 0 ? Math.min(...found) : undefined
}

/** The cues of all three languages for one thing. */
export const cuesFor = (choose: (grammar: QuestionGrammar) => readonly Cue[] | Cue | undefined): readonly Cue[] =>
  GRAMMARS.flatMap((grammar) => choose(grammar) ?? [])

/** True where the sentence holds a cue for it in any of the languages. */
export const says = (
  sentence: { readonly reading: string },
  choose: (grammar: QuestionGrammar) => readonly Cue[] | Cue | undefined,
): boolean => findCue(sentence.reading, cuesFor(choose)) !== undefined

/** True where one word of a sentence is one of a cue's words. */
export const isWord = (word: string, choose: (grammar: QuestionGrammar) => readonly Cue[] | Cue | undefined): boolean =>
  findCue(` ${word} `, cuesFor(choose)) !== undefined
