import type { Change } from '../../domain/change.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import { insertAccount, refreshAccounts } from '../matching/accounts.ts'
import { readMatching, regroup } from '../matching/regroup.ts'
import { noteReprints } from '../matching/reprints.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { insertClaims } from './claims.ts'
import { insertDispatch } from './dispatches.ts'
import { raiseVersion } from './version.ts'

/** A dispatch and all that it says, each claim with its event: what a careful hand read. */
export interface Intake {
  readonly dispatch: Dispatch
  readonly claims: readonly Claim[]
}

/** Nothing stands in the record without the words that say it, to the letter, in the dispatch that says it. */
export const refuseUnproven = ({ dispatch, claims }: Intake): void => {
  const letters = Array.from(dispatch.text)
  for (const { id, dispatch: source, quote } of claims) {
    if (source !== dispatch.id) throw new StoreError(`claim ${id} is not of dispatch ${dispatch.id}`)
    if (quote.exact === '' || letters.slice(quote.start, quote.end).join('') !== quote.exact)
      throw new StoreError(`the quote of claim ${id} does not stand in dispatch ${dispatch.id}`)
  }
}

/** Takes a dispatch into the record within a transaction; one that is there already changes nothing. */
export const takeIn = async (trx: Connection, { dispatch, claims }: Intake, at: number): Promise<readonly Change[]> => {
  refuseUnproven({ dispatch, claims })
  if (!(await insertDispatch(trx, dispatch, at))) return []
  await noteReprints(trx, dispatch)
  const matching = await readMatching(trx)
  const accounts: string[] = []
  for (const [event, told] of Map.groupBy(claims, (claim) => claim.event)) {
    const id = `${dispatch.id}/${event}`
    await insertAccount(trx, { id, dispatch, event, fixed: event })
    await insertClaims(trx, told, id)
    accounts.push(id)
  }
  await refreshAccounts(trx, accounts, matching.placeOf)
  const changes = await regroup(trx, accounts, matching, { dispatch: dispatch.id, at })
  await raiseVersion(trx)
  return changes
}
