import { clockAt } from './clock-phrases.ts'
import { dayNumberAt, yearNumberAt } from './day-phrases.ts'
import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import { phraseAt } from './relative-phrases.ts'
import { type Found, NO_YEAR, type Said, type SaidClock, type SaidDate, type SaidTime } from './said.ts'
import type { PartOfDay } from './vocabulary.ts'

type Lexemes = readonly Lexeme[]

const bareDate = (day: number): SaidDate => ({
  kind: 'date',
  day,
  month: null,
  monthShift: null,
  weekday: null,
  ...NO_YEAR,
})

const isLoose = (said: Said): boolean =>
  said.kind === 'weekday' || (said.kind === 'shift' && (said.unit === 'day' || said.unit === 'week'))

const weekdayOfPhrase = (said: Said): number | null => (said.kind === 'weekday' ? said.weekday : null)

const behindComma = (lexemes: Lexemes, at: number): number => {
  const start = isMark(lexemes, at, ',(.') ? at + 1 : at
  return skipLinks(lexemes, start, 'on', 'article')
}

const closing = (lexemes: Lexemes, opened: number, next: number): number =>
  isMark(lexemes, opened, '(') && isMark(lexemes, next, ')') ? next + 1 : next

/** «в неділю, 28-го грудня», "Tuesday the 19th", «напередодні, 5 січня», "January 3 (Saturday)": the date wins. */
const datedAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const first = phraseAt(lexemes, at)
  if (!first) return undefined
  const start = behindComma(lexemes, first.next)
  if (start > first.next + 3) return first
  const second = phraseAt(lexemes, start)
  if (isLoose(first.said)) {
    if (second?.said.kind === 'date')
      return {
        said: { ...second.said, weekday: weekdayOfPhrase(first.said) },
        next: closing(lexemes, first.next, second.next),
      }
    const number = first.said.kind === 'weekday' ? dayNumberAt(lexemes, start) : undefined
    const ordinal = number && senseAt(lexemes, number.next - 1, 'numbered') && !lexemes[number.next]?.word
    return ordinal
      ? { said: { ...bareDate(number.said.day), weekday: weekdayOfPhrase(first.said) }, next: number.next }
      : first
  }
  const named = first.said.kind === 'date' && second?.said.kind === 'weekday' && second.said.which === null
  if (!named || second.said.week !== null || phraseAt(lexemes, behindComma(lexemes, second.next))?.said.kind === 'date')
    return first
  return { said: { ...first.said, weekday: second.said.weekday }, next: closing(lexemes, first.next, second.next) }
}

/** A day or a year of which only the number is given, since the rest follows: "3" of «3–4 січня». */
const bareAt = (lexemes: Lexemes, at: number): Found<Said> | undefined => {
  const day = dayNumberAt(lexemes, at)
  if (day) return { said: bareDate(day.said.day), next: isMark(lexemes, day.next, '.') ? day.next + 1 : day.next }
  const year = yearNumberAt(lexemes, at)
  return year === undefined ? undefined : { said: { kind: 'year', year, yearShift: null, edge: null }, next: at + 1 }
}

/** A list of days or a span: the phrases in their order and how the last two are tied. */
interface Series {
  readonly items: readonly (Found<Said> & { readonly at: number })[]
  readonly spanning: boolean
}

/** Gives a bare day the month and the year that were said with the other end. */
const completed = (said: Said, other: Said): Said => {
  if (said.kind !== 'date' || other.kind !== 'date') return said
  const { month, monthShift, year, yearShift } = other
  return said.month === null && said.monthShift === null
    ? { ...said, month, monthShift, year, yearShift }
    : said.year === null && said.yearShift === null && other.year === null
      ? { ...said, yearShift }
      : said
}

const MAX_ITEMS = 8

const connectorAt = (
  lexemes: Lexemes,
  at: number,
  opened: 'from' | 'between' | null,
  bare: boolean,
): 'span' | 'and' | undefined => {
  const start = isMark(lexemes, at, '.') ? at + 1 : at
  if (isMark(lexemes, start, '-')) return 'span'
  if (isLink(lexemes, start, 'to')) return 'span'
  if (isLink(lexemes, start, 'and')) return opened === 'between' ? 'span' : 'and'
  return bare && isMark(lexemes, start, '/') ? 'span' : undefined
}

