import { isPlainlySpelt, withoutYo } from '../cyrillic/letters.ts'
import { DATE_VOCABULARIES } from './vocabularies.ts'

/** What a piece of text looks like before any language is asked: a word, a number, a written date or clock time, a sign. */
export type Form =
  | { readonly kind: 'word'; readonly word: string; readonly capital: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day: number | null }
  | {
      readonly kind: 'dotted' | 'slashed'
      readonly first: number
      readonly second: number
      readonly year: number | null
    }
  | { readonly kind: 'clock'; readonly minute: number; readonly offset: number | null }
  | { readonly kind: 'mark'; readonly mark: string }
  /** Figures that are no part of a date: amounts, decimals, telephone numbers; `digits` of those that are one plain number. */
  | { readonly kind: 'figures'; readonly digits?: number }

export interface Token {
  readonly form: Form
  /** UTF-16 units of the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean
}

// Space, a word, a figure or a sign. Every part is bounded or runs over one class of characters, so that reading is linear
// in the length of the text.
const PIECES = /(\s+)|(\p{L}[\p{L}\p{M}]*(?:['’ʼ`][\p{L}\p{M}]+)*(?:[-‑][\p{L}\p{M}]+)*)|(\d)|[^]/u.source

/** Single letters with full stops, written together: p.m., т.д. */
const ABBREVIATION = String.raw`(?:\p{L}\.){1,3}\p{L}(?![\p{L}\p{M}])\.?`

/** What may be written between hours and minutes, as in «15h30». */
const HOUR_SIGNS = Object.values(DATE_VOCABULARIES)
  .map(({ hourSign }) => hourSign)
  .join('')

const FIGURES = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:T(?=\d)|(?![\d.,-]*\d))`,
  String.raw`(?<monthYear>\d{4})[-/](?<monthOnly>0[1-9]|1[0-2])(?![-/.\d])`,
  String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d{2}:?\d{2})?(?![\d:])`,
  String.raw`(?<hourOnly>\d{1,2})[${HOUR_SIGNS}](?<pastHour>\d{2})?(?![\p{L}\d])`,
  String.raw`(?<dotDay>\d{1,2})\.(?<dotMonth>\d{1,2})(?:\.(?<dotYear>\d{4}|\d{2}))?(?![.,:]?\d)`,
  String.raw`(?<slashFirst>\d{1,2})\s?\/\s?(?<slashSecond>\d{1,2})(?:\/(?<slashYear>\d{4}|\d{2}))?(?![\d/])`,
  String.raw`(?<figures>\d+(?:[.,:]\d+)+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d))`,
  String.raw`(?<long>\d{5,})`,
  String.raw`(?<number>\d{1,4})`,
].join('|')

const DASHES = /^[-‐‑‒–—−]$/

