import { calendarDateAt } from './day-phrases.ts'
import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import { holidayAt, mayStand, nthAt, PERIOD_RULES, shift } from './period-phrases.ts'
import type { Found, Said } from './said.ts'
import type { Unit } from './vocabulary.ts'

type Lexemes = readonly Lexeme[]

const dayAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const day = senseAt(lexemes, at, 'day') ?? senseAt(lexemes, at, 'day-part')
  return day && { said: shift('day', day.shift), next: at + 1 }
}

const dayNamedAt = (lexemes: Lexemes, from: number): Found<Said> | undefined => {
  const at = skipLinks(lexemes, from, 'article')
  return calendarDateAt(lexemes, at) ?? holidayAt(lexemes, at)
}

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

/** «в понеділок минулого тижня», "wednesday of next week": the week behind a weekday. */
const weekBehind = (lexemes: Lexemes, at: number): Found<number> | undefined => {
  const start = skipLinks(lexemes, at, 'on', 'of', 'from', 'article')
  const which = senseAt(lexemes, start, 'which')
  if (!which || senseAt(lexemes, start + 1, 'unit')?.unit !== 'week') return undefined
  return { said: which.shift, next: start + 2 }
}

const weekdayAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const before = senseAt(lexemes, at, 'which')
  const start = before ? at + 1 : at
  const found = senseAt(lexemes, start, 'weekday')
  if (!found) return undefined
  const { weekday } = found
  const week = weekBehind(lexemes, start + 1)
  if (week) return { said: { kind: 'weekday', weekday, which: null, week: week.said }, next: week.next }
  const after = !before && senseAt(lexemes, start + 1, 'which')?.shift === 2
  const which = before?.shift ?? (after ? 2 : null)
  const placed = isLink(lexemes, start - 1, 'on') && !isLink(lexemes, start - 1, 'article')
  const stands = placed || mayStand(lexemes, at, found) || isDated(lexemes, start + 1) || headsList(lexemes, start)
  if (which === null && !stands) return undefined
  return { said: { kind: 'weekday', weekday, which, week: null }, next: after ? start + 2 : start + 1 }
}

/** «Вівторок: … Середа: …»: a weekday that opens a sentence, and a colon. */
const headsList = (lexemes: Lexemes, at: number): boolean =>
  isMark(lexemes, at + 1, ':') && (at === 0 || isMark(lexemes, at - 1, '.;\n:'))

/** A date, a clock time or a part of the day right behind: "Mon, February 18", "Thu 8:00". */
const isDated = (lexemes: Lexemes, at: number): boolean => {
  const start = isMark(lexemes, at, '.') ? at + 1 : at
  const next = skipLinks(lexemes, isMark(lexemes, start, ',') ? start + 1 : start, 'article', 'at')
  const sensed = (['number', 'month', 'dotted', 'slashed', 'clock', 'part'] as const).some((kind) =>
    senseAt(lexemes, next, kind),
  )
  return sensed || (next === lexemes.length && start > at)
}

/** "the week of January 5". */
const weekOfAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  if (senseAt(lexemes, at, 'unit')?.unit !== 'week' || !isLink(lexemes, at + 1, 'of')) return undefined
  const base = calendarDateAt(lexemes, at + 2)
  return base && { said: { kind: 'week-of', base: base.said }, next: base.next }
}

/** «наступного тижня в середу»: the week before its weekday. */
const weekThenDay = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const which = senseAt(lexemes, at, 'which')
  if (!which || senseAt(lexemes, at + 1, 'unit')?.unit !== 'week') return undefined
  const start = skipLinks(lexemes, isMark(lexemes, at + 2, ',') ? at + 3 : at + 2, 'on', 'article')
  const weekday = senseAt(lexemes, start, 'weekday')
  return (
    weekday && { said: { kind: 'weekday', weekday: weekday.weekday, which: null, week: which.shift }, next: start + 1 }
  )
}

const MOST = 1000

