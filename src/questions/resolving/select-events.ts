import { hasDay } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { addDays, type Day, daysBetween } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Period, Question } from '../question.ts'
import { candidates, eventsOfSlot, stretchesAround } from './candidates.ts'
import { isNamedAt, sortDay } from './event-facts.ts'
import { placesWithin } from './places-within.ts'
import { isAsDescribed, isOfFormat, scorerFor } from './score-event.ts'

interface Scored {
  readonly event: DiplomaticEvent
  /** Worked out where it matters: of many events that are all told of it does not. */
  readonly scoreOf: () => number
}

/** Scores closer than this are as good as equal. */
const TIE = 0.75

const scoredOf = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly Scored[] => {
  const scorerOf = scorerFor(question, context)
  const fits: Scored[] = []
  for (const event of events) {
    const scoreOf = scorerOf(event)
    if (scoreOf) fits.push({ event, scoreOf })
  }
  return fits
}

/** So many events that may be meant are no longer held against a question that means one of them. */
const MANY = 400

/** The fitting events of the nearest days that hold one as described; of all those given where no such days are fewer. */
const nearestScored = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly Scored[] => {
  for (const near of stretchesAround(context)) {
    if (near.length > events.length) break
    const fits = scoredOf(near, question, context)
    if (fits.some(({ event }) => isAsDescribed(event, question, context))) return fits
  }
  return scoredOf(events, question, context)
}

/** Those of the events, and maybe some more, at which somebody asked about is named: by the shorter of the two ways. */
const ofSubjects = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  const subjects = question.actors.filter(({ role }) => role === 'subject')
  const theirs = subjects.flatMap((slot) => eventsOfSlot(slot, question, context))
  return theirs.reduce((sum, { length }) => sum + length, 0) < events.length
    ? [...new Set(theirs.flat())]
    : events.filter((event) => subjects.some((slot) => isNamedAt(event, slot, context)))
}

/** Of many events that may be meant, those at which somebody asked about is named; the latest where nobody is. */
const scoredOfMany = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly Scored[] => {
  const fits = scoredOf(ofSubjects(events, question, context), question, context)
  return fits.some(({ event }) => isAsDescribed(event, question, context))
    ? fits
    : nearestScored(events, question, context)
}

/** True where nothing but a circle («C5+1», «Рамштайн») tells which event is meant: one of another circle never is. */
const namesCircleAlone = ({ formats, actors, places, periods, topics }: Question): boolean =>
  formats.length > 0 && [actors, places, topics].every((slot) => slot.length === 0) && periods.length < 2

const ofCircle = (fits: readonly Scored[], question: Question, context: ReaderContext): readonly Scored[] =>
  namesCircleAlone(question) ? fits.filter(({ event }) => isOfFormat(event, question, context)) : fits

/** The events that fit a question; `every` where all of them are asked for, not the one that is meant. */
const scored = (question: Question, context: ReaderContext, every: boolean): readonly Scored[] => {
  const few = candidates(question, context)
  if (few && (every || few.length <= MANY)) return scoredOf(few, question, context)
  const events = few ?? [...context.record.events.values()]
  if (every && question.order === null) return scoredOf(events, question, context)
  return scoredOfMany(events, question, context)
}

