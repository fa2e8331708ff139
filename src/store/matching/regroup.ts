import type { Change } from '../../domain/change.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import type { Decisions } from '../../reconciliation/matching/decision.ts'
import { groupAccounts, type Judge, judgeWith } from '../../reconciliation/matching/group.ts'
import { type NamedGroup, nameGroups } from '../../reconciliation/matching/naming.ts'
import type { PlaceLookup } from '../../reconciliation/projection/place.ts'
import { moveClaims } from '../record/claims.ts'
import { placeLookup } from '../record/places.ts'
import { type Cause, reproject } from '../record/reproject.ts'
import type { Connection } from '../schema.ts'
import { accountsBeside, accountsNear, eventsOf, type KeptAccount, moveAccount, readAccounts } from './accounts.ts'
import { addAlias, hasBeenSeen, removeAlias } from './aliases.ts'
import { partnersOf, readDecisions } from './decisions.ts'
import { nameEvent } from './new-event.ts'

/** How the record's accounts are held against each other. */
export interface Matching {
  readonly placeOf: PlaceLookup
  readonly decisions: Decisions
  readonly judged: Judge
}

export const readMatching = async (db: Connection): Promise<Matching> => {
  const decisions = await readDecisions(db)
  return { placeOf: await placeLookup(db), decisions, judged: judgeWith(decisions) }
}

const namesOf = ({ standing }: KeptAccount): readonly EventId[] =>
  [standing.event, standing.origin, standing.fixed].filter((name) => name !== null)

/** Reads each account once, however often it is asked for. */
const reader = (trx: Connection, placeOf: PlaceLookup) => {
  const read = new Map<AccountId, KeptAccount | undefined>()
  return async (wanted: readonly AccountId[]): Promise<readonly KeptAccount[]> => {
    const missing = wanted.filter((id) => !read.has(id))
    for (const id of missing) read.set(id, undefined)
    for (const kept of await readAccounts(trx, missing, placeOf)) read.set(kept.account.id, kept)
    return wanted.flatMap((id) => read.get(id) ?? [])
  }
}

/** All accounts whose grouping may depend on those given: whatever is like them, or stands or stood beside them. */
const readConnected = async (
  trx: Connection,
  starts: readonly AccountId[],
  { placeOf, judged }: Matching,
): Promise<readonly KeptAccount[]> => {
  const read = reader(trx, placeOf)
  const found = new Map<AccountId, KeptAccount>()
  const waiting = [...(await read(starts))]
  for (let kept = waiting.pop(); kept; kept = waiting.pop()) {
    const { account } = kept
    if (found.has(account.id)) continue
    found.set(account.id, kept)
    const bound = new Set([...(await accountsBeside(trx, namesOf(kept))), ...(await partnersOf(trx, account.id))])
    const others = await read([...new Set([...bound, ...(await accountsNear(trx, account))])])
    waiting.push(
      ...others.filter(
        (other) =>
          !found.has(other.account.id) &&
          (bound.has(other.account.id) || judged(account, other.account).verdict === 'same'),
      ),
    )
  }
  return [...found.values()]
}

/** A new event takes the name of its oldest account's own, which nobody has seen yet, or a fresh one. */
const nameOf = async (trx: Connection, group: NamedGroup, matching: Matching): Promise<EventId> =>
  group.event ??
  nameEvent(
    trx,
    group.members.map(({ id }) => id),
    matching.placeOf,
  )

const moveGroup = async (trx: Connection, group: NamedGroup, event: EventId): Promise<readonly EventId[]> => {
  const left: EventId[] = []
  for (const { id, event: before, origin } of group.members) {
    if (before === event || before === null) continue
    // A name that no reader has seen is forgotten.
    const seen = origin !== null && (await hasBeenSeen(trx, origin))
    await moveAccount(trx, id, event, seen ? origin : event)
    await moveClaims(trx, id, event)
    left.push(before)
  }
  return left
}

const leadOn = async (trx: Connection, left: ReadonlyMap<EventId, EventId>, at: number): Promise<void> => {
  for (const [before, event] of left) {
    const remains = await trx.selectFrom('accounts').select('id').where('event', '=', before).executeTakeFirst()
    if (!remains && (await hasBeenSeen(trx, before))) await addAlias(trx, before, event, at)
  }
}

/**
 * Finds anew, within a transaction, which events the accounts given and all that may touch them are of, and projects
 * what that alters. What comes out depends on what is in the record, not on the order in which it came.
 */
export const regroup = async (
  trx: Connection,
  starts: readonly AccountId[],
  matching: Matching,
  cause: Cause,
): Promise<readonly Change[]> => {
  const connected = await readConnected(trx, starts, matching)
  const standing = new Map(connected.map((kept) => [kept.account.id, kept.standing]))
  const groups = groupAccounts(
    connected.map(({ account }) => account),
    matching.judged,
  ).map((group) => group.flatMap(({ id }) => standing.get(id) ?? []))
  const left = new Map<EventId, EventId>()
  // What only denies is matched with nothing, yet its event has to hear of it.
  const altered = new Set<EventId>(await eventsOf(trx, starts))
  for (const group of nameGroups(groups)) {
    const event = await nameOf(trx, group, matching)
    for (const before of await moveGroup(trx, group, event)) {
      left.set(before, event)
      altered.add(before).add(event)
    }
    await removeAlias(trx, event)
  }
  await leadOn(trx, left, cause.at)
  const changes: Change[] = []
  for (const event of altered) changes.push(...(await reproject(trx, event, cause, matching.placeOf)))
  return changes
}
