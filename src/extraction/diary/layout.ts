import type { Day } from '../../domain/calendar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type NamedDay, readDay, readHeading } from './day-words.ts'
import { type Slug, slugAt, spelledSlugAt } from './slug.ts'
import { clockPatterns, headingWords } from './words.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** The day under which entries stand, and the words that name it. */
interface DayHeading extends Span {
  readonly day: NamedDay
}

/** A piece of a text laid out as a diary; UTF-16 units of the text. */
export type Piece =
  | (DayHeading & { readonly kind: 'heading' })
  | (Span & { readonly kind: 'group' })
  | (Span & {
      readonly kind: 'entry'
      readonly slug: Slug | null
      /** The clock that an entry begins with: "20:00 – …". */
      readonly clock: Span | null
      /** Marked as new. */
      readonly marked: boolean
      /** Where its own words begin. */
      readonly body: number
    })

export type EntryPiece = Extract<Piece, { readonly kind: 'entry' }>

const OPENING = /[\s*•·▪●–—-]{0,12}/uy
const LINES = /[^\n]+/gu
const NO_WORDS = /^[^\p{L}\p{N}]*$/u
const LONGEST_GROUP = 40

// Where an entry or a day may begin within a line: behind a full stop, a bracket, a clock or the mark of what is new.
const BREAK =
  /(?<=[.!?)*;]|GMT|UTC|[.:]\d\d|\p{L}:)\s{1,8}(?=[*\p{Lu}\d])|(?<=\S)\s{1,8}(?=\*{1,2}\s{0,4}\p{Lu}|\p{Lu}{5,14},?\s)/gu

const isWeekdayAhead = (text: string, at: number): boolean => {
  const word = /^[\p{L}\p{M}'’ʼ]+/u.exec(text.slice(at, at + 16))?.[0]
  return word !== undefined && headingWords().weekdays.has(word.toLowerCase())
}

const opening = (text: string, at: number): number => {
  OPENING.lastIndex = at
  return at + (OPENING.exec(text)?.[0].length ?? 0)
}

/** The clock that an entry begins with; one that no dash follows counts at the beginning of a line, or with a.m. or a zone. */
const clockAt = (
  text: string,
  at: number,
  lineStart: boolean,
): { readonly clock: Span; readonly body: number } | undefined => {
  const { clock, tail, parting } = clockPatterns()
  clock.lastIndex = at
  const figures = clock.exec(text)
  if (!figures) return undefined
  tail.lastIndex = at + figures[0].length
  const told = tail.exec(text)?.[0].length ?? 0
  const end = at + figures[0].length + told
  parting.lastIndex = end
  const parted = parting.exec(text)
  if (!parted || !(lineStart || told > 0 || parted.groups?.['dash'])) return undefined
  return { clock: { start: at, end }, body: end + parted[0].length }
}

// «6 января, вторник. Владимир …»
const SENTENCE_NEXT = /^(?:\.|\s*[:–—-])\s+["«“]?\p{Lu}/u

/** A day that opens a line or stands within it, with entries behind. */
const headingWithin = (text: string, at: number, from: Day, lineStart: boolean): DayHeading | undefined => {
  if (!isWeekdayAhead(text, at) && !(lineStart && /\d/u.test(text[at] ?? ''))) return undefined
  const day = readDay(text, at, from)
  const next = day ? text.slice(day.end, day.end + 12) : ''
  const sentence = lineStart && day?.weekday === true && SENTENCE_NEXT.test(next)
  const isNext = day && (sentence || (isWeekdayAhead(text, at) && /^[\s*:.–—-]*(?:\*|\p{Lu}{2})/u.test(next)))
  return isNext ? { start: at, end: day.end, day } : undefined
}

// What parts entries within a line, and the marks of the next.
const PARTED = /(?:[.!?)*;:]|GMT|UTC|[.:]\d\d)[\s*•·▪●–—-]*$/u
const PARTED_REACH = 16

/** True where an entry or a day begins within a line; plainly behind words only a day does. */
const beginsPiece = (text: string, at: number, behindSemicolon: boolean, from: Day, gazetteer: Gazetteer): boolean => {
  if (headingWithin(text, at, from, false) || clockAt(text, at, false)) return true
  if (!PARTED.test(text.slice(Math.max(0, at - PARTED_REACH), at))) return false
  const slug = slugAt(text, at, gazetteer) ?? (behindSemicolon ? spelledSlugAt(text, at, gazetteer) : undefined)
  return slug !== undefined
}

const entryAt = (text: string, start: number, end: number, lineStart: boolean, gazetteer: Gazetteer): EntryPiece => {
  const begins = opening(text, start)
  const marked = text.slice(start, begins).includes('*')
  const led = clockAt(text, begins, lineStart)
  const from = led?.body ?? begins
  const slug = slugAt(text, from, gazetteer) ?? (lineStart ? spelledSlugAt(text, from, gazetteer) : undefined) ?? null
  return {
    kind: 'entry',
    start: begins,
    end,
    slug,
    clock: led?.clock ?? null,
    marked,
    body: slug?.body ?? led?.body ?? begins,
  }
}

const piecesOfLine = (text: string, span: Span, from: Day, gazetteer: Gazetteer): readonly Piece[] => {
  const pieces: Piece[] = []
  const first = opening(text, span.start)
  let start = span.start
  const close = (end: number, lineStart: boolean): void => {
    if (end > start && !NO_WORDS.test(text.slice(start, end)))
      pieces.push(entryAt(text, start, start + text.slice(start, end).trimEnd().length, lineStart, gazetteer))
  }
  const open = (at: number): void => {
    const heading = headingWithin(text, at, from, at === first)
    if (heading) pieces.push({ kind: 'heading', ...heading })
    start = heading?.end ?? at
  }
  // Behind a semicolon an entry begins as at the beginning of a line.
  let opened = true
  open(first)
  if (pieces.length === 0) start = span.start
  const line = text.slice(span.start, span.end)
  for (const match of line.matchAll(BREAK)) {
    const at = span.start + match.index + match[0].length
    const begins = opening(text, at)
    if (begins >= span.end || at <= start) continue
    const behindSemicolon = text[span.start + match.index - 1] === ';'
    if (!beginsPiece(text, begins, behindSemicolon, from, gazetteer)) continue
    close(at, opened)
    opened = behindSemicolon
    open(headingWithin(text, begins, from, false) ? begins : at)
  }
  close(span.end, opened)
  return pieces
}

const isGroup = (line: string, gazetteer: Gazetteer): boolean => {
  const written = line.replace(/[\s:*.]+$/u, '').trim()
  if (written.length > LONGEST_GROUP || written !== written.toUpperCase() || NO_WORDS.test(written)) return false
  const [mention] = gazetteer.mentions(written)
  return mention?.text === written && mention.ids.some((id) => gazetteer.place(id) !== undefined)
}

/** Splits a text into day headings, group lines and entries, in order; `from` is the day that dates without a year count from. */
export const layOut = (text: string, from: Day, gazetteer: Gazetteer): readonly Piece[] =>
  Array.from(text.matchAll(LINES)).flatMap((match): readonly Piece[] => {
    const span = { start: match.index, end: match.index + match[0].length }
    if (NO_WORDS.test(match[0])) return []
    const day = readHeading(match[0], from)
    if (day) {
      const trimmed = match[0].trim()
      const start = span.start + match[0].indexOf(trimmed)
      return [{ kind: 'heading', start, end: start + trimmed.length, day }]
    }
    if (isGroup(match[0], gazetteer)) return [{ kind: 'group', ...span }]
    return piecesOfLine(text, span, from, gazetteer)
  })
