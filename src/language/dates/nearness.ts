import type { Serial } from './civil.ts'

/** From where a phrase is counted. */
export interface Standpoint {
  readonly today: Serial
  /** The day named just before, if any. */
  readonly previous: Serial | null
  /** True where that day, taken for the nearest of its name, is yet to come. */
  readonly previousAhead?: boolean
  /** The month named just before, with no day; the months since year 0. */
  readonly month?: number | null
  readonly tense: 'past' | 'future' | null
  /** Days by which a date without a year may lie against the tense. */
  readonly slack: number
  /** True where a weekday by itself means today or the next such day, never one gone by. */
  readonly weekdaysAhead: boolean
}

const fitsTense = (distance: number, tense: Standpoint['tense'], slack: number): boolean =>
  tense === 'future' ? distance >= -slack : tense === 'past' ? distance <= slack : true

/** The candidate nearest to `from` among those that the tense allows, give or take `slack`; if it allows none, among all. */
export const nearest = (
  candidates: readonly number[],
  from: number,
  tense: Standpoint['tense'],
  slack: number,
): number | undefined => {
  const fitting = candidates.filter((candidate) => fitsTense(candidate - from, tense, slack))
  const pool = fitting.length > 0 ? fitting : candidates
  return pool.reduce<number | undefined>(
    (best, candidate) => (best === undefined || Math.abs(candidate - from) < Math.abs(best - from) ? candidate : best),
    undefined,
  )
}

/** The `shift`-th candidate after (or, negative, before) `from`. */
export const stepped = (candidates: readonly number[], from: number, shift: number): number | undefined =>
  shift > 0
    ? candidates.filter((candidate) => candidate > from).toSorted((a, b) => a - b)[shift - 1]
    : candidates.filter((candidate) => candidate < from).toSorted((a, b) => b - a)[-shift - 1]

/** The whole numbers up to `reach` away from `centre`. */
export const around = (centre: number, reach: number): readonly number[] =>
  Array.from({ length: 2 * reach + 1 }, (_, index) => centre - reach + index)
