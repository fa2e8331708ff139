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
  /** History of one event, oldest first. */
  readonly changesOf: (event: EventId) => readonly Change[]
  /** Changes after `since` and up to `until`, epoch milliseconds, oldest first. */
  readonly changesBetween: (since: number, until: number) => readonly Change[]
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
