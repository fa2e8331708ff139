import { clockAt, clockInPart } from './clock-phrases.ts'
import { isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import type { Found, SaidClock } from './said.ts'
import type { PartOfDay } from './vocabulary.ts'

type Lexemes = readonly Lexeme[]

/** What is said of the time within a day. */
export interface Hours {
  readonly clock: SaidClock | null
  readonly part: PartOfDay | null
}

export const NO_HOURS: Hours = { clock: null, part: null }

/** What two places say together; the first has the say where both speak. */
export const joinHours = (first: Hours, second: Hours): Hours => {
  const clock = first.clock ?? second.clock
  const part = first.part ?? second.part
  return { clock: clock && part ? clockInPart(clock, part) : clock, part }
}

const pieceAt = (lexemes: Lexemes, at: number, found: Hours): Found<Hours> | undefined => {
  const clock = found.clock ? undefined : clockAt(lexemes, at)
  if (clock) return { said: { clock: clock.said.clock, part: clock.said.part }, next: clock.next }
  const partAt = skipLinks(lexemes, at, 'on')
  // «дня» is a part of the day behind a clock time only: «два дня, 9 и 10 февраля».
  const counted = senseAt(lexemes, partAt, 'unit') !== undefined
  const part = found.part || counted ? undefined : senseAt(lexemes, partAt, 'part')?.part
  return part && { said: { clock: null, part }, next: partAt + 1 }
}

/** Clock times and parts of the day, up to three in a row: «пізно ввечері», «о 10 ранку». */
export const hoursAt = (lexemes: Lexemes, at: number): Found<Hours> | undefined => {
  let found: Found<Hours> | undefined
  for (let turn = 0; turn < 3; turn += 1) {
    const next = found && isMark(lexemes, found.next, ',(') ? found.next + 1 : (found?.next ?? at)
    const piece = pieceAt(lexemes, skipLinks(lexemes, next, 'about', 'article'), found?.said ?? NO_HOURS)
    if (!piece) break
    found = { said: joinHours(found?.said ?? NO_HOURS, piece.said), next: piece.next }
  }
  return found
}

/** The hours that follow a date: «6 січня о 14:30», "Tuesday evening", "today (10:00)", "JANUARY 8 - 1030 GMT". */
export const hoursBehind = (lexemes: Lexemes, at: number): Found<Hours> | undefined => {
  // A full stop before a small letter is that of «р.» or "Jan.".
  const stop = isMark(lexemes, at, '.') && lexemes[at]?.glued && !lexemes[at + 1]?.capital
  const start = stop || isMark(lexemes, at, ',(-') ? at + 1 : at
  const hours = hoursAt(lexemes, start) ?? hoursAt(lexemes, skipLinks(lexemes, start, 'on', 'at', 'about'))
  if (!hours) return undefined
  const closes = isMark(lexemes, at, '(') && isMark(lexemes, hours.next, ')')
  return closes ? { ...hours, next: hours.next + 1 } : hours
}
