import type { EventStatus } from '../../../domain/vocabulary.ts'
import { addDays, day } from '../../../domain/calendar.ts'
import { type Moment, moment, precisionOf } from '../../../domain/moment.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { type DateItem, has, isDate, type Item } from '../../reading/item.ts'
import type { DraftTime } from '../draft.ts'

/** What a clause says of the days between which something goes on. */
interface Stay {
  readonly time: DraftTime
  readonly status: EventStatus
}

const tells = (item: Item): boolean => has(item, 'began') || has(item, 'ends')

/** Whether a date is the first or the last day: the nearest word before it tells, else the nearest behind it. */
const endOf = (items: readonly Item[], at: number): 'first' | 'last' | undefined => {
  const word = items.slice(0, at).findLast(tells) ?? items.slice(at + 1).find(tells)
  return word && (has(word, 'ends') ? 'last' : 'first')
}

interface Ends {
  readonly first?: DateItem
  readonly last?: DateItem
}

const endsIn = (items: readonly Item[]): Ends => {
  const found: { first?: DateItem; last?: DateItem } = {}
  for (const [at, item] of items.entries()) {
    const end = isDate(item) && item.plain.bound !== 'since' ? endOf(items, at) : undefined
    if (end && isDate(item)) found[end] ??= item
  }
  return found
}

const firstOf = ({ past }: DateItem): Moment | null => past.when.start ?? past.when.end
const lastOf = ({ future }: DateItem): Moment | null => future.when.end ?? future.when.start

const statusOn = (today: string, first: Moment | null, last: Moment): EventStatus =>
  last < today ? 'held' : first !== null && first > today ? 'announced' : 'underway'

const DAYS = [
  ['two-days', 2],
  ['three-days', 3],
  ['four-days', 4],
] as const

const daysSaid = (items: readonly Item[]): number | undefined =>
  DAYS.find(([cue]) => items.some((item) => has(item, cue)))?.[1]

/** «з дводенним візитом», "a two-day visit that began on Friday": the first day alone is said, and how many there are. */
export const withDays = (time: DraftTime, items: readonly Item[]): DraftTime => {
  const days = daysSaid(items)
  const { start, end } = time.when
  if (days === undefined || start === null || end !== null || precisionOf(start) !== 'day') return time
  // "left on Saturday at the end of a two-day visit", "returned on Tuesday": the day said is the last.
  const leaves = items.some((item) => has(item, 'travels')) && !items.some((item) => has(item, 'arrives'))
  // «сьогодні завершив дводенну поїздку», "concluded a two-day visit"
  const isOver = items.some((item) => has(item, 'closed')) && items.some((item) => item.start === time.start)
  const isLast = leaves || isOver || time.start < (items[0]?.start ?? 0)
  const first = isLast ? addDays(day(start), 1 - days) : day(start)
  return { ...time, when: { ...time.when, start: moment(first), end: moment(addDays(first, days - 1)) } }
}

/** «Визит начался во вторник и продлится до пятницы», "a visit that ends on Friday": undefined where no last day is said. */
export const stayIn = (clauses: readonly Clause[], published: string): Stay | undefined => {
  const { first, last } = Object.assign({}, ...clauses.map(({ items }) => endsIn(items)).toReversed()) as Ends
  const end = last && lastOf(last)
  if (!last || !end || end.includes('T')) return undefined
  const lasting = daysSaid(clauses.flatMap(({ items }) => items))
  const counted = lasting !== undefined && precisionOf(end) === 'day' ? moment(addDays(day(end), 1 - lasting)) : null
  const start = first ? firstOf(first) : counted
  if (start !== null && start > end) return undefined
  const { start: from, end: to } = first ?? last
  const time = { when: { start, end }, localMinute: null, own: true, start: from, end: to }
  return { time, status: statusOn(published.slice(0, 10), start, end) }
}
