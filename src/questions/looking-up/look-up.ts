import { eventsOfSide } from '../../briefing/event/by-side.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { ActorId } from '../../domain/actor.ts'
import { addDays } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { ActorSlot, Question } from '../question.ts'
import { findPeriods } from '../parsing/find-periods.ts'
import { sortDay } from '../resolving/event-facts.ts'
import { allEvents } from '../resolving/select-events.ts'
import { actorsBeginning } from './names-beginning.ts'

/** What a few words may mean, likeliest first. */
export interface Found {
  readonly actors: readonly ActorId[]
  readonly events: readonly DiplomaticEvent[]
}

const MOST_ACTORS = 8
const MOST_EVENTS = 24
const DAYS_AHEAD = 30
/** One letter begins the names of half the world. */
const SHORTEST_BEGINNING = 2
const LONGEST = 256
/** Below this a misspelt name is too unlike a known one to be offered. */
const LIKELY = 0.72

const ANY_EVENT: Question = {
  kind: 'events',
  yesNo: false,
  actors: [],
  places: [],
  formats: [],
  topics: [],
  eventKind: null,
  without: null,
  periods: [],
  yearless: false,
  order: null,
  beside: null,
  help: null,
  tense: null,
  status: null,
  supposed: null,
  asOf: null,
  presence: null,
  mode: null,
  eachMode: false,
  faceToFace: false,
  current: false,
  counted: null,
  leading: false,
  hour: false,
  country: false,
  alone: false,
  unknown: [],
  heard: [],
  ignored: [],
  within: [],
}

/** What is on or lies ahead by date, then what is past, the latest first. */
const nearestFirst = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly DiplomaticEvent[] => {
  const today = todayOf(context)
  const dated = events.map((event) => ({ event, day: sortDay(event, context) }))
  const ahead = dated.filter(({ day }) => day >= today).toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const past = dated.filter(({ day }) => day < today).toSorted((a, b) => (a.day > b.day ? -1 : 1))
  return [...ahead, ...past].map(({ event }) => event)
}

const isKnown = (id: ActorId, { record, gazetteer }: ReaderContext): boolean => {
  const actor = gazetteer.actor(id)
  return actor !== undefined && (actor.kind !== 'person' || record.of(id).length > 0)
}

/** Those who are in the news the most first. */
const byEvents = (ids: readonly ActorId[], context: ReaderContext): readonly ActorId[] =>
  ids
    .map((id) => ({ id, events: eventsOfSide(id, context).length }))
    .toSorted((a, b) => b.events - a.events)
    .map(({ id }) => id)

/** Those whose names begin as the words, else those whose names are like them. */
const guessed = (words: string, context: ReaderContext): readonly ActorId[] => {
  if (words.length < SHORTEST_BEGINNING) return []
  const beginning = byEvents(actorsBeginning(words, context.gazetteer), context)
  if (beginning.length > 0) return beginning
  return context.gazetteer
    .lookUp(words)
    .flatMap(({ id, kind, score }) => (kind === 'actor' && score >= LIKELY ? [id] : []))
}

const slotOf = (ids: readonly ActorId[], text: string): ActorSlot => ({ ids, text, role: 'subject', kind: 'name' })

/** What words name outright: actors, places, formats, topics and days, each narrowing the events. */
const questionOf = (words: string, context: ReaderContext): Question => {
  const { gazetteer } = context
  const mentions = gazetteer.mentions(words)
  const apart = (start: number, end: number): boolean =>
    mentions.every((mention) => end <= mention.start || mention.end <= start)
  const ids = (kind: string): readonly string[] =>
    mentions.flatMap((mention) => (mention.kind === kind ? mention.ids : []))
  return {
    ...ANY_EVENT,
    actors: mentions.flatMap(({ ids: named, text }) => {
      const actors = named.filter((id) => gazetteer.actor(id) !== undefined)
      return actors.length > 0 ? [slotOf(actors, text)] : []
    }),
    places: mentions.flatMap(({ ids: named }) => {
      const places = named.filter((id) => gazetteer.place(id) !== undefined && gazetteer.actor(id) === undefined)
      return places.length > 0 ? [places] : []
    }),
    formats: ids('format'),
    topics: ids('topic'),
    periods: findPeriods(words, todayOf(context)).flatMap(({ period, start, end }) =>
      period && apart(start, end) ? [period] : [],
    ),
  }
}

const namesAnything = ({ actors, places, formats, topics, periods }: Question): boolean =>
  [actors, places, formats, topics, periods].some((slot) => slot.length > 0)

const upcoming = (context: ReaderContext): Found => {
  const today = todayOf(context)
  const { record, timeZone } = context
  return { actors: [], events: record.between(today, addDays(today, DAYS_AHEAD), timeZone).slice(0, MOST_EVENTS) }
}

/**
 * What of the record some words may mean as they are typed: an event's id, names whole or begun, places, days. Without
 * words, what is on today and what comes next; nothing where nothing is like them.
 */
export const lookUp = (typed: string, context: ReaderContext): Found => {
  const words = typed.slice(0, LONGEST).trim()
  if (words === '') return upcoming(context)
  const byId = context.record.events.get(words.toLowerCase())
  if (byId) return { actors: [], events: [byId] }
  const question = questionOf(words, context)
  if (namesAnything(question)) {
    const actors = question.actors.flatMap(({ ids }) => ids)
    return {
      actors: [...new Set(actors)].slice(0, MOST_ACTORS),
      events: nearestFirst(allEvents(question, context), context).slice(0, MOST_EVENTS),
    }
  }
  const actors = guessed(words, context)
    .filter((id) => isKnown(id, context))
    .slice(0, MOST_ACTORS)
  const events = new Set(actors.flatMap((id) => eventsOfSide(id, context)))
  return { actors, events: nearestFirst([...events], context).slice(0, MOST_EVENTS) }
}
