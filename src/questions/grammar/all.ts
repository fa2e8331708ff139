import { wordsOf } from '../parsing/cues.ts'
import { en } from './en.ts'
import type { Cue, QuestionGrammar } from './grammar.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** People mix languages within a question, so all grammars read every question. */
export const GRAMMARS: readonly QuestionGrammar[] = [uk, ru, en]

const cuesOf = (grammar: QuestionGrammar): readonly Cue[] => [
  ...Object.values(grammar.kinds).flat(),
  ...grammar.asking,
  ...grammar.yesNo,
  grammar.events,
  ...Object.values(grammar.eventKinds).flat(),
  grammar.verbs,
  grammar.weakVerbs,
  ...grammar.together,
  grammar.and,
  grammar.companion,
  ...grammar.alone,
  ...grammar.next,
  ...grammar.last,
  ...grammar.future,
  grammar.past,
  ...grammar.clause,
  grammar.without,
  ...grammar.current,
  ...grammar.expected,
  ...grammar.absent,
  ...grammar.remote,
  ...grammar.inPerson,
  ...Object.values(grammar.statuses).flat(),
  ...grammar.following,
  grammar.persons,
  grammar.referring,
  ...grammar.asOf,
  grammar.knowing,
  grammar.happening,
  ...Object.values(grammar.partsOfMonth),
  ...grammar.background,
  grammar.around,
  grammar.posts,
  grammar.into,
  ...Object.values(grammar.regions).flat(),
  grammar.small,
]

interface Lexicon {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

const lexiconOf = (grammars: readonly QuestionGrammar[]): Lexicon => {
  const all = wordsOf(grammars.flatMap(cuesOf))
  return {
    words: new Set(all.filter((word) => !word.endsWith('*'))),
    stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  }
}

let lexicon: Lexicon | undefined

/** True where a folded word belongs to the language of questions, so that it names nobody. */
export const isOrdinary = (word: string): boolean => {
  lexicon ??= lexiconOf(GRAMMARS)
  return lexicon.words.has(word) || lexicon.stems.some((stem) => word.startsWith(stem))
}
