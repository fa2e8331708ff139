import { bareDate, datedAt } from './dated-phrases.ts'
import { dayNumberAt, yearBehind, yearNumberAt } from './day-phrases.ts'
import { isLink, isMark, type Lexeme, senseAt, skipLinks } from './lexemes.ts'
import type { Found, Said } from './said.ts'

type Lexemes = readonly Lexeme[]

interface SeriesItem extends Found<Said> {
  readonly at: number
}

/** A span or a list: its phrases in their order; a span has its two ends. */
export interface Series {
  readonly items: readonly SeriesItem[]
  readonly spanning: boolean
  /** One of its days, and it is not said which. */
  readonly either: boolean
}

type Opening = 'from' | 'between' | null

/** A day or a year of which only the number is given, since the rest follows: "3" of «3–4 січня». */
const bareAt = (lexemes: Lexemes, at: number): SeriesItem | undefined => {
  const day = dayNumberAt(lexemes, at)
  if (day) return { said: bareDate(day.said.day), next: day.next, at }
  const year = yearNumberAt(lexemes, at)
  return year === undefined
    ? undefined
    : { said: { kind: 'year', year, yearShift: null, edge: null }, next: at + 1, at }
}

const fullAt = (lexemes: Lexemes, at: number): SeriesItem | undefined => {
  const found = datedAt(lexemes, at)
  return found && { ...found, at }
}

/** The "19, 2024" of "November 18-19, 2024": a bare day that may bring the year of both. */
const bareInYear = (lexemes: Lexemes, { said: first }: SeriesItem, at: number): SeriesItem | undefined => {
  const bare = first.kind === 'date' ? bareAt(lexemes, at) : undefined
  if (!bare || bare.said.kind !== 'date' || first.kind !== 'date' || first.month === null) return bare
  const year = yearBehind(lexemes, bare.next, true)
  return { ...bare, said: { ...bare.said, ...year.said }, next: year.next }
}

const isBare = (said: Said): boolean => said.kind === 'date' && said.month === null && said.monthShift === null

/** Gives a bare day the month and the year that were said at the other end. */
const completed = (said: Said, other: Said): Said => {
  if (said.kind !== 'date' || other.kind !== 'date') return said
  const { month, monthShift, yearShift } = other
  const own = said.year !== null || said.yearShift !== null
  const year = own ? said : { year: other.year, yearShift }
  if (isBare(said)) return { ...said, month, monthShift, year: year.year, yearShift: year.yearShift }
  return own ? said : { ...said, yearShift }
}

interface Tie {
  readonly kind: 'span' | 'list'
  /** Where the next phrase begins. */
  readonly next: number
}

const tieAt = (lexemes: Lexemes, from: number, opening: Opening, bare: boolean): Tie | undefined => {
  // A full stop belongs to the number where a tie follows: «14. - 15.10», «14.10. - 15.10».
  const at = isMark(lexemes, from, '.') && lexemes[from]?.glued ? from + 1 : from
  if (at > from && lexemes[at]?.capital) return undefined
  const next = skipLinks(lexemes, at + 1, 'article', 'on', 'until', 'of')
  if (isMark(lexemes, at, '-') || isLink(lexemes, at, 'to')) return { kind: 'span', next }
  if (isLink(lexemes, at, 'and')) return { kind: opening === 'between' ? 'span' : 'list', next }
  return bare && isMark(lexemes, at, '/') ? { kind: 'span', next } : undefined
}

/** «в суботу та неділю», «вчора й сьогодні» */
const isNextDay = (first: Said, last: Said): boolean =>
  (first.kind === 'weekday' && last.kind === 'weekday' && last.weekday === first.weekday + 1 && last.which === null) ||
  (isToday(first) && isToday(last) && last.count === first.count + 1)

const isToday = (said: Said): said is Extract<Said, { kind: 'shift' }> =>
  said.kind === 'shift' && said.unit === 'day' && said.from === 'reference'

/** Whether the ends belong together: bare numbers need a date of their kind, and a dash ties only like to like. */
const isFit = (lexemes: Lexemes, first: SeriesItem, last: SeriesItem, tie: Tie, opening: Opening): boolean => {
  const [firstBare, lastBare] = [isBare(first.said), isBare(last.said)]
  const alike = first.said.kind === last.said.kind
  if (first.said.kind === 'vague' || last.said.kind === 'vague') return false
  if (firstBare && lastBare) return senseAt(lexemes, last.next - 1, 'day-word') !== undefined
  if (firstBare || lastBare) return alike
  if (tie.kind === 'list') return isNextDay(first.said, last.said)
  return alike || (opening !== null && !isMark(lexemes, first.next, '-'))
}

const MOST_ITEMS = 8

/** Bare days with commas between them: the "3, 4" of «3, 4 та 5 січня». */
const itemsFrom = (lexemes: Lexemes, first: SeriesItem): readonly SeriesItem[] => {
  const items = [first]
  for (let last = first; items.length < MOST_ITEMS && isMark(lexemes, last.next, ',');) {
    const item = bareAt(lexemes, skipLinks(lexemes, last.next + 1, 'article'))
    if (!item) break
    items.push(item)
    last = item
  }
  return items
}

/** «3–4 січня», «з 8 по 10 січня», «3, 4 та 5 січня», "July 13 to 15", «30 листопада – 2 грудня». */
export const seriesAt = (lexemes: Lexemes, from: number): Found<Series> | undefined => {
  const opening: Opening = isLink(lexemes, from, 'between') ? 'between' : isLink(lexemes, from, 'from') ? 'from' : null
  const at = skipLinks(lexemes, opening ? from + 1 : from, 'article')
  const first = fullAt(lexemes, at) ?? bareAt(lexemes, at)
  if (!first) return undefined
  const items = itemsFrom(lexemes, first)
  const before = items.at(-1) ?? first
  const tie = tieAt(lexemes, before.next, opening, isBare(before.said))
  const last = tie && (fullAt(lexemes, tie.next) ?? bareInYear(lexemes, first, tie.next))
  if (!tie || !last || !isFit(lexemes, first, last, tie, opening)) return undefined
  const end = completed(last.said, first.said)
  const whole = isBare(first.said) ? end : first.said
  const all = items.map(({ said, next, at: place }) => ({ said: completed(said, whole), next, at: place }))
  const either = isLink(lexemes, before.next, 'or') || isLink(lexemes, before.next + 1, 'or')
  const spanning = tie.kind === 'span' || !(isBare(first.said) || isBare(last.said))
  return { said: { items: [...all, { ...last, said: end }], spanning, either }, next: last.next }
}
