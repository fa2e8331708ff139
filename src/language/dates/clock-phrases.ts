import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import type { Found, SaidClock } from './said.ts'
import type { PartOfDay } from './vocabulary.ts'

type Lexemes = readonly Lexeme[]

interface Hour {
  readonly minute: number
  readonly offset: number | null
  /** Nothing but a number: a clock time only beside a date. */
  readonly bare: boolean
  /** Certain only with «о» or "at" before, or a part of the day or a zone behind: «3 години» may be a duration. */
  readonly needy: boolean
}

const hour = (minute: number, needy = false, bare = false, offset: number | null = null): Hour => ({
  minute,
  offset,
  bare,
  needy,
})

/** «11.00 мск», "9.30 (GMT)", "5.30 p.m." */
const isClockTail = (lexemes: Lexemes, at: number): boolean => {
  const half = senseAt(lexemes, at, 'meridiem')?.half
  return (
    half === 'am' || half === 'pm' || senseAt(lexemes, isMark(lexemes, at, '(') ? at + 1 : at, 'zone') !== undefined
  )
}

/** 11.00 is a clock time only behind «о» or "at", or before a zone. */
const dottedHour = (lexemes: Lexemes, at: number): Hour | undefined => {
  const dotted = senseAt(lexemes, at, 'dotted')
  if (!dotted || dotted.year !== null || dotted.first > 23 || dotted.second > 59) return undefined
  const told = isLink(lexemes, at - 1, 'at') || isClockTail(lexemes, at + 1)
  return told ? hour(dotted.first * 60 + dotted.second) : undefined
}

const hourNumberAt = (lexemes: Lexemes, at: number): number | undefined => {
  const number = senseAt(lexemes, at, 'number')
  const value = number?.value ?? senseAt(lexemes, at, 'count')?.value ?? senseAt(lexemes, at, 'ordinal')?.value
  return value !== undefined && value <= 24 && (number?.digits ?? 1) <= 2 ? value : undefined
}

const isUnit = (lexemes: Lexemes, at: number, unit: 'hour' | 'minute' | 'day'): boolean =>
  senseAt(lexemes, at, 'unit')?.unit === unit

/** «10 годині 30 хвилин», «о десятій ранку», 5 p.m., 8 GMT. */
const wordedHour = (lexemes: Lexemes, at: number): Found<Hour> | undefined => {
  const value = hourNumberAt(lexemes, at)
  if (value === undefined) return undefined
  if (isUnit(lexemes, at + 1, 'hour')) {
    const minutes = senseAt(lexemes, at + 2, 'number')?.value
    return minutes !== undefined && minutes < 60 && isUnit(lexemes, at + 3, 'minute')
      ? { said: hour(value * 60 + minutes, true), next: at + 4 }
      : { said: hour(value * 60, true), next: at + 2 }
  }
  const half = senseAt(lexemes, at + 1, 'meridiem')?.half
  if (half === 'am' || half === 'pm') return value <= 12 ? { said: hour(value * 60), next: at + 1 } : undefined
  return { said: hour(value * 60, true, true), next: at + 1 }
}

/** 1030 GMT: four figures are a clock time only before a zone. */
const compactHour = (lexemes: Lexemes, at: number): Hour | undefined => {
  const number = senseAt(lexemes, at, 'number')
  if (!number || number.digits < 3 || !senseAt(lexemes, at + 1, 'zone')) return undefined
  const [hours, minutes] = [Math.floor(number.value / 100), number.value % 100]
  return hours < 24 && minutes < 60 ? hour(hours * 60 + minutes) : undefined
}

const hourAt = (lexemes: Lexemes, at: number): Found<Hour> | undefined => {
  const clock = senseAt(lexemes, at, 'clock')
  const half = senseAt(lexemes, at, 'meridiem')?.half
  if (clock) return { said: hour(clock.minute, false, false, clock.offset), next: at + 1 }
  if (half === 'noon') return { said: hour(720), next: at + 1 }
  if (half === 'midnight') return { said: hour(0), next: at + 1 }
  const found = dottedHour(lexemes, at) ?? compactHour(lexemes, at)
  return found ? { said: found, next: at + 1 } : wordedHour(lexemes, at)
}

const TWELVE = 720

/** The minute of a twelve-hour clock with what was said of the part of the day. */
const inPart = (minute: number, part: PartOfDay | 'am' | 'pm' | null): number => {
  const morning = minute < TWELVE
  switch (part) {
    case 'pm':
    case 'evening':
      return morning ? minute + TWELVE : minute
    case 'day':
      return minute < 8 * 60 ? minute + TWELVE : minute
    case 'am':
      return morning ? minute : minute - TWELVE
    case 'night':
      return morning && minute >= 8 * 60 ? minute + TWELVE : Math.floor(minute / 60) === 12 ? minute - TWELVE : minute
    case 'morning':
    case null:
      return minute
  }
}

interface Tail {
  readonly half: 'am' | 'pm' | null
  readonly part: PartOfDay | null
  readonly zone: string | null
  readonly offset: number | null
}

