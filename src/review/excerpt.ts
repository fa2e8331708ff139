import type { Quote } from '../domain/claim.ts'
import { sentences } from '../language/sentences.ts'
import { escapeHtml, html, type Html, joinHtml } from '../texts/html.ts'

/** Words of the text that say something; `sure` where the claim is. */
export interface Highlight {
  readonly quote: Quote
  readonly sure: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly sure: boolean
}

interface Piece {
  readonly text: string
  readonly mark: 'none' | 'sure' | 'unsure' | 'gap'
}

/** Characters that the excerpt of a card takes at most, and marked stretches in it. */
const LONGEST = 1300
const MOST_MARKS = 30
/** Of plain text between two marks so much stays on either side where the whole is too long. */
const AROUND = 60
const LONGEST_MARK = 160
const GAP: Piece = { text: ' … ', mark: 'gap' }
const SPACE: Piece = { text: ' ', mark: 'none' }

/** Positions of code points as positions of UTF-16 units. */
const unitsOf = (text: string, points: ReadonlySet<number>): ReadonlyMap<number, number> => {
  const units = new Map<number, number>()
  let [point, unit] = [0, 0]
  for (const character of text) {
    if (points.has(point)) units.set(point, unit)
    point += 1
    unit += character.length
  }
  return units.set(point, unit)
}

const marksOf = (text: string, highlights: readonly Highlight[]): readonly Mark[] => {
  const units = unitsOf(text, new Set(highlights.flatMap(({ quote }) => [quote.start, quote.end])))
  const marks = highlights.map(({ quote, sure }) => ({
    start: units.get(quote.start) ?? 0,
    end: units.get(quote.end) ?? text.length,
    sure,
  }))
  // A whole clause that holds words of its own marked says no more than they do.
  return marks.filter(
    (mark) =>
      !marks.some(
        (inner) =>
          inner.start >= mark.start && inner.end <= mark.end && inner.end - inner.start < mark.end - mark.start,
      ),
  )
}

/** The text from `start` to `end`, cut where marks begin and end; words that two claims quote are as sure as the surer. */
const piecesBetween = (text: string, start: number, end: number, marks: readonly Mark[]): readonly Piece[] => {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to)
    const mark = over.length === 0 ? 'none' : over.some(({ sure }) => sure) ? 'sure' : 'unsure'
    return { text: text.slice(from, to), mark }
  })
}

/** Words of one kind with nothing but a space between them are one stretch. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const whole: Piece[] = []
  for (const [at, piece] of pieces.entries()) {
    const last = whole.at(-1)
    const next = pieces[at + 1]
    const goesOn = last?.mark === piece.mark || (/^\s+$/.test(piece.text) && last && last.mark === next?.mark)
    if (last && goesOn && last.mark !== 'gap') whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0)

const shortened = ({ text, mark }: Piece): Piece => {
  const room = mark === 'none' ? 2 * AROUND : LONGEST_MARK
  if (text.length <= room) return { text, mark }
  const half = Math.floor(room / 2)
  // A half of a pair is no character.
  return {
    text: `${text.slice(0, half).toWellFormed()} … ${text.slice(-half).toWellFormed()}`.replaceAll('\uFFFD', ''),
    mark,
  }
}

const withinLimits = (pieces: readonly Piece[]): readonly Piece[] => {
  const fitting = lengthOf(pieces) <= LONGEST ? pieces : pieces.map(shortened)
  let [length, marks] = [0, 0]
  const cut = fitting.findIndex(({ text, mark }) => {
    length += text.length
    if (mark === 'sure' || mark === 'unsure') marks += 1
    return length > LONGEST || marks > MOST_MARKS
  })
  return cut === -1 ? fitting : [...fitting.slice(0, cut), GAP]
}

const asHtml = ({ text, mark }: Piece): Html => {
  if (mark === 'sure') return html`<b>${text}</b>`
  return mark === 'unsure' ? html`<u>${text}</u>` : escapeHtml(text)
}

/**
 * The sentences of a text that say something, the words quoted in bold, and underlined where the claim is not sure;
 * within what a card may hold.
 */
export const excerptOf = (text: string, highlights: readonly Highlight[]): Html => {
  const marks = marksOf(text, highlights)
  const told = sentences(text).filter(({ start, end }) => marks.some((mark) => mark.start < end && mark.end > start))
  const pieces: Piece[] = []
  for (const [at, { start, end }] of told.entries()) {
    const before = told[at - 1]
    if (before) pieces.push(text.slice(before.end, start).trim() === '' ? SPACE : GAP)
    pieces.push(...piecesBetween(text, start, end, marks))
  }
  return joinHtml(withinLimits(joined(pieces)).map(asHtml), '')
}
