import type { ActorId } from '../domain/actor.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { Message } from '../domain/message.ts'
import { changesCard } from './changes-card.ts'
import { dayCard, weekCard } from './day-card.ts'
import { eventCard } from './event-card.ts'
import { listedPage, quotesPage } from './list-pages.ts'
import { personCard } from './person-card.ts'
import type { ReaderContext } from './reader-context.ts'
import { sharedCard } from './shared-card.ts'
import { sourcesCard } from './sources-card.ts'

/** The cards by the ids that buttons carry; undefined where the record has nothing of that id, or no such page of it. */
export const pages = {
  event: (id: EventId, context: ReaderContext): Message | undefined => {
    const event = context.record.events.get(id)
    return event && eventCard(event, context)
  },
  sources: (id: EventId, page: number, context: ReaderContext): Message | undefined => {
    const event = context.record.events.get(id)
    return event && sourcesCard(event, page, context)
  },
  changes: (id: EventId, context: ReaderContext): Message | undefined => {
    const event = context.record.events.get(id)
    return event && changesCard(event, context)
  },
  day: dayCard,
  week: weekCard,
  listed: listedPage,
  quotes: quotesPage,
  shared: sharedCard,
  actor: (id: ActorId, page: number, context: ReaderContext): Message | undefined => personCard(id, page, context),
} as const
