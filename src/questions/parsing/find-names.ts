import type { Candidate, Gazetteer } from '../../gazetteer/gazetteer.ts'
import { GRAMMARS, isOrdinary } from '../grammar/all.ts'
import { isOrdinaryWord } from '../../language/ordinary-words.ts'
import { isWord } from './match.ts'
import { type Sentence, sentenceOf, symbolOf, type Token } from './sentence.ts'
import { isSlipOf, possibleStems, soundsLike, swapsOf } from './sounds-alike.ts'

/** From this likeness on, a misspelt name is taken for the known one if no other comes close. */
const SURE = 0.85
/** A short name of a place in a wrong case («київі») sounds the same, and few other words do. */
const SURE_PLACE = 0.8
/** How far behind the next candidate has to be. */
const MARGIN = 0.06
/** From this likeness on, the reader is asked whether the known one was meant. */
const LIKELY = 0.72
/** Shorter words are like too many names. */
const SHORTEST_GUESS = 5
const SHORTEST_NAME = 4
/** Shorter words where no name has to be are seldom names with a slip in them. */
const SHORTEST_SLIP = 7

const canName = ({ kind }: Candidate): boolean => kind === 'actor' || kind === 'place'

const certain = (candidates: readonly Candidate[]): Candidate | undefined => {
  const [best, second] = candidates
  if (!best || best.score < (best.kind === 'place' ? SURE_PLACE : SURE)) return undefined
  return !second || best.score - second.score >= MARGIN ? best : undefined
}

/** The one known name that a word sounds like, though it is written otherwise. */
const heard = (text: string, candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate | undefined => {
  const alike = candidates.filter(({ id }) => soundsLike(text, id, gazetteer))
  return alike.length === 1 ? alike[0] : undefined
}

/** Whom a word names if two of its letters change places: «зеленксий». */
const exchanged = (text: string, gazetteer: Gazetteer): readonly Candidate[] =>
  swapsOf(text).flatMap((word) =>
    gazetteer
      .mentions(word)
      .filter(({ kind, start, end }) => (kind === 'actor' || kind === 'place') && start === 0 && end === word.length)
      .flatMap(({ kind, ids }) => (ids.length === 1 ? ids.map((id) => ({ kind, id, score: LIKELY })) : [])),
  )

/** The one known name that a word is but for a slip of the hand; nobody's where it may be two. */
const slipped = (text: string, candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate | undefined => {
  if (text.includes(' ')) return undefined
  const [known, ...others] = exchanged(text, gazetteer)
  if (known && others.every(({ id }) => id === known.id)) return known
  const alike = candidates.filter(({ id }) => isSlipOf(text, id, gazetteer))
  return alike.length === 1 ? alike[0] : undefined
}

const lookUp = (text: string, gazetteer: Gazetteer): readonly Candidate[] => {
  const best = new Map<string, Candidate>()
  for (const candidate of possibleStems(text).flatMap((form) => gazetteer.lookUp(form)))
    if (canName(candidate) && candidate.score > (best.get(candidate.id)?.score ?? 0)) best.set(candidate.id, candidate)
  return [...best.values()].toSorted((a, b) => b.score - a.score)
}

type Word = Extract<Token, { readonly kind: 'word' }>

const isUnknownWord = (token: Token | undefined): token is Word =>
  token?.kind === 'word' &&
  !isOrdinary(token.word) &&
  !(isOrdinaryWord(token.word) && !token.capital) &&
  !/^\p{N}/u.test(token.word)

const opensSentence = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1]
  return before === undefined || (before.kind === 'stop' && before.word === '.')
}

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isWord(token.word, (grammar) => [grammar.verbs, grammar.weakVerbs])

/** «Сійярто був …», «Кідава-Блонська – хто це?»: an opening capital names somebody only in such company. */
const opensWithName = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return isVerb(next) || (next?.kind === 'stop' && next.text === '–') || next?.kind === 'mention'
}

