import { countAt } from './counted-phrases.ts'
import { calendarDateAt } from './day-phrases.ts'
import { isLink, isMark, senseAt, skipLinks } from './lexemes.ts'
import { dayAt, type Lexemes } from './named-days.ts'
import { shift } from './period-phrases.ts'
import type { Found, Said } from './said.ts'

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
export const anniversaryAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
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
