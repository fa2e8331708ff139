import type { DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import type { Connection } from '../schema.ts'
import { accountsOfEvents } from './accounts.ts'
import { currentName } from './aliases.ts'
import { insertDecision } from './decisions.ts'
import { NOTHING, type Outcome, regroupAll } from './outcome.ts'
import type { Signature } from './steps.ts'

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

export const decideOnEvents = async (
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

export const split = async (
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