/** Words with capitals in a row; a first one that is also an everyday word («Ким Чен Ин») belongs to them. */
const runOfCapitals = (tokens: readonly Token[], from: number): readonly Word[] => {
  const run: Word[] = []
  for (const token of tokens.slice(from)) {
    const opens = run.length === 0 && !opensSentence(tokens, from) && isUnknownWord(tokens[from + 1])
    if (token.kind !== 'word' || !token.capital || !(isUnknownWord(token) || opens)) break
    run.push(token)
  }
  const [first] = run
  if (run.length === 1 && (!isUnknownWord(first) || (opensSentence(tokens, from) && !opensWithName(tokens, from))))
    return []
  return run
}

const isPerson = (token: Token | undefined): boolean =>
  token?.kind === 'name' || (token?.kind === 'mention' && token.symbol === '@person')

const isJoining = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isWord(token.word, (grammar) => grammar.joining)

const isCompanion = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isWord(token.word, (grammar) => grammar.companion)

const isInto = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isWord(token.word, (grammar) => grammar.into)

/** «Путін і Кім», "xi and orpo". */
const isJoinedToPerson = (tokens: readonly Token[], at: number): boolean =>
  (isJoining(tokens[at - 1]) && isPerson(tokens[at - 2])) || (isJoining(tokens[at + 1]) && isPerson(tokens[at + 2]))

/** Beside «з», joined to somebody who is named, or met by them: «з карні», «Віткофф і аракчі», "did trump meet nielsen". */
const isInCompany = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  if (isJoinedToPerson(tokens, at)) return true
  if (before?.kind !== 'word') return false
  return isCompanion(before) || (isPerson(tokens[at - 2]) && isWord(before.word, (grammar) => grammar.meetingVerbs))
}

/** In company a word that means nothing else is a name, in small letters too. */
const standsForName = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return isUnknownWord(token) && token.word.length >= SHORTEST_NAME && isInCompany(tokens, at)
}

/** Where a surname is looked for that is an everyday word as well: in company, or before what it did: «дан з макроном», «дуда приймав». */
const mayBeSurname = (tokens: readonly Token[], at: number): boolean =>
  isInCompany(tokens, at) ||
  (isCompanion(tokens[at + 1]) && isPerson(tokens[at + 2])) ||
  (opensSentence(tokens, at) && isVerb(tokens[at + 1]))

const bearersToken = (words: readonly Word[], ids: readonly string[]): Token => {
  const piece = {
    text: words.map(({ text }) => text).join(' '),
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
  }
  const mention = { ...piece, kind: 'actor' as const, ids, partial: true }
  return { ...piece, kind: 'mention', mention, symbol: '@person', heard: false }
}

/** «Al Thani»: a surname of more than one word, whoever bears it. */
const surnameOf = (run: readonly Word[], gazetteer: Gazetteer): Token | undefined => {
  const ids = gazetteer.surnamed(run.map(({ text }) => text).join(' '))
  return ids.length > 0 ? bearersToken(run, ids) : undefined
}

/** A surname in small letters that is an everyday word as well («карні»), or that alone stands for nobody («дан»). */
const sharedSurname = (tokens: readonly Token[], at: number, gazetteer: Gazetteer): Token | undefined => {
  const token = tokens[at]
  // «Sheikh Mohammed»: what stands before a surname may tell it from those who are known by it.
  if (token?.kind !== 'word' || /^\p{N}/u.test(token.word) || isUnknownWord(tokens[at - 1])) return undefined
  if (isOrdinary(token.word) && !isJoinedToPerson(tokens, at)) return undefined
  const mayStandAlone =
    isUnknownWord(token) && ((token.capital && !opensSentence(tokens, at)) || token.word.length >= SHORTEST_NAME)
  if (!mayStandAlone && !mayBeSurname(tokens, at)) return undefined
  const ids = gazetteer.surnamed(token.text)
  return ids.length > 0 ? bearersToken([token], ids) : undefined
}

