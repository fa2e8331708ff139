import { has, type Item, hasOne, some } from '../../reading/item.ts'
import { EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { withoutTalkedOf } from './talked-of.ts'
import type { Trigger } from './trigger.ts'

/** "dismissed as false reports of …" */
const UNTRUE_REACH = 4

/** The words up to another event that is only spoken about: «обговорили результати зустрічі …», «спланували подальші зустрічі …». */
export const ownWords = (items: readonly Item[], trigger: Trigger): readonly Item[] => {
  const own = withoutTalkedOf(items, trigger)
  return own.length < items.length ? own : upToOther(items, trigger)
}

const upToOther = (items: readonly Item[], { at, item: verb }: Trigger): readonly Item[] => {
  // "co-chaired the Ramstein meeting": the event itself.
  const own = has(verb, 'holds') ? items.findIndex((item, index) => index > at && hasOne(item, EVENT_NOUNS)) : at
  const other = items.findIndex(
    (item, index) =>
      index > Math.max(at + 1, own) &&
      // «обговорив перебіг консультацій | телефоном із …»
      !(has(items[index + 1], 'telephone') && has(items[index + 2], 'with')) &&
      // «обговорили у телефонній розмові з …»: where they did, and no other event.
      !(has(items[index - 1], 'in') && has(items[index - 2], 'discusses')) &&
      (has(item, 'no-event') ||
        (has(item, 'hearsay') && some(items.slice(Math.max(0, index - UNTRUE_REACH), index), 'untrue')) ||
        (hasOne(item, EVENT_NOUNS) && some(items.slice(index - 2, index), 'definite', 'about', 'matter', 'discusses'))),
  )
  return other < 0 ? items : items.slice(0, other)
}
