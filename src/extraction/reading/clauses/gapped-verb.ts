import { hasAny, hasOne, isBody, isPerson, isSign, type Item } from '../item.ts'
import { EVENT_CUES, TELLS } from './telling.ts'

const placesOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'place' ? [item.id] : []))

const leadsToNamed = (item: Item): boolean =>
  hasOne(item, ['with', 'role', 'filler']) || item.kind === 'office' || isBody(item) || isSign(item, "'s")

const daysOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'date' && item.plain.when.start !== null ? [item.plain.when.start] : []))

/** A place or a day behind each name, and not the same: "Stubb in Helsinki and Pavel in Prague", "Rubio on Monday and Scott on Tuesday". */
const areApart = (here: readonly string[], [there]: readonly string[]): boolean =>
  there !== undefined && here.length > 0 && !here.includes(there)

/** «зустрівся зі Стуббом у Гельсінкі, а з Павелом у Празі», "met Stubb in Helsinki and Pavel in Prague": the verb is left out. */
export const isGapped = (items: readonly Item[], before: readonly Item[]): boolean => {
  const named = items.findIndex(isPerson)
  const last = before.slice(before.findIndex(isPerson))
  return (
    named > 0 &&
    items.slice(1, named).every(leadsToNamed) &&
    (areApart(placesOf(last), placesOf(items)) || areApart(daysOf(last), daysOf(items))) &&
    hasAny(before, ['meets', 'receives', 'phones', 'talks']) &&
    !hasAny(items, [...TELLS, ...EVENT_CUES, 'present', 'speech'])
  )
}