/** After «у», "in" the one place that a word is like: «букурешті». */
const placeMeant = (candidates: readonly Candidate[]): Candidate | undefined => {
  const [best, second] = candidates.filter(({ kind, score }) => kind === 'place' && score >= LIKELY)
  return !second || (best && best.score - second.score >= MARGIN) ? best : undefined
}

/** What may be said of where a word stands: whether it has to name somebody, and whether somewhere. */
interface Standing {
  readonly named: boolean
  readonly into: boolean
}

const nameToken = (run: readonly Word[], gazetteer: Gazetteer, { named, into }: Standing): Token | undefined => {
  const text = run.map((word) => word.text).join(' ')
  const candidates = lookUp(text, gazetteer)
  const piece = { text, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }
  const isLong = text.length >= SHORTEST_GUESS
  const sure = isLong
    ? (certain(candidates) ??
      heard(text, candidates, gazetteer) ??
      (named || text.length >= SHORTEST_SLIP ? slipped(text, candidates, gazetteer) : undefined))
    : undefined
  const best = sure ?? (into ? placeMeant(candidates) : undefined)
  if (best) {
    const mention = { ...piece, kind: best.kind, ids: [best.id], partial: false }
    return { ...piece, kind: 'mention', mention, symbol: symbolOf(mention, gazetteer), heard: best.score < SURE }
  }
  if (!named) return undefined
  const likely = candidates.filter(({ score }) => score >= LIKELY).map(({ id }) => id)
  const namesakes = run.length > 1 ? gazetteer.surnamed(run.at(-1)?.text ?? '') : []
  return { ...piece, kind: 'name', guesses: (likely.length > 0 ? likely : namesakes).slice(0, 3) }
}

const WORD_ENDINGS = GRAMMARS.flatMap(({ wordEndings }) => wordEndings)

const isVerbal = ({ word, capital }: Word): boolean =>
  !capital && WORD_ENDINGS.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)

/** Words of a sentence, as they are written, that belong to no language of questions and name nobody who is known. */
export const unknownWords = ({ tokens }: Sentence): readonly string[] =>
  tokens.flatMap((token) =>
    isUnknownWord(token) && token.word.length >= SHORTEST_NAME && !isVerbal(token) ? [token.text] : [],
  )

/** Finds the names that the gazetteer has no written form of: misspelt ones become mentions, the rest unknown names. */
export const findNames = (sentence: Sentence, gazetteer: Gazetteer): Sentence => {
  const { tokens } = sentence
  const found: Token[] = []
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index]
    if (!token) break
    const run = runOfCapitals(tokens, index)
    const words = run.length > 0 ? run : isUnknownWord(token) ? [token] : []
    const around = [...found.slice(-2), ...tokens.slice(index, index + 3)]
    const at = Math.min(found.length, 2)
    const surname = run.length > 1 ? surnameOf(run, gazetteer) : sharedSurname(around, at, gazetteer)
    const named = run.length > 0 || standsForName(around, at)
    const into = isInto(around[at - 1])
    const name = surname ?? (words.length > 0 ? nameToken(words, gazetteer, { named, into }) : undefined)
    found.push(name ?? token)
    index += name === undefined ? 1 : name === surname ? Math.max(1, run.length) : words.length
  }
  return sentenceOf(found)
}

/** Where a name has to be and none was found: the first word that is not of the language of questions. */
export const takeFirstUnknown = (sentence: Sentence, gazetteer: Gazetteer): Sentence => {
  const index = sentence.tokens.findIndex((token) => isUnknownWord(token) && token.word.length >= SHORTEST_NAME)
  const first = sentence.tokens[index]
  if (!isUnknownWord(first)) return sentence
  const second = sentence.tokens[index + 1]
  const run = isUnknownWord(second) ? [first, second] : [first]
  const name = nameToken(run, gazetteer, { named: true, into: false })
  return name ? sentenceOf(sentence.tokens.toSpliced(index, run.length, name)) : sentence
}
