import type { Day } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { type Moment, parseMoment, type When } from '../../domain/moment.ts'
import { ENGLISH_DATES } from '../en/dates.ts'
import { RUSSIAN_DATES } from '../ru/dates.ts'
import { UKRAINIAN_DATES } from '../uk/dates.ts'
import { type Serial, serialOfText } from './civil.ts'
import { placeClock } from './clock.ts'
import { type Lexeme, readLexemes } from './lexemes.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import type { Standpoint } from './nearness.ts'
import { resolve } from './resolve.ts'
import type { Stretch } from './stretch.ts'
import type { Said, SaidTime } from './said.ts'
import { timePhraseAt } from './time-phrases.ts'
import type { DateVocabulary, PartOfDay } from './vocabulary.ts'

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
  /** Minutes after midnight where the text gives a place's local time and its zone has to be found out; else null. */
  readonly localMinute: number | null
}

export interface DateOptions {
  /** Of the verb that the dates go with: decides which of two Mondays is meant. */
  readonly tense?: 'past' | 'future'
  /** Also find periods such as «за останні два тижні»: a question asks for one, a report's event is not dated by one. */
  readonly periods?: boolean
}

const VOCABULARIES: Readonly<Record<Language, DateVocabulary>> = {
  uk: UKRAINIAN_DATES,
  ru: RUSSIAN_DATES,
  en: ENGLISH_DATES,
}

const lexicons = new Map<string, Lexicon>()

const lexiconOf = (languages: readonly Language[]): Lexicon => {
  const key = languages.join()
  const lexicon = lexicons.get(key) ?? createLexicon(languages.map((language) => VOCABULARIES[language]))
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

/** The second end counted from the first, so that «30 листопада – 2 грудня» does not fall into two years. */
const resolveEnd = (to: Said, first: Stretch, from: Standpoint): Stretch | undefined => {
  const end = resolve(to, { ...from, today: to.kind === 'shift' ? from.today : first.first, tense: 'future' })
  if (!end || end.last >= first.first) return end
  return to.kind === 'weekday' ? resolve({ ...to, which: 1 }, { ...from, today: first.first }) : undefined
}

const resolveStart = (said: Said, to: Said | null, from: Standpoint): Stretch | undefined => {
  if (!to || !('year' in said) || said.year !== null || said.yearShift !== null) return resolve(said, from)
  if (!('year' in to) || to.year === null) return resolve(said, from)
  // The year stands at the second end; the first may lie in the year before.
  const end = resolve(to, from)
  const [same, before] = [to.year, to.year - 1].map((year) => resolve({ ...said, year }, from))
  return end && same && same.first > end.last ? before : same
}

const moment = (text: string | null): Moment | null => (text === null ? null : (parseMoment(text) ?? null))

const bounded = (bound: SaidTime['bound'], { start, end }: Stretch): When => {
  if (bound === 'until') return { start: null, end: moment(end ?? start) }
  return { start: moment(start), end: bound === 'since' ? null : moment(end) }
}

interface Timed {
  readonly when: When
  readonly localMinute: number | null
  readonly stretch: Stretch | null
}

const placed = (time: SaidTime, reference: Reference, from: Standpoint): Timed | undefined => {
  const { said, to, clock, bound } = time
  if (said?.kind === 'vague') return { when: { start: null, end: null }, localMinute: null, stretch: null }
  const day = from.previous ?? from.today
  const first = said
    ? resolveStart(said, to, from)
    : resolve(
        { kind: 'shift', unit: 'day', count: 0, whole: true, from: 'previous', edge: null },
        { ...from, previous: day },
      )
  const last = first && to ? resolveEnd(to, first, from) : undefined
  if (!first || (to && !last)) return undefined
  const stretch = last
    ? { first: first.first, last: last.last, start: first.start, end: last.end ?? last.start }
    : first
  if (clock && stretch.first === stretch.last) {
    const { when, localMinute } = placeClock(clock, stretch.first, reference.zone)
    return { when: bound === 'until' ? { start: null, end: when.start } : when, localMinute, stretch }
  }
  return { when: bounded(bound, stretch), localMinute: null, stretch }
}

const BEGIN_NOTHING: ReadonlySet<string> = new Set(['on', 'of', 'and', 'about', 'ago', 'later', 'earlier', 'hereafter'])

/** Most words and signs begin no date: they are passed over without trying a rule. */
const mayBegin = ({ senses }: Lexeme): boolean =>
  senses.some((sense) =>
    sense.kind === 'link'
      ? !BEGIN_NOTHING.has(sense.link)
      : sense.kind !== 'mark' && sense.kind !== 'figures' && sense.kind !== 'measure',
  ) && senses.every(({ kind }) => kind !== 'mask')

const isFound = (time: SaidTime, options: DateOptions): boolean =>
  options.periods === true || (time.said?.kind !== 'recent' && time.to?.kind !== 'recent')

/** The dates, periods and clock times that a text names, in order and apart; linear in the length of the text. */
export const findDates = (
  text: string,
  reference: Reference,
  languages: readonly Language[],
  options: DateOptions = {},
): readonly DateExpression[] => {
  const lexemes = readLexemes(text, lexiconOf(languages))
  const today = serialOfText(reference.day)
  const found: DateExpression[] = []
  let previous: Serial | null = null
  for (let at = 0; at < lexemes.length;) {
    const lexeme = lexemes[at]
    const phrase = lexeme && mayBegin(lexeme) ? timePhraseAt(lexemes, at) : undefined
    for (const time of phrase?.said ?? []) {
      const from: Standpoint = { today, previous, tense: options.tense ?? null }
      const timed = isFound(time, options) ? placed(time, reference, from) : undefined
      const [start, end] = [lexemes[time.at]?.start, lexemes[time.next - 1]?.end]
      if (!timed || start === undefined || end === undefined) continue
      const { when, localMinute, stretch } = timed
      const { bound, part: partOfDay, said } = time
      const anchor = anchorOf(said, from)
      const certainty = anchor === null ? 'explicit' : 'relative'
      found.push({ when, start, end, text: text.slice(start, end), certainty, partOfDay, bound, anchor, localMinute })
      if (stretch && bound === 'exact' && stretch.first === stretch.last) previous = stretch.first
    }
    at = phrase ? phrase.next : at + 1
  }
  return found
}