/** By their days, the earliest first. */
const inOrder = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly DiplomaticEvent[] =>
  events
    .map((event) => ({ event, day: sortDay(event, context) }))
    .toSorted((a, b) => (a.day === b.day ? (a.event.id < b.event.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .map(({ event }) => event)

/** Of events ahead those with a day, else those with a week, a month or a year, else all: a month says little of what is next. */
const mostPrecise = (events: readonly DiplomaticEvent[]): readonly DiplomaticEvent[] => {
  const onDays = events.filter(hasDay)
  if (onDays.length > 0) return onDays
  const dated = events.filter(({ when }) => when.start ?? when.end)
  return dated.length > 0 ? dated : events
}

const hasBeen = ({ status }: DiplomaticEvent): boolean => status === 'held' || status === 'underway'

/** The next or the last of the events, as the question asks: the dated ones first. */
const inSequence = (
  events: readonly DiplomaticEvent[],
  { order }: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  if (order === null) return events
  const sorted = inOrder(order === 'last' ? events : mostPrecise(events), context)
  const chosen = order === 'last' ? sorted.at(-1) : sorted[0]
  const onDayOf = (other: DiplomaticEvent | undefined): readonly DiplomaticEvent[] =>
    other ? sorted.filter((event) => sortDay(event, context) === sortDay(other, context)) : []
  // What nobody has confirmed may not have been: then the last that was held is told of first.
  const held = order === 'last' && chosen && !hasBeen(chosen) ? sorted.findLast(hasBeen) : chosen
  return [...new Set([...onDayOf(held), ...onDayOf(chosen)])]
}

const best = (fits: readonly Scored[], tie: number): readonly DiplomaticEvent[] => {
  const rated = fits.map(({ event, scoreOf }) => ({ event, score: scoreOf() }))
  const top = rated.reduce((highest, { score }) => Math.max(highest, score), -Infinity)
  return rated.filter(({ score }) => top - score < tie).map(({ event }) => event)
}

/** What tells one event from another besides who is at it; without any, all that fit are meant. */
const describesEvent = ({ eventKind, formats, topics }: Question): boolean =>
  formats.length > 0 || topics.length > 0 || (eventKind !== null && eventKind !== 'meeting')

/** Those at a place named; where none is, those of which only the country around it is known. */
const inPlaces = (fits: readonly Scored[], { places }: Question, { gazetteer }: ReaderContext): readonly Scored[] => {
  if (places.length === 0) return fits
  const within = new Set(places.flat().flatMap((id) => placesWithin(id, gazetteer)))
  const there = fits.filter(({ event }) => event.place !== null && within.has(event.place))
  return there.length > 0 ? there : fits
}

/** Every event that a question is about, oldest first. */
export const allEvents = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const fits = inPlaces(ofCircle(scored(question, context, true), question, context), question, context)
  if (fits.length === 0) return []
  const meant = describesEvent(question) ? best(fits, 2) : fits.map(({ event }) => event)
  return inSequence(inOrder(meant, context), question, context)
}

/** The one event that a question about a single event means; more where they fit alike, the latest first. */
export const meantEvents = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const fits = ofCircle(scored(question, context, false), question, context)
  if (fits.length === 0) return []
  return inSequence(inOrder(best(fits, TIE), context).toReversed(), question, context)
}

/** So many events come close to a question. */
const NEARBY = 3

/** A stretch of so few days that whatever else was then says something about it. */
const isShort = ({ first, last }: Period): boolean => daysBetween(first, last) < 3

/** How many days to both sides of a date are looked at first, then next. */
const STRETCHES = [10, 100, 1000]
const DAY = 86_400_000

/** The events of a question that are nearest to a date, the nearest first; all where they are few. */
const nearestTo = (date: Day, question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const distanceOf = (event: DiplomaticEvent): number =>
    Math.abs(Date.parse(sortDay(event, context)) - Date.parse(date)) / DAY
  const nearestFirst = (events: readonly DiplomaticEvent[]) =>
    events.map((event) => ({ event, distance: distanceOf(event) })).toSorted((a, b) => a.distance - b.distance)
  for (const reached of STRETCHES) {
    const periods = [{ first: addDays(date, -reached), last: addDays(date, reached) }]
    const near = nearestFirst(allEvents({ ...question, periods }, context)).filter(
      ({ distance }) => distance <= reached,
    )
    if (near.length >= NEARBY * 4) return near.map(({ event }) => event)
  }
  return nearestFirst(allEvents(question, context)).map(({ event }) => event)
}

/** Events close to a question that none fits: others of the days asked for, then the same people or place at another time. */
export const nearbyEvents = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const { actors, places, periods } = question
  const looser: Question = {
    ...question,
    kind: 'events',
    order: null,
    tense: null,
    alone: false,
    mode: null,
    status: null,
    eventKind: null,
    formats: [],
    topics: [],
  }
  const attempts: readonly Question[] = [
    ...(actors.length > 0 && places.length > 0 ? [{ ...looser, periods: [] }] : []),
    ...(actors.length > 0 ? [{ ...looser, periods: [], places: [] }] : []),
    ...(actors.length === 0 && places.length > 0 && periods.length > 0 ? [{ ...looser, periods: [] }] : []),
  ]
  const sameDays = periods.some(isShort) ? allEvents({ ...looser, actors: [], places: [] }, context) : []
  const date = periods[0]?.first ?? todayOf(context)
  let alike: readonly DiplomaticEvent[] = []
  for (const attempt of attempts) if (alike.length === 0) alike = nearestTo(date, attempt, context)
  const others = alike.filter((event) => !sameDays.includes(event))
  const kept = Math.min(sameDays.length, others.length > 0 ? NEARBY - 1 : NEARBY)
  return [...sameDays.slice(0, kept), ...others.slice(0, NEARBY - kept)]
}
