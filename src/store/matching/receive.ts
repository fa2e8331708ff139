import type { Change } from '../../domain/change.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { Proposal, ProposedEvent } from '../../extraction/proposal.ts'
import { type AccountId, accountOf } from '../../reconciliation/matching/account.ts'
import {
  accountIdOf,
  claimsOfProposed,
  type KnownAccount,
  reconcile,
  type Resolution,
} from '../../reconciliation/reconcile.ts'
import { renameActors } from '../../reconciliation/settle-newcomers.ts'
import { insertClaims } from '../record/claims.ts'
import { insertDispatch } from '../record/dispatches.ts'
import { refuseUnproven } from '../record/intake.ts'
import { readSamePersons } from '../record/same-persons.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import { type Edition, takeEdition } from './diaries.ts'
import { accountsNear, eventsOf, insertAccount, readAccounts, refreshAccounts } from './accounts.ts'
import { noteBack } from './missed-entries.ts'
import { freeName } from './new-event.ts'
import { addNewcomers } from './newcomers.ts'
import { insertProposal } from './proposals.ts'
import { type Matching, readMatching, regroup } from './regroup.ts'
import { noteReprints } from './reprints.ts'

/** A dispatch with what an extractor proposes that it says. */
export interface Reading {
  readonly dispatch: Dispatch
  readonly proposal: Proposal
  /** 0 to 1: what is proposed with less confidence, or may be one of two events, waits for an editor; 0 lets all through. */
  readonly threshold: number
  /** Where the dispatch is an edition of a diary. */
  readonly edition?: Edition
}

export interface Receipt {
  /** False where the dispatch was there already, which changes nothing. */
  readonly isNew: boolean
  readonly changes: readonly Change[]
  /** One a proposed event. */
  readonly resolutions: readonly Resolution[]
  /** How many of them wait for an editor. */
  readonly pending: number
  /** How many events an older edition of this diary had that this one leaves out without a word. */
  readonly missed: number
}

const KNOWN: Receipt = { isNew: false, changes: [], resolutions: [], pending: 0, missed: 0 }

/** Persons who are known by another id go by that one in what is proposed too. */
const withKnownPersons = async (db: Connection, { events, newcomers }: Proposal): Promise<Proposal> => {
  const samePerson = await readSamePersons(db)
  const renamed = events.map(({ confidence, claims }) => ({ confidence, claims: renameActors(claims, samePerson) }))
  return { newcomers, events: renamed }
}

/** The accounts of the record that may be of the events proposed. */
const readCandidates = async (
  db: Connection,
  proposal: Proposal,
  dispatch: Dispatch,
  { placeOf }: Matching,
): Promise<readonly KnownAccount[]> => {
  const wanted = new Set<AccountId>()
  for (const [position, proposed] of proposal.events.entries()) {
    const id = accountIdOf(dispatch, position)
    const account = accountOf(
      { id, dispatch, fixed: null, claims: claimsOfProposed(proposed, dispatch, id, id) },
      placeOf,
    )
    if (account) for (const near of await accountsNear(db, account)) wanted.add(near)
  }
  const kept = await readAccounts(db, [...wanted], placeOf)
  return kept.map(({ account, standing }) => ({ account, event: standing.event }))
}

const SILENT: ProposedEvent = { claims: [], confidence: 0 }

/** Which event of the record a proposed one is as things stand now. */
export const resolveNow = async (
  db: Connection,
  proposed: ProposedEvent,
  dispatch: Dispatch,
  position: number,
): Promise<Resolution | undefined> => {
  const matching = await readMatching(db)
  const alone = { newcomers: [], events: [...Array.from({ length: position }, () => SILENT), proposed] }
  const proposal = await withKnownPersons(db, alone)
  const candidates = await readCandidates(db, proposal, dispatch, matching)
  return reconcile(proposal, dispatch, candidates, matching.placeOf, matching.decisions)[position]
}

/** Adds what a dispatch says of one event as an account of its own; which event that is, `regroup` finds out. */
export const addAccount = async (
  trx: Connection,
  proposed: ProposedEvent,
  dispatch: Dispatch,
  position: number,
  { placeOf }: Matching,
): Promise<AccountId> => {
  const id = accountIdOf(dispatch, position)
  const unnamed = claimsOfProposed(proposed, dispatch, id, id)
  const event = await freeName(trx, unnamed, new Map([[dispatch.id, dispatch]]), placeOf, id)
  const claims = claimsOfProposed(proposed, dispatch, id, event)
  await insertAccount(trx, { id, dispatch, event, fixed: null })
  await insertClaims(trx, claims, id)
  await refreshAccounts(trx, [id], placeOf)
  return id
}

const isCertain = ({ claims, confidence }: ProposedEvent, { verdict }: Resolution, threshold: number): boolean =>
  claims.some(({ stance }) => stance === 'asserted') &&
  (threshold <= 0 || (confidence >= threshold && verdict !== 'unsure'))

/** Takes a dispatch in within a transaction: publishes what is certain, and keeps the rest for an editor. */
export const receive = async (trx: Connection, reading: Reading, at: number): Promise<Receipt> => {
  const { dispatch, threshold } = reading
  const proven = reading.proposal.events.flatMap((event, position) =>
    claimsOfProposed(event, dispatch, accountIdOf(dispatch, position), 'proposed'),
  )
  refuseUnproven({ dispatch, claims: proven })
  if (!(await insertDispatch(trx, dispatch, at))) return KNOWN
  await noteReprints(trx, dispatch)
  const renamed = await addNewcomers(trx, reading.proposal.newcomers, dispatch.id)
  const matching = await readMatching(trx)
  if (renamed.length > 0) await refreshAccounts(trx, renamed, matching.placeOf)
  const proposal = await withKnownPersons(trx, reading.proposal)
  const candidates = await readCandidates(trx, proposal, dispatch, matching)
  const resolutions = reconcile(proposal, dispatch, candidates, matching.placeOf, matching.decisions)
  const published: AccountId[] = []
  for (const [position, proposed] of reading.proposal.events.entries()) {
    const resolution = resolutions[position]
    if (!resolution) continue
    const certain = isCertain(proposed, resolution, threshold)
    await insertProposal(trx, {
      dispatch: dispatch.id,
      position,
      proposed,
      resolution,
      state: certain ? 'published' : 'pending',
    })
    if (certain) published.push(await addAccount(trx, proposed, dispatch, position, matching))
  }
  const changes = await regroup(trx, [...published, ...renamed], matching, { dispatch: dispatch.id, at })
  await noteBack(trx, await eventsOf(trx, published))
  const missed = reading.edition ? await takeEdition(trx, dispatch, reading.edition) : 0
  await raiseVersion(trx)
  return { isNew: true, changes, resolutions, pending: resolutions.length - published.length, missed }
}
