import { eventsOfSide } from '../../briefing/event/by-side.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { ActorId } from '../../domain/actor.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { placesWithin } from '../resolving/places-within.ts'
import { actorsBeginning, placesBeginning, wordsOf } from './names-beginning.ts'
import type { Found } from './found.ts'

/** One letter begins the names of half the world. */
const SHORTEST = 2
const NOTHING: Found = { actors: [], events: [], eventsFirst: false }
/** More words at once are no names begun. */
const MOST_WORDS = 6
/** Shorter words have too many neighbours. */
const SHORTEST_SWAPPED = 5

interface Beginning {
  readonly actors: readonly ActorId[]
  readonly events: ReadonlySet<DiplomaticEvent>
}

/** Those of the record whose names begin so, those who are in the news the most first, and the events of theirs and of places. */
const beginningOf = (words: string, context: ReaderContext): Beginning => {
  const { gazetteer, record } = context
  const known = actorsBeginning(words, gazetteer)
    .map((id) => ({ id, events: eventsOfSide(id, context) }))
    .filter(({ events }) => events.length > 0)
    .toSorted((a, b) => b.events.length - a.events.length)
  const there = placesBeginning(words, gazetteer)
    .flatMap((place) => placesWithin(place, gazetteer))
    .flatMap((place) => record.at(place))
  return {
    actors: known.map(({ id }) => id),
    events: new Set([...known.flatMap(({ events }) => events), ...there]),
  }
}

const foundAny = ({ actors, events }: Found): boolean => actors.length + events.length > 0

/** All words of one name: «рустем ум». */
const ofOneName = (typed: string, context: ReaderContext): Found => {
  const { actors, events } = beginningOf(typed, context)
  return { actors, events: [...events], eventsFirst: false }
}

/** Each word of another name: «зел макр» means what both were at. */
const ofSeveralNames = (words: readonly string[], context: ReaderContext): Found => {
  const [first, ...others] = words.map((word) => beginningOf(word, context))
  if (!first || others.length === 0) return NOTHING
  const events = [...first.events].filter((event) => others.every((other) => other.events.has(event)))
  const there = new Set(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  const actors = [first, ...others].flatMap(({ actors: ids }) => ids.filter((id) => there.has(id)).slice(0, 1))
  return { actors: [...new Set(actors)], events, eventsFirst: true }
}

/** The word with each two neighbouring letters changed about: the commonest slip of a hurried thumb. */
const swapped = (word: string): readonly string[] =>
  word.length < SHORTEST_SWAPPED
    ? []
    : Array.from(word.slice(1), (letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`)

/** What the words, taken as beginnings of names, find in the record; nothing where any of them is too short to say. */
export const foundByBeginnings = (typed: string, context: ReaderContext): Found => {
  const words = wordsOf(typed)
  if (words.length === 0 || words.length > MOST_WORDS || words.some(({ length }) => length < SHORTEST)) return NOTHING
  const ofOne = ofOneName(typed, context)
  if (foundAny(ofOne)) return ofOne
  const ofSeveral = ofSeveralNames(words, context)
  if (foundAny(ofSeveral)) return ofSeveral
  const last = words.at(-1) ?? ''
  const before = words.slice(0, -1).join(' ')
  for (const word of swapped(last)) {
    const found = ofOneName(`${before} ${word}`, context)
    if (foundAny(found)) return found
  }
  return NOTHING
}
