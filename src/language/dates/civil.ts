import { tzOffset } from '@date-fns/tz'

/** Civil dates as whole days since 1970-01-01. */
export type Serial = number

const DAY = 86_400_000

/** Years of four figures, with room to count back and forth. */
export const isCalendarYear = (year: number): boolean => year >= 1000 && year <= 9000

/** The day of a date, or undefined where the calendar has none; months from 1. */
export const serialOf = (year: number, month: number, date: number): Serial | undefined => {
  const instant = new Date(Date.UTC(year, month - 1, date))
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date && isCalendarYear(year)
    ? instant.getTime() / DAY
    : undefined
}

/** `YYYY-MM-DD`. */
export const dayText = (serial: Serial): string => new Date(serial * DAY).toISOString().slice(0, 10)

export const serialOfText = (day: string): Serial => Date.parse(`${day}T00:00:00Z`) / DAY

export const yearOf = (serial: Serial): number => new Date(serial * DAY).getUTCFullYear()

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (serial: Serial): number => ((((serial + 3) % 7) + 7) % 7) + 1

export const mondayOf = (serial: Serial): Serial => serial - weekdayOf(serial) + 1

/** `YYYY-Www`: the ISO week belongs to the year of its Thursday. */
export const weekText = (serial: Serial): string => {
  const thursday = mondayOf(serial) + 3
  const week = Math.floor((thursday - (serialOf(yearOf(thursday), 1, 1) ?? thursday)) / 7) + 1
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`
}

/** Months counted through, so that they can be added: January of year 0 is 0. */
export const monthIndexOf = (serial: Serial): number => yearOf(serial) * 12 + new Date(serial * DAY).getUTCMonth()

/** `YYYY-MM`. */
export const monthText = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`

export const firstOfMonth = (index: number): Serial => serialOfText(`${monthText(index)}-01`)

export const lastOfMonth = (index: number): Serial => firstOfMonth(index + 1) - 1

/** The zone's offset from UTC in minutes at a local minute of a day; before a gap or in a fold, the earlier one. */
export const offsetAt = (serial: Serial, minute: number, zone: string): number => {
  const local = serial * DAY + minute * 60_000
  const guess = tzOffset(zone, new Date(local))
  return tzOffset(zone, new Date(local - guess * 60_000))
}

/** `YYYY-MM-DDTHH:MM±HH:MM`; minutes beyond the day run into the next. */
export const minuteText = (serial: Serial, minute: number, offset: number): string => {
  const local = new Date(serial * DAY + minute * 60_000).toISOString().slice(0, 16)
  const size = Math.abs(offset)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`
}
