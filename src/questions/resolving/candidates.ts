import { eventsOfSide, eventsOfSideAt } from '../../briefing/event/by-side.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { addDays } from '../../domain/calendar.ts'
import type { PlaceId } from '../../domain/actor.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { LATEST, type ActorSlot, type Period, type Question } from '../question.ts'
import { placesWithin, reach } from './places-within.ts'
import { countriesVisited, isRequired } from './score-event.ts'

type Lists = readonly (readonly DiplomaticEvent[])[]

/** The events of whom a slot names, at the places that the question names. */
export const eventsOfSlot = ({ ids }: ActorSlot, question: Question, context: ReaderContext): Lists => {
  if (question.places.length === 0) return ids.map((id) => eventsOfSide(id, context))
  const around = placesAround(question, context)
  return ids.map((id) => eventsOfSideAt(id, around, context))
}

/** So few events are looked at one by one sooner than others are looked for. */
const FEW = 200

const sizeOf = (lists: Lists): number => lists.reduce((sum, list) => sum + list.length, 0)

/** The places named, all that lies in them, and all that they lie in. */
const placesAround = ({ places }: Question, { gazetteer }: ReaderContext): ReadonlySet<PlaceId> => {
  const named = places.flat()
  return new Set([
    ...named.flatMap((id) => placesWithin(id, gazetteer)),
    ...named.flatMap((id) => reach(id, gazetteer)),
  ])
}

const ofActor = (slot: ActorSlot, question: Question, context: ReaderContext): Lists => [
  ...eventsOfSlot(slot, question, context),
  ...countriesVisited(slot, question, context)
    .flatMap((id) => placesWithin(id, context.gazetteer))
    .map((id) => context.record.at(id)),
]

const ofPlaces = (question: Question, context: ReaderContext): Lists => [
  // An event has one place, so what is at several places is one list without doubles.
  [...placesAround(question, context)].flatMap((id) => context.record.at(id)),
]

const ofPeriods = (periods: readonly Period[], { record, timeZone }: ReaderContext): Lists =>
  periods.flatMap(({ first, last }) => [
    record.between(first, last, timeZone),
    record.undatedReported(first, last, timeZone),
  ])

/** What lies ahead, and what has been announced for no day. */
const ahead = (context: ReaderContext): Lists => [
  context.record.between(todayOf(context), LATEST, context.timeZone),
  context.record.undated.filter(({ status }) => status === 'announced'),
]

interface Days {
  /** No fewer events than are found. */
  readonly count: number
  readonly find: () => Lists
}

const daysOf = ({ periods, order }: Question, context: ReaderContext): Days | undefined => {
  const { record } = context
  const countOf = (stretches: readonly Period[]): number =>
    stretches.reduce((sum, { first, last }) => sum + record.countBetween(first, last), 0)
  if (periods.length > 0) return { count: countOf(periods), find: () => ofPeriods(periods, context) }
  if (order !== 'next') return undefined
  return { count: countOf([{ first: todayOf(context), last: LATEST }]), find: () => ahead(context) }
}

const allOf = (lists: Lists): readonly DiplomaticEvent[] =>
  lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())]

/**
 * Few events that hold all those which a question may be about, as far as its actors, places and days tell; undefined
 * where it names none. Every one of them has still to be held against the question.
 */
export const candidates = (question: Question, context: ReaderContext): readonly DiplomaticEvent[] | undefined => {
  const ofActors = question.actors
    .filter((slot) => isRequired(slot, question))
    .map((slot) => ofActor(slot, question, context))
  // The events of actors are those at the places already.
  const ofThose = ofActors.length === 0 && question.places.length > 0 ? [ofPlaces(question, context)] : ofActors
  const [fewest, ...others] = ofThose.toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const days = daysOf(question, context)
  if (!fewest) return days && allOf(days.find())
  const size = sizeOf(fewest)
  const named = size > FEW && others.length > 0 ? [fewest, ...others] : [fewest]
  const dated = days && days.count < size ? [days.find(), ...named] : named
  const [smallest = [], ...rest] = dated
  const sets = sizeOf(smallest) > FEW ? rest.map((lists) => new Set(lists.flat())) : []
  return allOf(smallest).filter((event) => sets.every((set) => set.has(event)))
}

/** How many days to both sides of today are looked at first, and how much farther the second time. */
const NEAR = 30
const FARTHER = 8

/** The events of ever longer stretches around today. */
export const stretchesAround = function* (context: ReaderContext): Generator<readonly DiplomaticEvent[]> {
  const today = todayOf(context)
  for (let reached = NEAR; reached < NEAR * FARTHER ** 3; reached *= FARTHER)
    yield ofPeriods([{ first: addDays(today, -reached), last: addDays(today, reached) }], context).flat()
}
