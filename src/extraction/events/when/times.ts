import { addDays, day } from '../../../domain/calendar.ts'
import { type Moment, moment, precisionOf, spanOf, type When } from '../../../domain/moment.ts'
import { minuteText, offsetAt, serialOfText } from '../../../language/dates/civil.ts'
import type { DateExpression } from '../../../language/dates/find-dates.ts'
import { type DateItem, has, isDate, type Item } from '../../reading/item.ts'
import type { DraftTime } from '../draft.ts'
import type { Tense } from './tense.ts'

/** The time that one date gives. */
export const timeOf = (item: DateItem, tense: Tense | undefined): DraftTime => {
  const { when, localMinute } = inTense(item, tense)
  return { when: { ...when, start: when.start ?? when.end }, localMinute, start: item.start, end: item.end, own: true }
}

const dayOf = (value: Moment): string => value.slice(0, 10)

const RANK = { minute: 0, day: 1, week: 2, month: 3, year: 4 } as const

const rankOf = ({ when }: { readonly when: When }): number => {
  const value = when.start ?? when.end
  return value ? RANK[precisionOf(value)] : 5
}

// «напередодні зустрічі, у неділю»: what is counted from another date gives way.
const hangs = ({ anchor, when }: DateExpression): number =>
  anchor === 'previous' && !when.start?.includes('T') ? 1 : 0

const inTense = (item: DateItem, tense: Tense | undefined): DateExpression =>
  tense === 'past' ? item.past : tense === undefined ? item.plain : item.future

const ALTERNATIVE_REACH = 2

/** «12 або 20 лютого», "on Thursday or Saturday": the other of two days or months, of which nobody says which it will be. */
const otherDay = (items: readonly Item[], first: DateItem, tense: Tense | undefined): DateItem | undefined => {
  const at = items.indexOf(first)
  const next = items.slice(at + 2, at + 2 + ALTERNATIVE_REACH).find(isDate)
  const said = (item: DateItem): string | undefined => {
    const { start, end } = inTense(item, tense).when
    return start !== null && end === null ? precisionOf(start) : undefined
  }
  const alike = next && said(next) === said(first) && ['day', 'month'].includes(said(first) ?? '')
  return alike && has(items[at + 1], 'or') ? next : undefined
}

const asEither = (when: When, other: When | undefined): When =>
  when.start !== null && other && other.start !== null && when.start < other.start
    ? { start: when.start, end: other.start, either: true }
    : when

/** The time that a clause gives its event: the most precise one, the first of equals; bounds such as «до 10 січня» only end it. */
export const timeIn = (items: readonly Item[], tense: Tense | undefined): DraftTime | undefined => {
  const dates = items.filter(isDate).map((item) => ({ item, date: inTense(item, tense) }))
  const exact = dates.filter(({ date }) => date.bound === 'exact' && (date.when.start ?? date.when.end) !== null)
  const [best] = exact.toSorted((a, b) => rankOf(a.date) - rankOf(b.date) || hangs(a.date) - hangs(b.date))
  if (!best || rankOf(best.date) >= RANK.year) return undefined
  const { when, localMinute } = best.date
  const other = otherDay(items, best.item, tense)
  const { start } = best.item
  const end = other?.end ?? best.item.end
  return { when: asEither(when, other && inTense(other, tense).when), localMinute, start, end, own: true }
}

const isExact = ({ plain }: DateItem): boolean =>
  plain.bound !== 'since' && (plain.when.start ?? plain.when.end) !== null

/** «відклав візит, запланований на 24 квітня»: the day that the plan had; not "postponed and will now take place on …". */
const isOldDay = (items: readonly Item[], word: Item, date: DateItem): boolean => {
  const between = items.slice(items.indexOf(word) + 1, items.indexOf(date))
  const plan = between.findIndex((item) => has(item, 'planned'))
  return plan >= 0 && !between.slice(0, plan).some((item) => has(item, 'and'))
}

const DELAYS = [
  ['by-a-day', 1],
  ['by-two-days', 2],
  ['by-a-week', 7],
  ['by-two-weeks', 14],
] as const

const DELAY_REACH = 4

/** «відклали на тиждень», "postponed by a week": the day so much later than the one that was set. */
const delayedIn = (items: readonly Item[], word: Item, from: DraftTime | null): DraftTime | undefined => {
  const at = items.indexOf(word)
  const start = from?.when.start
  const behind = items.slice(at + 1, at + 1 + DELAY_REACH)
  for (const [cue, days] of DELAYS) {
    const said = behind.find((item) => has(item, cue))
    if (!said || !start || precisionOf(start) === 'week' || start.length < 'YYYY-MM-DD'.length) continue
    const when = { start: moment(addDays(day(dayOf(start)), days)), end: null }
    return { when, localMinute: null, own: true, start: said.start, end: said.end }
  }
  return undefined
}

