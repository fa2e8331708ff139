import { calendarDateAt } from './day-phrases.ts'
import { type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import { holidayAt, shift } from './period-phrases.ts'
import type { Found, Said } from './said.ts'

export type Lexemes = readonly Lexeme[]

/** «сьогодні», "tomorrow", «післязавтра». */
export const dayAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const day = senseAt(lexemes, at, 'day') ?? senseAt(lexemes, at, 'day-part')
  return day && { said: shift('day', day.shift), next: at + 1 }
}

/** A date of the calendar or a holiday. */
export const dayNamedAt = (lexemes: Lexemes, from: number): Found<Said> | undefined => {
  const at = skipLinks(lexemes, from, 'article')
  return calendarDateAt(lexemes, at) ?? holidayAt(lexemes, at)
}
