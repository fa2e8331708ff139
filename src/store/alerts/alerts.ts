import { sql } from 'kysely'
import type { AlertKind, Bulletin } from '../../domain/alert.ts'
import { ALERT_SETTINGS, type AlertSettings } from '../../domain/alert.ts'
import type { Message } from '../../domain/message.ts'
import type { Reader } from '../../domain/reader.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { PlannedDelivery } from '../delivery/delivery.ts'
import { insertDelivery } from '../delivery/planning.ts'
import { readerOf } from '../delivery/reader-columns.ts'
import type { Connection } from '../schema.ts'
import { type Candidate, readAudience, type Touched } from './audience.ts'
import {
  kindsIn,
  kindsText,
  type OpenBulletin,
  readBulletins,
  readOpen,
  readTelling,
  readTold,
  type Sealed,
  sealBulletin,
  type ToldBulletin,
} from './bulletins.ts'
import { readSettings } from './preferences.ts'

/** How one reader is told of one bulletin. */
export interface AlertPlan {
  readonly kinds: readonly AlertKind[]
  /** When the reader hears of it, epoch milliseconds. */
  readonly due: number
  /** Null where it waits to be told together with others. */
  readonly message: PlannedDelivery | null
  /** Earlier messages to the reader that are put right: the delivery, and what it is to say. */
  readonly marks: readonly { readonly delivery: number; readonly slot: string; readonly body: Message }[]
  /** Deliveries that have not gone out yet and are not to. */
  readonly cancelled: readonly number[]
}

/** What one reader has waited to be told, in the order of the news. */
export interface Waiting {
  readonly reader: Reader
  readonly settings: AlertSettings
  readonly alerts: readonly { readonly bulletin: Bulletin; readonly kinds: readonly AlertKind[] }[]
}

/** What becomes of what a reader waited for: messages, with the number of the one that holds a bulletin; a later time; or nothing. */
export type Release =
  | { readonly messages: readonly PlannedDelivery[]; readonly messageOf: (bulletin: number) => number }
  | { readonly due: number }
  | undefined

export interface Alerts {
  readonly open: (span: { readonly before: number; readonly after: number }) => Promise<readonly OpenBulletin[]>
  readonly told: (event: EventId, since: number) => Promise<readonly Bulletin[]>
  readonly seal: (bulletin: Pick<OpenBulletin, 'id' | 'touched'>, sealed: Sealed | undefined) => Promise<boolean>
  readonly telling: () => Promise<readonly ToldBulletin[]>
  /**
   * Tells the next readers of a bulletin, at most `limit`: what they are told and how far the telling has come are one
   * transaction. `plan` says what a reader is told, undefined for nothing. True while there are more.
   */
  readonly tell: (
    bulletin: Bulletin,
    touched: Touched,
    plan: (candidate: Candidate) => AlertPlan | undefined,
    how: { readonly limit: number; readonly now: number },
  ) => Promise<boolean>
  /** Readers who have waited long enough. */
  readonly waiting: (now: number, limit: number) => Promise<readonly number[]>
  /** Writes what a reader waited for in one transaction with its waiting no more; nothing of what should have come before `since`. */
  readonly release: (
    reader: number,
    plan: (waiting: Waiting) => Release,
    when: { readonly now: number; readonly since: number },
  ) => Promise<void>
  /** Forgets who was told of bulletins opened before an instant, then these; so many rows at most, and how many there were. */
  readonly prune: (before: number, limit: number) => Promise<number>
}

