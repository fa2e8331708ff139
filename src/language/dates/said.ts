import type { Edge, PartOfDay, Unit } from './vocabulary.ts'

/** A year as it is said: by its number, by its distance from this one, or not at all. */
export interface SaidYear {
  readonly year: number | null
  readonly yearShift: number | null
}

export const NO_YEAR: SaidYear = { year: null, yearShift: null }

/** A year that no calendar here has: what is said with it is no date, and none of another year either. */
export const NO_SUCH_YEAR: SaidYear = { year: Number.NaN, yearShift: null }

export interface SaidDate extends SaidYear {
  readonly kind: 'date'
  readonly day: number
  /** Null where only the day is named: "on the 15th". */
  readonly month: number | null
  readonly monthShift: number | null
  readonly weekday: number | null
}

export interface SaidMonth extends SaidYear {
  readonly kind: 'month'
  readonly month: number
  readonly which: number | null
}

/** A unit of time by its distance; `whole`: the unit itself («наступного тижня»), else the day so far away («тиждень тому»). */
export interface SaidShift {
  readonly kind: 'shift'
  readonly unit: Unit
  readonly count: number
  readonly whole: boolean
  readonly from: 'reference' | 'previous'
  readonly edge: Edge | null
}

/** What a phrase says of a date, before it is known when it was said. */
export type Said =
  | SaidDate
  | SaidMonth
  | SaidShift
  | (SaidYear & { readonly kind: 'year'; readonly edge: Edge | null })
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: number | null; readonly week: number | null }
  /** The weekend that is nearest. */
  | { readonly kind: 'weekend' }
  /** So many units before or after a date. */
  | { readonly kind: 'counted'; readonly unit: Unit; readonly count: number; readonly base: Said }
  /** The week before a holiday. */
  | { readonly kind: 'run-up'; readonly base: Said }
  /** The week that holds a date. */
  | { readonly kind: 'week-of'; readonly base: Said }
  /** The first Monday, the last day; `nth` -1 is the last. */
  | { readonly kind: 'nth'; readonly nth: number; readonly of: number | Unit; readonly period: Said }
  /** The `count`-th such weekday after (or, negative, before) a day; null is today. */
  | { readonly kind: 'nth-from'; readonly weekday: number; readonly count: number; readonly base: Said | null }
  | (SaidYear & { readonly kind: 'quarter'; readonly quarter: number })
  | (SaidYear & { readonly kind: 'season'; readonly month: number; readonly which: number | null })
  | (SaidYear & { readonly kind: 'holiday'; readonly first: string; readonly last: string })
  /** So many units up to now (negative) or from now on. */
  | { readonly kind: 'recent'; readonly unit: Unit; readonly count: number }
  /** From today to the end of the unit. */
  | { readonly kind: 'rest'; readonly unit: Unit }
  | { readonly kind: 'new-year' }
  | { readonly kind: 'vague' }

/** A clock time: minutes after midnight; `zone` an IANA name, `local` or null; `offset` in minutes where it is written. */
export interface SaidClock {
  readonly minute: number
  readonly zone: string | null
  readonly offset: number | null
  /** Said with a.m., p.m. or a part of the day, which are reckoned in. */
  readonly settled: boolean
  /** The end, where a span of time is given. */
  readonly until: number | null
  /** The same time in another zone, in brackets. */
  readonly also: SaidClock | null
}

/** What was found at a place, and where the next lexeme stands. */
export interface Found<T> {
  readonly said: T
  readonly next: number
}

/** A phrase that stands in the text as one expression of time. */
export interface SaidTime {
  readonly said: Said | null
  readonly to: Said | null
  /** Of two days in a row, one: «12 або 13 січня». */
  readonly either?: true
  readonly clock: SaidClock | null
  readonly part: PartOfDay | null
  readonly bound: 'exact' | 'until' | 'since'
}
