import type { Day } from './calendar.ts'
import type { DiplomaticEvent } from './event.ts'
import { precisionOf, spanOf, type When } from './moment.ts'

/** Days since 1 January 1970. */
type DayNumber = number

interface Dated {
  readonly event: DiplomaticEvent
  readonly when: When
  /** What tells in which order events begin. */
  readonly key: string
  /** The days that the event touches, whatever the zone that it is seen from. */
  readonly first: DayNumber
  readonly last: DayNumber
  /** How far the zone moves either end. */
  readonly slack: 0 | 1
}

/** Events of like length, by their first day. */
interface Shelf {
  readonly dated: readonly Dated[]
  readonly longest: number
}

/** The events that touch the days from `first` to `last`, inclusive, seen from `timeZone`; by start. */
export type EventsBetween = (first: Day, last: Day, timeZone: string) => readonly DiplomaticEvent[]

interface DayIndex {
  readonly between: EventsBetween
  /** No fewer events than touch those days, without fetching them. */
  readonly countBetween: (first: Day, last: Day) => number
}

const DAY = 86_400_000

const numberOf = (day: Day): DayNumber => Date.parse(`${day}T00:00:00Z`) / DAY

/** A string by which events sort as they begin, undated ones last. */
export const startKey = ({ when, id }: DiplomaticEvent): string => `${when.start ?? when.end ?? '9999'} ${id}`

const isMinute = (when: When): boolean =>
  [when.start, when.end].some((bound) => bound !== null && precisionOf(bound) === 'minute')

const datedOf = (event: DiplomaticEvent, when: When): readonly Dated[] => {
  const span = spanOf(when, 'UTC')
  if (!span) return []
  const slack = isMinute(when) ? 1 : 0
  const [first, last] = [numberOf(span.first) - slack, numberOf(span.last) + slack]
  return [{ event, when, key: startKey(event), first, last, slack }]
}

const lengthOf = ({ first, last }: Dated): number => last - first + 1

/** Days, weeks, months, years: a shelf holds what is at most four times as long as its shortest. */
const shelfOf = (dated: Dated): number => Math.ceil(Math.log2(lengthOf(dated)) / 2)

/** The place of the first entry that begins on a day or later. */
const firstFrom = (dated: readonly Dated[], day: DayNumber): number => {
  let [low, high] = [0, dated.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((dated[middle]?.first ?? 0) < day) low = middle + 1
    else high = middle
  }
  return low
}

const touching = ({ dated, longest }: Shelf, first: DayNumber, last: DayNumber): readonly Dated[] => {
  const found: Dated[] = []
  for (let at = firstFrom(dated, first - longest + 1); at < dated.length; at += 1) {
    const entry = dated[at]
    if (!entry || entry.first > last) break
    if (entry.last >= first) found.push(entry)
  }
  return found
}

/** Finds events by their days, or by others that `whenOf` tells, without looking at all of them; the undated are in no index. */
export const createDayIndex = (
  events: readonly DiplomaticEvent[],
  whenOf: (event: DiplomaticEvent) => When = ({ when }) => when,
): DayIndex => {
  const entries = events.flatMap((event) => datedOf(event, whenOf(event)))
  const shelves = [...Map.groupBy(entries, shelfOf).values()].map((dated): Shelf => ({
    dated: dated.toSorted((a, b) => a.first - b.first),
    longest: dated.reduce((longest, entry) => Math.max(longest, lengthOf(entry)), 0),
  }))
  const between: EventsBetween = (first, last, timeZone) => {
    const [from, to] = [numberOf(first), numberOf(last)]
    const surely = ({ first: begins, last: ends, slack }: Dated): boolean =>
      begins + 2 * slack <= to && ends - 2 * slack >= from
    const truly = ({ when }: Dated): boolean => {
      const span = spanOf(when, timeZone)
      return span !== undefined && span.first <= last && first <= span.last
    }
    return shelves
      .flatMap((shelf) => touching(shelf, from, to))
      .filter((entry) => surely(entry) || truly(entry))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ event }) => event)
  }
  const countBetween = (first: Day, last: Day): number =>
    shelves.reduce((sum, { dated, longest }) => {
      const begin = firstFrom(dated, numberOf(first) - longest + 1)
      return sum + firstFrom(dated, numberOf(last) + 1) - begin
    }, 0)
  return { between, countBetween }
}
