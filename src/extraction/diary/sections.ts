import { type Day, day } from '../../domain/calendar.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { findDates } from '../../language/dates/find-dates.ts'
import { type NamedDay, readDay } from './day-words.ts'
import { type EntryPiece, layOut, type Piece, type Span } from './layout.ts'
import { isKnown } from './slug.ts'
import { diaryPatterns } from './words.ts'

/** An entry of a diary, the day it stands under and the words that name that day. */
export interface DiaryEntry {
  readonly piece: EntryPiece
  readonly day: NamedDay
  readonly dayAt: Span
  /** Country of the group that it stands in. */
  readonly group: Span | null
  /** Where who the programme belongs to is named; null outside programmes. */
  readonly programmeOf: Span | null
}

/** The part of a text that is a diary. */
export interface Sections {
  readonly entries: readonly DiaryEntry[]
  /** All that is diary, to be read by nobody else. */
  readonly covered: readonly Span[]
}

const isEntry = (piece: Piece): piece is EntryPiece => piece.kind === 'entry'
type Heading = Extract<Piece, { readonly kind: 'heading' }>
const isHeading = (piece: Piece): piece is Heading => piece.kind === 'heading'

const OPENING_LENGTH = 400
// A longer paragraph is no entry, but an article below the diary.
const LONGEST_ENTRY = 2000

const namesItself = ({ headline, text, language }: Dispatch, before: number): boolean => {
  const { names } = diaryPatterns(language)
  return names.test(headline) || names.test(text.slice(Math.max(0, before - OPENING_LENGTH), before))
}

const joinWrapped = (pieces: readonly Piece[], text: string): readonly Piece[] => {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const goesOn =
      last?.kind === 'entry' && piece.kind === 'entry' && last.slug && !piece.slug && !piece.clock && !piece.marked
    const gap = last ? text.slice(last.end, piece.start) : ''
    if (last && goesOn && /^[^\n]*\n[^\S\n]*$/u.test(gap) && !/[.!?)]$|GMT$/u.test(text.slice(last.start, last.end)))
      joined[joined.length - 1] = { ...last, end: piece.end }
    else joined.push(piece)
  }
  return joined
}

const asNamed = (from: Day): NamedDay => ({ first: from, last: from, doubtful: false, weekday: false, end: 0 })

/** An entry above the first heading, as a summary of what is far off has them, counts where it names its day. */
const datedByItself = (piece: EntryPiece, { text, language }: Dispatch, today: Day): readonly DiaryEntry[] => {
  const reference = { day: today, zone: 'UTC' }
  const [date] = findDates(text.slice(piece.body, piece.end), reference, [language], { tense: 'future' })
  const start = date?.bound === 'exact' ? date.when.start : null
  if (!date || !start || !(start.length === 10 || date.certainty === 'explicit')) return []
  const dayAt = { start: piece.body + date.start, end: piece.body + date.end }
  return [{ piece, day: asNamed(day(start.slice(0, 10))), dayAt, group: null, programmeOf: null }]
}

/** Entries under headings, each a line with the day alone. */
const underHeadings = (pieces: readonly Piece[], dispatch: Dispatch, today: Day): Sections | undefined => {
  const headings = pieces.filter(isHeading)
  const [first] = headings
  if (!first) return undefined
  const after = pieces.slice(pieces.indexOf(first))
  const entries = after.filter(isEntry)
  const slugs = entries.filter(({ slug, clock }) => slug !== null || clock !== null).length
  const comes = headings.some(({ day: named }) => named.last >= today)
  const named = namesItself(dispatch, first.start)
  const laidOut = slugs > 0 && slugs * 2 >= entries.length
  if (entries.length === 0 || !(laidOut || (comes && (named || headings.length > 1)))) return undefined
  const early = pieces
    .slice(0, pieces.indexOf(first))
    .filter(isEntry)
    .filter(({ slug }) => slug !== null)
  const found: DiaryEntry[] = early.flatMap((piece) => datedByItself(piece, dispatch, today))
  let heading: Heading = first
  let group: Span | null = null
  const read = after.filter((piece) => piece.end - piece.start <= LONGEST_ENTRY)
  for (const piece of read) {
    if (piece.kind === 'group') group = piece
    else if (piece.kind === 'heading') {
      heading = piece
      group = null
    } else found.push({ piece, day: heading.day, dayAt: heading, group, programmeOf: null })
  }
  return { entries: found, covered: [...early, ...read] }
}

/** The last day that a text names before an offset. */
const dayBefore = (dispatch: Dispatch, before: number, today: Day): { day: NamedDay; at: Span } | undefined => {
  const from = Math.max(0, before - OPENING_LENGTH)
  const reference = { day: today, zone: 'UTC' }
  const dates = findDates(dispatch.text.slice(from, before), reference, [dispatch.language], { tense: 'future' })
  const date = dates.findLast(({ when, bound }) => bound === 'exact' && (when.start?.length ?? 0) >= 10)
  const start = date?.when.start?.slice(0, 10)
  return date && start !== undefined
    ? { day: asNamed(day(start)), at: { start: from + date.start, end: from + date.end } }
    : undefined
}

