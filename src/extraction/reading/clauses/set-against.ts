import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { EVENT_CUES, TELLS } from './telling.ts'
import { has, hasAny, isBody, isPerson, type Item, hasOne } from '../item.ts'
import type { Clause } from './clause.ts'

const TAKING_PART: readonly Cue[] = ['takes-part', 'represents']

// «Рубіо не приїхав, його замінив Ландау»: one stays away, the other comes.
export const isContrast = (items: readonly Item[], { items: before }: Clause): boolean =>
  hasAny(before, ['stays-away'])
    ? hasAny(items, TAKING_PART) || hasAny(items, ['in-his-stead']) || isThereInstead(items)
    : hasAny(items, ['stays-away']) && hasAny(before, EVENT_CUES) && !namesNobody(items)

// «…, замість нього був Ландау»
const isThereInstead = (items: readonly Item[]): boolean =>
  has(items[0], 'instead') && has(items[1], 'him') && hasAny(items, ['is-there'])

// «Рубіо, участь якого анонсували, до Женеви не приїхав»: what follows the insertion is of whom stood before it.
const namesNobody = (items: readonly Item[]): boolean =>
  !items.some((item) => isPerson(item) || isBody(item)) && !hasAny(items, ['he', 'him', 'they'])

/** «не з Макроном, а з Мерцом», «з Мерцом, а не з Макроном»: one is set against the other, and no verb of its own. */
export const setsAgainst = (items: readonly Item[], { items: before }: Clause): boolean =>
  has(items[0], 'starter') &&
  !hasAny(items, [...TELLS, ...EVENT_NOUNS, 'present', 'speech']) &&
  (isNotSomebody(before) || isNotSomebody(items.slice(0, SET_AGAINST_REACH)))

const SET_AGAINST_REACH = 5

const isNotSomebody = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    const next = items.slice(at + 1).find((behind) => !hasOne(behind, ['with', 'role']) && behind.kind !== 'office')
    return has(item, 'not') && isPerson(next)
  })

/** «зустрівся не лише зі Стуббом, а й з Павелом», "not only Stubb but also Pavel met …": both, in one event. */
export const addsToOnly = (items: readonly Item[], { items: before }: Clause): boolean => {
  if (!hasAny(before, ['not-only']) || !has(items[0], 'starter')) return false
  const ownEvent = hasAny(items, [...TELLS, ...EVENT_NOUNS, 'present', 'speech'])
  if (ownEvent) return !hasAny(before, EVENT_CUES)
  return !(items.some((item) => item.kind === 'place') && before.some((item) => item.kind === 'place'))
}