/** Lower case, one form for the apostrophe and for е, and no possessive 's: the spelling of the vocabularies. */
const spell = (word: string): string => {
  const small = word.toLowerCase()
  // Most words are spelt in one way alone.
  if (isPlainlySpelt(small)) return small
  return withoutYo(small.normalize('NFC')).replaceAll(/[’ʼ`]/g, "'").replaceAll('‑', '-').replace(/'s$/, '')
}

const century = (digits: string | undefined): number | null =>
  digits === undefined
    ? null
    : digits.length === 4
      ? Number(digits)
      : Number(digits) + (Number(digits) < 60 ? 2000 : 1900)

const offsetMinutes = (offset: string | undefined): number | null => {
  if (offset === undefined) return null
  if (offset === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith('-') ? -minutes : minutes
}

type Groups = Readonly<Record<string, string | undefined>>

const clockForm = (hour: string, minute: string, offset?: string): Form =>
  Number(hour) < 24 && Number(minute) < 60
    ? { kind: 'clock', minute: Number(hour) * 60 + Number(minute), offset: offsetMinutes(offset) }
    : { kind: 'figures' }

const pairForm = (kind: 'dotted' | 'slashed', first: string, second?: string, year?: string): Form => ({
  kind,
  first: Number(first),
  second: Number(second),
  year: century(year),
})

const figuresForm = (groups: Groups): Form => {
  const { year, month, day, monthYear, monthOnly, hour, minute, offset, hourOnly, pastHour, number } = groups
  if (year) return { kind: 'iso', year: Number(year), month: Number(month), day: Number(day) }
  if (monthYear) return { kind: 'iso', year: Number(monthYear), month: Number(monthOnly), day: null }
  if (hour && minute) return clockForm(hour, minute, offset)
  if (hourOnly) return clockForm(hourOnly, pastHour ?? '00')
  if (groups['dotDay']) return pairForm('dotted', groups['dotDay'], groups['dotMonth'], groups['dotYear'])
  if (groups['slashFirst']) return pairForm('slashed', groups['slashFirst'], groups['slashSecond'], groups['slashYear'])
  if (groups['long']) return { kind: 'figures', digits: groups['long'].length }
  return number ? { kind: 'number', value: Number(number), digits: number.length } : { kind: 'figures' }
}

const wordForm = (written: string): Form => {
  const word = spell(written)
  return { kind: 'word', word, capital: written[0]?.toLowerCase() !== written[0] }
}

const isFigures = (form: Form | undefined): boolean =>
  form !== undefined && form.kind !== 'word' && form.kind !== 'mark'

/** Figures that hang on to others, to a currency or to a number sign are no date. */
const isBroken = (form: Form, behind: Form | undefined): boolean =>
  isFigures(form) &&
  !(behind?.kind === 'iso' && form.kind === 'clock') &&
  (isFigures(behind) || (behind?.kind === 'mark' && /[$€£₴₽№#§.,]/.test(behind.mark)))

const BLANK_LINE = /\n[^\S\n]*\n/

/** Reads a piece of text; the patterns stand in one closure since they remember where they are. */
const createReader = (text: string): ((at: number) => { form: Form | undefined; end: number }) => {
  const [pieces, abbreviation, figures] = [PIECES, ABBREVIATION, FIGURES].map((source) => new RegExp(source, 'uy'))
  const read = (pattern: RegExp | undefined, at: number): RegExpExecArray | null => {
    if (!pattern) return null
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  return (at) => {
    const [piece = '', space, word, figure] = read(pieces, at) ?? []
    const short = word?.length === 1 && text[at + 1] === '.' ? read(abbreviation, at) : null
    if (short) return { form: wordForm(short[0].replaceAll('.', '')), end: at + short[0].length }
    if (word) return { form: wordForm(word), end: at + word.length }
    const written = figure ? read(figures, at) : null
    if (written) return { form: figuresForm(written.groups ?? {}), end: at + written[0].length }
    const end = at + Math.max(piece.length, 1)
    if (space) return { form: BLANK_LINE.test(space) ? { kind: 'mark', mark: '\n' } : undefined, end }
    return { form: { kind: 'mark', mark: DASHES.test(piece) ? '-' : piece }, end }
  }
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
const NEXT_SPACE = 0x1680

/** Most spaces stand alone before a word, and say nothing. */
const isLoneSpace = (text: string, at: number): boolean => {
  const next = text.codePointAt(at + 1) ?? SPACE
  return text.codePointAt(at) === SPACE && next > SPACE && next < NEXT_SPACE && next !== NO_BREAK_SPACE
}

/** The text in tokens, in order; spaces give none, a blank line is the mark `\n`. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  const read = createReader(text)
  for (let start = 0; start < text.length;) {
    if (isLoneSpace(text, start)) {
      start += 1
      continue
    }
    const { form, end } = read(start)
    const previous = tokens.at(-1)
    const glued = previous?.end === start
    if (form)
      tokens.push({ form: glued && isBroken(form, previous.form) ? { kind: 'figures' } : form, start, end, glued })
    start = end
  }
  return tokens
}
