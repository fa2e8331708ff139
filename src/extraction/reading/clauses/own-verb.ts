import { EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { EVENT_CUES, TELLS } from './telling.ts'
import { has, hasAny, isPerson, type Item, hasOne } from '../item.ts'

/** «…, інші лідери долучилися по відео» */
export const othersTakePart = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => has(item, 'takes-part'))
  return hasAny(items.slice(0, verb), ['they']) && verb <= OTHERS_REACH
}

/** "Salman was in the room, and Erdogan joined by phone": each takes part in a way of his own. */
export const joinsToo = (items: readonly Item[], before: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => has(item, 'takes-part'))
  return hasAny(before, ['takes-part']) && before.some(isPerson) && items.slice(0, verb).some(isPerson)
}

/** «…, Стармер долучився дистанційно» */
export const joinsHimself = ([first, second]: readonly Item[]): boolean => isPerson(first) && has(second, 'takes-part')

/** "…, with Tusk and Meloni dialling in" */
export const joinsOnScreen = (items: readonly Item[]): boolean =>
  has(items[0], 'with') && hasAny(items, ['video']) && hasAny(items, ['takes-part']) && items.some(isPerson)

export const OTHERS_REACH = 3

/** «…, а також проведе зустріч із Туском»: a verb and an event of its own. */
export const tellsAnother = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => hasOne(item, ['past', 'future', 'present']))
  const events = items.slice(Math.max(0, verb)).filter((item) => hasOne(item, EVENT_NOUNS) || has(item, 'meets'))
  return has(items[0], 'and') && verb > 0 && verb <= OTHERS_REACH && events.length > 0 && items.some(isPerson)
}

/** «…, у ній взяв участь і посол», «…, на ній були й радники»: a clause of its own about the event named before. */
export const takesPartInIt = (items: readonly Item[]): boolean =>
  has(items[0], 'in') && has(items[1], 'him') && hasAny(items, ['takes-part', 'is-there'])

/** «…, візит завершиться в п'ятницю» */
export const tellsHowLong = ([first, second]: readonly Item[]): boolean =>
  has(first, 'visit') && second !== undefined && hasOne(second, ['ends', 'began'])

const DAY_REACH = 2

/** «…, в субботу там же он встретится с …»: a day, a verb and somebody of its own. */
export const opensWithDay = (items: readonly Item[]): boolean =>
  hasDay(items.slice(0, DAY_REACH)) &&
  hasAny(items, TELLS) &&
  items.some((item) => isPerson(item) || hasOne(item, ['he', 'they']))

export const hasDay = (items: readonly Item[]): boolean => items.some((item) => item.kind === 'date')

/** «сначала с Диопом, потом с Сангаре»: one after the other, by one verb. */
export const isMetInTurn = (items: readonly Item[], before: readonly Item[]): boolean =>
  has(items[0], 'in-turn') && has(items[1], 'with') && hasAny(before, ['in-turn']) && hasAny(before, EVENT_CUES)
