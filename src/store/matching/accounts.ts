import type { Selectable } from 'kysely'
import { addDays, dayAt } from '../../domain/calendar.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { type Account, type AccountId, accountOf, principalsOf } from '../../reconciliation/matching/account.ts'
import type { Standing } from '../../reconciliation/matching/naming.ts'
import { type Span, windowOf } from '../../reconciliation/matching/times.ts'
import type { PlaceLookup } from '../../reconciliation/projection/place.ts'
import { readClaimsOf } from '../record/claims.ts'
import { readDispatchesOf } from '../record/dispatches.ts'
import type { Connection, Schema } from '../schema.ts'

type Row = Selectable<Schema['accounts']>

/** An account of the record: what it says, and where it stands. */
export interface KeptAccount {
  readonly account: Account
  readonly standing: Standing & { readonly event: EventId }
}

export interface NewAccount {
  readonly id: AccountId
  readonly dispatch: Dispatch
  readonly event: EventId
  readonly fixed: EventId | null
  /** Undefined where the claims assert nothing. */
  readonly account: Account | undefined
}

const dayOfTaking = ({ knownFrom }: Dispatch): Span => {
  const day = dayAt(knownFrom, 'UTC')
  return { first: addDays(day, -1), last: addDays(day, 1) }
}

/** Adds an account; one that was there before, its claims withdrawn, stands again under the event given now. */
export const insertAccount = async (trx: Connection, added: NewAccount): Promise<void> => {
  const { id, dispatch, event, fixed, account } = added
  const window = account ? windowOf(account) : dayOfTaking(dispatch)
  const days = { first_day: window.first, last_day: window.last }
  await trx
    .insertInto('accounts')
    .values({ id, dispatch: dispatch.id, event, origin: event, fixed, ...days })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ event, fixed, ...days }))
    .execute()
  if (account) await writePrincipals(trx, account)
}

/** Writes down whom an account names, as they are known now. */
export const writePrincipals = async (trx: Connection, account: Account): Promise<void> => {
  const rows = principalsOf(account).map((principal) => ({ principal, account: account.id }))
  await trx.deleteFrom('account_principals').where('account', '=', account.id).execute()
  if (rows.length > 0) await trx.insertInto('account_principals').values(rows).execute()
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

/** The accounts with these ids; those whose claims are withdrawn or assert nothing are left out. */
export const readAccounts = async (
  db: Connection,
  wanted: readonly AccountId[],
  placeOf: PlaceLookup,
): Promise<readonly KeptAccount[]> => {
  if (wanted.length === 0) return []
  const rows = await db.selectFrom('accounts').selectAll().where('id', 'in', wanted).orderBy('position').execute()
  const claims = await readClaimsOf(db, wanted)
  const dispatches = await readDispatchesOf(db, [...new Set(rows.map(({ dispatch }) => dispatch))])
  return rows.flatMap((row) => {
    const dispatch = dispatches.get(row.dispatch)
    const source = { id: row.id, fixed: row.fixed, claims: claims.get(row.id) ?? [] }
    const account = dispatch && accountOf({ ...source, dispatch }, placeOf)
    return account ? [{ account, standing: standingOf(row) }] : []
  })
}
