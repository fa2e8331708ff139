import type { Change } from '../../domain/change.ts'
import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { accountIdOf, type Resolution } from '../../reconciliation/reconcile.ts'
import { readWithdrawals, type Withdrawal, withdrawAccount } from '../record/claims.ts'
import { readDispatchesOf } from '../record/dispatches.ts'
import { refuseUnproven } from '../record/intake.ts'
import { placeLookup } from '../record/places.ts'
import { reproject } from '../record/reproject.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { accountsOfEvents, eventsOf, refreshAccounts } from './accounts.ts'
import { currentName } from './aliases.ts'
import { type EditorDecision, insertDecision, readAllDecisions, undoDecision } from './decisions.ts'
import { type Amendment, insertCorrection, insertTurn, settleUndone } from './edits.ts'
import {
  decideMissed,
  type MissedEntry,
  type MissedVerdict,
  readAllMissed,
  readMissed,
  reopenMissed,
} from './missed-entries.ts'
import {
  decideProposal,
  type KeptProposal,
  readPending,
  readProposal,
  readProposalsOf,
  rewriteProposal,
} from './proposals.ts'
import { addAccount, resolveNow } from './receive.ts'
import { readMatching, regroup } from './regroup.ts'
import { insertStep, type KeptStep, readSteps, type Signature, undoStep } from './steps.ts'

interface Outcome {
  /** Of the decision, to undo it by; undefined where none was made. */
  readonly decision?: number
  readonly changes: readonly Change[]
}

/** What an editor publishes: as it was proposed or corrected, and whether it is of a certain event or not of it. */
export interface Publication {
  readonly proposed?: ProposedEvent
  readonly sameAs?: EventId
  readonly apartFrom?: EventId
}

/** What editors do to the record. Each step is a row with who and when, and can be taken back. */
export interface Review {
  readonly pending: () => Promise<readonly KeptProposal[]>
  readonly proposal: (id: number) => Promise<KeptProposal | undefined>
  /** Which event of the record a proposal is as things stand now: others may have come, and it may have been corrected. */
  readonly resolution: (proposal: KeptProposal) => Promise<Resolution>
  /** What a dispatch was found to say, in its order. */
  readonly proposalsOf: (dispatch: DispatchId) => Promise<readonly KeptProposal[]>
  /** What editors did about a proposal, oldest first. */
  readonly steps: (id: number) => Promise<readonly KeptStep[]>
  /** Puts other claims in the place of what waits; false where it does not wait any more. A StoreError where a quote does not stand in the dispatch. */
  readonly correct: (id: number, signature: Signature, proposed: ProposedEvent) => Promise<boolean>
  /** Undefined where it does not wait any more: another editor was faster. */
  readonly publish: (id: number, signature: Signature, publication?: Publication) => Promise<Outcome | undefined>
  readonly discard: (id: number, signature: Signature) => Promise<boolean>
  /**
   * Undoes the last step on a proposal: what was published or discarded waits again, what was corrected is as before, a
   * merge or a keeping apart that came with it counts no more. Undefined where there is nothing to undo.
   */
  readonly takeBack: (id: number, signature: Signature) => Promise<Outcome | undefined>
  readonly merge: (one: EventId, other: EventId, signature: Signature) => Promise<Outcome>
  readonly keepApart: (one: EventId, other: EventId, signature: Signature) => Promise<Outcome>
  /** Parts what some dispatches say from the rest of an event: they speak of another one. */
  readonly split: (event: EventId, dispatches: readonly DispatchId[], signature: Signature) => Promise<Outcome>
  /** Corrects an event that stands. Undefined where the claims that it touches do not all stand any more: another editor was faster. */
  readonly amend: (event: EventId, amendment: Amendment, signature: Signature) => Promise<Outcome | undefined>
  /** Withdraws a claim; undefined where no such claim stands. An event without claims leaves the record; its history stays. */
  readonly withdraw: (claim: string, signature: Signature) => Promise<Outcome | undefined>
  /** Lets a claim that an editor withdrew count again; undefined where none such is withdrawn. */
  readonly restore: (claim: string, signature: Signature) => Promise<Outcome | undefined>
  /** The claims on an event that editors withdrew, oldest first. */
  readonly withdrawals: (event: EventId) => Promise<readonly Withdrawal[]>
  /** What newer editions of diaries leave out, for an editor to decide: what waits, or all of one edition. */
  readonly missed: (newer?: DispatchId) => Promise<readonly MissedEntry[]>
  readonly missedEntry: (id: number) => Promise<MissedEntry | undefined>
  /** Decides on it, with the correction that this makes of its event; undefined where it does not wait any more. */
  readonly decideMissed: (
    id: number,
    verdict: MissedVerdict,
    amendment: { readonly event: EventId; readonly amendment: Amendment } | null,
    signature: Signature,
  ) => Promise<Outcome | undefined>
  /** Lets it wait again, and undoes the correction that came with the verdict; undefined where there is nothing to undo. */
  readonly reopenMissed: (id: number, signature: Signature) => Promise<Outcome | undefined>
  /** Undoes a merge, a split, a keeping apart or an edit; what follows is matched anew. */
  readonly undo: (decision: number, signature: Signature) => Promise<Outcome>
  readonly decisions: () => Promise<readonly EditorDecision[]>
  /** The name that an event goes by now: its own, or that of the event with which it was merged. */
  readonly currentName: (event: EventId) => Promise<EventId>
}

