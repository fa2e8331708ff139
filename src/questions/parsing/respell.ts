import { dateWords } from '../../language/dates/date-words.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { editDistance } from '../../language/likeness.ts'
import { isOrdinaryWord } from '../../language/ordinary-words.ts'
import { GRAMMARS, isOrdinary, likeOrdinary } from '../grammar/all.ts'
import { wordsOf } from './cues.ts'
import { type Sentence, sentenceOf, type Token } from './sentence.ts'

/** Shorter words are like too many others. */
const SHORTEST = 6

const swapped = (word: string, other: string): boolean =>
  word.length === other.length &&
  Array.from(word).some(
    (letter, at) =>
      letter !== other[at] && word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2) === other,
  )

/** One slip of the hand, not at the word's edges: a letter too many, too few or wrong, or two in each other's place. */
const isSlip = (word: string, meant: string): boolean =>
  word[0] === meant[0] && word.at(-1) === meant.at(-1) && (editDistance(word, meant) === 1 || swapped(word, meant))

const respelled = (token: Token): Token => {
  if (token.kind !== 'word' || token.word.length < SHORTEST - 1 || /\p{N}/u.test(token.word)) return token
  if (isOrdinary(token.word) || isOrdinaryWord(token.word)) return token
  // A letter left out of a long word makes a shorter one: "sumit".
  const meant = likeOrdinary(token.word, (word, like) => like.length >= SHORTEST && isSlip(word, like))
  return meant === undefined ? token : { ...token, word: meant }
}

/** Long words bear two slips: "tommorow". */
const LONG = 8

/** A last letter written by ear: «завтро». */
const isSlipOfEnd = (word: string, meant: string): boolean =>
  word.length === meant.length && word.slice(0, -1) === meant.slice(0, -1)

const isSlipOfDate = (word: string, meant: string): boolean =>
  isSlip(word, meant) ||
  isSlipOfEnd(word, meant) ||
  (meant.length >= LONG &&
    Math.abs(word.length - meant.length) <= 1 &&
    word.slice(0, 2) === meant.slice(0, 2) &&
    word.at(-1) === meant.at(-1) &&
    editDistance(word, meant) === 2)

const dateMeant = (written: string): string => {
  const word = written.toLowerCase()
  if (word.length < SHORTEST || dateWords().has(word) || isOrdinary(word) || isOrdinaryWord(word)) return written
  return (
    dateWords()
      .values()
      .find((meant) => meant.length >= SHORTEST && isSlipOfDate(word, meant)) ?? written
  )
}

const CORE = wordsOf(GRAMMARS.map(({ core }) => core))

/** Shorter words become one another too easily: «дел» is not «де» with a letter too many. */
const SHORTEST_CORE = 3

const isOneEdit = (word: string, meant: string): boolean => word[0] === meant[0] && editDistance(word, meant) === 1

/** Two letters in each other's place, one too many, or in a longer word one too few: «хтоо», "whcih", "wich". */
const isSlipOfCore = (word: string, meant: string): boolean =>
  meant.length >= SHORTEST_CORE &&
  (swapped(word, meant) ||
    (word.length === meant.length + 1 && isOneEdit(word, meant)) ||
    (meant.length >= SHORTEST - 1 && word.length === meant.length - 1 && isOneEdit(word, meant)))

const isKnown = (word: string, gazetteer: Gazetteer): boolean =>
  gazetteer.mentions(word).length > 0 || gazetteer.surnamed(word).length > 0

const coreMeant = (written: string, gazetteer: Gazetteer): string => {
  const word = written.toLowerCase()
  if (word.length < 3 || isOrdinary(word) || isOrdinaryWord(word) || dateWords().has(word)) return written
  const meant = CORE.find((known) => isSlipOfCore(word, known))
  return meant === undefined || isKnown(written, gazetteer) ? written : meant
}

/** Mends slips in the short words that questions are made of, before names are looked for: «хто буів», "whcih". */
export const respellCore = (text: string, gazetteer: Gazetteer): string =>
  text.replaceAll(/[\p{L}']+/gu, (word, at: number) =>
    at > 0 && /^\p{Lu}/u.test(word) ? word : coreMeant(word, gazetteer),
  )

/** Mends slips in the names of days and months, before dates are looked for: "tomorow", «вересеня». */
export const respellDates = (text: string): string => text.replaceAll(/[\p{L}']+/gu, dateMeant)

/** Mends slips in the words that questions are made of: «втсреча», "meetng". Names have been found before, and stay. */
export const respell = (sentence: Sentence): Sentence => sentenceOf(sentence.tokens.map(respelled))
