import { sql } from 'kysely'
import type { AlertKind, Bulletin } from '../../domain/alert.ts'
import type { Change } from '../../domain/change.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { changesFrom } from '../record/changes.ts'
import type { Connection } from '../schema.ts'

/** Written out, since an index of some rows only is of use to no query whose values come later. */
const OPEN = sql<boolean>`state = 'open'`
const TELLING = sql<boolean>`state = 'telling'`

/** News that is gathered until it is sealed. */
export interface OpenBulletin {
  readonly id: number
  readonly event: EventId
  readonly openedAt: number
  /** What has come since it was opened, oldest first. */
  readonly changes: readonly Change[]
  /** How often it has been added to. */
  readonly touched: number
}

/** What is told of a bulletin once it is sealed; undefined for nothing. */
export type Sealed = Omit<Bulletin, 'id'>

/**
 * Notes within a transaction that there is news about an event, before its changes are written: with them stands what is
 * owed for them. News that is still being gathered takes in what comes.
 */
export const noteNews = async (trx: Connection, event: EventId, at: number): Promise<void> => {
  await trx
    .insertInto('bulletins')
    .values((eb) => ({
      event,
      opened_at: at,
      first_change: eb.fn.coalesce(
        eb.selectFrom('changes').select(({ fn }) => fn.max('id').as('id')),
        eb.val(0),
      ),
      state: 'open',
    }))
    .onConflict((conflict) =>
      conflict
        .column('event')
        .where(OPEN)
        .doUpdateSet((eb) => ({ touched: eb('bulletins.touched', '+', 1) })),
    )
    .execute()
}

/** The bulletins opened up to `before`, or later than `after`, which no clock that is right can have written; oldest first. */
export const readOpen = async (
  db: Connection,
  { before, after }: { readonly before: number; readonly after: number },
): Promise<readonly OpenBulletin[]> => {
  const rows = await db
    .selectFrom('bulletins')
    .selectAll()
    .where(OPEN)
    .where((eb) => eb.or([eb('opened_at', '<=', before), eb('opened_at', '>', after)]))
    .orderBy('opened_at')
    .orderBy('id')
    .execute()
  const open: OpenBulletin[] = []
  for (const { id, event, opened_at: openedAt, first_change: from, touched } of rows)
    open.push({ id, event, openedAt, touched, changes: await changesFrom(db, event, from) })
  return open
}

const bulletinOf = ({ id, news }: { readonly id: number; readonly news: string | null }): Bulletin => ({
  ...(JSON.parse(news ?? 'null') as Sealed),
  id,
})

/** What was told of an event since an instant, oldest first. */
export const readTold = async (db: Connection, event: EventId, since: number): Promise<readonly Bulletin[]> => {
  const rows = db.selectFrom('bulletins').select(['id', 'news']).where('event', '=', event)
  const told = await rows.where('news', 'is not', null).where('opened_at', '>=', since).orderBy('id').execute()
  return told.map(bulletinOf)
}

/** An event as a bulletin keeps it: its claims are the record's to keep. */
const withoutClaims = (event: DiplomaticEvent): DiplomaticEvent => ({ ...event, claims: [] })

/**
 * Ends the gathering of a bulletin: from now on it is told as it is here, or is not told at all. False where more has come
 * since it was read.
 */
export const sealBulletin = async (
  db: Connection,
  { id, touched }: Pick<OpenBulletin, 'id' | 'touched'>,
  sealed: Sealed | undefined,
): Promise<boolean> => {
  const news = sealed && JSON.stringify({ ...sealed, event: withoutClaims(sealed.event) })
  const result = await db
    .updateTable('bulletins')
    .set({
      state: news === undefined ? 'told' : 'telling',
      news: news ?? null,
      revision: sealed?.event.revision ?? null,
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('touched', '=', touched)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** A bulletin that some readers have still to be told of. */
export interface ToldBulletin extends Bulletin {
  /** When its news came, epoch milliseconds. */
  readonly openedAt: number
}

/** The bulletins that some readers have still to be told of, oldest first. */
export const readTelling = async (db: Connection): Promise<readonly ToldBulletin[]> => {
  const rows = db.selectFrom('bulletins').select(['id', 'news', 'opened_at as openedAt']).where(TELLING)
  const telling = await rows.orderBy('opened_at').orderBy('id').execute()
  return telling.map((row) => Object.assign(bulletinOf(row), { openedAt: row.openedAt }))
}

/** Several bulletins by their ids. */
export const readBulletins = async (db: Connection, ids: readonly number[]): Promise<ReadonlyMap<number, Bulletin>> => {
  const rows = await db.selectFrom('bulletins').select(['id', 'news']).where('id', 'in', ids).execute()
  return new Map(rows.filter(({ news }) => news !== null).map((row) => [row.id, bulletinOf(row)]))
}

/** Kinds of changes as a column holds them. */
export const kindsText = (kinds: readonly AlertKind[]): string => kinds.join(',')
export const kindsIn = (text: string): readonly AlertKind[] => (text === '' ? [] : (text.split(',') as AlertKind[]))