/** «3–4 січня», «з 8 по 10 січня», «3, 4 та 5 січня», "July 13 to 15", «30 листопада – 2 грудня». */
const seriesAt = (lexemes: Lexemes, from: number): Found<Series> | undefined => {
  const opened = isLink(lexemes, from, 'between') ? 'between' : isLink(lexemes, from, 'from', 'since') ? 'from' : null
  const at = skipLinks(lexemes, opened ? from + 1 : from, 'article')
  const full = datedAt(lexemes, at)
  const bare = full ? undefined : bareAt(lexemes, at)
  const items: { said: Said; next: number; at: number }[] = []
  let current = full ?? bare
  let place = at
  while (current && items.length < MAX_ITEMS) {
    items.push({ ...current, at: place })
    const comma: boolean = isMark(lexemes, current.next, ',')
    const tie = comma ? undefined : connectorAt(lexemes, current.next, opened, bare !== undefined)
    const tied: number = (isMark(lexemes, current.next, '.') && tie ? current.next + 1 : current.next) + 1
    const start: number = skipLinks(lexemes, tied, 'article', 'on', 'until', 'of')
    if (tie) {
      const last = datedAt(lexemes, start) ?? (full?.said.kind === 'date' ? bareAt(lexemes, start) : undefined)
      const series = last && finish(items, { ...last, at: start }, tie, bare !== undefined)
      if (series && isFit(lexemes, series.said, opened)) return series
      return undefined
    }
    current = comma ? bareAt(lexemes, start) : undefined
    place = start
  }
  return undefined
}

const finish = (
  items: readonly (Found<Said> & { at: number })[],
  last: Found<Said> & { at: number },
  tie: 'span' | 'and',
  bare: boolean,
): Found<Series> | undefined => {
  const first = items[0]
  if (!first) return undefined
  const lastBare = last.said.kind === 'date' && last.said.month === null && last.said.monthShift === null
  if (tie === 'and' && !bare && !lastBare) return undefined
  if (lastBare && (first.said.kind !== 'date' || first.said.month === null)) return undefined
  if (bare && first.said.kind !== last.said.kind) return undefined
  const end = lastBare ? completed(last.said, first.said) : last.said
  const all = [
    ...items.map((item) => ({ ...item, said: completed(item.said, lastBare ? first.said : end) })),
    { ...last, said: end },
  ]
  return { said: { items: all, spanning: tie === 'span' }, next: last.next }
}

/** «до» ties a span only behind «від»; a dash between two unlike things ties nothing. */
const isFit = (lexemes: Lexemes, series: Series, opened: 'from' | 'between' | null): boolean => {
  const [first, last] = [series.items[0], series.items.at(-1)]
  if (!first || !last || first.said.kind === 'vague' || last.said.kind === 'vague') return false
  return opened !== null || first.said.kind === last.said.kind || !isMark(lexemes, first.next, '-')
}

interface Hours {
  readonly clock: SaidClock | null
  readonly part: PartOfDay | null
}

/** Clock times and parts of the day, up to three in a row: «пізно ввечері», «о 10 ранку». */
const hoursAt = (lexemes: Lexemes, at: number): Found<Hours> | undefined => {
  let found: Found<Hours> | undefined
  for (let next = at, turn = 0; turn < 3; turn += 1) {
    const start = skipLinks(lexemes, isMark(lexemes, next, ',(') && found ? next + 1 : next, 'about', 'article')
    const clock: ReturnType<typeof clockAt> = found?.said.clock ? undefined : clockAt(lexemes, start)
    const part: PartOfDay | undefined = clock
      ? undefined
      : senseAt(lexemes, skipLinks(lexemes, start, 'on'), 'part')?.part
    if (!clock && !part) break
    next = clock ? clock.next : skipLinks(lexemes, start, 'on') + 1
    found = {
      said: {
        clock: clock?.said.clock ?? found?.said.clock ?? null,
        part: clock?.said.part ?? part ?? found?.said.part ?? null,
      },
      next,
    }
  }
  return found
}

const partOfPhrase = (lexemes: Lexemes, at: number): PartOfDay | null => senseAt(lexemes, at, 'day-part')?.part ?? null

/** The hours that follow a date: «6 січня о 14:30», "Tuesday evening", "today (10:00)". */
const hoursBehind = (lexemes: Lexemes, at: number): Found<Hours> | undefined => {
  const start = isMark(lexemes, at, ',(') ? at + 1 : at
  const hours = hoursAt(lexemes, start) ?? hoursAt(lexemes, skipLinks(lexemes, start, 'on', 'at', 'about'))
  return hours && { ...hours, next: closing(lexemes, at, hours.next) }
}

/** One or more expressions of time that begin at a place. */
export interface TimePhrase {
  readonly times: readonly (SaidTime & { readonly at: number; readonly next: number })[]
}

