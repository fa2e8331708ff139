import { day } from '../../../src/domain/calendar.ts'
import type { Language } from '../../../src/domain/language.ts'
import { type DateExpression, type DateOptions, findDates } from '../../../src/language/dates/find-dates.ts'

/** `2026-01-03`, `2026-01-03..2026-01-04`, `..2026-01-06` for an end alone, `?` where no time is named. */
const spell = ({ when: { start, end } }: DateExpression): string =>
  start === null && end === null ? '?' : end === null ? String(start) : `${start ?? ''}..${end}`

/** What is found in a text that was written in Kyiv at noon of a day. */
export const datesIn = (
  text: string,
  on: string,
  languages: readonly Language[],
  options?: DateOptions,
): readonly DateExpression[] => findDates(text, { day: day(on), minute: 720, zone: 'Europe/Kyiv' }, languages, options)

/** As `datesIn`, each time spelt out. */
export const timesIn = (
  text: string,
  on: string,
  languages: readonly Language[],
  options?: DateOptions,
): readonly string[] => datesIn(text, on, languages, options).map(spell)
