import { day } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Reader } from '../../domain/reader.ts'
import type { Schema } from '../schema.ts'

type Row = Omit<Schema['readers'], 'id' | 'created_at' | 'weekdays' | 'owed_since'> & {
  readonly weekdays: string
  readonly owed_since: number
}

/** What may change about a reader. */
export type ReaderPatch = Partial<Omit<Reader, 'id'>>

const hoursOf = (quiet: Reader['quiet']): Partial<Row> => ({
  quiet_from: quiet?.from ?? null,
  quiet_to: quiet?.to ?? null,
})
const outlookOf = (outlook: Reader['outlook']): Partial<Row> => ({
  outlook_weekday: outlook?.weekday ?? null,
  outlook_minute: outlook?.minute ?? null,
})
const awayOf = (away: Reader['away']): Partial<Row> => ({ away_from: away?.from ?? null, away_to: away?.to ?? null })

/** The columns that a patch sets; what it leaves out, or names as undefined, stays as it is. */
export const columnsOf = (patch: ReaderPatch): Partial<Row> => {
  const columns = {
    chat: patch.chat,
    thread: patch.thread,
    language: patch.language,
    state: patch.state,
    time_zone: patch.timeZone,
    briefing_minute: patch.briefingMinute,
    weekdays: patch.weekdays?.join(''),
    evening_minute: patch.eveningMinute,
    next_briefing_at: patch.nextBriefingAt,
    briefed_until: patch.briefedUntil,
    owed_since: patch.owedSince,
    ...(patch.outlook === undefined ? {} : outlookOf(patch.outlook)),
    ...(patch.quiet === undefined ? {} : hoursOf(patch.quiet)),
    ...(patch.away === undefined ? {} : awayOf(patch.away)),
  }
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
}

export const readerOf = (row: { readonly id: number } & Row): Reader => ({
  id: row.id,
  chat: row.chat,
  thread: row.thread,
  language: row.language as Language,
  state: row.state as Reader['state'],
  timeZone: row.time_zone,
  briefingMinute: row.briefing_minute,
  weekdays: Array.from(row.weekdays, Number),
  eveningMinute: row.evening_minute,
  outlook:
    row.outlook_weekday === null || row.outlook_minute === null
      ? null
      : { weekday: row.outlook_weekday, minute: row.outlook_minute },
  quiet: row.quiet_from === null || row.quiet_to === null ? null : { from: row.quiet_from, to: row.quiet_to },
  away: row.away_from === null || row.away_to === null ? null : { from: day(row.away_from), to: day(row.away_to) },
  nextBriefingAt: row.next_briefing_at,
  briefedUntil: row.briefed_until,
  owedSince: row.owed_since,
})