const NO_HOURS: Hours = { clock: null, part: null }

const withHours = (before: Hours, behind: Hours, part: PartOfDay | null): Hours => ({
  clock: before.clock ?? behind.clock,
  part: before.part ?? behind.part ?? part,
})

const seriesTimes = (lexemes: Lexemes, at: number, { said, next }: Found<Series>): Found<TimePhrase> => {
  const hours = hoursBehind(lexemes, next)
  const end = hours?.next ?? next
  const [first, last] = [said.items[0], said.items.at(-1)]
  const base = { ...NO_HOURS, ...hours?.said, bound: 'exact' as const }
  const neighbours = said.items.every(({ said: item }, index) => isNextDay(said.items[index - 1]?.said, item))
  if (first && last && (said.spanning || neighbours))
    return { said: { times: [{ ...base, said: first.said, to: last.said, at, next: end }] }, next: end }
  const times = said.items.map((item, index) => ({
    ...base,
    said: item.said,
    to: null,
    at: index === 0 ? at : item.at,
    next: item === last ? end : item.next,
  }))
  return { said: { times }, next: end }
}

const isNextDay = (before: Said | undefined, said: Said): boolean =>
  before === undefined || (before.kind === 'date' && said.kind === 'date' && said.day === before.day + 1)

const boundAt = (lexemes: Lexemes, at: number): 'until' | 'since' | undefined => {
  if (isLink(lexemes, at, 'until')) return 'until'
  if (isLink(lexemes, at, 'since')) return 'since'
  // "(To Jan. 10)" is an end; elsewhere "to" may name the new date of what was put off.
  return isLink(lexemes, at, 'to') && (at === 0 || isMark(lexemes, at - 1, '(\n')) ? 'until' : undefined
}

const boundedTime = (lexemes: Lexemes, at: number): Found<TimePhrase> | undefined => {
  const bound = boundAt(lexemes, at)
  if (!bound) return undefined
  const dated = timeAt(lexemes, skipLinks(lexemes, at + 1, 'article', 'about', 'on'))
  const only = dated?.said.times.length === 1 ? dated.said.times[0] : undefined
  if (!dated || !only || only.to || !only.said || only.said.kind === 'vague') return undefined
  return { said: { times: [{ ...only, bound, at }] }, next: dated.next }
}

const singleTime = (lexemes: Lexemes, at: number): Found<TimePhrase> | undefined => {
  const dated = datedAt(lexemes, at)
  if (!dated) return undefined
  const part = partOfPhrase(lexemes, at)
  const hours = hoursBehind(lexemes, dated.next)
  const next = hours?.next ?? dated.next
  const time = {
    ...withHours(NO_HOURS, hours?.said ?? NO_HOURS, part),
    said: dated.said,
    to: null,
    bound: 'exact' as const,
  }
  return { said: { times: [{ ...time, at, next }] }, next }
}

const timeAt = (lexemes: Lexemes, at: number): Found<TimePhrase> | undefined => {
  const series = seriesAt(lexemes, at)
  return series ? seriesTimes(lexemes, at, series) : singleTime(lexemes, at)
}

/** «пізно ввечері 2 грудня», «о 14:30 6 січня», "10 a.m. on Friday": the hours first. */
const hoursThenTime = (lexemes: Lexemes, at: number): Found<TimePhrase> | undefined => {
  const hours = hoursAt(lexemes, at)
  if (!hours) return undefined
  const start = skipLinks(
    lexemes,
    isMark(lexemes, hours.next, ',') ? hours.next + 1 : hours.next,
    'on',
    'of',
    'article',
  )
  const dated = timeAt(lexemes, start)
  if (dated)
    return {
      said: {
        times: dated.said.times.map((time, index) => ({
          ...time,
          ...withHours(hours.said, time, null),
          at: index === 0 ? at : time.at,
        })),
      },
      next: dated.next,
    }
  const alone = clockAt(lexemes, at)
  if (!alone || alone.said.bare) return undefined
  const time = { said: null, to: null, clock: alone.said.clock, part: alone.said.part, bound: 'exact' as const }
  return { said: { times: [{ ...time, at, next: alone.next }] }, next: alone.next }
}

/** The longest expression of time that begins here. */
export const timePhraseAt = (lexemes: Lexemes, at: number): Found<TimePhrase> | undefined => {
  let longest: Found<TimePhrase> | undefined
  for (const rule of [timeAt, boundedTime, hoursThenTime]) {
    const found = rule(lexemes, at)
    if (found && (!longest || found.next > longest.next)) longest = found
  }
  return longest
}