/** A number or a number word, and the unit that it counts; without a number it is one. */
const countAt = (lexemes: Lexemes, at: number): Found<{ count: number; unit: Unit; given: boolean }> | undefined => {
  const number = senseAt(lexemes, at, 'number')
  const count = number && !senseAt(lexemes, at, 'numbered') ? number.value : senseAt(lexemes, at, 'count')?.value
  const start = count === undefined ? at : at + 1
  const unit = senseAt(lexemes, start, 'unit')
  if (!unit || (count === undefined && unit.many) || (count ?? 1) > MOST) return undefined
  return { said: { count: count ?? 1, unit: unit.unit, given: count !== undefined }, next: start + 1 }
}

/** A day that others are counted from: a date, a holiday, today. */
const baseAt = (lexemes: Lexemes, at: number): Found<Said> | undefined =>
  dayNamedAt(lexemes, at) ?? dayAt(lexemes, skipLinks(lexemes, at, 'article'))

const directionAt = (lexemes: Lexemes, at: number): number =>
  isLink(lexemes, at, 'after', 'hereafter') ? 1 : isLink(lexemes, at, 'before', 'ago') ? -1 : 0

/** «через два дні після 3 січня», "a week before January 6": counted from the date behind. */
const countedFrom = (lexemes: Lexemes, at: number, count: number, unit: Unit): Found<Said> | undefined => {
  const fromToday = isLink(lexemes, at, 'from') ? dayAt(lexemes, at + 1) : undefined
  if (fromToday) return { said: { kind: 'counted', unit, count, base: fromToday.said }, next: fromToday.next }
  const base = isLink(lexemes, at, 'after', 'before') ? baseAt(lexemes, at + 1) : undefined
  return (
    base && {
      said: { kind: 'counted', unit, count: directionAt(lexemes, at) * count, base: base.said },
      next: base.next,
    }
  )
}

/** «третій вівторок після Різдва», "two Sundays from now". */
const nthFromAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const count = senseAt(lexemes, at, 'number')?.value ?? senseAt(lexemes, at, 'count')?.value
  const nth = count === undefined ? nthAt(lexemes, at) : { said: count, next: at + 1 }
  const weekday = nth && senseAt(lexemes, nth.next, 'weekday')?.weekday
  if (!weekday || nth.said < 1 || nth.said > MOST) return undefined
  const tie = nth.next + 1
  const said = { kind: 'nth-from', weekday, count: directionAt(lexemes, tie) * nth.said } as const
  const base = isLink(lexemes, tie, 'after', 'before') ? baseAt(lexemes, tie + 1) : undefined
  if (base) return { said: { ...said, base: base.said }, next: base.next }
  return isLink(lexemes, tie, 'hereafter', 'ago') ? { said: { ...said, base: null }, next: tie + 1 } : undefined
}

/** "upcoming two week", "2 upcoming week": a number with the singular is the place in the row, not a period. */
const aheadAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const first = isLink(lexemes, at, 'ahead')
  const number = senseAt(lexemes, first ? at + 1 : at, 'number') ?? senseAt(lexemes, first ? at + 1 : at, 'count')
  const unit = senseAt(lexemes, at + 2, 'unit')
  if (!number || number.value > MOST || !unit || unit.many || (!first && !isLink(lexemes, at + 1, 'ahead')))
    return undefined
  return { said: shift(unit.unit, number.value), next: at + 3 }
}

const distance = (unit: Unit, count: number, from: 'reference' | 'previous' = 'reference'): Said =>
  shift(unit, count, { whole: false, from })

