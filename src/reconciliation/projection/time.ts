import { claimsOn, type Claim } from '../../domain/claim.ts'
import {
  type Moment,
  moment,
  precisionOf,
  precisionRank,
  sameMoment,
  spanOf,
  UNKNOWN_TIME,
  type When,
} from '../../domain/moment.ts'
import { unrefuted } from './testimony.ts'

/** A minute counts on the day that its own text names, so that no zone is needed. */
const writtenDay = (value: Moment | null): Moment | null =>
  value && precisionOf(value) === 'minute' ? moment(value.slice(0, 10)) : value

const writtenSpan = (when: When) => spanOf({ start: writtenDay(when.start), end: writtenDay(when.end) }, 'UTC')

const overlap = (a: When, b: When): boolean => {
  const [one, other] = [writtenSpan(a), writtenSpan(b)]
  return one !== undefined && other !== undefined && one.first <= other.last && other.first <= one.last
}

/** A start and an end that two dispatches tell apart, put together; undefined where that is not what they are. */
const joined = (a: When, b: When): When | undefined => {
  const [from, to] = a.start && !a.end ? [a, b] : [b, a]
  if (!from.start || from.end || to.start || !to.end) return undefined
  const [first, last] = [writtenSpan(from), writtenSpan(to)]
  return first && last && first.first <= last.last ? { start: from.start, end: to.end } : undefined
}

const withZone = ({ start, end, either }: When, zone: string | undefined): When => ({
  start,
  end,
  ...(either && { either }),
  ...(zone !== undefined && { zone }),
})

/** A later statement that leaves the end out does not take it back. */
const withEnd = (said: When, known: When): When =>
  said.start && !said.end && !known.either && sameMoment(said.start, known.start) ? { ...said, end: known.end } : said

/** «12 або 13 січня» says less than the one day or the two that are known. */
const isCoarser = (said: When, known: When): boolean =>
  precisionRank(said) < precisionRank(known) ||
  (precisionRank(said) === precisionRank(known) && said.either === true && !known.either)

const refine = (known: When, said: When): When => {
  const zone = said.zone ?? known.zone
  const both = joined(known, said)
  if (both) return withZone(both, zone)
  const coarser = overlap(known, said) && isCoarser(said, known)
  return withZone(coarser ? known : withEnd(said, known), zone)
}

/** When claims agree the more precise one counts, when they differ the last one; `claims` in rising order of weight. */
export const projectTime = (claims: readonly Claim[]): When =>
  unrefuted(claimsOn(claims, 'when'))
    .map(({ value }) => value)
    .filter(({ start, end }) => start ?? end)
    .reduce<When | undefined>((known, said) => (known ? refine(known, said) : said), undefined) ?? UNKNOWN_TIME
