import { addDays, type Day, dayAt, daysBetween } from '../../domain/calendar.ts'
import { daysOf, instantOf, type Moment, precisionOf, type When } from '../../domain/moment.ts'
import type { Account } from './account.ts'
import type { TimeFinding } from './reason.ts'

export interface Span {
  readonly first: Day
  readonly last: Day
}

/** How well two accounts agree on the time, 0 to 1. */
export interface TimeAgreement {
  readonly finding: TimeFinding
  readonly score: number
}

const SCORES: Readonly<Record<TimeFinding, number>> = {
  same: 1,
  moved: 0.9,
  within: 0.7,
  near: 0.5,
  vague: 0.4,
  'day-apart': 0.4,
  loose: 0.3,
  different: 0,
}

/** What is only called near was meant within so many days of the publication. */
const NEAR_DAYS = 7
const SOON_DAYS = 2
/** What is announced without a date may be this far ahead. */
const AHEAD_DAYS = 31
/** A stay of which only the last day is said began at most so long before. */
const LONGEST_STAY = 5
/** What was called off without a date is told of again for so long. */
const CALLED_OFF_DAYS = 60
/** Two clock times of one event differ by a delay at most. */
const LONGEST_DELAY = 4 * 3_600_000

const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const later = (a: Day, b: Day): Day => (a > b ? a : b)

/** A clock time late in the evening is the next day elsewhere: its own day, and that of the place. */
const daysOfMoment = (value: Moment, zone: string | null | undefined): Span => {
  const instant = instantOf(value)
  if (instant === undefined) return daysOf(value, 'UTC')
  const written = daysOf(value.slice(0, 10) as Moment, 'UTC').first
  const local = dayAt(instant, zone ?? 'UTC')
  return { first: earlier(written, local), last: later(written, local) }
}

/** The days of a time, as wide as it is said; undefined where nothing is. */
const spanOfTime = ({ start, end }: When, zone?: string | null): Span | undefined => {
  if (start) {
    const from = daysOfMoment(start, zone)
    return { first: from.first, last: end ? later(from.last, daysOfMoment(end, zone).last) : from.last }
  }
  if (!end) return undefined
  const { last } = daysOfMoment(end, zone)
  return { first: addDays(last, -LONGEST_STAY), last }
}

/** An account is held against many others: its days are reckoned once. */
const reckonedSpans = new WeakMap<Account, { readonly span: Span | undefined }>()

/** The days at which the event may be; undefined where the account does not say when. */
const spanOfAccount = (account: Account): Span | undefined => {
  const { when, place } = account
  const known = reckonedSpans.get(account) ?? { span: spanOfTime(when, when.zone ?? place?.zone) }
  reckonedSpans.set(account, known)
  return known.span
}

const isExact = ({ when: { start } }: Account): boolean =>
  start !== null && ['day', 'minute'].includes(precisionOf(start))

const gapOf = (a: Span, b: Span): number => Math.max(0, daysBetween(a.last, b.first), daysBetween(b.last, a.first))
const overlap = (a: Span, b: Span): boolean => gapOf(a, b) === 0

const isCalledOff = ({ status }: Account): boolean =>
  status === 'cancelled' || status === 'postponed' || status === 'ruled_out'
const isOver = ({ status }: Account): boolean => status === 'held' || status === 'underway'

const instantOfStart = ({ when: { start } }: Account): number | undefined => (start ? instantOf(start) : undefined)

const clocksDiffer = (a: Account, b: Account): boolean => {
  const [one, other] = [instantOfStart(a), instantOfStart(b)]
  return one !== undefined && other !== undefined && Math.abs(one - other) > LONGEST_DELAY
}

const agreementOf = (finding: TimeFinding): TimeAgreement => ({ finding, score: SCORES[finding] })

const compareDated = (a: Account, b: Account, one: Span, other: Span): TimeFinding => {
  const bothExact = isExact(a) && isExact(b)
  if (overlap(one, other)) return bothExact ? (clocksDiffer(a, b) ? 'near' : 'same') : 'within'
  const counted = !(a.explicit && b.explicit)
  return bothExact && counted && gapOf(one, other) === 1 ? 'day-apart' : 'different'
}

const nearness = (days: number, soon: number, latest: number): TimeFinding =>
  days < -1 || days > latest ? 'different' : days <= soon ? 'near' : 'vague'

/** What does not take place has no day that would tell it from another plan. */
const nearnessOfCalledOff = (days: number): TimeFinding =>
  days <= NEAR_DAYS ? nearness(days, SOON_DAYS, NEAR_DAYS) : days <= CALLED_OFF_DAYS ? 'loose' : 'different'

/** An undated account is of a day near its publication: before it where the event is over, after it where it is ahead. */
const compareToPublication = (undated: Account, span: Span): TimeFinding => {
  const published = { first: undated.publishedOn, last: undated.publishedOn }
  if (isCalledOff(undated)) return nearnessOfCalledOff(gapOf(published, span))
  if (isOver(undated)) return nearness(daysBetween(span.last, undated.publishedOn), SOON_DAYS, NEAR_DAYS)
  return nearness(daysBetween(undated.publishedOn, span.first), NEAR_DAYS, AHEAD_DAYS)
}

const compareUndated = (a: Account, b: Account): TimeFinding => {
  const days = Math.abs(daysBetween(a.publishedOn, b.publishedOn))
  return isCalledOff(a) && isCalledOff(b) ? nearnessOfCalledOff(days) : nearness(days, SOON_DAYS, NEAR_DAYS)
}

/** True where the first account says that the event is no longer at the time that the second gives. */
export const isMove = (from: Account, to: Account): boolean =>
  from.movedFrom.some((when) => {
    const [old, span] = [spanOfTime(when), spanOfAccount(to)]
    return old !== undefined && span !== undefined && overlap(old, span)
  })

/** How two accounts agree on the time; the order of the two makes no difference. */
export const compareTimes = (a: Account, b: Account): TimeAgreement => {
  if (isMove(a, b) || isMove(b, a)) return agreementOf('moved')
  const [one, other] = [spanOfAccount(a), spanOfAccount(b)]
  if (one && other) return agreementOf(compareDated(a, b, one, other))
  if (one) return agreementOf(compareToPublication(b, one))
  if (other) return agreementOf(compareToPublication(a, other))
  return agreementOf(compareUndated(a, b))
}

/** The days among which another account of the same event may lie: what two accounts of one event have in common. */
export const windowOf = (account: Account): Span => {
  const spans = [spanOfAccount(account), ...account.movedFrom.map((when) => spanOfTime(when))].filter(
    (span) => span !== undefined,
  )
  const [first] = spans
  if (!first) {
    const reach = isCalledOff(account) ? CALLED_OFF_DAYS : AHEAD_DAYS
    return { first: addDays(account.publishedOn, -reach), last: addDays(account.publishedOn, reach) }
  }
  const whole = spans.reduce(
    (known, span) => ({
      first: earlier(known.first, span.first),
      last: later(known.last, span.last),
    }),
    first,
  )
  return { first: addDays(whole.first, -1), last: addDays(whole.last, 1) }
}
