import type { Lexicon, Meaning } from './lexicon.ts'
import { type Form, type Token, tokenise } from './tokens.ts'
import type { Link } from './vocabulary.ts'

/** What a lexeme may mean: its form as written, and what its words mean. */
type Sense = Exclude<Form, { readonly kind: 'word' }> | Meaning | { readonly kind: 'numbered'; readonly value: number }

/** One or more tokens that mean something together: a phrase of the vocabulary, a number with its ending, a sign. */
export interface Lexeme {
  readonly senses: readonly Sense[]
  readonly start: number
  readonly end: number
  readonly glued: boolean
  /** A word written with a capital letter, whether known or not. */
  readonly capital: boolean
  readonly word: boolean
}

interface Read {
  readonly lexeme: Lexeme
  readonly next: number
}

type SenseOf<K, S = Sense> = S extends { readonly kind: infer Kinds } ? (K extends Kinds ? S : never) : never

/** The sense of a kind that the lexeme at a place has, if any. */
export const senseAt = <K extends Sense['kind']>(
  lexemes: readonly Lexeme[],
  at: number,
  kind: K,
): SenseOf<K> | undefined => {
  const senses = lexemes[at]?.senses
  // Most words mean nothing in a date, and the rules ask about each again and again.
  if (!senses || senses.length === 0) return undefined
  return senses.find((sense): sense is SenseOf<K> => sense.kind === kind)
}

/** True where the lexeme may be any of these links. */
export const isLink = (lexemes: readonly Lexeme[], at: number, ...links: readonly Link[]): boolean =>
  lexemes[at]?.senses.some((sense) => sense.kind === 'link' && links.includes(sense.link)) ?? false

/** True where the lexeme is one of these signs, each one character; every dash counts as `-`. */
export const isMark = (lexemes: readonly Lexeme[], at: number, marks: string): boolean => {
  const found = senseAt(lexemes, at, 'mark')
  return found !== undefined && marks.includes(found.mark)
}

/** The place behind any of these links, at most three. */
export const skipLinks = (lexemes: readonly Lexeme[], at: number, ...links: readonly Link[]): number => {
  let next = at
  while (next < at + 3 && isLink(lexemes, next, ...links)) next += 1
  return next
}

const wordAt = (tokens: readonly Token[], at: number): string | undefined => {
  const form = tokens[at]?.form
  return form?.kind === 'word' ? form.word : undefined
}

const phraseAt = (tokens: readonly Token[], at: number, lexicon: Lexicon) =>
  lexicon.phrases
    .get(wordAt(tokens, at) ?? '')
    ?.find(({ rest }) => rest.every((word, index) => wordAt(tokens, at + 1 + index) === word))

const means = (lexicon: Lexicon, word: string | undefined, kind: Meaning['kind']): boolean =>
  lexicon.phrases
    .get(word ?? '')
    ?.some(({ rest, meanings }) => !rest.length && meanings.some((m) => m.kind === kind)) ?? false

const HYPHENATED: readonly Meaning['kind'][] = ['month', 'weekday', 'edge', 'part']

/** «січні-лютому», "mid-January": a hyphen between two words of dates is a dash; in any other word it is a letter. */
const splitHyphens = (token: Token, lexicon: Lexicon): Token | readonly Token[] => {
  const { form } = token
  if (form.kind !== 'word' || !form.word.includes('-') || lexicon.phrases.has(form.word)) return token
  const words = form.word.split('-')
  if (!words.every((word) => HYPHENATED.some((kind) => means(lexicon, word, kind)))) return token
  let start = token.start
  return words.flatMap((word, index): Token[] => {
    const end = index === words.length - 1 ? token.end : start + word.length
    const piece: Token = { form: { ...form, word }, start, end, glued: index > 0 || token.glued }
    const dash: Token = { form: { kind: 'mark', mark: '-' }, start: end, end: end + 1, glued: true }
    start = end + 1
    return index === words.length - 1 ? [piece] : [piece, dash]
  })
}

const HUNG_ON: readonly Meaning['kind'][] = ['month', 'unit', 'meridiem', 'zone']

/** A number with letters hung on to it: an ordinal («28-го», 3rd), a date in pieces (31-Oct-74), or no date (20-point). */
const numberAt = (tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined => {
  const token = tokens[at]
  if (token?.form.kind !== 'number') return undefined
  const { form, start, end, glued } = token
  const behind = tokens[at + 1]
  const tailAt = behind?.glued && behind.form.kind === 'mark' && behind.form.mark === '-' ? at + 2 : at + 1
  const tail = tokens[tailAt]
  const letters = tail?.glued ? wordAt(tokens, tailAt) : undefined
  const base = { start, end, glued, capital: false, word: false }
  if (!tail || letters === undefined) return { lexeme: { ...base, senses: [form] }, next: at + 1 }
  if (means(lexicon, letters, 'ordinal-ending')) {
    const senses: readonly Sense[] = [form, { kind: 'numbered', value: form.value }]
    return { lexeme: { ...base, senses, end: tail.end }, next: tailAt + 1 }
  }
  const known = HUNG_ON.some((kind) => means(lexicon, letters, kind))
  return { lexeme: { ...base, senses: [known ? form : { kind: 'figures' }] }, next: at + 1 }
}

const NO_SENSES: readonly Sense[] = []

/** Written dates such as 2/3 with the day first, whatever the language's order. */
const dayFirst = (form: Exclude<Form, { readonly kind: 'word' }>, lexicon: Lexicon): Sense =>
  form.kind === 'slashed' && lexicon.monthFirst ? { ...form, first: form.second, second: form.first } : form

const lexemeAt = (tokens: readonly Token[], at: number, token: Token, lexicon: Lexicon): Read => {
  const { form, start, end, glued } = token
  if (form.kind !== 'word')
    return {
      lexeme: { senses: [dayFirst(form, lexicon)], start, end, glued, capital: false, word: false },
      next: at + 1,
    }
  const phrase = phraseAt(tokens, at, lexicon)
  const last = at + (phrase?.rest.length ?? 0)
  const senses = phrase?.meanings ?? NO_SENSES
  const { capital } = form
  return { lexeme: { senses, start, end: tokens[last]?.end ?? end, glued, capital, word: true }, next: last + 1 }
}

/** The text as lexemes of the lexicon, in order. */
export const readLexemes = (text: string, lexicon: Lexicon): readonly Lexeme[] => {
  const tokens = tokenise(text).flatMap((token) => splitHyphens(token, lexicon))
  const lexemes: Lexeme[] = []
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    const { lexeme, next } = numberAt(tokens, at, lexicon) ?? lexemeAt(tokens, at, token, lexicon)
    lexemes.push(lexeme)
    at = next
  }
  return lexemes
}
