import { isLink, senseAt, skipLinks } from './lexemes.ts'
import { dayAt, dayNamedAt, type Lexemes } from './named-days.ts'
import { nthAt, shift } from './period-phrases.ts'
import type { Found, Said } from './said.ts'
import type { Unit } from './vocabulary.ts'

const MOST = 1000

/** A number or a number word, and the unit that it counts; without a number it is one. */
export const countAt = (
  lexemes: Lexemes,
  at: number,
): Found<{ count: number; unit: Unit; given: boolean }> | undefined => {
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
export const nthFromAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
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
export const aheadAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
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
export const countedAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
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

/** «за останні два тижні», "the next three days". */
export const recentAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const sign = isLink(lexemes, at, 'past') ? -1 : isLink(lexemes, at, 'coming', 'ahead') ? 1 : 0
  const counted = sign === 0 ? undefined : countAt(lexemes, at + 1)
  if (!counted || (!counted.said.given && senseAt(lexemes, at, 'which'))) return undefined
  return { said: { kind: 'recent', unit: counted.said.unit, count: sign * counted.said.count }, next: counted.next }
}
