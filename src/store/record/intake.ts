import type { Change } from '../../domain/change.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { changeOf, differences } from '../../reconciliation/changes.ts'
import { projectEvent } from '../../reconciliation/projection.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { insertChanges, nextRevision } from './changes.ts'
import { insertClaims, readStandingClaims, withdrawClaim } from './claims.ts'
import { insertDispatch, readDispatchesAbout } from './dispatches.ts'
import { readEvent, writeEvent } from './events.ts'
import { placeLookup } from './places.ts'
import { raiseVersion } from './version.ts'

/** A dispatch and all that it says. */
export interface Intake {
  readonly dispatch: Dispatch
  readonly claims: readonly Claim[]
}

/** Nothing stands in the record without the words that say it, to the letter, in the dispatch that says it. */
const refuseUnproven = ({ dispatch, claims }: Intake): void => {
  const letters = Array.from(dispatch.text)
  for (const { id, dispatch: source, quote } of claims) {
    if (source !== dispatch.id) throw new StoreError(`claim ${id} is not of dispatch ${dispatch.id}`)
    if (quote.exact === '' || letters.slice(quote.start, quote.end).join('') !== quote.exact)
      throw new StoreError(`the quote of claim ${id} does not stand in dispatch ${dispatch.id}`)
  }
}

interface Cause {
  /** Null where an editor withdrew a claim. */
  readonly dispatch: DispatchId | null
  readonly at: number
}

const reproject = async (trx: Connection, id: EventId, cause: Cause): Promise<readonly Change[]> => {
  const before = await readEvent(trx, id)
  const claims = await readStandingClaims(trx, id)
  const dispatches = new Map((await readDispatchesAbout(trx, id)).map((dispatch) => [dispatch.id, dispatch]))
  const projected = projectEvent(id, claims, dispatches, await placeLookup(trx))
  const changes = differences(before, projected).map((difference) => changeOf(difference, id, cause.dispatch, cause.at))
  const revision = before && changes.length === 0 ? before.revision : await nextRevision(trx, id)
  await writeEvent(trx, id, projected && { ...projected, revision })
  await insertChanges(trx, changes, revision)
  return changes
}

/** Takes a dispatch into the record within a transaction; one that is there already changes nothing. */
export const takeIn = async (trx: Connection, intake: Intake, at: number): Promise<readonly Change[]> => {
  refuseUnproven(intake)
  if (!(await insertDispatch(trx, intake.dispatch, at))) return []
  await insertClaims(trx, intake.claims)
  const changes: Change[] = []
  for (const event of new Set(intake.claims.map((claim) => claim.event)))
    changes.push(...(await reproject(trx, event, { dispatch: intake.dispatch.id, at })))
  await raiseVersion(trx)
  return changes
}

/** Withdraws a claim within a transaction; its event follows. A claim that is unknown or withdrawn already changes nothing. */
export const withdraw = async (trx: Connection, claim: string, at: number): Promise<readonly Change[]> => {
  const event = await withdrawClaim(trx, claim, at)
  if (event === undefined) return []
  const changes = await reproject(trx, event, { dispatch: null, at })
  await raiseVersion(trx)
  return changes
}
