import type { Assertion, Claim, Stance } from '../../domain/claim.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { KeptClaim } from '../../reconciliation/history.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import type { SamePersons } from '../../reconciliation/newcomers.ts'
import { editsKnownBy, type LatestEdit } from '../matching/edited-claims.ts'
import type { Signature } from '../matching/steps.ts'
import type { Connection, Schema } from '../schema.ts'
import { readSamePersons } from './same-persons.ts'

type Row = Schema['claims']

/** All but the key. */
const COLUMNS = [
  'account',
  'event',
  'dispatch',
  'field',
  'value',
  'stance',
  'quote',
  'quote_start',
  'quote_end',
  'said_by',
  'confidence',
  'known_from',
  'withdrawn_at',
  'withdrawn_by',
] as const satisfies readonly (keyof Row)[]

/** Persons who turned out to be one are named by one id, whatever their dispatches' claims say. */
const namingOne = (assertion: Assertion, samePerson: SamePersons): Assertion =>
  assertion.field === 'participant'
    ? { ...assertion, value: { ...assertion.value, actor: samePerson(assertion.value.actor) } }
    : assertion

const claimOf = (row: Row, samePerson: SamePersons): Claim => ({
  ...namingOne({ field: row.field, value: JSON.parse(row.value) } as Assertion, samePerson),
  id: row.id,
  event: row.event,
  dispatch: row.dispatch,
  stance: row.stance as Stance,
  quote: { exact: row.quote, start: row.quote_start, end: row.quote_end },
  saidBy: row.said_by === null ? null : samePerson(row.said_by),
  confidence: row.confidence,
  knownFrom: row.known_from,
})

const rowOf = (claim: Claim, account: AccountId): Row => ({
  id: claim.id,
  account,
  event: claim.event,
  dispatch: claim.dispatch,
  field: claim.field,
  value: JSON.stringify(claim.value),
  stance: claim.stance,
  quote: claim.quote.exact,
  quote_start: claim.quote.start,
  quote_end: claim.quote.end,
  said_by: claim.saidBy,
  confidence: claim.confidence,
  known_from: claim.knownFrom,
  withdrawn_at: null,
  withdrawn_by: null,
})

/** So many rows are written by one statement, which takes little longer than one row. */
const AT_ONCE = 50

/** Adds the claims of one account; claims that were withdrawn before stand again. */
export const insertClaims = async (trx: Connection, claims: readonly Claim[], account: AccountId): Promise<void> => {
  const rows = claims.map((claim) => rowOf(claim, account))
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await trx
      .insertInto('claims')
      .values(rows.slice(from, from + AT_ONCE))
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet((set) => Object.fromEntries(COLUMNS.map((column) => [column, set.ref(`excluded.${column}`)])))
          .where('claims.withdrawn_at', 'is not', null),
      )
      .execute()
}

/** The claims on one event that nobody has withdrawn. */
export const readStandingClaims = async (db: Connection, event: EventId): Promise<readonly Claim[]> => {
  const standing = db.selectFrom('claims').selectAll().where('event', '=', event).where('withdrawn_at', 'is', null)
  const samePerson = await readSamePersons(db)
  return (await standing.execute()).map((row) => claimOf(row, samePerson))
}

export const readAllStandingClaims = async (db: Connection): Promise<readonly Claim[]> => {
  const rows = await db.selectFrom('claims').selectAll().where('withdrawn_at', 'is', null).execute()
  const samePerson = await readSamePersons(db)
  return rows.map((row) => claimOf(row, samePerson))
}

/** The standing claims of each account that has any. */
export const readClaimsOf = async (
  db: Connection,
  accounts: readonly AccountId[],
): Promise<ReadonlyMap<AccountId, readonly Claim[]>> => {
  const standing = db
    .selectFrom('claims')
    .selectAll()
    .where('account', 'in', accounts)
    .where('withdrawn_at', 'is', null)
  const samePerson = await readSamePersons(db)
  const byAccount = Map.groupBy(await standing.execute(), ({ account }) => account)
  return new Map([...byAccount].map(([account, rows]) => [account, rows.map((row) => claimOf(row, samePerson))]))
}

/** Counts the claims of an account to an event. */
export const moveClaims = async (trx: Connection, account: AccountId, event: EventId): Promise<void> => {
  await trx.updateTable('claims').set({ event }).where('account', '=', account).execute()
}

/** When a claim was withdrawn that had not been put back; undefined where no edit has it so. */
const withdrawnBy = (edit: LatestEdit | undefined): number | undefined => {
  if (edit?.state === 'out') return edit.signature.at
  return edit?.state === 'never' ? edit.since : undefined
}

/** Every claim that counted by an instant (epoch milliseconds), those withdrawn since included. */
export const readClaimsKnownBy = async (db: Connection, instant: number): Promise<readonly KeptClaim[]> => {
  const rows = await db.selectFrom('claims').selectAll().where('known_from', '<=', instant).execute()
  const samePerson = await readSamePersons(db)
  const edits = await editsKnownBy(db, instant)
  return rows.map((row) => ({
    claim: claimOf(row, samePerson),
    withdrawnAt: withdrawnBy(edits.get(row.id)) ?? row.withdrawn_at,
  }))
}

/** Withdraws all that an account says; what an editor withdrew of it before is out with the rest. */
export const withdrawAccount = async (trx: Connection, account: AccountId, at: number): Promise<void> => {
  const said = trx.updateTable('claims').where('account', '=', account)
  await said.set({ withdrawn_at: at }).where('withdrawn_at', 'is', null).execute()
  await said.set({ withdrawn_by: null }).execute()
}

/** A claim that an editor withdrew, by whom and when. */
export interface Withdrawal {
  readonly claim: Claim
  readonly signature: Signature
}

/** The claims on one event that an editor withdrew one by one, oldest first. */
export const readWithdrawals = async (db: Connection, event: EventId): Promise<readonly Withdrawal[]> => {
  const rows = await db.selectFrom('claims').selectAll().where('event', '=', event).orderBy('withdrawn_at').execute()
  const samePerson = await readSamePersons(db)
  return rows.flatMap((row) =>
    row.withdrawn_at === null || row.withdrawn_by === null
      ? []
      : [{ claim: claimOf(row, samePerson), signature: { by: row.withdrawn_by, at: row.withdrawn_at } }],
  )
}

/** Whether a claim counts: null where it does, else who withdrew it and when; `listed` where it may be put back. */
export interface ClaimState {
  readonly id: string
  readonly withdrawn: Signature | null
  readonly listed: boolean
}

/** Lets claims count, or not. What was withdrawn with all that its account says stays so. */
export const putClaims = async (trx: Connection, states: readonly ClaimState[]): Promise<void> => {
  for (const { id, withdrawn, listed } of states)
    await trx
      .updateTable('claims')
      .set({
        withdrawn_at: withdrawn?.at ?? null,
        withdrawn_by: listed ? (withdrawn?.by ?? null) : null,
      })
      .where('id', '=', id)
      .where((where) => where.or([where('withdrawn_at', 'is', null), where('withdrawn_by', 'is not', null)]))
      .execute()
}