const NOTHING: Outcome = { changes: [] }

const regroupAll = async (trx: Connection, accounts: readonly AccountId[], at: number): Promise<readonly Change[]> => {
  const changes = await regroup(trx, accounts, await readMatching(trx), { dispatch: null, at })
  await raiseVersion(trx)
  return changes
}

interface Parties {
  readonly verdict: 'same' | 'different'
  readonly one: EventId
  readonly other: EventId
  readonly accounts: readonly [readonly AccountId[], readonly AccountId[]]
}

const decide = async (trx: Connection, parties: Parties, { by, at }: Signature): Promise<Outcome> => {
  const [first, second] = parties.accounts
  if (first.length === 0 || second.length === 0) return NOTHING
  const decision = await insertDecision(trx, { ...parties, by, at })
  return { decision, changes: await regroupAll(trx, [...first, ...second], at) }
}

const decideOnEvents = async (
  trx: Connection,
  verdict: Parties['verdict'],
  names: readonly [EventId, EventId],
  signature: Signature,
): Promise<Outcome> => {
  const [one, other] = [await currentName(trx, names[0]), await currentName(trx, names[1])]
  if (one === other) return NOTHING
  const accounts = [await accountsOfEvents(trx, [one]), await accountsOfEvents(trx, [other])] as const
  return decide(trx, { verdict, one, other, accounts }, signature)
}

const split = async (
  trx: Connection,
  event: EventId,
  dispatches: readonly DispatchId[],
  signature: Signature,
): Promise<Outcome> => {
  const rows = await trx.selectFrom('accounts').select(['id', 'dispatch']).where('event', '=', event).execute()
  const parted = Map.groupBy(rows, ({ dispatch }) => dispatches.includes(dispatch))
  const [rest, apart] = [false, true].map((side) => (parted.get(side) ?? []).map(({ id }) => id))
  return decide(trx, { verdict: 'different', one: event, other: event, accounts: [rest ?? [], apart ?? []] }, signature)
}

const dispatchOf = async (trx: Connection, id: DispatchId): Promise<Dispatch> => {
  const dispatch = (await readDispatchesOf(trx, [id])).get(id)
  if (!dispatch) throw new StoreError(`there is no dispatch ${id}`)
  return dispatch
}

const unproven = (proposed: ProposedEvent, dispatch: Dispatch, at: number) =>
  proposed.claims.map((claim) => ({ ...claim, dispatch: dispatch.id, id: '', event: '', knownFrom: at }))

