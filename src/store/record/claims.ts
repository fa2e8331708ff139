import type { Assertion, Claim, Stance } from '../../domain/claim.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { KeptClaim } from '../../reconciliation/history.ts'
import type { Connection, Schema } from '../schema.ts'

type Row = Schema['claims']

const claimOf = (row: Row): Claim => ({
  ...({ field: row.field, value: JSON.parse(row.value) } as Assertion),
  id: row.id,
  event: row.event,
  dispatch: row.dispatch,
  stance: row.stance as Stance,
  quote: { exact: row.quote, start: row.quote_start, end: row.quote_end },
  saidBy: row.said_by,
  confidence: row.confidence,
  knownFrom: row.known_from,
})

const rowOf = (claim: Claim): Row => ({
  id: claim.id,
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
})

export const insertClaims = async (trx: Connection, claims: readonly Claim[]): Promise<void> => {
  for (const claim of claims) await trx.insertInto('claims').values(rowOf(claim)).execute()
}

/** The claims on one event that nobody has withdrawn. */
export const readStandingClaims = async (db: Connection, event: EventId): Promise<readonly Claim[]> => {
  const standing = db.selectFrom('claims').selectAll().where('event', '=', event).where('withdrawn_at', 'is', null)
  return (await standing.execute()).map(claimOf)
}

export const readAllStandingClaims = async (db: Connection): Promise<readonly Claim[]> =>
  (await db.selectFrom('claims').selectAll().where('withdrawn_at', 'is', null).execute()).map(claimOf)

/** Every claim that counted by an instant (epoch milliseconds), those withdrawn since included. */
export const readClaimsKnownBy = async (db: Connection, instant: number): Promise<readonly KeptClaim[]> => {
  const rows = await db.selectFrom('claims').selectAll().where('known_from', '<=', instant).execute()
  return rows.map((row) => ({ claim: claimOf(row), withdrawnAt: row.withdrawn_at }))
}

/** The event of a claim that stood until now; undefined where there is none such. */
export const withdrawClaim = async (trx: Connection, id: string, at: number): Promise<EventId | undefined> => {
  const row = await trx
    .updateTable('claims')
    .set({ withdrawn_at: at })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .returning('event')
    .executeTakeFirst()
  return row?.event
}
