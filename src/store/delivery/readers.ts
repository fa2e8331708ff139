import type { Language } from '../../domain/language.ts'
import { isPaused, type Reader } from '../../domain/reader.ts'
import type { Connection } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { cancelPending } from './cancellation.ts'
import { moveChat } from './moving.ts'
import { eraseReader, exportReader, type ReaderExport } from './personal-data.ts'
import { columnsOf, type ReaderPatch, readerOf } from './reader-columns.ts'

export interface Subscription {
  readonly chat: number
  readonly thread: number | null
  readonly language: Language
  readonly timeZone: string
  readonly briefingMinute: number
  /** Epoch milliseconds; null leaves the reader without briefings. */
  readonly nextBriefingAt: number | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** Instants are epoch milliseconds. */
interface NextMove {
  readonly reader: Reader
  readonly nextBriefingAt: number | null
  readonly briefedUntil: number | null
  readonly owedSince: number
}

export interface Readers {
  readonly find: (chat: number, thread: number | null) => Promise<Reader | undefined>
  readonly byId: (id: number) => Promise<Reader | undefined>
  /** Adds a reader. A known chat keeps its settings; a retired one is active again, with the briefing given here. */
  readonly subscribe: (subscription: Subscription) => Promise<Reader>
  /**
   * Undefined where there is no such reader. One who pauses, is away or is retired is sent nothing that was still waiting;
   * one who moves to where there is a reader already is retired. `at` dates what is cancelled.
   */
  readonly update: (id: number, patch: ReaderPatch, at: number) => Promise<Reader | undefined>
  /** Active readers whose briefing is due, the longest overdue first; after one of them where it is given. */
  readonly due: (now: number, limit: number, after?: Reader) => Promise<readonly Reader[]>
  /** Active readers whose next briefing is still to come, by their ids, after one of them. */
  readonly waiting: (now: number, limit: number, after: number) => Promise<readonly Reader[]>
  /** Moves next briefings, in one transaction; a reader whose next briefing has been moved otherwise meanwhile is left alone. */
  readonly moveNext: (moves: readonly NextMove[]) => Promise<void>
  /** Every active reader, for what everyone is told. */
  readonly active: () => Promise<readonly Reader[]>
  readonly activeCount: () => Promise<number>
  /** For a chat that can't be reached: nothing more is planned, what waits is cancelled, the settings are kept. */
  readonly retire: (id: number, at: number) => Promise<void>
  /** A group goes on under another id, with all its topics, and what they are owed. */
  readonly move: (from: number, to: number, at: number) => Promise<void>
  /** Removes everything that is held about a reader. */
  readonly erase: (id: number) => Promise<void>
  /** Everything that is held about a reader; undefined where there is no such reader. */
  readonly export: (id: number) => Promise<ReaderExport | undefined>
}

const find = async (db: Connection, chat: number, thread: number | null): Promise<Reader | undefined> => {
  const row = await db
    .selectFrom('readers')
    .selectAll()
    .where('chat', '=', chat)
    .where((eb) => eb(eb.fn.coalesce('thread', eb.val(0)), '=', thread ?? 0))
    .executeTakeFirst()
  return row && readerOf(row)
}

const RETIRED: ReaderPatch = { state: 'retired', nextBriefingAt: null }

/** There may be a reader already where this one goes: that one goes on, this one is retired. */
const yielding = async (trx: Connection, id: number, patch: ReaderPatch): Promise<ReaderPatch> => {
  if (patch.chat === undefined && patch.thread === undefined) return patch
  const row = await trx.selectFrom('readers').select(['chat', 'thread']).where('id', '=', id).executeTakeFirst()
  if (!row) return patch
  const other = await find(trx, patch.chat ?? row.chat, patch.thread === undefined ? row.thread : patch.thread)
  return other && other.id !== id ? RETIRED : patch
}

const update = async (trx: Connection, id: number, patch: ReaderPatch, at: number): Promise<Reader | undefined> => {
  const columns = columnsOf(await yielding(trx, id, patch))
  const row =
    Object.keys(columns).length === 0
      ? await trx.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
      : await trx.updateTable('readers').set(columns).where('id', '=', id).returningAll().executeTakeFirst()
  const reader = row && readerOf(row)
  if (reader && isPaused(reader, at)) await cancelPending(trx, id, at)
  return reader
}

const subscribe = async (trx: Connection, subscription: Subscription): Promise<Reader> => {
  const { at, nextBriefingAt, ...settings } = subscription
  const known = await find(trx, settings.chat, settings.thread)
  if (known && known.state !== 'retired') return known
  if (known) {
    const revived = await update(trx, known.id, { state: 'active', nextBriefingAt, owedSince: at }, at)
    if (!revived) throw new StoreError(`reader ${known.id} is gone`)
    return revived
  }
  const row = await trx
    .insertInto('readers')
    .values({
      chat: settings.chat,
      thread: settings.thread,
      language: settings.language,
      time_zone: settings.timeZone,
      briefing_minute: settings.briefingMinute,
      state: 'active',
      next_briefing_at: nextBriefingAt,
      briefed_until: null,
      owed_since: at,
      created_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return readerOf(row)
}

const moveNext = async (trx: Connection, moves: readonly NextMove[]): Promise<void> => {
  for (const { reader, nextBriefingAt, briefedUntil, owedSince } of moves)
    await trx
      .updateTable('readers')
      .set({ next_briefing_at: nextBriefingAt, briefed_until: briefedUntil, owed_since: owedSince })
      .where('id', '=', reader.id)
      .where('next_briefing_at', 'is', reader.nextBriefingAt)
      .execute()
}

export const createReaders = (db: Connection): Readers => {
  const active = db.selectFrom('readers').where('state', '=', 'active')
  return {
    find: (chat, thread) => find(db, chat, thread),
    byId: async (id) => {
      const row = await db.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
      return row && readerOf(row)
    },
    subscribe: (subscription) => db.transaction().execute((trx) => subscribe(trx, subscription)),
    update: (id, patch, at) => db.transaction().execute((trx) => update(trx, id, patch, at)),
    due: async (now, limit, after) => {
      const due = active.selectAll().where('next_briefing_at', '<=', now)
      const rest = due.$if(after !== undefined, (query) =>
        query.where((eb) =>
          eb(eb.refTuple('next_briefing_at', 'id'), '>', eb.tuple(after?.nextBriefingAt ?? null, after?.id ?? 0)),
        ),
      )
      return (await rest.orderBy('next_briefing_at').orderBy('id').limit(limit).execute()).map(readerOf)
    },
    waiting: async (now, limit, after) => {
      const waiting = active.selectAll().where('next_briefing_at', '>', now).where('id', '>', after)
      return (await waiting.orderBy('id').limit(limit).execute()).map(readerOf)
    },
    moveNext: (moves) => db.transaction().execute((trx) => moveNext(trx, moves)),
    active: async () => (await active.selectAll().orderBy('id').execute()).map(readerOf),
    activeCount: async () =>
      (await active.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count,
    retire: async (id, at) => {
      await db.transaction().execute((trx) => update(trx, id, RETIRED, at))
    },
    move: (from, to, at) => db.transaction().execute((trx) => moveChat(trx, from, to, at)),
    erase: (id) => db.transaction().execute((trx) => eraseReader(trx, id)),
    export: (id) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute((trx) => exportReader(trx, id)),
  }
}
