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
  /** Figures that are no part of a date: amounts, decimals, telephone numbers. */
  | { readonly kind: 'figures' }

export interface Token {
  readonly form: Form
  /** UTF-16 units of the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean
}

// Every part is bounded or runs over one class of characters, so that the whole is linear in the text.
const PATTERN = new RegExp(
  [
    String.raw`(?<gap>\n[^\S\n]*\n\s*)|\s+`,
    String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:T(?=\d)|(?![\d.,-]*\d))`,
    String.raw`(?<monthYear>\d{4})[-/](?<monthOnly>0[1-9]|1[0-2])(?![-/.\d])`,
    String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d{2}:?\d{2})?(?![\d:])`,
    String.raw`(?<hourOnly>\d{1,2})[hч](?<pastHour>\d{2})?(?![\p{L}\d])`,
    String.raw`(?<dotDay>\d{1,2})\.(?<dotMonth>\d{1,2})(?:\.(?<dotYear>\d{4}|\d{2}))?(?![.,:]?\d)`,
    String.raw`(?<slashFirst>\d{1,2})\s?\/\s?(?<slashSecond>\d{1,2})(?:\/(?<slashYear>\d{4}|\d{2}))?(?![\d/])`,
    String.raw`(?<figures>\d+(?:[.,:]\d+)+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{5,})`,
    String.raw`(?<number>\d{1,4})`,
    String.raw`(?<dotted>(?<!\p{L})(?:\p{L}\.){1,3}\p{L}(?![\p{L}\p{M}])\.?)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’ʼ\x60][\p{L}\p{M}]+)*(?:[-‑][\p{L}\p{M}]+)*)`,
    String.raw`(?<mark>[^])`,
  ].join('|'),
  'gu',
)

const DASHES = /^[-‐‑‒–—−]$/

/** Lower case, one form for the apostrophe and for е, and no possessive 's: the spelling of the vocabularies. */
const spell = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’ʼ`]/g, "'")
    .replaceAll('ё', 'е')
    .replaceAll('‑', '-')
    .replace(/'s$/, '')

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
  return number ? { kind: 'number', value: Number(number), digits: number.length } : { kind: 'figures' }
}

const wordForm = (written: string): Form => {
  const word = spell(written)
  return { kind: 'word', word, capital: written[0]?.toLowerCase() !== written[0] }
}

const formOf = (written: string, groups: Groups): Form | undefined => {
  if (groups['gap']) return { kind: 'mark', mark: '\n' }
  if (groups['word']) return wordForm(written)
  if (groups['dotted']) return wordForm(written.replaceAll('.', ''))
  if (groups['mark']) return { kind: 'mark', mark: DASHES.test(written) ? '-' : written }
  return /^\s/.test(written) ? undefined : figuresForm(groups)
}

const isFigures = (form: Form | undefined): boolean =>
  form !== undefined && form.kind !== 'word' && form.kind !== 'mark'

/** The text in tokens, in order; spaces give none, a blank line is the mark `\n`. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of text.matchAll(PATTERN)) {
    const form = formOf(match[0], match.groups ?? {})
    if (!form) continue
    const previous = tokens.at(-1)
    const glued = previous?.end === match.index
    const behind = glued ? previous.form : undefined
    const broken =
      isFigures(form) && (isFigures(behind) || (behind?.kind === 'mark' && /[$€£₴₽№#§.,]/.test(behind.mark)))
    tokens.push({
      form: broken ? { kind: 'figures' } : form,
      start: match.index,
      end: match.index + match[0].length,
      glued,
    })
  }
  return tokens
}
