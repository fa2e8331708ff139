import type { ActorId } from '../../domain/actor.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'

/** What a few words may mean, likeliest first. */
export interface Found {
  readonly actors: readonly ActorId[]
  readonly events: readonly DiplomaticEvent[]
  /** True where the words tell of an event, not of somebody: then the events come first. */
  readonly eventsFirst: boolean
}
