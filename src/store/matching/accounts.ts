import type { Selectable } from 'kysely'
import type { PlaceId } from '../../domain/actor.ts'
import { addDays, dayAt } from '../../domain/calendar.ts'
import type { DispatchHeading } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { type Account, type AccountId, accountOf, principalsOf } from '../../reconciliation/matching/account.ts'
import type { Standing } from '../../reconciliation/matching/naming.ts'
import { type Span, windowOf } from '../../reconciliation/matching/times.ts'
import type { PlaceLookup } from '../../reconciliation/projection/place.ts'
import { readClaimsOf } from '../record/claims.ts'
import { readHeadingsOf } from '../record/dispatches.ts'
import type { Connection, Schema } from '../schema.ts'

type Row = Selectable<Schema['accounts']>

/** An account of the record: what it says, and where it stands. */
export interface KeptAccount {
  readonly account: Account
  readonly standing: Standing & { readonly event: EventId }
}

export interface NewAccount {
  readonly id: AccountId
  readonly dispatch: DispatchHeading
  readonly event: EventId
  readonly fixed: EventId | null
}

const dayOfTaking = ({ knownFrom }: DispatchHeading): Span => {
  const day = dayAt(knownFrom, 'UTC')
  return { first: addDays(day, -1), last: addDays(day, 1) }
}

/** An account as its row holds it: the place by its id. */
const summaryOf = (account: Account | undefined): string =>
  JSON.stringify(account ? { ...account, place: account.place?.id ?? null } : null)

const accountOfSummary = (summary: string, placeOf: PlaceLookup): Account | undefined => {
  const kept = JSON.parse(summary) as (Omit<Account, 'place'> & { readonly place: PlaceId | null }) | null
  return kept ? { ...kept, place: kept.place === null ? undefined : placeOf(kept.place) } : undefined
}

const columnsOf = (account: Account | undefined, dispatch: DispatchHeading) => {
  const { first, last } = account ? windowOf(account) : dayOfTaking(dispatch)
  return { first_day: first, last_day: last, summary: summaryOf(account) }
}

/** Writes down whom an account names, as they are known now. */
const writePrincipals = async (trx: Connection, id: AccountId, account: Account | undefined): Promise<void> => {
  const rows = (account ? principalsOf(account) : []).map((principal) => ({ principal, account: id }))
  await trx.deleteFrom('account_principals').where('account', '=', id).execute()
  if (rows.length > 0) await trx.insertInto('account_principals').values(rows).execute()
}

/**
 * Adds an account, of which `refreshAccounts` reckons what its claims say once they are there. One that was there
 * before, its claims withdrawn, stands again under the event given now.
 */
export const insertAccount = async (trx: Connection, added: NewAccount): Promise<void> => {
  const { id, dispatch, event, fixed } = added
  const columns = { event, fixed, ...columnsOf(undefined, dispatch) }
  await trx
    .insertInto('accounts')
    .values({ id, dispatch: dispatch.id, origin: event, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute()
}

export const moveAccount = async (trx: Connection, id: AccountId, event: EventId, origin: EventId): Promise<void> => {
  await trx.updateTable('accounts').set({ event, origin }).where('id', '=', id).execute()
}

const ids = (rows: readonly { readonly id: string }[]): readonly AccountId[] => rows.map(({ id }) => id)

export const accountsOfEvents = async (db: Connection, events: readonly EventId[]): Promise<readonly AccountId[]> =>
  ids(await db.selectFrom('accounts').select('id').where('event', 'in', events).orderBy('position').execute())

/** The events that the accounts are counted to, in the order of the accounts' arrival. */
export const eventsOf = async (db: Connection, accounts: readonly AccountId[]): Promise<readonly EventId[]> => {
  const rows = await db.selectFrom('accounts').select('event').where('id', 'in', accounts).orderBy('position').execute()
  return rows.map(({ event }) => event)
}

/** Accounts that share an event, now or once, with those given. */
export const accountsBeside = async (db: Connection, events: readonly EventId[]): Promise<readonly AccountId[]> =>
  ids(
    await db
      .selectFrom('accounts')
      .select('id')
      .where((where) => where.or([where('event', 'in', events), where('origin', 'in', events)]))
      .execute(),
  )

/** Accounts that may be of the same event: of about the same time, with somebody in common. */
export const accountsNear = async (db: Connection, account: Account): Promise<readonly AccountId[]> => {
  const { first, last } = windowOf(account)
  const rows = await db
    .selectFrom('account_principals')
    .innerJoin('accounts', 'accounts.id', 'account_principals.account')
    .select('accounts.id')
    .distinct()
    .where('principal', 'in', principalsOf(account))
    .where('first_day', '<=', last)
    .where('last_day', '>=', first)
    .execute()
  return ids(rows)
}

const standingOf = ({ id, fixed, origin, event, position }: Row): KeptAccount['standing'] => ({
  id,
  fixed,
  origin,
  event,
  position,
})

interface Reckoned {
  readonly dispatch: DispatchHeading
  readonly account: Account | undefined
}

const reckon = async (
  db: Connection,
  rows: readonly Row[],
  placeOf: PlaceLookup,
): Promise<ReadonlyMap<AccountId, Reckoned>> => {
  const claims = await readClaimsOf(db, ids(rows))
  const dispatches = await readHeadingsOf(db, [...new Set(rows.map((row) => row.dispatch))])
  const reckoned = rows.flatMap((row) => {
    const dispatch = dispatches.get(row.dispatch)
    const source = { id: row.id, fixed: row.fixed, claims: claims.get(row.id) ?? [] }
    return dispatch ? [[row.id, { dispatch, account: accountOf({ ...source, dispatch }, placeOf) }] as const] : []
  })
  return new Map(reckoned)
}

/** Reckons anew what accounts say, where claims are new or withdrawn, or persons go by other ids. */
export const refreshAccounts = async (
  trx: Connection,
  wanted: readonly AccountId[],
  placeOf: PlaceLookup,
): Promise<void> => {
  const rows = await trx.selectFrom('accounts').selectAll().where('id', 'in', wanted).execute()
  for (const [id, { account, dispatch }] of await reckon(trx, rows, placeOf)) {
    await trx.updateTable('accounts').set(columnsOf(account, dispatch)).where('id', '=', id).execute()
    await writePrincipals(trx, id, account)
  }
}

/** The accounts with these ids; those whose claims are withdrawn or assert nothing are left out. */
export const readAccounts = async (
  db: Connection,
  wanted: readonly AccountId[],
  placeOf: PlaceLookup,
): Promise<readonly KeptAccount[]> => {
  if (wanted.length === 0) return []
  const rows = await db.selectFrom('accounts').selectAll().where('id', 'in', wanted).orderBy('position').execute()
  const reckoned = await reckon(
    db,
    rows.filter(({ summary }) => summary === null),
    placeOf,
  )
  return rows.flatMap((row) => {
    const account = row.summary === null ? reckoned.get(row.id)?.account : accountOfSummary(row.summary, placeOf)
    return account ? [{ account, standing: standingOf(row) }] : []
  })
}
