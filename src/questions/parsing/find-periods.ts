import type { Day } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { spanOf } from '../../domain/moment.ts'
import { type DateExpression, findDates } from '../../language/dates/find-dates.ts'
import { EARLIEST, LATEST, type Period } from '../question.ts'

/** Who asks what was means a day gone by, give or take a slip of some days. */
const SLACK = 3

export interface FoundPeriod {
  /** UTF-16 units of the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Null for «найближчими днями» and the like. */
  readonly period: Period | null
}

/** Days are the asker's: a question names no other clock. */
const periodOf = ({ when, bound }: DateExpression): Period | null => {
  const span = spanOf(when, 'UTC')
  if (!span) return null
  if (bound === 'until') return { first: EARLIEST, last: span.last }
  return bound === 'since' ? { first: span.first, last: LATEST } : span
}

/** Every date and period that a question names, seen from the asker's day. */
export const findPeriods = (text: string, today: Day, tense?: 'past' | 'future'): readonly FoundPeriod[] =>
  findDates(text, { day: today, zone: 'UTC' }, LANGUAGES, {
    periods: true,
    ...(tense && { tense }),
    ...(tense === 'past' && { slack: SLACK }),
  }).map((expression) => ({
    start: expression.start,
    end: expression.end,
    period: periodOf(expression),
  }))
