import type { Change } from '../../domain/change.ts'
import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { accountIdOf, type Resolution } from '../../reconciliation/reconcile.ts'
import { withdrawAccount } from '../record/claims.ts'
import { readDispatchesOf } from '../record/dispatches.ts'
import { refuseUnproven } from '../record/intake.ts'
import { placeLookup } from '../record/places.ts'
import { reproject } from '../record/reproject.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { accountsOfEvents, refreshAccounts } from './accounts.ts'
import { currentName } from './aliases.ts'
import { insertDecision, undoDecision } from './decisions.ts'
import { NOTHING, type Outcome, regroupAll } from './outcome.ts'
import { decideProposal, type KeptProposal, readProposal, rewriteProposal } from './proposals.ts'
import { addAccount, resolveNow } from './receive.ts'
import { readMatching, regroup } from './regroup.ts'
import { insertStep, readSteps, type Signature, undoStep } from './steps.ts'

/** What an editor publishes: as it was proposed or corrected, and whether it is of a certain event or not of it. */
export interface Publication {
  readonly proposed?: ProposedEvent
  readonly sameAs?: EventId
  readonly apartFrom?: EventId
}

const dispatchOf = async (trx: Connection, id: DispatchId): Promise<Dispatch> => {
  const dispatch = (await readDispatchesOf(trx, [id])).get(id)
  if (!dispatch) throw new StoreError(`there is no dispatch ${id}`)
  return dispatch
}

/** Which event of the record a proposal is as things stand now. */
export const resolutionOf = async (db: Connection, proposal: KeptProposal): Promise<Resolution> => {
  const dispatch = await dispatchOf(db, proposal.dispatch)
  return (await resolveNow(db, proposal.proposed, dispatch, proposal.position)) ?? proposal.resolution
}

const unproven = (proposed: ProposedEvent, dispatch: Dispatch, at: number) =>
  proposed.claims.map((claim) => ({ ...claim, dispatch: dispatch.id, id: '', event: '', knownFrom: at }))

export const correct = async (
  trx: Connection,
  id: number,
  signature: Signature,
  proposed: ProposedEvent,
): Promise<boolean> => {
  const before = await readProposal(trx, id)
  if (before?.state !== 'pending') return false
  const dispatch = await dispatchOf(trx, before.dispatch)
  refuseUnproven({ dispatch, claims: unproven(proposed, dispatch, signature.at) })
  if (!(await rewriteProposal(trx, id, proposed))) return false
  await insertStep(trx, { proposal: id, step: 'corrected', before: before.proposed }, signature)
  return true
}

export const discard = async (trx: Connection, id: number, signature: Signature): Promise<boolean> => {
  const proposal = await decideProposal(trx, { id, from: 'pending', to: 'discarded', ...signature })
  if (!proposal) return false
  await insertStep(trx, { proposal: id, step: 'discarded', before: proposal.proposed }, signature)
  return true
}

/** Writes down that an account is of a certain event, or is not. */
const decideOnAccount = async (
  trx: Connection,
  account: AccountId,
  { sameAs, apartFrom }: Publication,
  signature: Signature,
): Promise<number | undefined> => {
  const named = sameAs ?? apartFrom
  if (named === undefined) return undefined
  const event = await currentName(trx, named)
  const accounts = (await accountsOfEvents(trx, [event])).filter((other) => other !== account)
  if (accounts.length === 0) return undefined
  const verdict = sameAs === undefined ? 'different' : 'same'
  return insertDecision(trx, { verdict, one: event, other: event, ...signature, accounts: [accounts, [account]] })
}

export const publish = async (
  trx: Connection,
  id: number,
  signature: Signature,
  publication: Publication,
): Promise<Outcome | undefined> => {
  const before = await readProposal(trx, id)
  const correction = publication.proposed ? { proposed: publication.proposed } : {}
  const proposal = await decideProposal(trx, { id, from: 'pending', to: 'published', ...signature, ...correction })
  if (!before || !proposal) return undefined
  const dispatch = await dispatchOf(trx, proposal.dispatch)
  refuseUnproven({ dispatch, claims: unproven(proposal.proposed, dispatch, signature.at) })
  const account = await addAccount(trx, proposal.proposed, dispatch, proposal.position, await readMatching(trx))
  const decision = await decideOnAccount(trx, account, publication, signature)
  const decided = decision === undefined ? {} : { decision }
  await insertStep(trx, { proposal: id, step: 'published', before: before.proposed, ...decided }, signature)
  return { ...decided, changes: await regroupFrom(trx, dispatch, account, signature.at) }
}

const regroupFrom = async (
  trx: Connection,
  dispatch: Dispatch,
  account: AccountId,
  at: number,
): Promise<readonly Change[]> => {
  const changes = await regroup(trx, [account], await readMatching(trx), { dispatch: dispatch.id, at })
  await raiseVersion(trx)
  return changes
}

/** Takes an account out of the record; what stood with it may not belong together any more. */
const retract = async (
  trx: Connection,
  account: AccountId,
  bound: readonly AccountId[],
  at: number,
): Promise<readonly Change[]> => {
  const row = await trx.selectFrom('accounts').select('event').where('id', '=', account).executeTakeFirst()
  const placeOf = await placeLookup(trx)
  await withdrawAccount(trx, account, at)
  await refreshAccounts(trx, [account], placeOf)
  if (!row) return []
  const beside = await accountsOfEvents(trx, [row.event])
  const others = [...new Set([...beside, ...bound])].filter((other) => other !== account)
  const left = await reproject(trx, row.event, { dispatch: null, at }, placeOf)
  return [...left, ...(await regroupAll(trx, others, at))]
}

export const takeBack = async (trx: Connection, id: number, signature: Signature): Promise<Outcome | undefined> => {
  const { by, at } = signature
  const proposal = await readProposal(trx, id)
  const step = (await readSteps(trx, id)).findLast(({ undone }) => undone === null)
  if (!proposal || (proposal.state === 'pending' && !step)) return undefined
  const restored = step ? { proposed: step.before } : {}
  await decideProposal(trx, { id, from: proposal.state, to: 'pending', by, at, ...restored })
  if (step) await undoStep(trx, step.id, signature)
  if (proposal.state !== 'published') return NOTHING
  const dispatch = await dispatchOf(trx, proposal.dispatch)
  const bound = (step?.decision && (await undoDecision(trx, step.decision.id, by, at))) ?? []
  return { changes: await retract(trx, accountIdOf(dispatch, proposal.position), bound, at) }
}
