import type { Language } from '../../domain/language.ts'
import { wordsOf } from '../parsing/cues.ts'
import { en } from './en.ts'
import type { Cue, QuestionGrammar } from './grammar.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

/** People mix languages within a question, so all grammars read every question. */
export const GRAMMARS: readonly QuestionGrammar[] = [uk, ru, en]

const BY_LANGUAGE: Readonly<Record<Language, QuestionGrammar>> = { uk, ru, en }

export const grammarOf = (language: Language): QuestionGrammar => BY_LANGUAGE[language]

const cuesOf = (grammar: QuestionGrammar): readonly Cue[] => [
  ...Object.values(grammar.kinds).flat(),
  ...grammar.asking,
  ...grammar.yesNo,
  grammar.events,
  grammar.meetingVerbs,
  grammar.heading.verbs,
  grammar.anything,
  ...grammar.planned,
  ...grammar.listing,
  ...grammar.among,
  grammar.hosting,
  ...Object.values(grammar.eventKinds).flat(),
  grammar.verbs,
  grammar.weakVerbs,
  ...grammar.together,
  grammar.and,
  grammar.companion,
  ...grammar.alone,
  ...grammar.every,
  ...grammar.country,
  ...Object.values(grammar.counted).flat(),
  ...grammar.hour,
  ...grammar.leading,
  ...grammar.next,
  ...grammar.nextOnes,
  ...grammar.last,
  ...grammar.first,
  ...grammar.beside.before,
  ...grammar.beside.after,
  ...Object.values(grammar.help).flat(),
  ...grammar.future,
  grammar.past,
  ...grammar.clause,
  grammar.without,
  ...grammar.current,
  ...grammar.expected,
  ...grammar.absent,
  ...grammar.eitherMode,
  ...grammar.remote,
  ...grammar.inPerson,
  ...Object.values(grammar.statuses).flat(),
  ...grammar.following,
  ...grammar.others,
  ...grammar.otherCompany,
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
  grammar.particles,
  grammar.thanks,
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

/** Words and stems by the edges that a slip leaves alone, so that a strange word is held against few of them. */
interface Neighbours {
  readonly words: ReadonlyMap<string, readonly string[]>
  readonly stems: ReadonlyMap<string, readonly string[]>
}

const edgesOf = (word: string): string => `${word[0]}${word.at(-1)}`

const neighboursOf = ({ words, stems }: Lexicon): Neighbours => ({
  words: Map.groupBy(words, edgesOf),
  stems: Map.groupBy(
    stems.filter((stem) => stem.length >= SHORTEST_STEM),
    edgesOf,
  ),
})

let neighbours: Neighbours | undefined

/**
 * A word of the language of questions that `isLike` takes a strange one for, with the same first and last letter; a stem
 * keeps the ending that it is written with.
 */
export const likeOrdinary = (word: string, isLike: (word: string, meant: string) => boolean): string | undefined => {
  lexicon ??= lexiconOf(GRAMMARS)
  neighbours ??= neighboursOf(lexicon)
  const { words, stems } = neighbours
  const whole = words
    .get(edgesOf(word))
    ?.find((known) => Math.abs(known.length - word.length) <= 1 && isLike(word, known))
  if (whole !== undefined) return whole
  for (let length = word.length; length >= SHORTEST_STEM - 1; length -= 1) {
    const head = word.slice(0, length)
    const stem = stems.get(edgesOf(head))?.find((known) => Math.abs(known.length - length) <= 1 && isLike(head, known))
    if (stem !== undefined) return stem + word.slice(length)
  }
  return undefined
}
