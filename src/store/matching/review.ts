import type { Change } from '../../domain/change.ts'
import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { accountIdOf } from '../../reconciliation/reconcile.ts'
import { withdrawAccount } from '../record/claims.ts'
import { readDispatchesOf } from '../record/dispatches.ts'
import { refuseUnproven } from '../record/intake.ts'
import { reproject } from '../record/reproject.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { accountsOfEvents } from './accounts.ts'
import { currentName } from './aliases.ts'
import { type EditorDecision, insertDecision, readAllDecisions, undoDecision } from './decisions.ts'
import { decideProposal, type KeptProposal, readPending, readProposal } from './proposals.ts'
import { addAccount } from './receive.ts'
import { readMatching, regroup } from './regroup.ts'

/** Who decides, and when (epoch milliseconds). */
interface Signature {
  readonly by: string
  readonly at: number
}

interface Outcome {
  /** Of the decision, to undo it by; undefined where none was made. */
  readonly decision?: number
  readonly changes: readonly Change[]
}

/** What an editor publishes: as it was proposed or corrected, and whether it is of a certain event or not of it. */
interface Publication {
  readonly proposed?: ProposedEvent
  readonly sameAs?: EventId
  readonly apartFrom?: EventId
}

/** What editors do to the record. Each step is a row with who and when, and can be taken back. */
export interface Review {
  readonly pending: () => Promise<readonly KeptProposal[]>
  readonly proposal: (id: number) => Promise<KeptProposal | undefined>
  /** Undefined where it does not wait any more: another editor was faster. */
  readonly publish: (id: number, signature: Signature, publication?: Publication) => Promise<Outcome | undefined>
  readonly discard: (id: number, signature: Signature) => Promise<boolean>
  /** Takes a published or discarded proposal back among those that wait. */
  readonly takeBack: (id: number, signature: Signature) => Promise<Outcome | undefined>
  readonly merge: (one: EventId, other: EventId, signature: Signature) => Promise<Outcome>
  readonly keepApart: (one: EventId, other: EventId, signature: Signature) => Promise<Outcome>
  /** Parts what some dispatches say from the rest of an event: they speak of another one. */
  readonly split: (event: EventId, dispatches: readonly DispatchId[], signature: Signature) => Promise<Outcome>
  /** Undoes a merge, a split or a keeping apart; what follows is matched anew. */
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

const publish = async (
  trx: Connection,
  id: number,
  { by, at }: Signature,
  { proposed, sameAs, apartFrom }: Publication,
): Promise<Outcome | undefined> => {
  const correction = proposed ? { proposed } : {}
  const proposal = await decideProposal(trx, { id, from: 'pending', to: 'published', by, at, ...correction })
  if (!proposal) return undefined
  const dispatch = await dispatchOf(trx, proposal.dispatch)
  const stated = proposal.proposed.claims.map((claim) => ({
    ...claim,
    dispatch: dispatch.id,
    id: '',
    event: '',
    knownFrom: at,
  }))
  refuseUnproven({ dispatch, claims: stated })
  const account = await addAccount(trx, proposal.proposed, dispatch, proposal.position, await readMatching(trx))
  const named = sameAs ?? apartFrom
  if (named === undefined) return { changes: await regroupFrom(trx, dispatch, account, at) }
  const event = await currentName(trx, named)
  const accounts = (await accountsOfEvents(trx, [event])).filter((other) => other !== account)
  const verdict = sameAs === undefined ? 'different' : 'same'
  const decision = await insertDecision(trx, {
    verdict,
    one: event,
    other: event,
    by,
    at,
    accounts: [accounts, [account]],
  })
  return { decision, changes: await regroupFrom(trx, dispatch, account, at) }
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

const takeBack = async (trx: Connection, id: number, { by, at }: Signature): Promise<Outcome | undefined> => {
  const before = await readProposal(trx, id)
  if (!before || before.state === 'pending') return undefined
  await decideProposal(trx, { id, from: before.state, to: 'pending', by, at })
  if (before.state === 'discarded') return NOTHING
  const dispatch = await dispatchOf(trx, before.dispatch)
  const account = accountIdOf(dispatch, before.position)
  const row = await trx.selectFrom('accounts').select('event').where('id', '=', account).executeTakeFirst()
  await withdrawAccount(trx, account, at)
  if (!row) return NOTHING
  const others = (await accountsOfEvents(trx, [row.event])).filter((other) => other !== account)
  const left = await reproject(trx, row.event, { dispatch: null, at })
  // Without it, the others may not belong together any more.
  return { changes: [...left, ...(await regroupAll(trx, others, at))] }
}

/** `db` is the database; each step is one transaction. */
export const createReview = (db: Connection): Review => {
  const transaction = <T>(work: (trx: Connection) => Promise<T>): Promise<T> => db.transaction().execute(work)
  return {
    pending: () => readPending(db),
    proposal: (id) => readProposal(db, id),
    publish: (id, signature, publication = {}) => transaction((trx) => publish(trx, id, signature, publication)),
    discard: (id, { by, at }) =>
      transaction(
        async (trx) => (await decideProposal(trx, { id, from: 'pending', to: 'discarded', by, at })) !== undefined,
      ),
    takeBack: (id, signature) => transaction((trx) => takeBack(trx, id, signature)),
    merge: (one, other, signature) => transaction((trx) => decideOnEvents(trx, 'same', [one, other], signature)),
    keepApart: (one, other, signature) =>
      transaction((trx) => decideOnEvents(trx, 'different', [one, other], signature)),
    split: (event, dispatches, signature) => transaction((trx) => split(trx, event, dispatches, signature)),
    undo: (decision, { by, at }) =>
      transaction(async (trx) => ({ changes: await regroupAll(trx, await undoDecision(trx, decision, by, at), at) })),
    decisions: () => readAllDecisions(db),
    currentName: (event) => currentName(db, event),
  }
}
