import type { ActorId } from './actor.ts'
import type { Change } from './change.ts'
import type { Day } from './calendar.ts'
import type { Dispatch, DispatchId } from './dispatch.ts'
import type { DiplomaticEvent } from './event.ts'
import type { EventId } from './vocabulary.ts'
import { spanOf } from './moment.ts'

/** All that is known at one moment: the value that briefings and questions read. */
export interface EventRecord {
  readonly events: ReadonlyMap<EventId, DiplomaticEvent>
  readonly dispatches: ReadonlyMap<DispatchId, Dispatch>
  /** Events with a participant of that id, whatever the presence. */
  readonly of: (actor: ActorId) => readonly DiplomaticEvent[]
  /** Events that touch the days from `first` to `last`, inclusive, seen from `timeZone`; by start. */
  readonly between: (first: Day, last: Day, timeZone: string) => readonly DiplomaticEvent[]
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

const sortKey = (event: DiplomaticEvent): string => `${event.when.start ?? event.when.end ?? '9999'} ${event.id}`

/** Indexes the contents by actor and by event; `events` in the order of their start, undated ones last. */
export const createEventRecord = (contents: RecordContents): EventRecord => {
  const events = contents.events.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const byActor = new Map<ActorId, DiplomaticEvent[]>()
  for (const event of events)
    for (const { actor } of event.participants) {
      const list = byActor.get(actor)
      if (list) list.push(event)
      else byActor.set(actor, [event])
    }
  const changes = contents.changes.toSorted((a, b) => a.at - b.at)
  const history = Map.groupBy(changes, (change) => change.event)
  return {
    events: new Map(events.map((event) => [event.id, event])),
    dispatches: new Map(contents.dispatches.map((dispatch) => [dispatch.id, dispatch])),
    of: (actor) => byActor.get(actor) ?? [],
    between: (first, last, timeZone) =>
      events.filter((event) => {
        const span = spanOf(event.when, timeZone)
        return span !== undefined && span.first <= last && first <= span.last
      }),
    changesOf: (event) => history.get(event) ?? [],
    changesBetween: (since, until) => changes.filter(({ at }) => at > since && at <= until),
  }
}
