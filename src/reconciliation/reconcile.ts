import type { Claim } from '../domain/claim.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { Proposal, ProposedEvent } from '../extraction/proposal.ts'
import { type Account, type AccountId, accountOf } from './matching/account.ts'
import type { Decisions } from './matching/decision.ts'
import { groupAccounts, type Judge, judgeWith } from './matching/group.ts'
import type { Judgement, Reason, Verdict } from './matching/reason.ts'
import type { PlaceLookup } from './projection/place.ts'

/** An account of the record, and the event that it is counted to. */
export interface KnownAccount {
  readonly account: Account
  readonly event: EventId
}

/** Which event of the record a proposed event is. */
export interface Resolution {
  readonly verdict: Verdict
  /** The event that it is, or where the verdict is `unsure` may be. */
  readonly event?: EventId
  /** 0 to 1, of the likest account of the record. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** The account that a dispatch gives of its `position`-th event, counted from 0. */
export const accountIdOf = (dispatch: Dispatch, position: number): AccountId => `${dispatch.id}/${position + 1}`

/** Proposed claims as claims of an event; ids count on within the account. */
export const claimsOfProposed = (
  { claims }: ProposedEvent,
  dispatch: Dispatch,
  account: AccountId,
  event: EventId,
): readonly Claim[] =>
  claims.map((claim, at) => ({
    ...claim,
    id: `${account}#${at + 1}`,
    event,
    dispatch: dispatch.id,
    knownFrom: dispatch.knownFrom,
  }))

const NEW: Resolution = { verdict: 'different', score: 0, reasons: [] }

interface Likest {
  readonly known: KnownAccount
  readonly judgement: Judgement
}

const RANK: Readonly<Record<Verdict, number>> = { same: 2, unsure: 1, different: 0 }

const likestOf = (fresh: Account, known: readonly KnownAccount[], judged: Judge): Likest | undefined =>
  known
    .map((one) => ({ known: one, judgement: judged(fresh, one.account) }))
    .toSorted(
      (a, b) =>
        RANK[b.judgement.verdict] - RANK[a.judgement.verdict] ||
        b.judgement.score - a.judgement.score ||
        (a.known.account.id < b.known.account.id ? -1 : 1),
    )[0]

/** The accounts of those events that the dispatch may tell of: the rest need not be held against each other. */
const eventsLike = (
  told: readonly Account[],
  candidates: readonly KnownAccount[],
  judged: Judge,
): readonly KnownAccount[] => {
  const alike = candidates.filter(({ account }) => told.some((one) => judged(one, account).score > 0))
  const events = new Set(alike.map(({ event }) => event))
  return candidates.filter(({ event }) => events.has(event))
}

const asResolution = ({ known, judgement }: Likest, verdict: Verdict): Resolution => {
  const { score, reasons } = judgement
  return verdict === 'different' ? { verdict, score, reasons } : { verdict, event: known.event, score, reasons }
}

/**
 * Which events of the record a dispatch tells of, one answer a proposed event. `candidates` holds at least all
 * accounts that may be of the same events; nothing depends on their order.
 */
export const reconcile = (
  proposal: Proposal,
  dispatch: Dispatch,
  candidates: readonly KnownAccount[],
  placeOf: PlaceLookup,
  decisions: Decisions,
): readonly Resolution[] => {
  const fresh = proposal.events.map((proposed, at) => {
    const id = accountIdOf(dispatch, at)
    return accountOf({ id, dispatch, fixed: null, claims: claimsOfProposed(proposed, dispatch, id, id) }, placeOf)
  })
  const judged = judgeWith(decisions)
  const told = fresh.filter((account) => account !== undefined)
  const known = eventsLike(told, candidates, judged)
  const all = [...known.map(({ account }) => account), ...told]
  const groupOf = new Map(groupAccounts(all, judged).flatMap((group) => group.map(({ id }) => [id, group] as const)))
  const mates = (account: Account): readonly KnownAccount[] => {
    const ids = new Set((groupOf.get(account.id) ?? []).map(({ id }) => id))
    return known.filter(({ account: { id } }) => ids.has(id))
  }
  const taken = new Set(fresh.flatMap((account) => (account ? mates(account).map(({ event }) => event) : [])))
  return fresh.map((account) => {
    if (!account) return NEW
    const same = likestOf(account, mates(account), judged)
    if (same) return asResolution(same, 'same')
    // An event that another part of the dispatch is about already can't be meant here too.
    const free = known.filter(({ event }) => !taken.has(event))
    const likest = likestOf(account, free, judged)
    if (!likest) return NEW
    const decided = likest.judgement.reasons.some(({ about }) => about === 'decision')
    return asResolution(likest, likest.judgement.verdict === 'unsure' && !decided ? 'unsure' : 'different')
  })
}
