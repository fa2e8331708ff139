import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { isFiller, isPossessive, isRole } from './description.ts'
import { has, isBody, isOffice, isPerson, isPlace, type Item } from '../item.ts'

/** Cities in which others than their country have their seat. */
const SEATS_OF_OTHERS: ReadonlySet<string> = new Set(['brussels'])

const MOST_FILLERS = 3

const isPreposition = (item: Item | undefined): boolean => has(item, 'in') || has(item, 'to') || has(item, 'from')

const isSmall = (item: Item | undefined): boolean => isFiller(item) && !isRole(item) && !isPreposition(item)

/** The first item on one side of a place that is more than a small word. */
const nearest = (items: readonly Item[], from: number, step: 1 | -1): Item | undefined => {
  let at = from
  while (Math.abs(at - from) < MOST_FILLERS && isSmall(items[at])) at += step
  return items[at]
}

/** «спецпредставитель Еревана», "Tehran's chief negotiator"; not «прем'єр Туск Париж відвідає». */
const isOfRole = (items: readonly Item[], at: number): boolean => {
  const role = nearest(items, at - 1, -1)
  const isOwner = isPossessive(items[at + 1])
  return (isRole(role) && !isPerson(role) && !isBody(items[at + 1])) || (isOwner && isRole(nearest(items, at + 2, 1)))
}

const asCountry = ({ start, end, text, cues }: Item, country: string): Item => ({
  kind: 'body',
  start,
  end,
  text,
  cues,
  id: country,
  adjective: false,
  standing: false,
  modifier: false,
})

/** «господар | Білого дому»: an office that is called by its seat, in two. */
const apart = (item: Item, gazetteer: Gazetteer): readonly Item[] => {
  const at = isOffice(item) ? item.text.search(/ \p{Lu}/u) + 1 : 0
  const text = item.text.slice(at)
  const seat = at > 0 ? gazetteer.mentions(text).find(({ kind, start }) => kind === 'place' && start === 0) : undefined
  const country = seat && gazetteer.place(seat.ids[0] ?? '')?.country
  if (country === undefined || seat?.end !== text.length) return [item]
  const start = item.start + at
  return [{ ...item, end: start - 1, text: item.text.slice(0, at - 1) }, asCountry({ ...item, start, text }, country)]
}

/** «спецпредставитель Еревана», «господар Білого дому», "Tehran's envoy": a seat of power says for which country somebody speaks. */
export const withSeats = (items: readonly Item[], gazetteer: Gazetteer): readonly Item[] =>
  items.flatMap((item, at): readonly Item[] => {
    if (!isPlace(item)) return apart(item, gazetteer)
    if (item.adjective || SEATS_OF_OTHERS.has(item.id) || !isOfRole(items, at)) return [item]
    const country = gazetteer.place(item.id)?.country
    return [country === undefined ? item : asCountry(item, country)]
  })