const correct = async (
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

const discard = async (trx: Connection, id: number, signature: Signature): Promise<boolean> => {
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

const publish = async (
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

const takeBack = async (trx: Connection, id: number, signature: Signature): Promise<Outcome | undefined> => {
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

const amend = async (
  trx: Connection,
  event: EventId,
  amendment: Amendment,
  signature: Signature,
): Promise<Outcome | undefined> => {
  const edit = await insertCorrection(trx, event, amendment, signature)
  if (!edit) return undefined
  return { decision: edit.decision, changes: await reprojectEdited(trx, edit.accounts, signature.at) }
}

const turn = async (
  trx: Connection,
  claim: string,
  kind: 'withdrawn' | 'restored',
  signature: Signature,
): Promise<Outcome | undefined> => {
  const edit = await insertTurn(trx, claim, kind, signature)
  if (!edit) return undefined
  return { decision: edit.decision, changes: await reprojectEdited(trx, edit.accounts, signature.at) }
}

const undo = async (trx: Connection, decision: number, signature: Signature): Promise<Outcome> => {
  const { by, at } = signature
  const bound = await undoDecision(trx, decision, by, at)
  if (!bound) return NOTHING
  const edited = await settleUndone(trx, decision, signature)
  return { changes: await (edited.length > 0 ? reprojectEdited(trx, edited, at) : regroupAll(trx, bound, at)) }
}

const decideOnMissed = async (
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

const reopen = async (trx: Connection, id: number, signature: Signature): Promise<Outcome | undefined> => {
  const entry = await reopenMissed(trx, id)
  if (!entry) return undefined
  return entry.decision === null ? NOTHING : undo(trx, entry.decision, signature)
}

/** `db` is the database; each step is one transaction. */
export const createReview = (db: Connection): Review => {
  const transaction = <T>(work: (trx: Connection) => Promise<T>): Promise<T> => db.transaction().execute(work)
  return {
    pending: () => readPending(db),
    proposal: (id) => readProposal(db, id),
    resolution: async (proposal) => {
      const dispatch = await dispatchOf(db, proposal.dispatch)
      return (await resolveNow(db, proposal.proposed, dispatch, proposal.position)) ?? proposal.resolution
    },
    proposalsOf: (dispatch) => readProposalsOf(db, dispatch),
    steps: (id) => readSteps(db, id),
    correct: (id, signature, proposed) => transaction((trx) => correct(trx, id, signature, proposed)),
    publish: (id, signature, publication = {}) => transaction((trx) => publish(trx, id, signature, publication)),
    discard: (id, signature) => transaction((trx) => discard(trx, id, signature)),
    takeBack: (id, signature) => transaction((trx) => takeBack(trx, id, signature)),
    merge: (one, other, signature) => transaction((trx) => decideOnEvents(trx, 'same', [one, other], signature)),
    keepApart: (one, other, signature) =>
      transaction((trx) => decideOnEvents(trx, 'different', [one, other], signature)),
    split: (event, dispatches, signature) => transaction((trx) => split(trx, event, dispatches, signature)),
    amend: (event, amendment, signature) => transaction((trx) => amend(trx, event, amendment, signature)),
    withdraw: (claim, signature) => transaction((trx) => turn(trx, claim, 'withdrawn', signature)),
    restore: (claim, signature) => transaction((trx) => turn(trx, claim, 'restored', signature)),
    withdrawals: (event) => readWithdrawals(db, event),
    missed: (newer) => readAllMissed(db, newer),
    missedEntry: (id) => readMissed(db, id),
    decideMissed: (id, verdict, amendment, signature) =>
      transaction((trx) => decideOnMissed(trx, id, verdict, amendment, signature)),
    reopenMissed: (id, signature) => transaction((trx) => reopen(trx, id, signature)),
    undo: (decision, signature) => transaction((trx) => undo(trx, decision, signature)),
    decisions: () => readAllDecisions(db),
    currentName: (event) => currentName(db, event),
  }
}
