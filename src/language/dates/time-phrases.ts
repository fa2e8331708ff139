import { clockAt } from './clock-phrases.ts'
import { datedAt } from './dated-phrases.ts'
import { type Hours, hoursAt, hoursBehind, joinHours, NO_HOURS } from './hours.ts'
import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import type { Found, Said, SaidTime } from './said.ts'
import { type Series, seriesAt } from './series.ts'

type Lexemes = readonly Lexeme[]

/** An expression of time with its place among the lexemes, `next` exclusive. */
export interface PlacedTime extends SaidTime {
  readonly at: number
  readonly next: number
}

type Times = Found<readonly PlacedTime[]>

const isNextDay = (before: Said | undefined, said: Said): boolean =>
  before === undefined || (before.kind === 'date' && said.kind === 'date' && said.day === before.day + 1)

/** A span, or days in a row, are one time; days apart are as many. */
const seriesTimes = (lexemes: Lexemes, at: number, { said, next: last }: Found<Series>): Times => {
  const hours = hoursBehind(lexemes, last)
  const next = hours?.next ?? last
  const base = { ...NO_HOURS, ...hours?.said, bound: 'exact' as const }
  const row = said.items.every((item, index) => isNextDay(said.items[index - 1]?.said, item.said))
  const [first, end] = [said.items[0], said.items.at(-1)]
  if (first && end && (said.spanning || row))
    return {
      said: [
        {
          ...base,
          said: first.said,
          to: end.said,
          ...(said.either && said.items.length === 2 && { either: true }),
          at,
          next,
        },
      ],
      next,
    }
  const times = said.items.map((item) => ({
    ...base,
    said: item.said,
    to: null,
    at: item.at,
    next: item === end ? next : item.next,
  }))
  return { said: times, next }
}

const singleTime = (lexemes: Lexemes, at: number): Times | undefined => {
  const dated = datedAt(lexemes, at)
  if (!dated) return undefined
  const named: Hours = { clock: null, part: senseAt(lexemes, at, 'day-part')?.part ?? null }
  const behind = hoursBehind(lexemes, dated.next)
  const next = behind?.next ?? dated.next
  const hours = joinHours(named, behind?.said ?? NO_HOURS)
  return { said: [{ ...hours, said: dated.said, to: null, bound: 'exact', at, next }], next }
}

const timesAt = (lexemes: Lexemes, at: number): Times | undefined => {
  const series = seriesAt(lexemes, at)
  return series ? seriesTimes(lexemes, at, series) : singleTime(lexemes, at)
}

const boundAt = (lexemes: Lexemes, at: number): 'until' | 'since' | undefined => {
  if (isLink(lexemes, at, 'until')) return 'until'
  if (isLink(lexemes, at, 'since')) return 'since'
  // "(To Jan. 10)" is an end; elsewhere "to" may name the new date of what was put off.
  return isLink(lexemes, at, 'to') && (at === 0 || isMark(lexemes, at - 1, '(\n')) ? 'until' : undefined
}

/** «до 6 січня», "after January 6", «після вечора 6 січня». */
const boundedTime = (lexemes: Lexemes, at: number): Times | undefined => {
  const bound = boundAt(lexemes, at)
  const dated = bound && singleTime(lexemes, skipLinks(lexemes, at + 1, 'article', 'about', 'on'))
  const [only] = dated?.said ?? []
  if (!bound || !dated || !only || only.said?.kind === 'vague') return undefined
  return { said: [{ ...only, bound, at }], next: dated.next }
}

const loneClock = (lexemes: Lexemes, at: number): Times | undefined => {
  const alone = clockAt(lexemes, at)
  if (!alone || alone.said.bare) return undefined
  const { clock, part } = alone.said
  return { said: [{ said: null, to: null, clock, part, bound: 'exact', at, next: alone.next }], next: alone.next }
}

/** «пізно ввечері 2 грудня», «о 14:30 6 січня», "10 a.m. on Friday": the hours first. */
const hoursThenTime = (lexemes: Lexemes, at: number): Times | undefined => {
  const hours = hoursAt(lexemes, at)
  if (!hours) return undefined
  const comma = isMark(lexemes, hours.next, ',')
  const dated = timesAt(lexemes, skipLinks(lexemes, comma ? hours.next + 1 : hours.next, 'on', 'of', 'article'))
  if (!dated) return loneClock(lexemes, at)
  const times = dated.said.map((time, index) => ({
    ...time,
    ...joinHours(hours.said, time),
    at: index === 0 ? at : time.at,
  }))
  return { said: times, next: dated.next }
}

const RULES = [timesAt, boundedTime, hoursThenTime] as const

/** The longest expression of time that begins here; several where a list names days apart. */
export const timePhraseAt = (lexemes: Lexemes, at: number): Times | undefined => {
  let longest: Times | undefined
  for (const rule of RULES) {
    const found = rule(lexemes, at)
    if (found && (!longest || found.next > longest.next)) longest = found
  }
  return longest
}