const signedOffset = (lexemes: Lexemes, at: number): Found<number> | undefined => {
  const sign = isMark(lexemes, at, '+') ? 1 : isMark(lexemes, at, '-') ? -1 : 0
  const hours = senseAt(lexemes, at + 1, 'number')?.value
  if (sign === 0 || hours === undefined || hours > 14 || !lexemes[at]?.glued || !lexemes[at + 1]?.glued)
    return undefined
  return { said: sign * hours * 60, next: at + 2 }
}

/** What follows the figures: p.m., «ранку», «за Києвом», (GMT), UTC+2. */
const tailAt = (lexemes: Lexemes, from: number): Found<Tail> => {
  let next = isUnit(lexemes, from, 'hour') ? from + 1 : from
  const half = senseAt(lexemes, next, 'meridiem')?.half
  const halved = half === 'am' || half === 'pm' ? half : null
  if (halved) next += 1
  const part = senseAt(lexemes, next, 'part')?.part ?? null
  if (part) next += 1
  const bracket = isMark(lexemes, next, '(') && senseAt(lexemes, next + 1, 'zone') ? 1 : 0
  const zone = senseAt(lexemes, next + bracket, 'zone')?.zone ?? null
  if (zone) next += 1 + bracket
  const offset = zone === 'UTC' ? signedOffset(lexemes, next) : undefined
  if (offset) next = offset.next
  if (bracket && isMark(lexemes, next, ')')) next += 1
  return { said: { half: halved, part, zone, offset: offset?.said ?? null }, next }
}

/** A clock time with the part of the day that was said with it; `bare` where it needs a date beside it. */
export interface ClockPhrase {
  readonly clock: SaidClock
  readonly part: PartOfDay | null
  readonly bare: boolean
}

const combine = (found: Hour, tail: Tail, until: number | null, also: SaidClock | null): ClockPhrase => ({
  clock: {
    minute: inPart(found.minute, tail.half ?? tail.part) % 1440,
    zone: tail.zone,
    offset: found.offset ?? tail.offset,
    settled: tail.half !== null || tail.part !== null,
    until: until === null ? null : inPart(until, tail.half ?? tail.part),
    also,
  },
  part: tail.part,
  bare: found.bare && !tail.half && !tail.part && !tail.zone,
})

/** The end of a span of time: «з 9 до 11», 9:30 - 11:00. */
const untilAt = (lexemes: Lexemes, at: number): Found<Hour> | undefined => {
  if (!isMark(lexemes, at, '-') && !isLink(lexemes, at, 'to', 'and')) return undefined
  return hourAt(lexemes, skipLinks(lexemes, at + 1, 'article', 'about'))
}

/** Hours with what belongs to them. Two bare numbers are a span only where something says that they are hours. */
const spanAt = (lexemes: Lexemes, at: number): { start: Hour; end: Hour | null; tail: Found<Tail> } | undefined => {
  const start = hourAt(lexemes, at)
  if (!start) return undefined
  const end = untilAt(lexemes, start.next)
  const tail = end && tailAt(lexemes, end.next)
  const told = tail && (tail.said.half || tail.said.part || tail.said.zone)
  if (end && tail && (told || !end.said.bare)) return { start: start.said, end: end.said, tail }
  return { start: start.said, end: null, tail: tailAt(lexemes, start.next) }
}

const bracketedAt = (lexemes: Lexemes, at: number): Found<SaidClock> | undefined => {
  if (!isMark(lexemes, at, '(')) return undefined
  const found = hourAt(lexemes, at + 1)
  const tail = found && tailAt(lexemes, found.next)
  if (!found || !tail?.said.zone || tail.said.zone === 'local') return undefined
  const next = isMark(lexemes, tail.next, ')') ? tail.next + 1 : tail.next
  return { said: combine(found.said, tail.said, null, null).clock, next }
}

/** A clock time with all that belongs to it; «продолжались два дня» is a duration, «в два дня» an hour. */
export const clockAt = (lexemes: Lexemes, from: number): Found<ClockPhrase> | undefined => {
  const at = skipLinks(lexemes, from, 'at', 'about', 'from', 'since', 'between')
  const found = spanAt(lexemes, at)
  if (!found) return undefined
  const { start, end, tail } = found
  if (start.bare && isUnit(lexemes, at + 1, 'day') && !isLink(lexemes, at - 1, 'at', 'about')) return undefined
  const told = tail.said.half || tail.said.part || tail.said.zone
  if (start.needy && !told && !isLink(lexemes, at - 1, 'at') && !(end && !end.needy)) return undefined
  const counting = (lexemes[tail.next]?.word ?? false) && !isLink(lexemes, tail.next, 'on')
  if (start.bare && !told && counting) return undefined
  const also = bracketedAt(lexemes, tail.next)
  return { said: combine(start, tail.said, end?.minute ?? null, also?.said ?? null), next: also?.next ?? tail.next }
}

/** The same clock time in a part of the day that was said apart from it: «ввечері о 8». */
export const clockInPart = (clock: SaidClock, part: PartOfDay): SaidClock =>
  clock.settled || clock.zone === 'UTC' ? clock : { ...clock, minute: inPart(clock.minute, part), settled: true }
