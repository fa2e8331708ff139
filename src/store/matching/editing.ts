import type { Change } from '../../domain/change.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { placeLookup } from '../record/places.ts'
import { reproject } from '../record/reproject.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import { eventsOf } from './accounts.ts'
import { undoDecision } from './decisions.ts'
import { type Amendment, insertCorrection, insertTurn, settleUndone } from './edits.ts'
import { decideMissed, type MissedVerdict, readMissed, reopenMissed } from './missed-entries.ts'
import { NOTHING, type Outcome, regroupAll } from './outcome.ts'
import type { Signature } from './steps.ts'

/**
 * What an edit changes: the events of the accounts that it touches, and nothing else. With which other accounts they now
 * go together is found out when more is told of them, or said by an editor.
 */
const reprojectEdited = async (
  trx: Connection,
  accounts: readonly AccountId[],
  at: number,
): Promise<readonly Change[]> => {
  const placeOf = await placeLookup(trx)
  const changes: Change[] = []
  for (const event of new Set(await eventsOf(trx, accounts)))
    changes.push(...(await reproject(trx, event, { dispatch: null, at }, placeOf)))
  await raiseVersion(trx)
  return changes
}

export const amend = async (
  trx: Connection,
  event: EventId,
  amendment: Amendment,
  signature: Signature,
): Promise<Outcome | undefined> => {
  const edit = await insertCorrection(trx, event, amendment, signature)
  if (!edit) return undefined
  return { decision: edit.decision, changes: await reprojectEdited(trx, edit.accounts, signature.at) }
}

export const turn = async (
  trx: Connection,
  claim: string,
  kind: 'withdrawn' | 'restored',
  signature: Signature,
): Promise<Outcome | undefined> => {
  const edit = await insertTurn(trx, claim, kind, signature)
  if (!edit) return undefined
  return { decision: edit.decision, changes: await reprojectEdited(trx, edit.accounts, signature.at) }
}

export const undo = async (trx: Connection, decision: number, signature: Signature): Promise<Outcome> => {
  const { by, at } = signature
  const bound = await undoDecision(trx, decision, by, at)
  if (!bound) return NOTHING
  const edited = await settleUndone(trx, decision, signature)
  return { changes: await (edited.length > 0 ? reprojectEdited(trx, edited, at) : regroupAll(trx, bound, at)) }
}

export const decideOnMissed = async (
  trx: Connection,
  id: number,
  verdict: MissedVerdict,
  correction: { readonly event: EventId; readonly amendment: Amendment } | null,
  signature: Signature,
): Promise<Outcome | undefined> => {
  if ((await readMissed(trx, id))?.state !== 'pending') return undefined
  const outcome = correction ? await amend(trx, correction.event, correction.amendment, signature) : NOTHING
  if (!outcome) return undefined
  return (await decideMissed(trx, id, verdict, outcome.decision ?? null, signature)) ? outcome : undefined
}

export const reopen = async (trx: Connection, id: number, signature: Signature): Promise<Outcome | undefined> => {
  const entry = await reopenMissed(trx, id)
  if (!entry) return undefined
  return entry.decision === null ? NOTHING : undo(trx, entry.decision, signature)
}