const writePlan = async (
  trx: Connection,
  { id }: Bulletin,
  reader: number,
  plan: AlertPlan,
  now: number,
): Promise<void> => {
  const { message, kinds, due, marks, cancelled } = plan
  const delivery = message ? await insertDelivery(trx, message, now) : undefined
  for (const { delivery: edits, slot, body } of marks)
    await insertDelivery(
      trx,
      { reader, kind: 'alert', slot, edits, due: now, expires: due + 86_400_000, silent: true, body },
      now,
    )
  if (cancelled.length > 0)
    await trx
      .updateTable('outbox')
      .set({ state: 'cancelled', updated_at: now })
      .where('id', 'in', cancelled)
      .where('state', '=', 'pending')
      .execute()
  if (kinds.length > 0)
    await trx
      .insertInto('alerts')
      .values({ reader_id: reader, bulletin: id, kinds: kindsText(kinds), due, delivery: delivery ?? null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const tell = async (
  trx: Connection,
  bulletin: Bulletin,
  touched: Touched,
  plan: (candidate: Candidate) => AlertPlan | undefined,
  { limit, now }: { readonly limit: number; readonly now: number },
): Promise<boolean> => {
  const row = await trx
    .selectFrom('bulletins')
    .select('after_reader')
    .where('id', '=', bulletin.id)
    .where('state', '=', 'telling')
    .executeTakeFirst()
  if (!row) return false
  const contradicted = bulletin.contradicted.map((one) => one.bulletin)
  const { candidates, last } = await readAudience(trx, touched, contradicted, { after: row.after_reader, limit })
  for (const candidate of candidates) {
    const planned = plan(candidate)
    if (planned) await writePlan(trx, bulletin, candidate.reader.id, planned, now)
  }
  const progress = last === undefined ? { state: 'told' } : { after_reader: last }
  await trx.updateTable('bulletins').set(progress).where('id', '=', bulletin.id).execute()
  if (last === undefined && isOff(bulletin))
    await trx.deleteFrom('reminders').where('event', '=', bulletin.event.id).execute()
  return last !== undefined
}

/** An event of which nobody needs to be reminded any more. */
const isOff = ({ event, withdrawn }: Bulletin): boolean =>
  withdrawn || event.status === 'cancelled' || event.status === 'ruled_out'

const readWaiting = async (trx: Connection, id: number, now: number): Promise<Waiting | undefined> => {
  const row = await trx.selectFrom('readers').selectAll().where('id', '=', id).executeTakeFirst()
  const alerts = trx.selectFrom('alerts').select(['bulletin', 'kinds']).where('reader_id', '=', id)
  const waiting = await alerts.where('delivery', 'is', null).where('due', '<=', now).orderBy('bulletin').execute()
  if (!row || waiting.length === 0) return undefined
  const bulletins = await readBulletins(
    trx,
    waiting.map(({ bulletin }) => bulletin),
  )
  return {
    reader: readerOf(row),
    settings: (await readSettings(trx, [id])).get(id) ?? ALERT_SETTINGS,
    alerts: waiting.flatMap(({ bulletin, kinds }) => {
      const found = bulletins.get(bulletin)
      return found ? [{ bulletin: found, kinds: kindsIn(kinds) }] : []
    }),
  }
}

const release = async (
  trx: Connection,
  reader: number,
  plan: (waiting: Waiting) => Release,
  { now, since }: { readonly now: number; readonly since: number },
): Promise<void> => {
  const stale = trx.deleteFrom('alerts').where('reader_id', '=', reader).where('delivery', 'is', null)
  await stale.where('due', '<', since).execute()
  const waiting = await readWaiting(trx, reader, now)
  if (!waiting) return
  const released = plan(waiting)
  const rows = waiting.alerts.map(({ bulletin }) => bulletin.id)
  if (released && 'due' in released) {
    const postponed = trx.updateTable('alerts').set({ due: released.due }).where('reader_id', '=', reader)
    await postponed.where('bulletin', 'in', rows).execute()
    return
  }
  const deliveries: (number | undefined)[] = []
  for (const message of released?.messages ?? []) deliveries.push(await insertDelivery(trx, message, now))
  for (const bulletin of rows) {
    const delivery = released && deliveries[released.messageOf(bulletin)]
    const alert = { reader_id: reader, bulletin }
    if (delivery === undefined)
      await trx.deleteFrom('alerts').where('reader_id', '=', alert.reader_id).where('bulletin', '=', bulletin).execute()
    else
      await trx
        .updateTable('alerts')
        .set({ delivery })
        .where('reader_id', '=', alert.reader_id)
        .where('bulletin', '=', bulletin)
        .execute()
  }
}

const prune = async (trx: Connection, before: number, limit: number): Promise<number> => {
  const old = trx.selectFrom('bulletins').select('id').where('opened_at', '<', before).where('state', '=', 'told')
  const told = trx.selectFrom('alerts').select(['bulletin', 'reader_id']).where('bulletin', 'in', old).limit(limit)
  const alerts = trx.deleteFrom('alerts').where(sql<boolean>`(bulletin, reader_id) in ${told}`)
  const forgotten = Number((await alerts.executeTakeFirst()).numDeletedRows)
  if (forgotten > 0) return forgotten
  const bulletins = trx.deleteFrom('bulletins').where('id', 'in', old.limit(limit))
  return Number((await bulletins.executeTakeFirst()).numDeletedRows)
}

export const createAlerts = (db: Connection): Alerts => ({
  open: (span) => readOpen(db, span),
  told: (event, since) => readTold(db, event, since),
  seal: (bulletin, sealed) => sealBulletin(db, bulletin, sealed),
  telling: () => readTelling(db),
  tell: (bulletin, touched, plan, how) => db.transaction().execute((trx) => tell(trx, bulletin, touched, plan, how)),
  waiting: async (now, limit) => {
    const rows = db.selectFrom('alerts').select('reader_id').distinct().where('delivery', 'is', null)
    return (await rows.where('due', '<=', now).limit(limit).execute()).map((row) => row.reader_id)
  },
  release: (reader, plan, when) => db.transaction().execute((trx) => release(trx, reader, plan, when)),
  prune: (before, limit) => db.transaction().execute((trx) => prune(trx, before, limit)),
})
