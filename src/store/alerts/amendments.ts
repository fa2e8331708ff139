import { addDays, type Day, day } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'
import type { Reader } from '../../domain/reader.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { readerOf } from '../delivery/reader-columns.ts'
import type { PlannedDelivery } from '../delivery/delivery.ts'
import { insertPlanned } from '../delivery/planning.ts'
import type { Connection } from '../schema.ts'

/** One message of a briefing that has gone out, as it reads now. */
interface SentPart {
  readonly delivery: number
  readonly part: number
  readonly body: Message
}

/** The briefing of a reader's day that has gone out. Instants are epoch milliseconds. */
export interface SentBriefing {
  readonly reader: Reader
  /** The local date that it is for. */
  readonly slot: string
  readonly due: number
  readonly writtenAt: number
  /** Up to when the reader had been told of changes before it; null for a first briefing, or the first for days. */
  readonly since: number | null
  readonly parts: readonly SentPart[]
  /** How often it has been amended, and when last; null for never. */
  readonly amended: number
  readonly lastAmendedAt: number | null
}

export interface Amendments {
  /** The events of which there has been news, told or not, after a bulletin; and the last of these bulletins. */
  readonly newsAfter: (bulletin: number) => Promise<{ readonly events: readonly EventId[]; readonly last: number }>
  /** The briefings of these dates that have gone out, of readers after one, with the last reader looked at; undefined where there are no more. */
  readonly sent: (
    slots: readonly Day[],
    range: { readonly after: number; readonly limit: number },
  ) => Promise<{ readonly briefings: readonly SentBriefing[]; readonly last: number | undefined }>
  readonly write: (rows: readonly PlannedDelivery[], now: number) => Promise<number>
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

/** So far back another briefing is looked for, to know since when this one tells of changes. */
const DAYS_BACK = 8

const readRows = (db: Connection, readers: readonly number[], from: string) =>
  db
    .selectFrom('outbox')
    .select(['id', 'reader_id', 'slot', 'part', 'edits', 'state', 'due', 'created_at', 'body'])
    .where('reader_id', 'in', readers)
    .where('kind', '=', 'briefing')
    .where('slot', '>=', from)
    .orderBy('id')
    .execute()

const AMENDED = ' amended '

/** The slot of what amends a briefing for the nth time. */
export const amendedSlot = (slot: string, count: number): string => `${slot}${AMENDED}${count}`

/** What a reader's rows say of the briefing of a date; undefined where it has not gone out whole. */
const briefingOf = (reader: Reader, slots: readonly Day[], rows: readonly Row[]): SentBriefing | undefined => {
  const originals = rows.filter(({ slot, edits }) => edits === null && slots.some((one) => one === slot))
  const slot = originals.at(-1)?.slot
  const first = originals.find((row) => row.slot === slot && row.part === 1)
  if (!first || slot === undefined) return undefined
  const further = rows.filter(
    ({ slot: own, edits, state }) =>
      edits === null && own.startsWith(`${slot}${AMENDED}`) && ['pending', 'sending', 'sent'].includes(state),
  )
  const parts = [...originals.filter((row) => row.slot === slot), ...further]
  if (parts.some(({ state }) => state !== 'sent')) return undefined
  const ids = new Set(parts.map(({ id }) => id))
  const edits = rows.filter((row) => row.edits !== null && ids.has(row.edits))
  // One that is still to go out says how the briefing reads by then.
  if (edits.some(({ state }) => state === 'pending' || state === 'sending')) return undefined
  const before = rows.findLast((row) => row.edits === null && row.id < first.id && !row.slot.includes(AMENDED))
  return {
    reader,
    slot,
    due: first.due,
    writtenAt: first.created_at,
    since: before?.created_at ?? null,
    parts: parts.map(({ id, part, body }) => {
      const latest = edits.findLast((row) => row.edits === id && row.state === 'sent')
      return { delivery: id, part, body: JSON.parse(latest?.body ?? body) as Message }
    }),
    amended: new Set([...edits, ...further].map((row) => row.slot)).size,
    lastAmendedAt: [...edits, ...further].toSorted((one, other) => one.id - other.id).at(-1)?.created_at ?? null,
  }
}

export const createAmendments = (db: Connection): Amendments => ({
  newsAfter: async (bulletin) => {
    const rows = db.selectFrom('bulletins').select(['id', 'event']).where('id', '>', bulletin)
    const closed = await rows.where('state', '<>', 'open').orderBy('id').execute()
    return { events: [...new Set(closed.map(({ event }) => event))], last: closed.at(-1)?.id ?? bulletin }
  },
  sent: async (slots, { after, limit }) => {
    const active = db.selectFrom('readers').selectAll().where('state', '=', 'active').where('id', '>', after)
    const readers = await active.orderBy('id').limit(limit).execute()
    if (readers.length === 0) return { briefings: [], last: undefined }
    const [first = day('1970-01-01')] = slots.toSorted()
    const rows = await readRows(
      db,
      readers.map(({ id }) => id),
      addDays(first, -DAYS_BACK),
    )
    const byReader = Map.groupBy(rows, (row) => row.reader_id)
    const briefings = readers.flatMap((row) => briefingOf(readerOf(row), slots, byReader.get(row.id) ?? []) ?? [])
    return { briefings, last: readers.length < limit ? undefined : readers.at(-1)?.id }
  },
  write: (rows, now) => db.transaction().execute((trx) => insertPlanned(trx, rows, now)),
})
