import type { DispatchId, Provenance } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { Resolution } from '../../reconciliation/reconcile.ts'
import { readWithdrawals, type Withdrawal } from '../record/claims.ts'
import type { Connection } from '../schema.ts'
import { currentName } from './aliases.ts'
import { type EditorDecision, readAllDecisions } from './decisions.ts'
import { amend, decideOnMissed, reopen, turn, undo } from './editing.ts'
import type { Amendment } from './edits.ts'
import { decideOnEvents, split } from './judging.ts'
import { type MissedEntry, type MissedVerdict, readAllMissed, readMissed } from './missed-entries.ts'
import type { Outcome } from './outcome.ts'
import { nameOutlet, readNaming, takeNamingBack } from './outlets.ts'
import { type KeptProposal, readPending, readProposal, readProposalsOf } from './proposals.ts'
import { correct, discard, type Publication, publish, resolutionOf, takeBack } from './publishing.ts'
import { type KeptStep, readSteps, type Signature } from './steps.ts'

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
  /** Says from which outlet a dispatch is; an address that it has stays where none is given. False where it stands so already. */
  readonly nameOutlet: (dispatch: DispatchId, provenance: Provenance, signature: Signature) => Promise<boolean>
  /** Undoes the last naming of a dispatch's outlet; false where there is none. */
  readonly takeNamingBack: (dispatch: DispatchId, signature: Signature) => Promise<boolean>
  /** Who named the outlet of a dispatch; undefined where no editor did. */
  readonly naming: (dispatch: DispatchId) => Promise<Signature | undefined>
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

/** `db` is the database; each step is one transaction. */
export const createReview = (db: Connection): Review => {
  const transaction = <T>(work: (trx: Connection) => Promise<T>): Promise<T> => db.transaction().execute(work)
  return {
    pending: () => readPending(db),
    proposal: (id) => readProposal(db, id),
    resolution: (proposal) => resolutionOf(db, proposal),
    proposalsOf: (dispatch) => readProposalsOf(db, dispatch),
    steps: (id) => readSteps(db, id),
    correct: (id, signature, proposed) => transaction((trx) => correct(trx, id, signature, proposed)),
    publish: (id, signature, publication = {}) => transaction((trx) => publish(trx, id, signature, publication)),
    discard: (id, signature) => transaction((trx) => discard(trx, id, signature)),
    nameOutlet: (dispatch, provenance, signature) =>
      transaction((trx) => nameOutlet(trx, dispatch, provenance, signature)),
    takeNamingBack: (dispatch, signature) => transaction((trx) => takeNamingBack(trx, dispatch, signature)),
    naming: (dispatch) => readNaming(db, dispatch),
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
