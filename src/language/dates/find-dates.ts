import type { Day } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { When } from '../../domain/moment.ts'
import { monthIndexOf, serialOfText } from './civil.ts'
import { createClocks } from './clock.ts'
import { type Lexeme, readLexemes } from './lexemes.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import type { Standpoint } from './nearness.ts'
import { placeTime } from './place-time.ts'
import { resolve } from './resolve.ts'
import type { Said, SaidTime } from './said.ts'
import { type PlacedTime, timePhraseAt } from './time-phrases.ts'
import { DATE_VOCABULARIES } from './vocabularies.ts'
import type { PartOfDay } from './vocabulary.ts'

/** When and where a text was written or a question asked: what «завтра» and «о 14:30» count from. */
export interface Reference {
  readonly day: Day
  /** Minutes after midnight, local. */
  readonly minute?: number
  /** IANA zone of the outlet or the asker. */
  readonly zone: string
}

export interface DateExpression {
  /** Both ends null for phrases such as «найближчими днями». */
  readonly when: When
  /** UTF-16 units of the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly certainty: 'explicit' | 'relative'
  readonly partOfDay: PartOfDay | null
  /** `until`, `since`: the text bounds the time by this date and does not put the event on it. */
  readonly bound: 'exact' | 'until' | 'since'
  /** What a relative phrase was counted from: the reference, or the date named just before. */
  readonly anchor: 'reference' | 'previous' | null
  /** Where in the text that date stands, and the days from it, where it was counted from the date named just before. */
  readonly countedFrom: { readonly start: number; readonly days: number } | null
  /** Minutes after midnight where the text gives a place's local time and its zone has to be found out; else null. */
  readonly localMinute: number | null
}

export interface DateOptions {
  /** Of the verb that the dates go with: decides which of two Mondays is meant. */
  readonly tense?: 'past' | 'future'
  /** How far from the reference, in days, a date without a year may lie against the tense; 45 unless given, since news mix tenses. */
  readonly slack?: number
  /** A weekday by itself means today or the next such day: as who asks for a day means it. */
  readonly weekdaysAhead?: boolean
  /** Also find periods such as «за останні два тижні»: a question asks for one, a report's event is not dated by one. */
  readonly periods?: boolean
}

/** A verb's tense moves a date without a year only where the nearest one is further off than this. */
const TENSE_SLACK_DAYS = 45

const lexicons = new Map<string, Lexicon>()

const lexiconOf = (languages: readonly Language[]): Lexicon => {
  const key = languages.join()
  const lexicon = lexicons.get(key) ?? createLexicon(languages.map((language) => DATE_VOCABULARIES[language]))
  lexicons.set(key, lexicon)
  return lexicon
}

const RELATIVE: ReadonlySet<Said['kind']> = new Set([
  'shift',
  'weekday',
  'weekend',
  'recent',
  'rest',
  'new-year',
  'vague',
])

const anchorOf = (said: Said | null, from: Standpoint): DateExpression['anchor'] => {
  if (!said) return from.previous === null ? 'reference' : 'previous'
  if (!RELATIVE.has(said.kind)) return null
  return said.kind === 'shift' && said.from === 'previous' && from.previous !== null ? 'previous' : 'reference'
}

const BEGIN_NOTHING: ReadonlySet<string> = new Set([
  'on',
  'of',
  'and',
  'or',
  'about',
  'ago',
  'later',
  'earlier',
  'hereafter',
])

/** Kinds of words that begin no date, as links such as «на» and «у» may. */
const BEGIN_NO_DATE: ReadonlySet<Lexeme['senses'][number]['kind']> = new Set([
  'mark',
  'figures',
  'measure',
  'ordinal-ending',
])

/** More links than any rule passes over. */
const MOST_LINKS = 12

/** "The" of "the talks": nothing but links stand before a word that is none of a date's. */
const leadsNowhere = (lexemes: readonly Lexeme[], from: number): boolean => {
  for (let at = from; at < from + MOST_LINKS; at += 1) {
    const senses = lexemes[at]?.senses ?? []
    if (senses.some(({ kind }) => kind !== 'link' && !BEGIN_NO_DATE.has(kind))) return false
    if (!senses.some(({ kind }) => kind === 'link')) return true
  }
  return true
}

