import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { Claim } from '../../domain/claim.ts'
import type { DispatchHeading } from '../../domain/dispatch.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { eventSlugs } from '../../reconciliation/matching/slug.ts'
import { projectEvent } from '../../reconciliation/projection.ts'
import type { PlaceLookup } from '../../reconciliation/projection/place.ts'
import { readClaimsOf } from '../record/claims.ts'
import { readHeadingsOf } from '../record/dispatches.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { isTaken } from './aliases.ts'

const projectAlone = (
  claims: readonly Claim[],
  dispatches: ReadonlyMap<string, DispatchHeading>,
  placeOf: PlaceLookup,
): DiplomaticEvent | undefined =>
  projectEvent(
    'new',
    claims.map((claim) => ({ ...claim, event: 'new' })),
    dispatches,
    placeOf,
  )

/** A free name for the event that claims add up to; `seed` tells it from events of a like name. */
export const freeName = async (
  db: Connection,
  claims: readonly Claim[],
  dispatches: ReadonlyMap<string, DispatchHeading>,
  placeOf: PlaceLookup,
  seed: AccountId,
): Promise<EventId> => {
  const event = projectAlone(claims, dispatches, placeOf)
  const published = [...dispatches.values()].map((dispatch) => String(dispatch.published)).toSorted()[0] ?? ''
  if (event) for (const slug of eventSlugs(event, published, seed)) if (!(await isTaken(db, slug))) return slug
  throw new StoreError(`account ${seed} asserts nothing`)
}

/** A free name for the event that accounts of the record add up to. */
export const nameEvent = async (
  db: Connection,
  accounts: readonly AccountId[],
  placeOf: PlaceLookup,
): Promise<EventId> => {
  const claims = [...(await readClaimsOf(db, accounts)).values()].flat()
  const dispatches = await readHeadingsOf(db, [...new Set(claims.map(({ dispatch }) => dispatch))])
  return freeName(db, claims, dispatches, placeOf, accounts.toSorted()[0] ?? '')
}
