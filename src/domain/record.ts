import type { ActorId, PlaceId } from './actor.ts'
import type { Change } from './change.ts'
import type { Day } from './calendar.ts'
import { createDayIndex, type EventsBetween, startKey } from './day-index.ts'
import type { Dispatch, DispatchId } from './dispatch.ts'
import type { DiplomaticEvent } from './event.ts'
import type { EventId } from './vocabulary.ts'

/** All that is known at one moment: the value that briefings and questions read. */
export interface EventRecord {
  readonly events: ReadonlyMap<EventId, DiplomaticEvent>
  readonly dispatches: ReadonlyMap<DispatchId, Dispatch>
  /** Events with a participant of that id, whatever the presence. */
  readonly of: (actor: ActorId) => readonly DiplomaticEvent[]
  /** Events of which that place is said, not one in it. */
  readonly at: (place: PlaceId) => readonly DiplomaticEvent[]
  /** Events that touch the days from `first` to `last`, inclusive, seen from `timeZone`; by start. */
  readonly between: EventsBetween
  /** No fewer events than touch those days, without fetching them. */
  readonly countBetween: (first: Day, last: Day) => number
  /** Events that no source dates. */
  readonly undated: readonly DiplomaticEvent[]
  /** Those of them that were first reported on the days from `first` to `last`, inclusive. */
  readonly undatedReported: EventsBetween
  /** Of a record that differs in a few events from one before it: what it is made of. */
  readonly layers?: Layers
  /** History of one event, oldest first. */
  readonly changesOf: (event: EventId) => readonly Change[]
  /** Changes after `since` and up to `until`, epoch milliseconds, oldest first. */
  readonly changesBetween: (since: number, until: number) => readonly Change[]
}

/** A record, and over it what has changed since. */
interface Layers {
  readonly base: EventRecord
  /** Events that are as `above` has them, or gone. */
  readonly renewed: ReadonlySet<EventId>
  readonly above: EventRecord
}

export interface RecordContents {
  readonly events: readonly DiplomaticEvent[]
  readonly dispatches: readonly Dispatch[]
  readonly changes: readonly Change[]
}

const NONE: readonly never[] = []

/** Each event under every key that it has, in the order given. */
const indexBy = <Key>(
  events: readonly DiplomaticEvent[],
  keysOf: (event: DiplomaticEvent) => Iterable<Key>,
): ReadonlyMap<Key, readonly DiplomaticEvent[]> => {
  const index = new Map<Key, DiplomaticEvent[]>()
  for (const event of events)
    for (const key of keysOf(event)) {
      const list = index.get(key)
      if (list) list.push(event)
      else index.set(key, [event])
    }
  return index
}

/** How many of the changes came at an instant or before. */
const countUntil = (changes: readonly Change[], instant: number): number => {
  let [low, high] = [0, changes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((changes[middle]?.at ?? 0) <= instant) low = middle + 1
    else high = middle
  }
  return low
}

const byStart = (events: readonly DiplomaticEvent[]): readonly DiplomaticEvent[] =>
  events
    .map((event) => ({ event, key: startKey(event) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ event }) => event)

/** What is known of one event alone; empty where the record does not have it. */
export const recordOfOne = (record: EventRecord, id: EventId): EventRecord => {
  const event = record.events.get(id)
  return createEventRecord({
    events: event ? [event] : [],
    dispatches: (event?.dispatches ?? []).flatMap((dispatch) => record.dispatches.get(dispatch) ?? []),
    changes: record.changesOf(id),
  })
}

/** The first of an event's dispatches that is known. */
export const firstReport = (
  { dispatches: ids }: DiplomaticEvent,
  dispatches: ReadonlyMap<DispatchId, Dispatch>,
): Dispatch | undefined => ids.map((id) => dispatches.get(id)).find((dispatch) => dispatch !== undefined)

