import { calendarDateAt } from './day-phrases.ts'
import { isLink, isMark, senseAt, skipLinks } from './lexemes.ts'
import type { Lexemes } from './named-days.ts'
import { mayStand } from './period-phrases.ts'
import type { Found, Said } from './said.ts'

/** «в понеділок минулого тижня», "wednesday of next week": the week behind a weekday. */
const weekBehind = (lexemes: Lexemes, at: number): Found<number> | undefined => {
  const start = skipLinks(lexemes, at, 'on', 'of', 'from', 'article')
  const which = senseAt(lexemes, start, 'which')
  if (!which || senseAt(lexemes, start + 1, 'unit')?.unit !== 'week') return undefined
  return { said: which.shift, next: start + 2 }
}

/** «у понеділок», "next Friday", «в середу минулого тижня». */
export const weekdayAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const before = senseAt(lexemes, at, 'which')
  const start = before ? at + 1 : at
  const found = senseAt(lexemes, start, 'weekday')
  if (!found) return undefined
  const { weekday } = found
  const week = weekBehind(lexemes, start + 1)
  if (week) return { said: { kind: 'weekday', weekday, which: null, week: week.said }, next: week.next }
  const after = !before && senseAt(lexemes, start + 1, 'which')?.shift === 2
  const which = before?.shift ?? (after ? 2 : null)
  const placed = isLink(lexemes, start - 1, 'on') && !isLink(lexemes, start - 1, 'article')
  const stands = placed || mayStand(lexemes, at, found) || isDated(lexemes, start + 1) || headsList(lexemes, start)
  if (which === null && !stands) return undefined
  return { said: { kind: 'weekday', weekday, which, week: null }, next: after ? start + 2 : start + 1 }
}

/** «Вівторок: … Середа: …»: a weekday that opens a sentence, and a colon. */
const headsList = (lexemes: Lexemes, at: number): boolean =>
  isMark(lexemes, at + 1, ':') && (at === 0 || isMark(lexemes, at - 1, '.;\n:'))

/** A date, a clock time or a part of the day right behind: "Mon, February 18", "Thu 8:00". */
const isDated = (lexemes: Lexemes, at: number): boolean => {
  const start = isMark(lexemes, at, '.') ? at + 1 : at
  const next = skipLinks(lexemes, isMark(lexemes, start, ',') ? start + 1 : start, 'article', 'at')
  const sensed = (['number', 'month', 'dotted', 'slashed', 'clock', 'part'] as const).some((kind) =>
    senseAt(lexemes, next, kind),
  )
  return sensed || (next === lexemes.length && start > at)
}

/** "the week of January 5". */
export const weekOfAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  if (senseAt(lexemes, at, 'unit')?.unit !== 'week' || !isLink(lexemes, at + 1, 'of')) return undefined
  const base = calendarDateAt(lexemes, at + 2)
  return base && { said: { kind: 'week-of', base: base.said }, next: base.next }
}

/** «наступного тижня в середу»: the week before its weekday. */
export const weekThenDay = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const which = senseAt(lexemes, at, 'which')
  if (!which || senseAt(lexemes, at + 1, 'unit')?.unit !== 'week') return undefined
  const start = skipLinks(lexemes, isMark(lexemes, at + 2, ',') ? at + 3 : at + 2, 'on', 'article')
  const weekday = senseAt(lexemes, start, 'weekday')
  return (
    weekday && { said: { kind: 'weekday', weekday: weekday.weekday, which: null, week: which.shift }, next: start + 1 }
  )
}
