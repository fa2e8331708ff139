import type { ReaderContext } from '../briefing/reader-context.ts'
import { addDays } from '../domain/calendar.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import { spanOf } from '../domain/moment.ts'

/** So many events are offered for a merge. */
const MOST = 6
/** Two reports of one event may differ by so many days. */
const DAYS_AROUND = 14

const sidesOf = ({ participants }: DiplomaticEvent): ReadonlySet<string> =>
  new Set(participants.flatMap(({ actor, represents }) => (represents === null ? [actor] : [actor, represents])))

const isNear = (one: DiplomaticEvent, other: DiplomaticEvent, timeZone: string): boolean => {
  const [span, otherSpan] = [spanOf(one.when, timeZone), spanOf(other.when, timeZone)]
  if (!span || !otherSpan) return true
  return otherSpan.first <= addDays(span.last, DAYS_AROUND) && otherSpan.last >= addDays(span.first, -DAYS_AROUND)
}

const isSameDay = (one: DiplomaticEvent, other: DiplomaticEvent, timeZone: string): boolean => {
  const [span, otherSpan] = [spanOf(one.when, timeZone), spanOf(other.when, timeZone)]
  return span !== undefined && otherSpan !== undefined && span.first <= otherSpan.last && otherSpan.first <= span.last
}

const likeness = (one: DiplomaticEvent, other: DiplomaticEvent, timeZone: string): number =>
  sidesOf(one).intersection(sidesOf(other)).size +
  (isSameDay(one, other, timeZone) ? 2 : 0) +
  (one.place !== null && one.place === other.place ? 1 : 0)

/** Events of the record that `event` may be told of in: the one that matching thinks of first, then the likest. */
export const candidatesFor = (
  event: DiplomaticEvent,
  known: DiplomaticEvent | undefined,
  { record, timeZone }: ReaderContext,
): readonly DiplomaticEvent[] => {
  const likest = [...record.events.values()]
    .filter((other) => other.id !== event.id && other.id !== known?.id && isNear(event, other, timeZone))
    .map((other) => ({ other, score: likeness(event, other, timeZone) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other }) => other)
  return [...(known ? [known] : []), ...likest].slice(0, MOST)
}
