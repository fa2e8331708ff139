import type { Day } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { asPrinted, LOCALES } from './locales.ts'

export interface CalendarWords {
  /** «субота». */
  readonly weekday: (day: Day) => string
  /** «3 січня», the month in the case that follows a number. */
  readonly dayAndMonth: (day: Day) => string
  /** «січень». */
  readonly month: (day: Day) => string
  /** «3–4 січня», «30 листопада – 2 грудня»; with years, «30 грудня 2025 – 2 січня 2026». */
  readonly span: (first: Day, last: Day, years: boolean) => string
}

export const yearOf = (day: Day): string => day.slice(0, 4)
export const dayOfMonth = (day: Day): string => String(Number(day.slice(8)))

/** Days in words of one language. */
export const createCalendarWords = (language: Language): CalendarWords => {
  const format = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const formatter = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options })
    return (day) => asPrinted(formatter.format(Date.parse(`${day}T00:00:00Z`)))
  }
  const dayAndMonth = format({ day: 'numeric', month: 'long' })
  return {
    weekday: format({ weekday: 'long' }),
    dayAndMonth,
    month: format({ month: 'long' }),
    span: (first, last, years) => {
      const ends = years ? `${dayAndMonth(last)} ${yearOf(last)}` : dayAndMonth(last)
      if (first.slice(0, 7) === last.slice(0, 7)) return `${dayOfMonth(first)}–${ends}`
      const starts = yearOf(first) === yearOf(last) ? dayAndMonth(first) : `${dayAndMonth(first)} ${yearOf(first)}`
      return `${starts} – ${ends}`
    },
  }
}

/** «08:00» from minutes after midnight. */
export const clockWords = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