const headlineDay = ({ headline, language }: Dispatch, today: Day): NamedDay | undefined => {
  const [date] = findDates(headline, { day: today, zone: 'UTC' }, [language], { tense: 'future' })
  const start = date?.when.start
  return start?.length === 10 ? asNamed(day(start)) : undefined
}

const LEAST_WITHOUT_HEADING = 2

/** Entries with slugs or clocks under no heading, in a text that calls itself a diary or a programme. */
const underTitle = (pieces: readonly Piece[], dispatch: Dispatch, today: Day): Sections | undefined => {
  const slugged = pieces.filter(isEntry).filter(({ slug }) => slug !== null)
  const timed = pieces.filter(isEntry).filter(({ clock }) => clock !== null)
  const entries = slugged.length >= timed.length ? slugged : timed
  const [first] = entries
  if (!first || entries.length < LEAST_WITHOUT_HEADING || !namesItself(dispatch, first.start)) return undefined
  const before = dayBefore(dispatch, first.start, today)
  const named = before?.day ?? headlineDay(dispatch, today) ?? asNamed(today)
  const opening = { start: Math.max(0, first.start - OPENING_LENGTH), end: first.start }
  const programmeOf = entries === timed ? opening : null
  return {
    entries: entries.map((piece) => ({ piece, day: named, dayAt: before?.at ?? piece, group: null, programmeOf })),
    covered: entries,
  }
}

const LONGEST_LINE = 300
// Not closed as a sentence is, or closed by a clock or a bracket.
const DIARY_ENDING = /(?:[^.!?…"”»]|(?:GMT|UTC|\))\.)$/u

/** "PARIS – Macron receives Merz – 1300 GMT": short, and laid out as no sentence of a report is. */
const isDiaryLine = ({ body, end, marked, clock }: EntryPiece, text: string): boolean => {
  const written = text.slice(body, end).replace(/;$/u, '')
  if (written.length > LONGEST_LINE) return false
  return marked || clock !== null || DIARY_ENDING.test(written)
}

/** Short entries with slugs of two places or more, in a text that is nothing else and calls itself nothing. */
const withoutTitle = (
  pieces: readonly Piece[],
  dispatch: Dispatch,
  today: Day,
  gazetteer: Gazetteer,
): Sections | undefined => {
  const { text } = dispatch
  const all = pieces.filter(isEntry)
  const entries = all.filter((piece) => piece.slug && isDiaryLine(piece, text) && isKnown(piece.slug, text, gazetteer))
  const places = new Set(entries.map(({ slug }) => text.slice(slug?.start, slug?.end)))
  const [first] = entries
  if (!first || places.size < LEAST_WITHOUT_HEADING || entries.length * 2 <= all.length) return undefined
  const before = dayBefore(dispatch, first.start, today)
  // Where no day is said, the entries may be of any day soon.
  const named = before?.day ?? headlineDay(dispatch, today) ?? { ...asNamed(today), doubtful: true }
  return {
    entries: entries.map((piece) => {
      const [own] = datedByItself(piece, dispatch, today)
      return own ?? { piece, day: named, dayAt: before?.at ?? piece, group: null, programmeOf: null }
    }),
    covered: entries,
  }
}

const DATED_OPENING = /^(?:\p{L}{1,3}\s)?(?=[\p{L}\d])/u
const CLOCK_AHEAD = /^[\s,.–—-]*(?:\p{L}{1,3}\s)?\d{1,2}[.:]\d{2}/u

/** Paragraphs that each announce one thing: «У четвер, 17 вересня, об 11.00 … Учасники: …». */
const announcements = (pieces: readonly Piece[], { text, language }: Dispatch, today: Day): Sections | undefined => {
  const { participants, noMeeting } = diaryPatterns(language)
  const entries = pieces.filter(isEntry).flatMap((piece): readonly DiaryEntry[] => {
    const written = text.slice(piece.start, piece.end)
    const opening = DATED_OPENING.exec(written)?.[0].length ?? 0
    const named = readDay(text, piece.start + opening, today)
    if (!named || !CLOCK_AHEAD.test(text.slice(named.end, named.end + 20))) return []
    if (!participants.test(written) && !noMeeting.test(written)) return []
    return [
      { piece, day: named, dayAt: { start: piece.start + opening, end: named.end }, group: null, programmeOf: null },
    ]
  })
  return entries.length > 0 ? { entries, covered: entries.map(({ piece }) => piece) } : undefined
}

/** The part of a dispatch that is a diary, a programme or a list of announcements; undefined where it is prose throughout. */
export const sectionsOf = (dispatch: Dispatch, gazetteer: Gazetteer): Sections | undefined => {
  const today = day(dispatch.published.slice(0, 10))
  const pieces = joinWrapped(layOut(dispatch.text, today, gazetteer), dispatch.text)
  return (
    underHeadings(pieces, dispatch, today) ??
    underTitle(pieces, dispatch, today) ??
    withoutTitle(pieces, dispatch, today, gazetteer) ??
    announcements(pieces, dispatch, today)
  )
}
