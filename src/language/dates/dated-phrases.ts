import { dayNumberAt } from './day-phrases.ts'
import { isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import { phraseAt } from './relative-phrases.ts'
import { type Found, NO_YEAR, type Said, type SaidDate } from './said.ts'

type Lexemes = readonly Lexeme[]

/** A day of which only the number is said. */
export const bareDate = (day: number): SaidDate => ({
  kind: 'date',
  day,
  month: null,
  monthShift: null,
  weekday: null,
  ...NO_YEAR,
})

const isLoose = (said: Said): boolean =>
  said.kind === 'weekday' || (said.kind === 'shift' && (said.unit === 'day' || said.unit === 'week'))

const weekdayOf = (said: Said): number | null => (said.kind === 'weekday' ? said.weekday : null)

const LONGEST_SHORTENED = 4

/** "Sat. Jan. 3", «5 янв. вт»: a stop behind a shortened word; any other ends the sentence. */
const isShortened = (lexemes: Lexemes, at: number): boolean => {
  const before = lexemes[at - 1]
  return before !== undefined && before.word && before.end - before.start <= LONGEST_SHORTENED
}

const behindMark = (lexemes: Lexemes, at: number, marks: string): number =>
  skipLinks(lexemes, isMark(lexemes, at, marks) ? at + 1 : at, 'on', 'article')

const behindComma = (lexemes: Lexemes, at: number): number =>
  behindMark(lexemes, at, isShortened(lexemes, at) ? ',(.' : ',(')

/** As `behindComma`; a word with a capital behind a stop opens the next sentence: "on 4 May. Monday's session …". */
const behindDate = (lexemes: Lexemes, at: number): number =>
  behindMark(lexemes, at, isShortened(lexemes, at) && !lexemes[at + 1]?.capital ? ',(.' : ',(')

const closing = (lexemes: Lexemes, opened: number, next: number): number =>
  isMark(lexemes, opened, '(') && isMark(lexemes, next, ')') ? next + 1 : next

/** «в неділю, 28-го грудня», "Tuesday the 19th", «напередодні, 5 січня»: the date wins over what stands before it. */
const looseThenDate = (lexemes: Lexemes, first: Found<Said>): Found<Said> => {
  const start = behindComma(lexemes, first.next)
  const weekday = weekdayOf(first.said)
  const date = phraseAt(lexemes, start)
  if (date?.said.kind === 'date')
    return { said: { ...date.said, weekday }, next: closing(lexemes, first.next, date.next) }
  const number = weekday === null ? undefined : dayNumberAt(lexemes, start)
  if (!number || !senseAt(lexemes, number.next - 1, 'numbered') || lexemes[number.next]?.word) return first
  return { said: { ...bareDate(number.said.day), weekday }, next: number.next }
}

/** "January 3 (Saturday)", «6 січня, у вівторок»; a weekday that begins another date is left to it. */
const dateThenWeekday = (lexemes: Lexemes, first: Found<SaidDate>): Found<Said> => {
  const second = phraseAt(lexemes, behindDate(lexemes, first.next))
  if (second?.said.kind !== 'weekday' || second.said.which !== null || second.said.week !== null) return first
  if (phraseAt(lexemes, behindComma(lexemes, second.next))?.said.kind === 'date') return first
  return { said: { ...first.said, weekday: second.said.weekday }, next: closing(lexemes, first.next, second.next) }
}

/** One date or period with the other names that the text gives it. */
export const datedAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const first = phraseAt(lexemes, at)
  if (!first) return undefined
  const { said, next } = first
  if (isLoose(said)) return looseThenDate(lexemes, first)
  return said.kind === 'date' ? dateThenWeekday(lexemes, { said, next }) : first
}
