import { moment } from '../../domain/moment.ts'
import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { has, isCapital, isDate, isSign, type Item, some } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'
import type { Draft, DraftPlace, DraftTime } from './draft.ts'
import { dayFor, type Setting, type Story } from './story.ts'
import { placesAgree } from './where/places.ts'
import { dayOnly, timesAgree } from './when/times.ts'

const MOST_PARAGRAPHS_BACK = 3

/** The day that the text before has set for what goes on there. */
export const dayInherited = (story: Story, sentence: SentenceReading, status: EventStatus): DraftTime | null => {
  const day = dayFor(story, status)
  if (
    !day ||
    status === 'ruled_out' ||
    sentence.background ||
    sentence.paragraph - day.paragraph > MOST_PARAGRAPHS_BACK
  )
    return null
  return dayOnly(day.time)
}

/** «Увечері …» of what is still to come, and «тривають переговори», mean the day of the dispatch. */
export const today = (
  items: readonly Item[],
  kind: EventKind,
  status: EventStatus,
  { published }: Setting,
): DraftTime | null => {
  const goesOn = status === 'underway' && kind !== 'visit' && kind !== 'summit'
  const cue = goesOn ? 'underway' : status === 'held' ? 'just-now' : 'later-today'
  const item = items.find((word) => has(word, cue))
  if (!item || !(goesOn || status === 'held' || status === 'announced')) return null
  const when = { start: moment(published.slice(0, 10)), end: null }
  return { when, localMinute: null, own: true, start: item.start, end: item.end }
}

const BESIDE_REACH = 5

const namesUnknownPlace = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      (has(item, 'in') || has(item, 'visits')) && isCapital(items[at + 1]) && items[at + 1]?.cues.size === 0,
  )

/** «На полях саміту …»: where and when that summit is. */
export const besideOf = (items: readonly Item[], story: Story): Draft | undefined => {
  const at = items.findIndex((item) => has(item, 'sidelines'))
  if (at < 0 || !some(items.slice(at + 1, at + 1 + BESIDE_REACH), 'summit', 'meeting')) return undefined
  return story.drafts.findLast(({ kind, place }) => (kind === 'summit' || kind === 'meeting') && place !== null)
}

/** «Там»: where the event of this paragraph is, else the place that it has named, else where the text is. */
const placeMeant = ({ named, place, placeParagraph }: Story, { paragraph }: SentenceReading): DraftPlace | null =>
  (place === null || placeParagraph !== paragraph) && named?.paragraph === paragraph ? named.place : place

/** «21-го він зустрінеться з …»: of two cities that somebody visits, the one where he is on that day. */
export const placeVisited = (time: DraftTime | null, { drafts }: Story): DraftPlace | null => {
  const visits = drafts.filter(({ kind, time: days, place }) => kind === 'visit' && days !== null && place !== null)
  const there = visits.filter((visit) => timesAgree(visit.time, time))
  const [only] = there
  return time && visits.length > 1 && there.length === 1 && only?.place ? { ...only.place, own: false } : null
}

/** «В Каире он встретится с …»: of the days on which somebody visits several places, that of this one. */
export const dayVisited = (place: DraftPlace | null, { drafts }: Story, gazetteer: Gazetteer): DraftTime | null => {
  const visits = drafts.filter(({ kind, time, place: of }) => kind === 'visit' && time !== null && of !== null)
  const there = visits.filter((visit) => place && visit.place && placesAgree(visit.place.id, place.id, gazetteer))
  const [only] = there
  return visits.length > 1 && there.length === 1 && only?.time ? dayOnly(only.time) : null
}

/** «15 січня – переговори …», "15 January: …": an entry of a calendar is where it says itself. */
const isEntry = ({ items: [first, second] }: SentenceReading): boolean =>
  isDate(first) && isSign(second, ':', '–', '—', '-')

const OPENING = 2

/** «…, а в середу вона зустрінеться з …»: on another day not in the same house, though in the same city. */
export const onItsDay = (
  place: DraftPlace | null,
  time: DraftTime | undefined,
  { day }: Story,
  gazetteer: Gazetteer,
): DraftPlace | null => {
  const venue = place && gazetteer.place(place.id)
  const sameDay = !time?.own || !day || timesAgree(day.time, time)
  return place && venue?.kind === 'venue' && venue.city && !sameDay ? { ...place, id: venue.city } : place
}

/** The place that the text before has set for what goes on there. */
export const placeInherited = (
  items: readonly Item[],
  status: EventStatus,
  story: Story,
  sentence: SentenceReading,
): DraftPlace | null => {
  if (namesUnknownPlace(items) || isEntry(sentence)) return null
  // «Наступного разу вони зустрінуться у вересні»: it need not be where they have met.
  if (status === 'announced' && some(items.slice(0, OPENING), 'another') && !some(items, 'there')) return null
  if (some(items, 'there')) return placeMeant(story, sentence)
  const near = sentence.paragraph - story.placeParagraph <= MOST_PARAGRAPHS_BACK && !sentence.background
  return near ? story.place : null
}
