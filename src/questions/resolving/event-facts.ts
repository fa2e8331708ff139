import type { ActorId } from '../../domain/actor.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { reportDayOf, reportedOn } from '../../briefing/event/reported.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import { sideOf } from '../../texts/sides.ts'
import type { ActorSlot, Period } from '../question.ts'

/** True where the participant is one of those named, or stands for a country or an organisation that is. */
const answersTo = (
  participant: Participant,
  ids: readonly ActorId[],
  { gazetteer }: Pick<ReaderContext, 'gazetteer'>,
): boolean => {
  const { actor, represents } = participant
  if (ids.includes(actor)) return true
  // Most stand for somebody else: they are told by what the event says, without the gazetteer.
  if (represents !== null && !ids.includes(represents)) return false
  return ids.includes(sideOf(participant, gazetteer))
}

/** Tells whether a slot means a participant; a person stands for nobody else, so there only the names count. */
export const meaningOf = (
  { ids }: ActorSlot,
  context: Pick<ReaderContext, 'gazetteer'>,
): ((participant: Participant) => boolean) =>
  ids.every((id) => context.gazetteer.actor(id)?.kind === 'person')
    ? ({ actor }) => ids.includes(actor)
    : (participant) => answersTo(participant, ids, context)

/** True where any of an event's participants is meant by a slot, whatever their presence. */
export const isNamedAt = (
  event: DiplomaticEvent,
  slot: ActorSlot,
  context: Pick<ReaderContext, 'gazetteer'>,
): boolean => event.participants.some((participant) => answersTo(participant, slot.ids, context))

/** Who of an event's participants is meant by a slot, whatever their presence. */
export const participantsMeant = (
  event: DiplomaticEvent,
  slot: ActorSlot,
  context: Pick<ReaderContext, 'gazetteer'>,
): readonly Participant[] => event.participants.filter((participant) => answersTo(participant, slot.ids, context))

const touches = (a: Period, b: Period): boolean => a.first <= b.last && b.first <= a.last

/** How well an event fits the days asked for: its own days, the day of its report, or not at all. */
export const fitsPeriods = (
  event: DiplomaticEvent,
  periods: readonly Period[],
  context: ReaderContext,
): 'dated' | 'reported' | undefined => {
  const span = spanOf(event.when, context.timeZone)
  if (span) return periods.some((period) => touches(period, span)) ? 'dated' : undefined
  const reported = reportDayOf(event, context)
  if (!reported) return undefined
  return periods.some(({ first, last }) => first <= reported && reported <= last) ? 'reported' : undefined
}

/** The day to sort an event by: its first, or that of its report. */
export const sortDay = (event: DiplomaticEvent, context: ReaderContext): string =>
  spanOf(event.when, context.timeZone)?.first ?? reportedOn(event, context) ?? '0000'

export const latestFirst = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly DiplomaticEvent[] =>
  events.toSorted((a, b) => sortDay(b, context).localeCompare(sortDay(a, context)) || b.id.localeCompare(a.id))

/** True for who joined online what was held somewhere else; of a call nobody is asked where they were. */
export const isElsewhere = ({ mode }: Participant, event: DiplomaticEvent): boolean =>
  mode === 'remote' && event.mode !== 'remote' && event.kind !== 'call'
