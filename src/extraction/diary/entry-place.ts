import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { DraftParticipant, DraftPlace } from '../events/draft.ts'
import { placeIn } from '../events/where/places.ts'
import { has, isBody, isPlace, type Item } from '../reading/item.ts'
import type { EntrySetting } from './entry-setting.ts'
import type { Sign } from './entry-sign.ts'
import type { Segment } from './segments.ts'

/** Behind a verb of visiting, the place stands without a preposition. */
const visited = (items: readonly Item[], gazetteer: Gazetteer): DraftPlace | undefined => {
  const at = items.findIndex((item) => has(item, 'visits'))
  const item = at < 0 ? undefined : items.slice(at + 1, at + 3).find((next) => isPlace(next) || isBody(next))
  return item && 'id' in item && gazetteer.place(item.id)
    ? { id: item.id, start: item.start, end: item.end, own: true }
    : undefined
}

/** The slug says where; the entry's words only say it more closely: a hall in that city, a city of that country. */
export const placeOf = (segment: Segment, sign: Sign, { place, gazetteer }: EntrySetting): DraftPlace | null => {
  if (sign.kind === 'call') return null
  const items = [...segment.head, ...segment.items]
  const own = placeIn(items, ['in', 'to'], [], gazetteer) ?? visited(items, gazetteer)
  if (place === undefined) return own ?? null
  const [slug, said] = [place && gazetteer.place(place.id), own && gazetteer.place(own.id)]
  const closer =
    slug &&
    said &&
    ((said.kind === 'venue' && said.city === slug.id) || (slug.kind === 'country' && said.country === slug.id))
  return closer && own ? own : place
}

/** All of one side, at home, with nobody else in sight: a cabinet meets, a president tours his own country. */
export const isAtHome = (
  participants: readonly DraftParticipant[],
  items: readonly Item[],
  place: DraftPlace | null,
  gazetteer: Gazetteer,
): boolean => {
  const country = place && gazetteer.place(place.id)?.country
  if (!country || !participants.every(({ represents }) => represents === country)) return false
  // A counterpart is of another country, whichever it is: "hosts Nordic-Baltic counterparts".
  const foreign = items.some(
    (item) =>
      has(item, 'counterpart') ||
      ((isBody(item) || isPlace(item)) && (gazetteer.place(item.id)?.country ?? item.id) !== country),
  )
  return !foreign
}
