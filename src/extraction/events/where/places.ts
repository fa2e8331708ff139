import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { mayStandBesidePlace } from '../../../language/adjectives.ts'
import {
  type BodyItem,
  has,
  isBody,
  isCapital,
  isPerson,
  isPlace,
  type Item,
  type PlaceItem,
} from '../../reading/item.ts'
import type { DraftPlace } from '../draft.ts'

const PREPOSITION_REACH = 3

/** How many words at most describe a place that is called a city or a resort: "in the Red Sea resort city of …". */
const DESCRIPTION_REACH = 7

/** True for the words that may stand between a preposition and its place. */
const standsBetween = (item: Item | undefined): boolean => {
  if (item?.kind !== 'word') return item?.kind === 'place' || (isBody(item) && item.adjective)
  if (has(item, 'filler') || has(item, 'of-someone') || has(item, 'settlement')) return true
  return item.cues.size === 0 && mayStandBesidePlace(item.key)
}

/** "in the Black Sea resort of | Sochi": whatever describes the kind of place; the preposition is before it. */
const describes = (item: Item | undefined): boolean =>
  isPlace(item) ||
  item?.kind === 'topic' ||
  (isBody(item) && item.adjective) ||
  has(item, 'region') ||
  (item?.kind === 'word' && item.cues.size === 0)

/** Where the word for the kind of place stands: "the city of | Hiroshima"; below 0 where there is none. */
const kindBefore = (items: readonly Item[], at: number): number => {
  const kind = has(items[at - 1], 'of') ? at - 2 : at - 1
  return has(items[kind], 'settlement') ? kind : -1
}

const PURPOSE_REACH = 4

/** «посетит (с рабочим визитом) | Париж»: where the words begin that say what for, right before a place; else the place itself. */
const withoutPurpose = (items: readonly Item[], at: number): number => {
  if (!has(items[at - 1], 'visit')) return at
  const from = items.findLastIndex((item, index) => index < at && has(item, 'with'))
  return from >= at - PURPOSE_REACH && from > 0 ? from : at
}

const precededBy = (items: readonly Item[], at: number, cues: readonly ('in' | 'to')[]): boolean => {
  const kind = kindBefore(items, at)
  const [from, reach] = kind < 0 ? [withoutPurpose(items, at), PREPOSITION_REACH] : [kind, DESCRIPTION_REACH]
  for (let before = from - 1; before >= Math.max(0, from - reach); before -= 1) {
    const item = items[before]
    if (cues.some((cue) => has(item, cue) || (cue === 'to' && (has(item, 'visits') || has(item, 'travels')))))
      return true
    if (!standsBetween(item) && !(kind >= 0 && describes(item))) return false
  }
  return false
}

/** "Georgetown | University", "Brussels | Hotel": what only has the name of a city may stand elsewhere. */
const namesThing = (items: readonly Item[], at: number): boolean =>
  has(items[at + 1], 'named-thing') && isCapital(items[at + 1])

const placeOf = (item: Item, id: string): DraftPlace => ({ id, start: item.start, end: item.end, own: true })

const NARROWNESS = { venue: 0, city: 1, region: 2, country: 3 } as const

/** Where the capital that the words speak of is: the city of that country that the dispatch names, else the country. */
const capitalAt = (
  items: readonly Item[],
  at: number,
  cities: readonly string[],
  gazetteer: Gazetteer,
): DraftPlace | undefined => {
  const item = items[at]
  const body = [items[at - 1], items[at + 1], items[at + 2], items[at - 2]].find(isBody)
  if (!item || !body) return undefined
  const city = cities.find((id) => gazetteer.place(id)?.country === body.id)
  return placeOf(item, city ?? body.id)
}

const known = new WeakMap<Gazetteer, ReadonlyMap<string, string>>()

/** The cities that are called as their country is, by the country: what is held in Luxembourg is held in the city. */
const namesakesOf = (gazetteer: Gazetteer): ReadonlyMap<string, string> => {
  const namesakes =
    known.get(gazetteer) ??
    new Map(
      gazetteer.places.flatMap(({ id, kind, names, country }) =>
        kind === 'city' && gazetteer.place(country)?.names.en === names.en ? [[country, id] as const] : [],
      ),
    )
  known.set(gazetteer, namesakes)
  return namesakes
}

