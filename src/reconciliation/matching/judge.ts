import type { Account } from './account.ts'
import { compareCompany, type CompanyAgreement } from './company.ts'
import { comparePlaces } from './places.ts'
import type { Judgement, PlaceFinding, Reason, Verdict } from './reason.ts'
import { compareTimes, type TimeAgreement } from './times.ts'

/** From this likeness on two accounts are taken for one event; from the lower one on an editor is asked. */
const SAME = 0.7
const UNSURE = 0.55

const PLACE_SCORES: Readonly<Record<PlaceFinding, number>> = { same: 1, within: 0.8, unknown: 0.5, different: 0 }

interface Comparison {
  readonly a: Account
  readonly b: Account
  readonly time: TimeAgreement
  readonly place: PlaceFinding
  readonly company: CompanyAgreement
}

const isGathering = ({ kind, means }: Account): boolean => kind !== 'call' && means !== 'remote'

const clashOfKinds = (a: Account, b: Account): Reason | undefined => {
  if ((a.kind === 'visit') !== (b.kind === 'visit')) return { about: 'kind', finding: 'visit-against-meeting' }
  const means = new Set([a.means, b.means])
  const called = a.kind === 'call' || b.kind === 'call'
  if ((means.has('remote') && means.has('in_person')) || (called && (isGathering(a) || isGathering(b))))
    return { about: 'kind', finding: 'call-against-meeting' }
  return undefined
}

/** A city holds one summit a day, whomever a text names of those who come. */
const isOneSummit = ({ a, b, time, place }: Comparison): boolean =>
  a.kind === 'summit' &&
  b.kind === 'summit' &&
  time.finding === 'same' &&
  place === 'same' &&
  formatOf(a, b) !== 'different'

const formatOf = (a: Account, b: Account): 'same' | 'different' | undefined =>
  a.format === null || b.format === null ? undefined : a.format === b.format ? 'same' : 'different'

const isVetoed = (comparison: Comparison): boolean => {
  const { time, place, company } = comparison
  if (time.finding === 'different' || place === 'different') return true
  return (company.finding === 'none' || company.finding === 'other-partner') && !isOneSummit(comparison)
}

const scoreOf = (comparison: Comparison): number => {
  const { a, b, time, place, company } = comparison
  const format = formatOf(a, b)
  const score =
    0.5 * (isOneSummit(comparison) ? Math.max(0.6, company.score) : company.score) +
    0.3 * time.score +
    0.2 * PLACE_SCORES[place] +
    (a.kind === b.kind ? 0.05 : 0) +
    (format === 'same' ? 0.1 : format === 'different' ? -0.1 : 0)
  return Math.max(0, Math.min(1, Math.round(score * 1000) / 1000))
}

/** What only a shared time and company could settle, and do not settle. */
const isOpen = ({ a, b, time, place, company }: Comparison): boolean => {
  const oneCircle = company.finding === 'same' && company.shared.length > 1
  if (time.finding === 'day-apart') return true
  // What was ruled out had never been on, what was cancelled had.
  const neverOn = (a.status === 'ruled_out') !== (b.status === 'ruled_out')
  if (time.finding === 'vague') return !oneCircle || neverOn
  if (time.finding === 'loose') return !oneCircle || place !== 'same' || neverOn
  if (time.finding === 'near') return company.shared.length < 2
  if (formatOf(a, b) === 'same') return false
  // One name says little: it takes the day and the place to tell which of that name's meetings is meant.
  const placed = place === 'same' || place === 'within'
  if (company.finding === 'too-few') return !placed || (time.finding !== 'same' && time.finding !== 'moved')
  return company.finding === 'wider-circle'
}

const verdictOf = (comparison: Comparison, score: number): Verdict => {
  if (isVetoed(comparison) || score < UNSURE) return 'different'
  return score < SAME || isOpen(comparison) ? 'unsure' : 'same'
}

const reasonsOf = ({ a, b, time, place, company }: Comparison): readonly Reason[] => {
  const format = formatOf(a, b)
  return [
    { about: 'time', finding: time.finding },
    { about: 'place', finding: place },
    { about: 'participants', finding: company.finding, shared: company.shared },
    ...(format ? [{ about: 'format', finding: format } as const] : []),
    ...(a.kind === b.kind ? [{ about: 'kind', finding: 'same' } as const] : []),
  ]
}

const against = (reason: Reason): Judgement => ({ verdict: 'different', score: 0, reasons: [reason] })

/** Whether two accounts are of one event, by what they say alone; the order of the two makes no difference. */
export const judge = (a: Account, b: Account): Judgement => {
  if (a.dispatch === b.dispatch) return against({ about: 'dispatch', finding: 'one-text' })
  const clash = clashOfKinds(a, b)
  if (clash) return against(clash)
  const comparison = {
    a,
    b,
    time: compareTimes(a, b),
    place: comparePlaces(a.place, b.place),
    company: compareCompany(a, b),
  }
  const score = scoreOf(comparison)
  const verdict = verdictOf(comparison, score)
  return { verdict, score: isVetoed(comparison) ? 0 : score, reasons: reasonsOf(comparison) }
}