/** Indexes the contents by actor, place, day and event; `events` in the order of their start, undated ones last. */
export const createEventRecord = (contents: RecordContents): EventRecord => {
  const events = byStart(contents.events)
  const byActor = indexBy(events, ({ participants }) => participants.map(({ actor }) => actor))
  const byPlace = indexBy(events, ({ place }) => (place === null ? NONE : [place]))
  const changes = contents.changes.toSorted((a, b) => a.at - b.at)
  const history = Map.groupBy(changes, (change) => change.event)
  const dispatches = new Map(contents.dispatches.map((dispatch) => [dispatch.id, dispatch]))
  const undated = events.filter(({ when }) => when.start === null && when.end === null)
  return {
    events: new Map(events.map((event) => [event.id, event])),
    dispatches,
    ...createDayIndex(events),
    undated,
    undatedReported: createDayIndex(undated, (event) => ({
      start: firstReport(event, dispatches)?.published ?? null,
      end: null,
    })).between,
    of: (actor) => byActor.get(actor) ?? NONE,
    at: (place) => byPlace.get(place) ?? NONE,
    changesOf: (event) => history.get(event) ?? NONE,
    changesBetween: (since, until) => changes.slice(countUntil(changes, since), countUntil(changes, until)),
  }
}

/** What has changed in a record since it was read. */
export interface RecordNews {
  /** Events that are not as they were: as `events` has them now, or gone. */
  readonly renewed: readonly EventId[]
  readonly events: readonly DiplomaticEvent[]
  /** Those that are new or not as they were. */
  readonly dispatches: readonly Dispatch[]
  readonly changes: readonly Change[]
}

/** Of two lists in the order of their start, what still stands of the lower and all of the upper. */
export const overlaid = (
  lower: readonly DiplomaticEvent[],
  upper: readonly DiplomaticEvent[],
  renewed: ReadonlySet<EventId>,
): readonly DiplomaticEvent[] => {
  const standing = lower.filter(({ id }) => !renewed.has(id))
  return upper.length === 0 ? standing : byStart([...standing, ...upper])
}

const layered = (layers: Layers): EventRecord => {
  const { base, renewed, above } = layers
  const over = (lower: readonly DiplomaticEvent[], upper: readonly DiplomaticEvent[]) => overlaid(lower, upper, renewed)
  const events = over([...base.events.values()], [...above.events.values()])
  return {
    layers,
    events: new Map(events.map((event) => [event.id, event])),
    dispatches: new Map([...base.dispatches, ...above.dispatches]),
    of: (actor) => over(base.of(actor), above.of(actor)),
    at: (place) => over(base.at(place), above.at(place)),
    between: (...days) => over(base.between(...days), above.between(...days)),
    countBetween: (...days) => base.countBetween(...days) + above.countBetween(...days),
    undated: over(base.undated, above.undated),
    undatedReported: (...days) => over(base.undatedReported(...days), above.undatedReported(...days)),
    changesOf: (event) => [...base.changesOf(event), ...above.changesOf(event)],
    changesBetween: (since, until) =>
      [...base.changesBetween(since, until), ...above.changesBetween(since, until)].toSorted((a, b) => a.at - b.at),
  }
}

/** One event in so many may be renewed before the whole record is put in order again. */
const RENEWED_SHARE = 50

/** A record with what has changed since: a large one is not indexed anew for a few events. */
export const recordWith = (known: EventRecord, news: RecordNews): EventRecord => {
  const { base, renewed, above } = known.layers ?? {
    base: known,
    renewed: new Set<EventId>(),
    above: createEventRecord({ events: [], dispatches: [], changes: [] }),
  }
  const again = new Set(news.renewed)
  const contents: RecordContents = {
    events: [...above.events.values()].filter(({ id }) => !again.has(id)).concat(news.events),
    dispatches: [...above.dispatches.values(), ...news.dispatches],
    changes: [...above.changesBetween(-Infinity, Infinity), ...news.changes],
  }
  const layers: Layers = { base, renewed: new Set([...renewed, ...again]), above: createEventRecord(contents) }
  const whole = layered(layers)
  if (layers.renewed.size * RENEWED_SHARE <= base.events.size) return whole
  return createEventRecord({
    events: [...whole.events.values()],
    dispatches: [...whole.dispatches.values()],
    changes: whole.changesBetween(-Infinity, Infinity),
  })
}
