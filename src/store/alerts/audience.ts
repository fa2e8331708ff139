import { ALERT_SETTINGS, type AlertKind, type AlertSettings } from '../../domain/alert.ts'
import type { MuteTarget, Reader } from '../../domain/reader.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { Message } from '../../domain/message.ts'
import type { DeliveryState } from '../delivery/delivery.ts'
import { readerOf } from '../delivery/reader-columns.ts'
import type { Connection } from '../schema.ts'
import { kindsIn } from './bulletins.ts'
import { readSettings } from './preferences.ts'

/** What news touches: whoever follows one of these may want to hear of it. */
export interface Touched {
  readonly event: EventId
  readonly kind: string
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly formats: readonly string[]
}

/** Why somebody is told: a follow of everything, of what is important, of the event, of something else; a reminder; an earlier message. */
type Ground = 'everything' | 'important' | 'event' | 'other' | 'reminder' | 'told'

/** An alert that a reader has had, or has still to get. */
export interface HadAlert {
  readonly bulletin: number
  readonly kinds: readonly AlertKind[]
  /** Null while it waits for the end of quiet hours. */
  readonly delivery: {
    readonly id: number
    readonly state: DeliveryState
    readonly slot: string
    readonly body: Message
  } | null
}

/** Somebody who may have to be told. */
export interface Candidate {
  readonly reader: Reader
  readonly grounds: ReadonlySet<Ground>
  readonly settings: AlertSettings
  /** What is touched and muted. */
  readonly muted: readonly MuteTarget[]
  /** The reader's alerts of the bulletins that are contradicted. */
  readonly had: readonly HadAlert[]
}

export interface Chunk {
  readonly candidates: readonly Candidate[]
  /** The last reader looked at; undefined where there are no more. */
  readonly last: number | undefined
}

interface Range {
  readonly after: number
  readonly limit: number
}

type Arm = readonly [Ground, readonly number[]]

const targetsOf = ({
  event,
  kind,
  actors,
  places,
  formats,
}: Touched): readonly (readonly [Ground, string, string])[] => [
  ['everything', 'everything', ''],
  ['important', 'important', ''],
  ['event', 'event', event],
  ['other', 'kind', kind],
  ...actors.map((id) => ['other', 'actor', id] as const),
  ...places.map((id) => ['other', 'place', id] as const),
  ...formats.map((id) => ['other', 'format', id] as const),
]

/** The first readers after one, of each ground: an index holds the followers of each thing in the order of readers. */
const readArms = async (
  trx: Connection,
  touched: Touched,
  contradicted: readonly number[],
  { after, limit }: Range,
): Promise<readonly Arm[]> => {
  const arms: Arm[] = []
  for (const [ground, kind, target] of targetsOf(touched)) {
    const rows = trx.selectFrom('follows').select('reader_id').where('kind', '=', kind).where('target', '=', target)
    const found = await rows.where('reader_id', '>', after).orderBy('reader_id').limit(limit).execute()
    if (found.length > 0) arms.push([ground, found.map((row) => row.reader_id)])
  }
  const reminded = trx.selectFrom('reminders').select('reader_id').distinct().where('event', '=', touched.event)
  const reminders = await reminded.where('reader_id', '>', after).orderBy('reader_id').limit(limit).execute()
  arms.push(['reminder', reminders.map((row) => row.reader_id)])
  for (const bulletin of contradicted) {
    const rows = trx.selectFrom('alerts').select('reader_id').where('bulletin', '=', bulletin)
    const told = await rows.where('reader_id', '>', after).orderBy('reader_id').limit(limit).execute()
    arms.push(['told', told.map((row) => row.reader_id)])
  }
  return arms
}

const groundsOf = (arms: readonly Arm[]): ReadonlyMap<number, ReadonlySet<Ground>> => {
  const grounds = new Map<number, Set<Ground>>()
  for (const [ground, readers] of arms)
    for (const reader of readers) grounds.set(reader, (grounds.get(reader) ?? new Set()).add(ground))
  return grounds
}

const readMuted = async (
  trx: Connection,
  readers: readonly number[],
  { event, actors }: Touched,
): Promise<ReadonlyMap<number, readonly MuteTarget[]>> => {
  const rows = await trx.selectFrom('mutes').selectAll().where('reader_id', 'in', readers).execute()
  const touching = rows.filter(({ kind, target }) => (kind === 'event' ? target === event : actors.includes(target)))
  return new Map(
    [...Map.groupBy(touching, (row) => row.reader_id)].map(([reader, muted]) => [
      reader,
      muted.map(({ kind, target }) => ({ kind, id: target }) as MuteTarget),
    ]),
  )
}

const readHad = async (
  trx: Connection,
  readers: readonly number[],
  contradicted: readonly number[],
): Promise<ReadonlyMap<number, readonly HadAlert[]>> => {
  if (contradicted.length === 0) return new Map()
  const rows = await trx
    .selectFrom('alerts')
    .leftJoin('outbox', 'outbox.id', 'alerts.delivery')
    .select([
      'alerts.reader_id',
      'alerts.bulletin',
      'alerts.kinds',
      'outbox.id',
      'outbox.state',
      'outbox.slot',
      'outbox.body',
    ])
    .where('alerts.bulletin', 'in', contradicted)
    .where('alerts.reader_id', 'in', readers)
    .orderBy('alerts.bulletin')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.reader_id)].map(([reader, had]) => [
      reader,
      had.map(({ bulletin, kinds, id, state, slot, body }) => ({
        bulletin,
        kinds: kindsIn(kinds),
        delivery:
          id === null || state === null || slot === null || body === null
            ? null
            : { id, state: state as DeliveryState, slot, body: JSON.parse(body) as Message },
      })),
    ]),
  )
}

/** The next readers, at most `limit`, whom news may concern: each once, however many of their follows match. */
export const readAudience = async (
  trx: Connection,
  touched: Touched,
  contradicted: readonly number[],
  range: Range,
): Promise<Chunk> => {
  const grounds = groundsOf(await readArms(trx, touched, contradicted, range))
  const ids = [...grounds.keys()].toSorted((a, b) => a - b).slice(0, range.limit)
  if (ids.length === 0) return { candidates: [], last: undefined }
  const readers = trx.selectFrom('readers').selectAll().where('state', '=', 'active').where('id', 'in', ids)
  const settings = await readSettings(trx, ids)
  const muted = await readMuted(trx, ids, touched)
  const had = await readHad(trx, ids, contradicted)
  const candidates = (await readers.orderBy('id').execute()).map((row) => ({
    reader: readerOf(row),
    grounds: grounds.get(row.id) ?? new Set<Ground>(),
    settings: settings.get(row.id) ?? ALERT_SETTINGS,
    muted: muted.get(row.id) ?? [],
    had: had.get(row.id) ?? [],
  }))
  return { candidates, last: ids.length < range.limit ? undefined : ids.at(-1) }
}
