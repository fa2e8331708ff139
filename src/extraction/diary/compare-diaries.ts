import { daysBetween, type Day } from '../../domain/calendar.ts'
import type { ClaimField } from '../../domain/claim.ts'
import { sameMoment, spanOf, UNKNOWN_TIME, type When } from '../../domain/moment.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { isSessionKind } from '../events/draft.ts'
import { placesAgree } from '../events/where/places.ts'
import type { Proposal, ProposedClaim, ProposedEvent } from '../proposal.ts'

/** What a changed entry may have changed. */
type EntryField = 'kind' | 'status' | 'when' | 'place' | 'mode' | 'participant'

/**
 * What a newer edition of a diary makes of an older one. `gone`: left out without a word before its day came;
 * `fields` are those that `before` and `after` tell differently, and never empty.
 */
export type DiaryChange =
  | { readonly kind: 'new'; readonly event: ProposedEvent }
  | {
      readonly kind: 'changed'
      readonly before: ProposedEvent
      readonly after: ProposedEvent
      readonly fields: readonly EntryField[]
    }
  | { readonly kind: 'gone'; readonly event: ProposedEvent }

type ClaimOn<F extends ClaimField> = Extract<ProposedClaim, { readonly field: F }>

const claimOn = <F extends ClaimField>({ claims }: ProposedEvent, field: F): ClaimOn<F> | undefined =>
  claims.find((claim): claim is ClaimOn<F> => claim.field === field)

const isClaimOn =
  <F extends ClaimField>(field: F) =>
  (claim: ProposedClaim): claim is ClaimOn<F> =>
    claim.field === field

const actorsOf = ({ claims }: ProposedEvent): ReadonlySet<string> =>
  new Set(claims.filter(isClaimOn('participant')).map(({ value }) => value.actor))

const whenOf = (event: ProposedEvent): When => claimOn(event, 'when')?.value ?? UNKNOWN_TIME
const placeOf = (event: ProposedEvent): string | undefined => claimOn(event, 'place')?.value
const daysOf = (event: ProposedEvent): { readonly first: Day; readonly last: Day } | undefined =>
  spanOf(whenOf(event), 'UTC')

const isVisit = (event: ProposedEvent): boolean => claimOn(event, 'kind')?.value === 'visit'

const kindsAgree = (first: ProposedEvent, second: ProposedEvent): boolean => {
  const [a, b] = [claimOn(first, 'kind')?.value, claimOn(second, 'kind')?.value]
  return a === b || (a !== undefined && b !== undefined && isSessionKind(a) && isSessionKind(b))
}

const LEAST_SHARED = 0.5
const NEAR_DAYS = 3
const LEAST_LIKENESS = 0.65
const WEIGHTS = { people: 0.7, place: 0.1, day: 0.2 } as const

const sharedPeople = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
  const common = [...first].filter((actor) => second.has(actor)).length
  const all = first.size + second.size - common
  return all === 0 ? 0 : common / all
}

const placeLikeness = (first: ProposedEvent, second: ProposedEvent, gazetteer: Gazetteer): number => {
  const [a, b] = [placeOf(first), placeOf(second)]
  if (a === undefined || b === undefined) return 0.5
  return placesAgree(a, b, gazetteer) ? 1 : 0
}

const dayLikeness = (first: ProposedEvent, second: ProposedEvent): number => {
  const [a, b] = [daysOf(first), daysOf(second)]
  if (!a || !b) return 0.5
  if (a.first <= b.last && b.first <= a.last) return 1
  const apart = Math.min(Math.abs(daysBetween(a.last, b.first)), Math.abs(daysBetween(b.last, a.first)))
  return apart <= NEAR_DAYS ? 0.5 : 0
}

/** 0 where two entries can't be of one event, else up to 1. */
const likeness = (first: ProposedEvent, second: ProposedEvent, gazetteer: Gazetteer): number => {
  const people = sharedPeople(actorsOf(first), actorsOf(second))
  if (!kindsAgree(first, second) || people < LEAST_SHARED) return 0
  const [place, day] = [placeLikeness(first, second, gazetteer), dayLikeness(first, second)]
  // A visit elsewhere at another time is another visit.
  if (isVisit(first) && place === 0 && day < 1) return 0
  return people * WEIGHTS.people + place * WEIGHTS.place + day * WEIGHTS.day
}

interface Pair {
  readonly older: number
  readonly newer: number
  readonly score: number
}

const MOST_OF_ONE_ACTOR = 50

