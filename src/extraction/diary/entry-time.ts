import { type Day, parseDay } from '../../domain/calendar.ts'
import { moment } from '../../domain/moment.ts'
import type { Language } from '../../domain/language.ts'
import { minuteText, offsetAt, serialOfText } from '../../language/dates/civil.ts'
import { type DateExpression, findDates } from '../../language/dates/find-dates.ts'
import type { DraftTime, Evidence } from '../events/draft.ts'
import { type NamedDay, readDay } from './day-words.ts'
import { clockPatterns, diaryPatterns } from './words.ts'

/** What an entry says of its time, under the heading of its day. */
export interface EntryTime {
  readonly time: DraftTime
  /** The words that say that it ends on that day; null where none do. */
  readonly lastDay: Evidence | null
  /** Dates, clocks and brackets among the entry's words, which tell nothing else. */
  readonly spans: readonly Evidence[]
}

/** The entry's text (its quotes and dashes made plain, one unit for one) and where it begins in the dispatch. */
export interface EntryText {
  readonly text: string
  readonly start: number
  readonly language: Language
  /** IANA zone or offset of clock times that name none. */
  readonly zone: string
  /** True where such a clock may be by its place: it comes with its minutes. */
  readonly local: boolean
}

const BRACKET = /\(([^()]{1,60})\)/gu
const CLOCK_SPAN = /(\d{1,2}[:.]?\d{2})(\s{0,2}[-\u2013\u2014]\s{0,2}\d{1,2}[:.]?\d{2})(?=\s{0,2}\p{L})/gu

interface Bound extends Evidence {
  readonly last: Day
}

const boundIn = (match: RegExpExecArray, from: NamedDay, language: Language): Bound | undefined => {
  const [bracket, inner = ''] = match
  const until = diaryPatterns(language).until.exec(inner)
  const named = until ? readDay(inner, until.index + until[0].length, from.first) : undefined
  return named && { last: named.last, start: match.index, end: match.index + bracket.length }
}

/** The end that a date expression without brackets gives: "visits Oslo until Jan. 10", «з 16 по 18 вересня». */
const boundOf = ({ when, bound, start, end }: DateExpression, from: NamedDay): Bound | undefined => {
  const opens = bound === 'until' || when.start === moment(from.first)
  const last = when.end === null ? undefined : parseDay(when.end)
  return opens && last ? { last, start, end } : undefined
}

const clockOf = (expressions: readonly DateExpression[], from: NamedDay): DateExpression | undefined =>
  expressions.find(
    ({ when, localMinute }) =>
      (localMinute !== null && when.start === moment(from.first)) || when.start?.startsWith(`${from.first}T`) === true,
  )

/** A zone that no diary counts by: a clock that moves with it names none itself. */
const ELSEWHERE = '-11:30'

/** The minutes of a clock that names no zone, so that the place of the event can say which it is. */
const bareMinute = ({ text, language }: EntryText, { start, when }: DateExpression, first: Day): number | null => {
  const reference = { day: first, zone: ELSEWHERE }
  const there = findDates(withPlainClocks(text), reference, [language], { tense: 'future' }).find(
    (other) => other.start === start,
  )
  const clock = there?.when.start?.endsWith(ELSEWHERE) && when.end === null ? there.when.start.slice(11, 16) : undefined
  return clock === undefined ? null : Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

const figuresIn = ({ text, language, zone }: EntryText, from: NamedDay): DraftTime | undefined => {
  const match = diaryPatterns(language).figures.exec(text)
  if (!match) return undefined
  const [minute, serial] = [Number(match[1]) * 60 + Number(match[2]), serialOfText(from.first)]
  const start = moment(minuteText(serial, minute, offsetAt(serial, minute, zone)))
  return {
    when: { start, end: null },
    localMinute: null,
    start: match.index,
    end: match.index + match[0].length,
    own: true,
  }
}

// Of "1530-1630 GMT" only the beginning is read; a bare 11.00 that opens or closes an entry is its clock.
const withPlainClocks = (text: string): string =>
  text
    .replace(CLOCK_SPAN, (_, first: string, rest: string) => first + ' '.repeat(rest.length))
    .replace(clockPatterns().stop, ':')

const evidenceOf = ({ start, end }: Evidence): Evidence => ({ start, end })

const around = (spans: readonly Evidence[]): Evidence | undefined =>
  spans.length === 0
    ? undefined
    : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }

const moved = <T extends Evidence>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

const minuteOf = ({ when: { start } }: DraftTime): number | null =>
  start === null ? null : Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16))

/** A clock that may be by its place: its minutes go along for whoever knows the place. */
const byPlace = (time: DraftTime, minute: number | null): DraftTime =>
  minute === null ? time : { ...time, localMinute: minute }

/** Reads when an entry is: the day of its heading, with the clock, the last day and the end that the entry gives. */
export const readEntryTime = (entry: EntryText, day: NamedDay, heading: Evidence): EntryTime => {
  const { text, language, zone, start: offset } = entry
  const expressions = findDates(withPlainClocks(text), { day: day.first, zone }, [language], { tense: 'future' })
  const brackets = Array.from(text.matchAll(BRACKET))
  const bounds = [
    ...brackets.flatMap((match) => boundIn(match, day, language) ?? []),
    ...expressions.flatMap((expression) => boundOf(expression, day) ?? []),
  ]
  const bound = bounds.find(({ last }) => last > day.last)
  const last = diaryPatterns(language).lastDay.exec(text)
  const lastSpan = last === null ? null : { start: last.index, end: last.index + last[0].length }
  const clock = clockOf(expressions, day)
  const figures = clock ? undefined : figuresIn(entry, day)
  const spans = [...bounds, ...expressions, ...(figures ? [figures] : [])].map((span) =>
    moved(evidenceOf(span), offset),
  )
  const lastDay = lastSpan && moved(lastSpan, offset)
  const done = (time: DraftTime): EntryTime => ({ time, lastDay, spans: lastDay ? [...spans, lastDay] : spans })
  const plain = { localMinute: null, own: true } as const
  if (lastDay) return done({ ...plain, ...lastDay, when: { start: null, end: moment(day.last) } })
  const end = bound?.last ?? (day.last > day.first ? day.last : null)
  const begins = clock ?? figures
  if (bound || end) {
    const start = begins?.when.start ?? moment(day.first)
    const evidence = moved(
      around([bound, begins].flatMap((span) => span ?? [])) ?? heading,
      bound || begins ? offset : 0,
    )
    return done({ ...plain, ...evidence, when: { start, end: end && moment(end) } })
  }
  if (clock) {
    const time = { ...moved(evidenceOf(clock), offset), own: true, when: clock.when, localMinute: clock.localMinute }
    return done(entry.local ? byPlace(time, bareMinute(entry, clock, day.first)) : time)
  }
  if (figures) return done(entry.local ? byPlace(moved(figures, offset), minuteOf(figures)) : moved(figures, offset))
  return done({ ...plain, ...heading, when: { start: moment(day.first), end: null } })
}
