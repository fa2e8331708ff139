import type { EventStatus } from '../../domain/vocabulary.ts'
import type { Moment } from '../../domain/moment.ts'
import { type Clause } from '../reading/clauses.ts'
import { type DateItem, has, isDate, type Item } from '../reading/item.ts'
import type { DraftTime } from './draft.ts'

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

/** «Визит начался во вторник и продлится до пятницы», "a visit that ends on Friday": undefined where no last day is said. */
export const stayIn = (clauses: readonly Clause[], published: string): Stay | undefined => {
  const { first, last } = Object.assign({}, ...clauses.map(({ items }) => endsIn(items)).toReversed()) as Ends
  const end = last && lastOf(last)
  if (!last || !end || end.includes('T')) return undefined
  const start = first ? firstOf(first) : null
  if (start !== null && start > end) return undefined
  const { start: from, end: to } = first ?? last
  const time = { when: { start, end }, localMinute: null, own: true, start: from, end: to }
  return { time, status: statusOn(published.slice(0, 10), start, end) }
}
