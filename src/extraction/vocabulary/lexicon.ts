import type { Language } from '../../domain/language.ts'
import { comparable } from '../../language/normalise.ts'
import { CUES, type Cue, type Vocabulary } from './cue.ts'
import { ENGLISH_CUES } from './en.ts'
import { RUSSIAN_CUES } from './ru.ts'
import { UKRAINIAN_CUES } from './uk.ts'

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  uk: UKRAINIAN_CUES,
  ru: RUSSIAN_CUES,
  en: ENGLISH_CUES,
}

interface Phrase {
  readonly cue: Cue
  readonly words: readonly { readonly text: string; readonly open: boolean }[]
}

/** The cues that begin at a word and the number of words they span; the longest phrase wins. */
interface CueMatch {
  readonly length: number
  readonly cues: ReadonlySet<Cue>
}

export interface Lexicon {
  readonly at: (keys: readonly string[], index: number) => CueMatch | undefined
  readonly tenses: Vocabulary['tenses']
  readonly noNoun: RegExp
  readonly activeParticiple: RegExp
  readonly ofOffices: RegExp
  readonly owningDay: RegExp
}

const phraseOf = (cue: Cue, text: string): Phrase => ({
  cue,
  words: text.split(' ').map((word) => ({ text: comparable(word.replace(/\*$/u, '')), open: word.endsWith('*') })),
})

const PAST = /~(?<reflexive>\p{L}+)?/u

/** «зустрі~ся» in all genders and numbers, each told to be of the past as well; any other phrase as it is. */
const phrasesFor = (cue: Cue, text: string, { pastEndings, tenses }: Vocabulary): readonly Phrase[] => {
  const past = PAST.exec(text)
  // "talked by phone": a phrase is of the past where its verb is.
  const [verb = '', ...more] = text.split(' ')
  if (!past && more.length > 0 && VERBS.has(cue) && tenses.past.test(verb))
    return [phraseOf(cue, text), phraseOf('past', text)]
  if (!past) return [phraseOf(cue, text)]
  const endings = past.groups?.['reflexive'] === undefined ? pastEndings.plain : pastEndings.reflexive
  return endings
    .map((ending) => text.replace(PAST, ending))
    .flatMap((form) => [phraseOf(cue, form), phraseOf('past', form)])
}

const phrasesOf = (vocabulary: Vocabulary): readonly Phrase[] =>
  CUES.flatMap((cue) =>
    vocabulary[cue]
      .split('|')
      .filter(Boolean)
      .flatMap((text) => phrasesFor(cue, text, vocabulary)),
  )

const TENSES: ReadonlySet<Cue> = new Set(['past', 'present', 'future'])
const PLANS: ReadonlySet<Cue> = new Set(['planned', 'future'])
const EVENTS: ReadonlySet<Cue> = new Set(['meets', 'talks', 'phones', 'receives', 'visits', 'meeting', 'call', 'visit'])

const VERBS: ReadonlySet<Cue> = new Set(['meets', 'talks', 'phones', 'receives', 'visits', 'travels'])

const SHORTEST_PREFIX = 2

const fits = (word: Phrase['words'][number] | undefined, key: string | undefined): boolean =>
  word !== undefined && key !== undefined && (word.open ? key.startsWith(word.text) : key === word.text)

const matches = ({ words }: Phrase, keys: readonly string[], index: number): boolean =>
  words.every((word, offset) => fits(word, keys[index + offset]))

/** Phrases that begin with a word, and, by the beginning of that word, those that leave its ending open; these the shortest first. */
const firstWords = (
  phrases: readonly Phrase[],
): Readonly<Record<'closed' | 'open', ReadonlyMap<string, readonly Phrase[]>>> => {
  const first = ({ words }: Phrase): string => words[0]?.text ?? ''
  const [open, closed] = [true, false].map((is) => phrases.filter(({ words }) => words[0]?.open === is))
  return {
    closed: Map.groupBy(closed ?? [], first),
    open: Map.groupBy(
      (open ?? []).toSorted((a, b) => first(a).length - first(b).length),
      (phrase) => first(phrase).slice(0, SHORTEST_PREFIX),
    ),
  }
}

const NONE: readonly Phrase[] = []

const isAlone = ({ words }: Phrase): boolean => words.length === 1

/** What begins with a word: the word alone, what that tells, and longer phrases. */
interface Begun {
  readonly alone: readonly Phrase[]
  readonly single: CueMatch | undefined
  readonly longer: readonly Phrase[]
}

/** The words that texts are made of; beyond so many it is worked out anew. */
const MOST_WORDS = 20_000

const remembered = (of: (key: string) => Begun): ((key: string) => Begun) => {
  const known = new Map<string, Begun>()
  return (key) => {
    const kept = known.get(key)
    if (kept) return kept
    if (known.size >= MOST_WORDS) known.clear()
    const begun = of(key)
    known.set(key, begun)
    return begun
  }
}

const createLexicon = (vocabulary: Vocabulary): Lexicon => {
  const phrases = phrasesOf(vocabulary)
  const { closed, open } = firstWords(phrases)
  const candidates = (key: string): readonly Phrase[] => {
    const whole = closed.get(key) ?? NONE
    const begun = open.get(key.slice(0, SHORTEST_PREFIX)) ?? NONE
    return begun.length === 0 ? whole : [...whole, ...begun.filter((phrase) => fits(phrase.words[0], key))]
  }
  const matchOf = (longest: readonly Phrase[], alone: readonly Phrase[], length: number, last: string): CueMatch => {
    // A phrase keeps the tense of its verb: "spoke" in "spoke by phone".
    const tenses = alone.filter(({ cue }) => TENSES.has(cue))
    // «має зустрітися» plans a meeting and tells of it as well.
    const plans = longest.every(({ cue }) => PLANS.has(cue))
    const told = plans ? candidates(last).filter((phrase) => isAlone(phrase) && EVENTS.has(phrase.cue)) : NONE
    return { length, cues: new Set([...longest, ...tenses, ...told].map(({ cue }) => cue)) }
  }
  const begunBy = remembered((key): Begun => {
    const begun = candidates(key)
    const alone = begun.filter(isAlone)
    const single = alone.length === 0 ? undefined : matchOf(alone, alone, 1, key)
    return { alone, single, longer: begun.filter((phrase) => !isAlone(phrase)) }
  })
  return {
    tenses: vocabulary.tenses,
    noNoun: vocabulary.noNoun,
    activeParticiple: vocabulary.activeParticiple,
    ofOffices: vocabulary.ofOffices,
    owningDay: vocabulary.owningDay,
    at: (keys, index) => {
      const { alone, single, longer } = begunBy(keys[index] ?? '')
      const fitting = longer.length === 0 ? NONE : longer.filter((phrase) => matches(phrase, keys, index))
      if (fitting.length === 0) return single
      const length = Math.max(...fitting.map(({ words }) => words.length))
      const longest = fitting.filter(({ words }) => words.length === length)
      return matchOf(longest, alone, length, keys[index + length - 1] ?? '')
    },
  }
}

const lexicons = new Map<Language, Lexicon>()

/** The cues of a language, compiled once. */
export const lexiconOf = (language: Language): Lexicon => {
  const lexicon = lexicons.get(language) ?? createLexicon(VOCABULARIES[language])
  lexicons.set(language, lexicon)
  return lexicon
}