/** All places that a clause names as such, in the order of the text; `to` also takes where somebody goes. */
export const placesIn = (
  items: readonly Item[],
  cues: readonly ('in' | 'to')[],
  cities: readonly string[],
  gazetteer: Gazetteer,
): readonly DraftPlace[] =>
  items.flatMap((item, at): readonly DraftPlace[] => {
    if (has(item, 'capital')) {
      const capital = capitalAt(items, at, cities, gazetteer)
      return capital ? [capital] : []
    }
    if (isPlace(item) && !item.adjective && precededBy(items, at, cues) && !namesThing(items, at))
      return [placeOf(item, item.id)]
    if (
      isBody(item) &&
      !item.adjective &&
      !item.standing &&
      !item.modifier &&
      gazetteer.place(item.id) &&
      precededBy(items, at, cues)
    )
      return [placeOf(item, namesakesOf(gazetteer).get(item.id) ?? item.id)]
    return []
  })

/** «Варшава прийматиме саміт», "Turkey hosted talks between …": the place that holds an event is where it is. */
export const hostIn = (items: readonly Item[], gazetteer: Gazetteer): DraftPlace | undefined => {
  const verb = items.findIndex((item) => has(item, 'holds'))
  const noun = items.findIndex((item) => has(item, 'meeting') || has(item, 'summit'))
  if (verb < 0 || noun < 0 || items.slice(0, verb).some(isPerson)) return undefined
  const mayHost = (item: Item | undefined): item is PlaceItem | BodyItem =>
    (isPlace(item) || (isBody(item) && !item.nation)) && !item.adjective && gazetteer.place(item.id) !== undefined
  const at = noun < verb ? verb + 1 : items.findIndex(mayHost)
  const host = items[at]
  const governed = has(items[at - 1], 'in') || has(items[at - 1], 'to') || has(items[at - 1], 'from')
  if (!mayHost(host) || governed || (noun > verb && at > verb)) return undefined
  return placeOf(host, namesakesOf(gazetteer).get(host.id) ?? host.id)
}

/** The place that a clause puts its event at. */
export const placeIn = (
  items: readonly Item[],
  cues: readonly ('in' | 'to')[],
  cities: readonly string[],
  gazetteer: Gazetteer,
): DraftPlace | undefined => {
  const found = placesIn(items, cues, cities, gazetteer)
  const rank = ({ id }: DraftPlace): number => NARROWNESS[gazetteer.place(id)?.kind ?? 'country']
  const cityOf = ({ id }: DraftPlace): string | null | undefined => gazetteer.place(id)?.city
  const narrowed = found.toSorted((a, b) => rank(a) - rank(b))
  const [first] = found
  const isRefinedBy = (wider: DraftPlace, narrower: DraftPlace): boolean =>
    narrower === wider ||
    cityOf(narrower) === wider.id ||
    (gazetteer.place(wider.id)?.kind === 'country' && gazetteer.place(narrower.id)?.country === wider.id)
  // A country named before a city of its own is refined by it; else the place named first counts.
  return narrowed.find((place) => first && isRefinedBy(first, place))
}

/** The cities and venues that a dispatch names, most often named first. */
export const citiesOf = (items: readonly Item[], gazetteer: Gazetteer): readonly string[] => {
  const counts = new Map<string, number>()
  for (const item of items)
    if (isPlace(item) && gazetteer.place(item.id)?.kind === 'city') counts.set(item.id, (counts.get(item.id) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
}

/** True where one place may be the other: the same, or one within the other. */
export const placesAgree = (first: string, second: string, gazetteer: Gazetteer): boolean => {
  const [a, b] = [gazetteer.place(first), gazetteer.place(second)]
  if (!a || !b || first === second) return first === second
  if (a.kind === 'country' || b.kind === 'country') return a.country === b.country
  return (a.city ?? a.id) === (b.city ?? b.id)
}
