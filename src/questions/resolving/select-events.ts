import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { daysBetween } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Period, Question } from '../question.ts'
import { sortDay } from './event-facts.ts'
import { scoreEvent } from './score-event.ts'

interface Scored {
  readonly event: DiplomaticEvent
  readonly score: number
}

/** Scores closer than this are as good as equal. */
const TIE = 0.75

/** The events to look at: those of a required actor, of the days asked for, or all. */
const candidates = (question: Question, { record, timeZone }: ReaderContext): readonly DiplomaticEvent[] => {
  const undated =
    question.periods.length > 0 ? [...record.events.values()].filter(({ when }) => !when.start && !when.end) : []
  if (question.periods.length > 0)
    return [
      ...new Set([...question.periods.flatMap(({ first, last }) => record.between(first, last, timeZone)), ...undated]),
    ]
  return [...record.events.values()]
}

const scored = (question: Question, context: ReaderContext): readonly Scored[] =>
  candidates(question, context).flatMap((event) => {
    const score = scoreEvent(event, question, context)
    return score === undefined ? [] : [{ event, score }]
  })

const inOrder = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly DiplomaticEvent[] =>
  events.toSorted((a, b) => sortDay(a, context).localeCompare(sortDay(b, context)) || a.id.localeCompare(b.id))

/** The next or the last of the events, as the question asks: the dated ones first. */
const inSequence = (
  events: readonly DiplomaticEvent[],
  { order }: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  if (order === null) return events
  const dated = events.filter(({ when }) => when.start ?? when.end)
  const sorted = inOrder(order === 'next' && dated.length > 0 ? dated : events, context)
  const chosen = order === 'next' ? sorted[0] : sorted.at(-1)
  return chosen ? sorted.filter((event) => sortDay(event, context) === sortDay(chosen, context)) : []
}

const best = (fits: readonly Scored[], tie: number): readonly DiplomaticEvent[] => {
  const top = Math.max(...fits.map(({ score }) => score))
  return fits.filter(({ score }) => top - score < tie).map(({ event }) => event)
}

/** What tells one event from another besides who is at it; without any, all that fit are meant. */
const describesEvent = ({ eventKind, formats, topics }: Question): boolean =>
  formats.length > 0 || topics.length > 0 || (eventKind !== null && eventKind !== 'meeting')

/** Every event that a question is about, oldest first. */
export const allEvents = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const fits = scored(question, context)
  if (fits.length === 0) return []
  const meant = describesEvent(question) ? best(fits, 2) : fits.map(({ event }) => event)
  return inSequence(inOrder(meant, context), question, context)
}

/** The one event that a question about a single event means; more where they fit alike, the latest first. */
export const meantEvents = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] => {
  const fits = scored(question, context)
  if (fits.length === 0) return []
  return inSequence(inOrder(best(fits, TIE), context).toReversed(), question, context)
}

/** So many events come close to a question. */
const NEARBY = 3

/** A stretch of so few days that whatever else was then says something about it. */
const isShort = ({ first, last }: Period): boolean => daysBetween(first, last) < 3

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
  const alike = attempts.map((attempt) => allEvents(attempt, context)).find((events) => events.length > 0) ?? []
  const sameDays = periods.some(isShort) ? allEvents({ ...looser, actors: [], places: [] }, context) : []
  const today = todayOf(context)
  const distance = (event: DiplomaticEvent): number =>
    Math.abs(Date.parse(sortDay(event, context)) - Date.parse(periods[0]?.first ?? today))
  const others = alike.filter((event) => !sameDays.includes(event)).toSorted((a, b) => distance(a) - distance(b))
  const kept = Math.min(sameDays.length, others.length > 0 ? NEARBY - 1 : NEARBY)
  return [...sameDays.slice(0, kept), ...others.slice(0, NEARBY - kept)]
}
