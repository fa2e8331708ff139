import type { Actor, ActorId } from '../domain/actor.ts'
import type { ParticipantMode, Presence } from '../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../domain/event.ts'
import { spanOf } from '../domain/moment.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { sideOf } from '../texts/sides.ts'
import { eventsOfSide } from './event/by-side.ts'
import { standingOf, tenseOf } from './event/standing.ts'
import { type ReaderContext, todayOf } from './reader-context.ts'

/** How surely someone was there: what stands first says the most. */
const ORDER: readonly Presence[] = ['attended', 'expected', 'absent']

const standsFor = (participant: Participant, actor: ActorId, gazetteer: Gazetteer): boolean =>
  participant.actor === actor || sideOf(participant, gazetteer) === actor

/** Whether an actor, or anyone of its side, was at an event; `disputed` where the sources disagree. */
export const presenceAt = (
  event: DiplomaticEvent,
  actor: ActorId,
  gazetteer: Gazetteer,
): { readonly presence: Presence | 'disputed'; readonly mode: ParticipantMode } => {
  const [best] = event.participants
    .filter((participant) => standsFor(participant, actor, gazetteer))
    .toSorted((a, b) => ORDER.indexOf(a.presence) - ORDER.indexOf(b.presence))
  if (!best) return { presence: 'absent', mode: 'unknown' }
  return { presence: best.disputed ? 'disputed' : best.presence, mode: best.mode }
}

export const isAhead = (event: DiplomaticEvent, context: ReaderContext): boolean =>
  tenseOf(standingOf(event, todayOf(context), context.timeZone)) === 'coming'

/** The events of an actor, a country's with those of its people: what lies ahead by date, then what is past, latest first. */
export const meetingsOf = (actor: Actor, context: ReaderContext): readonly DiplomaticEvent[] => {
  const { record, timeZone } = context
  const events = eventsOfSide(actor.id, context)
  const reported = (event: DiplomaticEvent): string => record.dispatches.get(event.dispatches[0] ?? '')?.published ?? ''
  const firstDay = (event: DiplomaticEvent): string => spanOf(event.when, timeZone)?.first ?? reported(event)
  const latestFirst = events.toSorted((a, b) => (firstDay(a) > firstDay(b) ? -1 : 1))
  const ahead = latestFirst.filter((event) => isAhead(event, context))
  return [...ahead.toReversed(), ...latestFirst.filter((event) => !ahead.includes(event))]
}