/** Most words and signs begin no date: they are passed over without trying a rule. */
const mayBegin = (lexemes: readonly Lexeme[], at: number): boolean => {
  const senses = lexemes[at]?.senses ?? []
  const begins = senses.some((sense) =>
    sense.kind === 'link' ? !BEGIN_NOTHING.has(sense.link) : !BEGIN_NO_DATE.has(sense.kind),
  )
  return begins && senses.every(({ kind }) => kind !== 'mask') && !leadsNowhere(lexemes, at)
}

/** «Напередодні» looks back from the day told of, which stays. */
const looksBack = (said: Said | null): boolean => said?.kind === 'shift' && said.from === 'previous' && said.count < 0

/** «В декабре …: 17-го числа»: the month to which a day without one belongs. */
const monthTold = (said: Said | null, from: Standpoint): number | null => {
  const stretch = said?.kind === 'month' ? resolve(said, from) : undefined
  return stretch ? monthIndexOf(stretch.first) : null
}

const isDayOfMonth = (said: Said | null): boolean =>
  said?.kind === 'date' && said.month === null && said.monthShift === null

const isFound = (time: SaidTime, options: DateOptions): boolean =>
  options.periods === true || (time.said?.kind !== 'recent' && time.to?.kind !== 'recent')

/** What a text says of times, read once: it can be placed in the calendar from several standpoints. */
type DatesIn = (reference: Reference, options?: DateOptions) => readonly DateExpression[]

/** The phrases of time in a text, in order and apart. */
const phrasesIn = (lexemes: readonly Lexeme[]): readonly PlacedTime[] => {
  const phrases: PlacedTime[] = []
  for (let at = 0; at < lexemes.length;) {
    const phrase = mayBegin(lexemes, at) ? timePhraseAt(lexemes, at) : undefined
    if (phrase) phrases.push(...phrase.said)
    at = phrase ? phrase.next : at + 1
  }
  return phrases
}

/** Reads the dates, periods and clock times that a text names, in order and apart; linear in the length of the text. */
export const readDates = (text: string, languages: readonly Language[]): DatesIn => {
  const lexemes = readLexemes(text, lexiconOf(languages))
  const phrases = phrasesIn(lexemes)
  const placeClock = createClocks()
  return (reference, options = {}) => {
    const { zone, minute = null } = reference
    const writing = { minute, zone, placeClock }
    const found: DateExpression[] = []
    const { tense = null, slack = TENSE_SLACK_DAYS, weekdaysAhead = false } = options
    const standpoint = { today: serialOfText(reference.day), tense, slack, weekdaysAhead }
    let previous: number | null = null
    let previousStart = 0
    let previousAhead = false
    let month: number | null = null
    for (const time of phrases) {
      const from: Standpoint = { ...standpoint, previous, previousAhead, month }
      const placed = isFound(time, options) ? placeTime(time, from, writing) : undefined
      const [start, end] = [lexemes[time.at]?.start, lexemes[time.next - 1]?.end]
      if (!placed || start === undefined || end === undefined) continue
      const { bound, part: partOfDay, said } = time
      const { when, localMinute, day } = placed
      const anchor = anchorOf(said, from)
      const certainty = anchor === null ? 'explicit' : 'relative'
      const days = anchor === 'previous' && day !== null && previous !== null ? day - previous : null
      const countedFrom = days === null ? null : { start: previousStart, days }
      const words = { start, end, text: text.slice(start, end) }
      found.push({ when, ...words, certainty, partOfDay, bound, anchor, countedFrom, localMinute })
      month = monthTold(said, from) ?? (isDayOfMonth(said) ? month : null)
      if (day === null || bound !== 'exact' || looksBack(said)) continue
      previous = day
      previousStart = start
      const nearest = said?.kind === 'weekday' ? placeTime(time, { ...from, tense: null }, writing) : placed
      if (said) previousAhead = (days !== null && previousAhead) || (nearest?.day ?? day) > standpoint.today
    }
    return found
  }
}

/** As `readDates`, from one standpoint. */
export const findDates = (
  text: string,
  reference: Reference,
  languages: readonly Language[],
  options: DateOptions = {},
): readonly DateExpression[] => readDates(text, languages)(reference, options)