/**
 * «перенесено з 18 на 25 лютого», "postponed from Monday to Thursday", "by a week": the new time and the one that no
 * longer holds; `known`: when the event was to be by the words before.
 */
export const movedIn = (
  items: readonly Item[],
  known: DraftTime | null = null,
): { readonly to: DraftTime; readonly from: DraftTime | null; readonly word: Item } | undefined => {
  const word = items.find((item) => has(item, 'put-off'))
  if (!word) return undefined
  const dates = items.filter(isDate).filter((date) => isExact(date) && !isOldDay(items, word, date))
  const [both] = dates
  // "from Friday to Feb. 20" reads as a span where nothing else is said of days.
  if (both && dates.length === 1 && both.start > word.start && both.plain.when.end !== null) {
    const { start, end } = both.future.when
    const time = timeOf(both, 'future')
    const at = (value: Moment | null): DraftTime => ({ ...time, when: { start: value, end: null } })
    return { to: at(end), from: at(start), word }
  }
  const to = dates.find((date) => {
    const before = items[items.indexOf(date) - 1]
    // "was moved to Monday"
    const movedTo = before === word && has(word, 'moved-to')
    const on = items.slice(items.indexOf(word) + 1, items.indexOf(date)).some((item) => has(item, 'future'))
    const leads = movedTo || on || date.plain.bound === 'until' || has(before, 'in') || has(before, 'to')
    return date.start > word.start && leads && (date.future.when.start ?? date.future.when.end) !== null
  })
  if (!to) {
    const old = items.filter(isDate).find((date) => isExact(date) && date.plain.bound === 'exact')
    const set = old ? timeOf(old, undefined) : known
    const delayed = delayedIn(items, word, set)
    return delayed && { to: delayed, from: set, word }
  }
  const from = dates.find((date) => date !== to && date.plain.bound === 'exact')
  const until = to.plain.bound === 'until'
  const moved = timeOf(to, 'future')
  return {
    to: until ? { ...moved, when: { ...moved.when, end: null } } : moved,
    from: from ? timeOf(from, undefined) : null,
    word,
  }
}

/** The day of a time, without its clock. */
export const dayOnly = (time: DraftTime): DraftTime => ({
  ...time,
  localMinute: null,
  own: false,
  when: time.when.start?.includes('T') ? { start: moment(dayOf(time.when.start)), end: null } : time.when,
})

/** -1 before the day of the dispatch, 0 on it or not to be told, 1 after it. */
export const aheadOf = (time: DraftTime | undefined, published: string): -1 | 0 | 1 | null => {
  const span = time && spanOf(time.when, 'UTC')
  if (!time || !span) return null
  const today = published.slice(0, 10)
  const start = time.when.start
  const from = start && precisionOf(start) === 'minute' ? dayOf(start) : span.first
  if (from > today) return 1
  return span.last < today ? -1 : 0
}

/** True where two times may be the same: one unknown, or their days meet. */
export const timesAgree = (first: DraftTime | null, second: DraftTime | null): boolean => {
  const [a, b] = [first && spanByDay(first.when), second && spanByDay(second.when)]
  return !a || !b || (a.first <= b.last && b.first <= a.last)
}

const asDay = (value: Moment | null): Moment | null =>
  value && precisionOf(value) === 'minute' ? moment(dayOf(value)) : value

const spanByDay = (when: When): { readonly first: string; readonly last: string } | undefined =>
  spanOf({ start: asDay(when.start), end: asDay(when.end) }, 'UTC')

/** The more precise of two times. */
export const finerTime = (first: DraftTime | null, second: DraftTime | null): DraftTime | null => {
  if (!first || !second) return first ?? second
  if (first.own !== second.own) return first.own ? first : second
  return rankOf(second) < rankOf(first) || (rankOf(second) === rankOf(first) && second.localMinute !== null)
    ? second
    : first
}

/** A clock time by the place's own clock becomes an instant once the place is known. */
export const inPlaceTime = ({ when, localMinute }: DraftTime, zone: string | null): When => {
  const { start } = when
  if (localMinute === null || zone === null || start === null || precisionOf(start) !== 'day') return when
  const serial = serialOfText(start)
  return { start: moment(minuteText(serial, localMinute, offsetAt(serial, localMinute, zone))), end: null, zone }
}