/** «два дні тому», "a week later", «через тиждень», "in two days", "two days before" what is not dated itself. */
const countedAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const hence = isLink(lexemes, at, 'hence')
  const counted = countAt(lexemes, hence ? at + 1 : at)
  if (!counted) return undefined
  const { said, next } = counted
  const from = countedFrom(lexemes, next, said.count, said.unit)
  if (from) return from
  if (isLink(lexemes, next, 'ago')) return { said: distance(said.unit, -said.count), next: next + 1 }
  if (isLink(lexemes, next, 'hereafter')) return { said: distance(said.unit, said.count), next: next + 1 }
  if (isLink(lexemes, next, 'later')) return { said: distance(said.unit, said.count, 'previous'), next: next + 1 }
  if (isLink(lexemes, next, 'earlier')) return { said: distance(said.unit, -said.count, 'previous'), next: next + 1 }
  const direction = said.given && lexemes[next + 1]?.word ? directionAt(lexemes, next) : 0
  if (direction !== 0 && isLink(lexemes, next, 'before', 'after'))
    return { said: distance(said.unit, direction * said.count, 'previous'), next }
  return hence && !isLink(lexemes, next, 'of', 'after', 'before')
    ? { said: distance(said.unit, said.count), next }
    : undefined
}

/** «рік тому», "three years ago", "last year": how many years away. */
const yearsAwayAt = (lexemes: Lexemes, at: number): Found<number> | undefined => {
  const counted = countAt(lexemes, at)
  if (counted?.said.unit === 'year' && isLink(lexemes, counted.next, 'ago'))
    return { said: -counted.said.count, next: counted.next + 1 }
  const which = senseAt(lexemes, at, 'which')
  return which && which.shift < 0 && senseAt(lexemes, at + 1, 'unit')?.unit === 'year'
    ? { said: which.shift, next: at + 2 }
    : undefined
}

/** "this day", «цього дня», "the same day", "today". */
const thisDayAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const today = dayAt(lexemes, at)
  if (today?.said.kind === 'shift' && today.said.count === 0) return today
  if (senseAt(lexemes, at, 'anchor')?.shift === 0) return { said: shift('day', 0, { from: 'previous' }), next: at + 1 }
  const pointed = senseAt(lexemes, at, 'which')?.shift === 0 && senseAt(lexemes, at + 1, 'unit')?.unit === 'day'
  return pointed ? { said: shift('day', 0), next: at + 2 } : undefined
}

const isWithoutYear = ({ said }: Found<Said>): boolean =>
  said.kind === 'date' && said.month !== null && said.year === null && said.yearShift === null

/** A day of this year of which another year's is meant; what stands behind a comma only where it is a date. */
const dayOfYearAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const comma = isMark(lexemes, at, ',')
  const start = skipLinks(lexemes, comma ? at + 1 : at, 'on', 'article')
  const dated = calendarDateAt(lexemes, start)
  if (dated) return isWithoutYear(dated) ? dated : undefined
  return comma ? undefined : thisDayAt(lexemes, start)
}

/** «рік тому цього дня», «год назад, 12 марта», "on this day three years ago", "the same day last year". */
const anniversaryAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const first = yearsAwayAt(lexemes, at)
  const base = dayOfYearAt(lexemes, first?.next ?? at)
  const years = first ?? (base && yearsAwayAt(lexemes, skipLinks(lexemes, base.next, 'article')))
  if (!base || !years) return undefined
  const next = Math.max(base.next, years.next)
  // "last year on April 12" is that day of the year before, however near.
  const isNamed = base.said.kind === 'date' && !isAgo(lexemes, years.next)
  const said: Said = isNamed
    ? { ...base.said, yearShift: years.said }
    : { kind: 'counted', unit: 'year', count: years.said, base: base.said }
  return { said, next }
}

const isAgo = (lexemes: Lexemes, next: number): boolean => isLink(lexemes, next - 1, 'ago')

/** «за останні два тижні», "the next three days". */
const recentAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const sign = isLink(lexemes, at, 'past') ? -1 : isLink(lexemes, at, 'coming', 'ahead') ? 1 : 0
  const counted = sign === 0 ? undefined : countAt(lexemes, at + 1)
  if (!counted || (!counted.said.given && senseAt(lexemes, at, 'which'))) return undefined
  return { said: { kind: 'recent', unit: counted.said.unit, count: sign * counted.said.count }, next: counted.next }
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
