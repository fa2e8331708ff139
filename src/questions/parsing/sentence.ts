import type { Day } from '../../domain/calendar.ts'
import type { Gazetteer, Mention } from '../../gazetteer/gazetteer.ts'
import { withoutYo } from '../../language/cyrillic/letters.ts'
import { GRAMMARS } from '../grammar/all.ts'
import type { Period } from '../question.ts'
import { findPeriods } from './find-periods.ts'
import { findCue, isWord } from './match.ts'

interface Piece {
  /** As the reader wrote it. */
  readonly text: string
  readonly start: number
  readonly end: number
}

export type Token =
  | (Piece & { readonly kind: 'word'; readonly word: string; readonly capital: boolean })
  | (Piece & { readonly kind: 'mention'; readonly mention: Mention; readonly symbol: string; readonly heard: boolean })
  | (Piece & { readonly kind: 'date'; readonly period: Period | null; readonly yearless: boolean })
  | (Piece & { readonly kind: 'region'; readonly region: string })
  | (Piece & { readonly kind: 'name'; readonly guesses: readonly string[] })
  | (Piece & { readonly kind: 'stop'; readonly word: '.' | ',' })

/** A question in tokens, and its reading: each token as a word or a symbol with one blank after it. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly reading: string
  /** Where each token begins in the reading. */
  readonly offsets: readonly number[]
}

const CHAT: ReadonlyMap<string, string> = new Map(GRAMMARS.flatMap(({ chat }) => Object.entries(chat)))

/** Lower case, with the Russian ё as е, as cues are written; what only chats write as it is meant. */
const foldWord = (word: string): string => {
  const folded = withoutYo(word.toLowerCase())
  return CHAT.get(folded) ?? folded
}

export const symbolOf = (mention: Mention, gazetteer: Gazetteer): string => {
  if (mention.kind !== 'actor' && mention.kind !== 'place') return `@${mention.kind}`
  const id = mention.ids[0] ?? ''
  const actor = gazetteer.actor(id)
  if (actor) return `@${actor.kind}`
  return gazetteer.place(id)?.kind === 'country' ? '@country' : '@place'
}

const WORD = /\p{L}\d\+\d|[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[.,;:!?…–«»"()]/gu

/** «Costa's» is a name and the mark of its genitive; "what's" is one word. */
const POSSESSIVE = /(?<=^\p{Lu}.*)'s$/u

const plainTokens = (text: string, offset: number): readonly Token[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: match, index }): readonly Token[] => {
    const piece = { text: match, start: offset + index, end: offset + index + match.length }
    if (/[.!?…]/.test(match)) return [{ ...piece, kind: 'stop', word: '.' }]
    if (/[,;:–]/.test(match)) return [{ ...piece, kind: 'stop', word: ',' }]
    if (!/[\p{L}\p{N}]/u.test(match)) return []
    const name = match.replace(POSSESSIVE, '')
    if (name !== match && !isWord(foldWord(match), ({ kinds, small }) => [...Object.values(kinds).flat(), small])) {
      const owner = { text: name, start: piece.start, end: piece.end - 2 }
      const mark = { text: 's', start: owner.end + 1, end: piece.end }
      return [
        { ...owner, kind: 'word', word: foldWord(name), capital: true },
        { ...mark, kind: 'word', word: 's', capital: false },
      ]
    }
    return [{ ...piece, kind: 'word', word: foldWord(match), capital: /^\p{Lu}/u.test(match) }]
  })

/** «После» is also a case of «посол», and seldom meant as such. */
const isNoPreposition = ({ text }: Mention): boolean => !isWord(foldWord(text), (grammar) => grammar.background)

/** In "what is planned for 8 January" the participle looks ahead. */
const isFuture = (word: string): boolean => isWord(word, (grammar) => grammar.future)

const isPast = (word: string): boolean =>
  isWord(word, (grammar) => grammar.past) ||
  (!isFuture(word) &&
    GRAMMARS.some(
      (grammar) =>
        findCue(` ${word} `, [grammar.verbs]) !== undefined &&
        grammar.pastEndings.some((ending) => word.endsWith(ending)),
    ))

/** "Who is expected" ends like a past and looks ahead. */
const isAwaited = (word: string): boolean => isWord(word, (grammar) => grammar.expected)

/** True where a verb of the sentence tells of what has been. */
export const isToldAsPast = ({ tokens }: Sentence): boolean =>
  tokens.some((token) => token.kind === 'word' && isPast(token.word) && !isAwaited(token.word))

/** Which of two Decembers is meant: the verb tells. */
const tenseOf = (tokens: readonly Token[]): 'past' | 'future' | undefined => {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.word] : []))
  if (words.some(isPast)) return 'past'
  return words.some(isFuture) ? 'future' : undefined
}

const overlaps = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end

/** What the cue patterns see of a token. */
export const readingOf = (token: Token): string => {
  switch (token.kind) {
    case 'word':
    case 'stop':
      return token.word
    case 'mention':
      return token.symbol
    case 'region':
    case 'name':
    case 'date':
      return `@${token.kind}`
  }
}

export const sentenceOf = (tokens: readonly Token[]): Sentence => {
  let reading = ' '
  const offsets = tokens.map((token) => {
    const offset = reading.length
    reading += `${readingOf(token)} `
    return offset
  })
  return { tokens, reading, offsets }
}

/** Splits a clean question into names and dates that are known, and words. */
export const readSentence = (text: string, today: Day, gazetteer: Gazetteer): Sentence => {
  const mentions = gazetteer
    .mentions(text)
    .filter(isNoPreposition)
    .map((mention): Token => ({
      kind: 'mention',
      text: mention.text,
      start: mention.start,
      end: mention.end,
      mention,
      symbol: symbolOf(mention, gazetteer),
      heard: false,
    }))
  const dates = findPeriods(text, today, tenseOf(plainTokens(text, 0))).flatMap(
    ({ start, end, period, yearless }): readonly Token[] => {
      const date: Token = { kind: 'date', text: text.slice(start, end), start, end, period, yearless }
      return mentions.some((mention) => overlaps(mention, date)) ? [] : [date]
    },
  )
  const known = [...mentions, ...dates].toSorted((a, b) => a.start - b.start)
  const tokens: Token[] = []
  let from = 0
  for (const token of known) {
    tokens.push(...plainTokens(text.slice(from, token.start), from), token)
    from = token.end
  }
  return sentenceOf([...tokens, ...plainTokens(text.slice(from), from)])
}
