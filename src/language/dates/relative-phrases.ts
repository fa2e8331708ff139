import { anniversaryAt } from './anniversaries.ts'
import { aheadAt, countedAt, nthFromAt, recentAt } from './counted-phrases.ts'
import { calendarDateAt } from './day-phrases.ts'
import { senseAt } from './lexemes.ts'
import { dayAt, dayNamedAt, type Lexemes } from './named-days.ts'
import { PERIOD_RULES, shift } from './period-phrases.ts'
import type { Found, Said } from './said.ts'
import { weekdayAt, weekOfAt, weekThenDay } from './weekday-phrases.ts'

/** «наступного дня», «напередодні», "the day before January 5". */
const anchorAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const anchor = senseAt(lexemes, at, 'anchor')
  if (!anchor) return undefined
  const base = anchor.behind ? dayNamedAt(lexemes, at + 1) : undefined
  if (base) return { said: { kind: 'counted', unit: 'day', count: anchor.shift, base: base.said }, next: base.next }
  return anchor.behind === 'needs'
    ? undefined
    : { said: shift('day', anchor.shift, { from: 'previous' }), next: at + 1 }
}

const RULES = [
  calendarDateAt,
  ...PERIOD_RULES,
  dayAt,
  anchorAt,
  weekdayAt,
  weekThenDay,
  weekOfAt,
  countedAt,
  nthFromAt,
  aheadAt,
  recentAt,
  anniversaryAt,
] as const

const longestAt = (lexemes: Lexemes, at: number): Found<Said> | null => {
  let longest: Found<Said> | null = null
  for (const rule of RULES) {
    const found = rule(lexemes, at)
    if (found && (!longest || found.next > longest.next)) longest = found
  }
  return longest
}

interface Remembered {
  readonly at: number
  readonly found: Found<Said> | null
}

// The rules for spans, hours and bounds ask about the same few places again and again.
const PLACES = 64

const remembered = new WeakMap<Lexemes, Remembered[]>()

/** The longest phrase of one date or period that begins here. */
export const phraseAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const places = remembered.get(lexemes) ?? []
  if (places.length === 0) remembered.set(lexemes, places)
  const known = places[at % PLACES]
  if (known?.at === at) return known.found ?? undefined
  const found = longestAt(lexemes, at)
  places[at % PLACES] = { at, found }
  return found ?? undefined
}
