import type { Change } from '../domain/change.ts'
import type { Claim } from '../domain/claim.ts'
import type { DispatchId } from '../domain/dispatch.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventId } from '../domain/vocabulary.ts'
import { changeOf, differences } from './changes.ts'
import { projectEvent } from './projection.ts'
import type { PlaceLookup } from './projection/place.ts'
import type { Dispatches } from './projection/testimony.ts'

/** A claim and the instant, epoch milliseconds, at which an editor withdrew it; null while it stands. */
export interface KeptClaim {
  readonly claim: Claim
  readonly withdrawnAt: number | null
}

interface Step {
  readonly at: number
  /** The dispatch that began to count; null for a withdrawal. */
  readonly dispatch: DispatchId | null
}

/** What one event had come to at an instant, and how. */
export interface EventHistory {
  readonly event: DiplomaticEvent | undefined
  readonly changes: readonly Change[]
}

const stepsOf = (kept: readonly KeptClaim[], until: number): readonly Step[] => {
  const steps = new Map<string, Step>()
  for (const { claim, withdrawnAt } of kept) {
    steps.set(`${claim.knownFrom} ${claim.dispatch}`, { at: claim.knownFrom, dispatch: claim.dispatch })
    if (withdrawnAt !== null) steps.set(`${withdrawnAt}`, { at: withdrawnAt, dispatch: null })
  }
  return [...steps.values()]
    .filter(({ at }) => at <= until)
    .toSorted((a, b) => a.at - b.at || ((a.dispatch ?? '\uffff') < (b.dispatch ?? '\uffff') ? -1 : 1))
}

const standsAt = ({ claim, withdrawnAt }: KeptClaim, step: Step): boolean =>
  (claim.knownFrom < step.at ||
    (claim.knownFrom === step.at && (step.dispatch === null || claim.dispatch <= step.dispatch))) &&
  (withdrawnAt === null || withdrawnAt > step.at || (withdrawnAt === step.at && step.dispatch !== null))

/** One event told over again as if each dispatch had come in the moment it began to count, up to `until` (epoch milliseconds). */
export const replay = (
  id: EventId,
  kept: readonly KeptClaim[],
  dispatches: Dispatches,
  placeOf: PlaceLookup,
  until: number,
): EventHistory => {
  let event: DiplomaticEvent | undefined
  let revision = -1
  const changes: Change[] = []
  for (const step of stepsOf(kept, until)) {
    const standing = kept.filter((one) => standsAt(one, step)).map(({ claim }) => claim)
    const next = projectEvent(id, standing, dispatches, placeOf)
    const found = differences(event, next)
    if (found.length > 0) revision += 1
    changes.push(...found.map((difference) => changeOf(difference, id, step.dispatch, step.at)))
    event = next && { ...next, revision }
  }
  return { event, changes }
}
