import type { Selectable } from 'kysely'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import type { Connection, Schema } from '../schema.ts'
import type { Signature } from './steps.ts'

/** What an editor makes of an event that a diary leaves out without a word. */
export type MissedVerdict = 'cancelled' | 'postponed' | 'kept'

/** An entry that a newer edition of a diary leaves out before its day. */
export interface MissedEntry {
  readonly id: number
  /** The edition that had it, and its place among that edition's events, from 0. */
  readonly older: DispatchId
  readonly position: number
  readonly newer: DispatchId
  /** The event that it is counted to, by its name of then. */
  readonly event: EventId
  /** `back`: told of again before anybody decided. */
  readonly state: 'pending' | MissedVerdict | 'back'
  /** The correction that came with the verdict. */
  readonly decision: number | null
  /** Null while nobody has decided. */
  readonly decided: Signature | null
}

const entryOf = (row: Selectable<Schema['missed_entries']>): MissedEntry => ({
  id: row.id,
  older: row.older,
  position: row.position,
  newer: row.newer,
  event: row.event,
  state: row.state as MissedEntry['state'],
  decision: row.decision,
  decided: row.decided_by === null || row.decided_at === null ? null : { by: row.decided_by, at: row.decided_at },
})

export const readMissed = async (db: Connection, id: number): Promise<MissedEntry | undefined> => {
  const row = await db.selectFrom('missed_entries').selectAll().where('id', '=', id).executeTakeFirst()
  return row && entryOf(row)
}

/** What waits for an editor, oldest first; with a dispatch, what that edition leaves out, decided or not. */
export const readAllMissed = async (db: Connection, newer?: DispatchId): Promise<readonly MissedEntry[]> => {
  const all = db.selectFrom('missed_entries').selectAll().orderBy('id')
  const wanted = newer === undefined ? all.where('state', '=', 'pending') : all.where('newer', '=', newer)
  return (await wanted.execute()).map(entryOf)
}

/** Writes down what an edition leaves out, each entry with the event that its account is counted to; gives how many. */
export const insertMissed = async (
  trx: Connection,
  older: DispatchId,
  newer: DispatchId,
  missed: ReadonlyMap<number, AccountId>,
): Promise<number> => {
  let count = 0
  for (const [position, account] of missed) {
    const row = await trx.selectFrom('accounts').select('event').where('id', '=', account).executeTakeFirst()
    const again = row && (await isToldBy(trx, row.event, newer))
    const planned = row && (await isAnnounced(trx, row.event))
    if (!row || again || !planned) continue
    await trx
      .insertInto('missed_entries')
      .values({ older, position, newer, event: row.event, state: 'pending', decided_by: null, decided_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    count += 1
  }
  return count
}

const isToldBy = async (db: Connection, event: EventId, dispatch: DispatchId): Promise<boolean> =>
  (await db
    .selectFrom('accounts')
    .select('id')
    .where('event', '=', event)
    .where('dispatch', '=', dispatch)
    .executeTakeFirst()) !== undefined

const isAnnounced = async (db: Connection, event: EventId): Promise<boolean> =>
  (await db.selectFrom('events').select('status').where('id', '=', event).executeTakeFirst())?.status === 'announced'

/** What is told of again is missed no more. */
export const noteBack = async (trx: Connection, events: readonly EventId[]): Promise<void> => {
  if (events.length === 0) return
  await trx
    .updateTable('missed_entries')
    .set({ state: 'back' })
    .where('event', 'in', events)
    .where('state', '=', 'pending')
    .execute()
}

/** Decides on what waits; false where it does not wait any more: another editor was faster, or it is back. */
export const decideMissed = async (
  trx: Connection,
  id: number,
  verdict: MissedVerdict,
  decision: number | null,
  { by, at }: Signature,
): Promise<boolean> => {
  const result = await trx
    .updateTable('missed_entries')
    .set({ state: verdict, decision, decided_by: by, decided_at: at })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Lets an entry wait again; undefined where nobody has decided on it. */
export const reopenMissed = async (trx: Connection, id: number): Promise<MissedEntry | undefined> => {
  const entry = await readMissed(trx, id)
  if (!entry?.decided) return undefined
  await trx
    .updateTable('missed_entries')
    .set({ state: 'pending', decision: null, decided_by: null, decided_at: null })
    .where('id', '=', id)
    .execute()
  return entry
}