const pairsOf = (older: Proposal, newer: Proposal, gazetteer: Gazetteer): readonly Pair[] => {
  const byActor = new Map<string, number[]>()
  newer.events.forEach((event, index) => {
    for (const actor of actorsOf(event))
      byActor.set(actor, [...(byActor.get(actor) ?? []), index].slice(-MOST_OF_ONE_ACTOR))
  })
  return older.events
    .flatMap((event, index) => {
      const candidates = new Set([...actorsOf(event)].flatMap((actor) => byActor.get(actor) ?? []))
      return [...candidates].flatMap((at): readonly Pair[] => {
        const after = newer.events[at]
        const score = after ? likeness(event, after, gazetteer) : 0
        return score >= LEAST_LIKENESS ? [{ older: index, newer: at, score }] : []
      })
    })
    .toSorted((a, b) => b.score - a.score || a.older - b.older || a.newer - b.newer)
}

/** Each entry of the older edition with at most one of the newer, the most alike first. */
const matchesOf = (pairs: readonly Pair[]): ReadonlyMap<number, number> => {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  for (const { older, newer } of pairs) {
    if (matches.has(older) || taken.has(newer)) continue
    matches.set(older, newer)
    taken.add(newer)
  }
  return matches
}

/** True where the newer edition says the same or only leaves out what has passed: on its last day, only the end of a visit. */
const sameTime = (before: When, after: When): boolean => {
  if (!sameMoment(before.end ?? before.start, after.end ?? after.start)) return false
  return after.start === null || sameMoment(before.start, after.start)
}

const isProgress = (before: string | undefined, after: string | undefined): boolean =>
  before === 'announced' && (after === 'underway' || after === 'held')

const sameSet = (first: ReadonlySet<string>, second: ReadonlySet<string>): boolean =>
  first.size === second.size && [...first].every((value) => second.has(value))

const fieldsChanged = (before: ProposedEvent, after: ProposedEvent): readonly EntryField[] => {
  const [status, later] = [claimOn(before, 'status')?.value, claimOn(after, 'status')?.value]
  const differs = {
    kind: claimOn(before, 'kind')?.value !== claimOn(after, 'kind')?.value,
    status: status !== later && !isProgress(status, later),
    when: !sameTime(whenOf(before), whenOf(after)),
    place: placeOf(before) !== placeOf(after),
    mode: claimOn(before, 'mode')?.value !== claimOn(after, 'mode')?.value,
    participant: !sameSet(actorsOf(before), actorsOf(after)),
  } satisfies Readonly<Record<EntryField, boolean>>
  return (Object.keys(differs) as EntryField[]).filter((field) => differs[field])
}

/** The last day that an edition speaks of. */
const horizonOf = ({ events }: Proposal, from: Day): Day =>
  events.reduce((latest, event) => {
    const first = daysOf(event)?.first
    return first !== undefined && first > latest ? first : latest
  }, from)

/**
 * What the newer of two editions of a diary makes of the older: events that are new, changed, or gone without notice.
 * `today` is the day of the newer edition; what was to begin before it, or lies beyond the days that the newer
 * edition reaches, is not missed.
 */
export const compareDiaries = (
  older: Proposal,
  newer: Proposal,
  today: Day,
  gazetteer: Gazetteer,
): readonly DiaryChange[] => {
  const matches = matchesOf(pairsOf(older, newer, gazetteer))
  const kept = new Set(matches.values())
  const horizon = horizonOf(newer, today)
  const missed = older.events.flatMap((event, index): readonly DiaryChange[] => {
    const at = matches.get(index)
    const after = at === undefined ? undefined : newer.events[at]
    if (after) {
      const fields = fieldsChanged(event, after)
      return fields.length > 0 ? [{ kind: 'changed', before: event, after, fields }] : []
    }
    const days = daysOf(event)
    return days && days.first >= today && days.first <= horizon ? [{ kind: 'gone', event }] : []
  })
  const added = newer.events.flatMap((event, index): readonly DiaryChange[] =>
    kept.has(index) ? [] : [{ kind: 'new', event }],
  )
  return [...added, ...missed]
}

/**
 * The places, from 0, of those events of an older edition that a newer one leaves out without notice; none where the two
 * have too little in common to be editions of one diary.
 */
export const leftOut = (older: Proposal, newer: Proposal, today: Day, gazetteer: Gazetteer): readonly number[] => {
  const changes = compareDiaries(older, newer, today, gazetteer)
  const gone = changes.flatMap((change) => (change.kind === 'gone' ? [older.events.indexOf(change.event)] : []))
  const common = newer.events.length - changes.filter(({ kind }) => kind === 'new').length
  return common >= gone.length ? gone : []
}
