import type { Language } from '../../domain/language.ts'
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
  grammar.meetingVerbs,
  ...Object.values(grammar.eventKinds).flat(),
  grammar.verbs,
  grammar.weakVerbs,
  ...grammar.together,
  grammar.and,
  grammar.companion,
  ...grammar.alone,
  ...grammar.next,
  ...grammar.nextOnes,
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
    stems: [...new Set(all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)))],
  }
}

const holds = ({ words, stems }: Lexicon, word: string): boolean =>
  words.has(word) || stems.some((stem) => word.startsWith(stem))

let lexicon: Lexicon | undefined
let lexicons: ReadonlyMap<Language, Lexicon> | undefined

/** True where a folded word belongs to the language of questions, so that it names nobody. */
export const isOrdinary = (word: string): boolean => {
  lexicon ??= lexiconOf(GRAMMARS)
  return holds(lexicon, word)
}

/** As `isOrdinary`, in one language. */
export const isOrdinaryIn = (language: Language, word: string): boolean => {
  lexicons ??= new Map(GRAMMARS.map((grammar) => [grammar.language, lexiconOf([grammar])]))
  const own = lexicons.get(language)
  return own !== undefined && holds(own, word)
}

const SHORTEST_STEM = 5

/** A word of the language of questions that `isLike` takes a strange one for; a stem keeps the ending that it is written with. */
export const likeOrdinary = (word: string, isLike: (word: string, meant: string) => boolean): string | undefined => {
  lexicon ??= lexiconOf(GRAMMARS)
  const { words, stems } = lexicon
  const whole = [...words].find((known) => Math.abs(known.length - word.length) <= 1 && isLike(word, known))
  if (whole !== undefined) return whole
  for (const stem of stems) {
    if (stem.length < SHORTEST_STEM) continue
    for (const length of [stem.length, stem.length + 1, stem.length - 1])
      if (length <= word.length && isLike(word.slice(0, length), stem)) return stem + word.slice(length)
  }
  return undefined
}
