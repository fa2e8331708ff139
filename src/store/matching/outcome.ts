import type { Change } from '../../domain/change.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import { readMatching, regroup } from './regroup.ts'

/** What came of an editor's step. */
export interface Outcome {
  /** Of the decision, to undo it by; undefined where none was made. */
  readonly decision?: number
  readonly changes: readonly Change[]
}

export const NOTHING: Outcome = { changes: [] }

/** Matches accounts anew, with all that has been decided. */
export const regroupAll = async (
  trx: Connection,
  accounts: readonly AccountId[],
  at: number,
): Promise<readonly Change[]> => {
  const changes = await regroup(trx, accounts, await readMatching(trx), { dispatch: null, at })
  await raiseVersion(trx)
  return changes
}
