import { dayText, firstOfMonth, lastOfMonth, type Serial, weekText, monthText } from './civil.ts'
import type { Edge } from './vocabulary.ts'

/** A stretch of days; `start` and `end` spell it as precisely as it was said. */
export interface Stretch {
  readonly first: Serial
  readonly last: Serial
  readonly start: string
  readonly end: string | null
}

/** A day, or the days from the first to the last. */
export const days = (first: Serial, last = first): Stretch => ({
  first,
  last,
  start: dayText(first),
  end: last === first ? null : dayText(last),
})

/** A month by its index, or the months from the first to the last. */
export const months = (first: number, last = first): Stretch => ({
  first: firstOfMonth(first),
  last: lastOfMonth(last),
  start: monthText(first),
  end: last === first ? null : monthText(last),
})

const WEEK_EDGES: Readonly<Record<Edge, readonly [number, number]>> = { start: [0, 2], middle: [1, 3], end: [4, 6] }
const YEAR_EDGES: Readonly<Record<Edge, readonly [number, number]>> = { start: [0, 2], middle: [4, 7], end: [9, 11] }

/** The ISO week of a Monday, or the days at its edge. */
export const week = (monday: Serial, edge: Edge | null = null): Stretch => {
  if (!edge) return { first: monday, last: monday + 6, start: weekText(monday), end: null }
  const [first, last] = WEEK_EDGES[edge]
  return days(monday + first, monday + last)
}

/** A calendar year, or the months at its edge. */
export const year = (number: number, edge: Edge | null = null): Stretch => {
  if (!edge) return { ...months(number * 12, number * 12 + 11), start: String(number).padStart(4, '0'), end: null }
  const [first, last] = YEAR_EDGES[edge]
  return months(number * 12 + first, number * 12 + last)
}
