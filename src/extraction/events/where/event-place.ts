import type { EventKind } from '../../../domain/vocabulary.ts'
import { type Clause, earlierThan } from '../../reading/clauses/clause.ts'
import { isPossessive } from '../../reading/roles/description.ts'
import { has, isBody, isPerson, isPlace, isWord, type Item, some } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import { goesSomewhere, besides, travelsBefore } from '../triggers/clauses-beside.ts'
import type { DraftPlace } from '../draft.ts'
import { hostIn, placeIn, placesIn } from './places.ts'
import type { Setting } from '../story.ts'
import { withoutTalkedOf } from '../triggers/talked-of.ts'
import type { Trigger } from '../triggers/trigger.ts'

const OPENING = 3

// "Speaking in Kinshasa, she said she had met him in Doha": where it is said is not where it was.
const afterSpeech = (items: readonly Item[]): readonly Item[] =>
  items.slice(
    Math.max(
      0,
      items.findIndex((item) => has(item, 'speech')),
    ),
  )

// «обсудили ситуацию в Йемене»: the country goes with what is discussed.
const isDiscussed = (
  items: readonly Item[],
  place: DraftPlace,
  { at, weak }: Trigger,
  { gazetteer }: Setting,
): boolean => {
  const to = items.findIndex(({ start }) => start === place.start)
  const object = items.slice(at + 1, to).some((item) => item.kind === 'topic' || (isWord(item) && item.cues.size === 0))
  return weak && to > at && object && gazetteer.place(place.id)?.kind === 'country'
}

/** «Наступна зупинка – Берлін, де …»: the place with which the words end. */
const lastNamed = (items: readonly Item[], { gazetteer }: Setting): DraftPlace | undefined => {
  const last = items.at(-1)
  return (last?.kind === 'place' || isBody(last)) && gazetteer.place(last.id)
    ? { id: last.id, start: last.start, end: last.end, own: true }
    : undefined
}

/** "After stops in Rabat he reached Algiers on Tuesday, | where …": the city named last, or the place behind the last «в». */
const nearestBefore = (items: readonly Item[], setting: Setting): DraftPlace | undefined => {
  const governed = placesIn(items, ['in', 'to'], setting.cities, setting.gazetteer).at(-1)
  const city = items.findLast(
    (item, at) =>
      item.kind === 'place' &&
      !item.adjective &&
      !isPossessive(items[at + 1]) &&
      setting.gazetteer.place(item.id)?.kind === 'city',
  )
  if (city?.kind === 'place' && city.start > (governed?.start ?? -1))
    return { id: city.id, start: city.start, end: city.end, own: true }
  return governed ?? lastNamed(items, setting)
}

/** «відвідав Київ і провів переговори з …»: there, and not on the way. */
const isOnVisit = (items: readonly Item[], { at }: Trigger): boolean => {
  const visits = items.findIndex((item) => has(item, 'visits'))
  const between = items.slice(visits + 1, at)
  return visits >= 0 && between.some((item) => has(item, 'and')) && !between.some((item) => has(item, 'with'))
}

const VISITED_REACH = 3

/** «У липні Київ відвідав Стубб»: what is visited stands before the verb, and who does so behind it. */
const visitedBefore = (
  items: readonly Item[],
  { at, form, item }: Trigger,
  { gazetteer }: Setting,
): DraftPlace | undefined => {
  const visited = items
    .slice(Math.max(0, at - VISITED_REACH), at)
    .find((near) => (isPlace(near) || isBody(near)) && !near.adjective && gazetteer.place(near.id))
  const visitor = items.slice(at + 1).some((near) => isPerson(near) && !near.modifier)
  if (form !== 'verb' || !has(item, 'visits') || !visitor || !(isPlace(visited) || isBody(visited))) return undefined
  return { id: visited.id, start: visited.start, end: visited.end, own: true }
}

/** Where the event of a clause is, as it or the clauses beside it say; undefined where they do not. */
export const placeFor = (
  clause: Clause,
  trigger: Trigger,
  kind: EventKind,
  sentence: SentenceReading,
  setting: Setting,
): DraftPlace | undefined => {
  const items = withoutTalkedOf(clause.items, trigger)
  // Who travels somewhere for talks has them there.
  const goes = kind === 'visit' || some(items, 'travels') || isOnVisit(items, trigger)
  // "welcomed him to London"
  const leads = goes || has(trigger.item, 'receives')
  const cues = leads ? (['in', 'to'] as const) : (['in'] as const)
  // "Before flying to Ankara, Mohamud had met Sisi in Cairo": where the words behind the verb have it.
  const behind = kind !== 'visit' && trigger.form === 'verb' ? items.slice(trigger.at) : []
  const own =
    (goes ? placeIn(behind, ['in'], setting.cities, setting.gazetteer) : undefined) ??
    placeIn(afterSpeech(items), cues, setting.cities, setting.gazetteer) ??
    placeIn(items, cues, setting.cities, setting.gazetteer) ??
    hostIn(items, setting.gazetteer) ??
    visitedBefore(items, trigger, setting)
  if (own) return isDiscussed(items, own, trigger, setting) ? undefined : own
  const { before } = clause
  const opening = clause.items.slice(0, OPENING)
  if (before && some(opening, 'where')) {
    const place = nearestBefore(before.items, setting)
    if (place) return place
  }
  if (before && travelsBefore(clause)) {
    const place = placeIn(before.items, ['to', 'in'], setting.cities, setting.gazetteer)
    if (place) return place
  }
  const last = before && kind === 'visit' && some(opening, 'relative') ? lastNamed(before.items, setting) : undefined
  if (last) return last
  for (const other of besides(clause, sentence)) {
    // «…, а потім вилетить до Астани»: where somebody goes afterwards.
    if (earlierThan(other).includes(clause) && goesSomewhere(other) && !comesWith(other)) continue
    const place = placeIn(other.items, comesWith(other) ? ['in', 'to'] : cues, setting.cities, setting.gazetteer)
    if (place) return place
  }
  return undefined
}

/** «… із прем'єркою, яка прибула до Києва»: whoever came to the meeting came to where it was. */
const comesWith = ({ kind, items }: Clause): boolean => kind === 'relative' && some(items, 'arrives')
