import { hasDay } from '../../briefing/event/standing.ts'
import { eventsOfSide } from '../../briefing/event/by-side.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { ActorId } from '../../domain/actor.ts'
import { addDays, daysBetween } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventKind } from '../../domain/vocabulary.ts'
import { parseQuestion } from '../parsing/parse-question.ts'
import type { Period, Question } from '../question.ts'
import { isNamedAt, sortDay } from '../resolving/event-facts.ts'
import { eventsFor } from '../resolving/events-for.ts'
import { foundByBeginnings } from './begun.ts'
import type { Found } from './found.ts'

const MOST_ACTORS = 8
const MOST_EVENTS = 24
const DAYS_AHEAD = 30
const LONGEST = 256
/** Below this a misspelt name is too unlike a known one to be offered. */
const LIKELY = 0.72
/** Of so few days one asks what was on them, not what was some time around. */
const SHORT = 7

/** Of one day those that are spoken of the most first. */
const RANK_OF_KIND: Readonly<Record<EventKind, number>> = { summit: 0, meeting: 1, call: 2, visit: 3 }

const byKind = (a: DiplomaticEvent, b: DiplomaticEvent): number => RANK_OF_KIND[a.kind] - RANK_OF_KIND[b.kind]

/** What is on or lies ahead by date, then what is past, the latest first. */
const nearestFirst = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly DiplomaticEvent[] => {
  const today = todayOf(context)
  const dated = events.map((event) => ({ event, day: sortDay(event, context) }))
  const ahead = dated
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day) || byKind(a.event, b.event))
  const past = dated
    .filter(({ day }) => day < today)
    .toSorted((a, b) => b.day.localeCompare(a.day) || byKind(a.event, b.event))
  return [...ahead, ...past].map(({ event }) => event)
}

const isShort = ({ first, last }: Period): boolean => daysBetween(first, last) < SHORT

/** Of what fits some words what fits best: what is on the very days, of the topics, and with all who are named. */
const bestOf = (
  events: readonly DiplomaticEvent[],
  { periods, topics, actors }: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  const onDays = periods.length > 0 && periods.every(isShort) ? events.filter(hasDay) : events
  const about =
    topics.length > 0 ? onDays.filter((event) => topics.some((topic) => event.topics.includes(topic))) : onDays
  const withAll = about.filter((event) => actors.every((slot) => isNamedAt(event, slot, context)))
  return withAll.length > 0 ? withAll : about
}

const describes = ({ actors, places, formats, topics, periods, eventKind, status, order }: Question): boolean =>
  [actors, places, formats, topics, periods].some((slot) => slot.length > 0) ||
  eventKind !== null ||
  status !== null ||
  order !== null

/** Whatever is asked, events are looked for. */
const ofEvents = (asked: Question): Question => ({
  ...asked,
  kind: 'events',
  yesNo: false,
  asOf: null,
  presence: null,
  mode: null,
  unknown: [],
})

/** Those named: of a body and its organs the body. */
const actorsOf = ({ actors }: Question, { gazetteer }: ReaderContext): readonly ActorId[] => [
  ...new Set(
    actors.flatMap(({ ids, kind }) => {
      const known = kind === 'region' ? [] : ids.filter((id) => gazetteer.actor(id) !== undefined)
      return gazetteer.actor(known[0] ?? '')?.kind === 'person' ? known : known.slice(0, 1)
    }),
  ),
]

/** Two and more marks tell of an event. */
const tellsOfEvent = ({ actors, places, formats, topics, periods, eventKind, status, order }: Question): boolean =>
  actors.length +
    places.length +
    formats.length +
    topics.length +
    periods.length +
    [eventKind, status, order].filter((mark) => mark !== null).length >
  1

const answered = (asked: Question, context: ReaderContext): Found => ({
  actors: actorsOf(asked, context),
  events: nearestFirst(bestOf(eventsFor(asked, context), asked, context), context),
  eventsFirst: tellsOfEvent(asked),
})

/** Those in the record whose names are like the words. */
const misspelt = (words: string, context: ReaderContext): readonly ActorId[] =>
  context.gazetteer
    .lookUp(words)
    .flatMap(({ id, kind, score }) =>
      kind === 'actor' && score >= LIKELY && eventsOfSide(id, context).length > 0 ? [id] : [],
    )

const upcoming = (context: ReaderContext): Found => {
  const today = todayOf(context)
  const { record, timeZone } = context
  return { actors: [], events: record.between(today, addDays(today, DAYS_AHEAD), timeZone), eventsFirst: true }
}

const isSure = ({ unknown, ignored }: Question): boolean => unknown.length + ignored.length === 0

const found = (words: string, context: ReaderContext): Found => {
  if (words === '') return upcoming(context)
  const byId = context.record.events.get(words.toLowerCase())
  if (byId) return { actors: [], events: [byId], eventsFirst: true }
  const parsed = parseQuestion(words, todayOf(context), context.gazetteer)
  const asked = parsed && describes(parsed) ? ofEvents(parsed) : undefined
  if (parsed && asked && isSure(parsed)) return answered(asked, context)
  const begun = foundByBeginnings(words, context)
  if (begun.actors.length + begun.events.length > 0) return { ...begun, events: nearestFirst(begun.events, context) }
  if (asked) return answered(asked, context)
  const actors = misspelt(words, context)
  const events = new Set(actors.flatMap((id) => eventsOfSide(id, context)))
  return { actors, events: nearestFirst([...events], context), eventsFirst: false }
}

/**
 * What of the record some words may mean as they are typed: an event's id, names whole or begun, places, days, kinds of
 * events. Without words, what is on today and what comes next; nothing where nothing is like them.
 */
export const lookUp = (typed: string, context: ReaderContext): Found => {
  const { actors, events, eventsFirst } = found(typed.slice(0, LONGEST).trim(), context)
  return { actors: actors.slice(0, MOST_ACTORS), events: events.slice(0, MOST_EVENTS), eventsFirst }
}
