import type { Denial } from './denial.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import { has, isWord, type Item, hasOne } from '../item.ts'
import { isNoun, retold } from './words.ts'

export const DENIAL_REACH = 3

/** The nearest word before that denies, with nothing but words of the verb between. */
export const deniedBy = (items: readonly Item[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - DENIAL_REACH); before -= 1) {
    const item = items[before]
    if (hasOne(item, ['not', 'refuses', 'was-not', 'will-not-be'])) return true
    if (!isWord(item) || isNoun(item) || hasOne(item, ['and', 'starter', 'relative'])) return false
  }
  return false
}

const HEDGE_REACH = 3
const OFF: readonly Cue[] = ['called-off', 'put-off']

/** «Може скасувати», "threatened to cancel", «чутки про скасування»: what may be called off, or is denied to be, still stands. */
export const onlyThreatened: Denial = {
  by: OFF,
  tell: (items) => {
    const at = items.findIndex((item) => hasOne(item, OFF))
    const from = items.findLastIndex(
      (item, index) => index < at && hasOne(item, ['hedges', 'denies', 'hearsay', 'wish']),
    )
    const between = items.slice(from + 1, at)
    const near = from >= 0 && between.length < HEDGE_REACH && between.every((item) => isWord(item) && !isNoun(item))
    return near ? retold(items, at, ['planned'], OFF) : items
  },
}

/** «Спростував, що скасував зустріч»: as `onlyThreatened`, where the words before end with what denies it. */
export const asDeniedBefore = (items: readonly Item[], before: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item) => hasOne(item, OFF))
  return at > 0 && has(items[0], 'starter') && hasOne(before.at(-1), ['hedges', 'denies', 'hearsay'])
    ? retold(items, at, ['planned'], OFF)
    : items
}

/** «Не виключив зустріч», "has not been called off": what is denied is that it will not be. */
export const deniedTwice: Denial = {
  by: ['ruled-out', 'called-off', 'put-off'],
  tell: (items) => {
    const at = items.findIndex(
      (item, index) =>
        hasOne(item, ['ruled-out', 'called-off', 'put-off']) && !has(item, 'not') && deniedBy(items, index),
    )
    if (at < 0) return items
    const told: Cue = has(items[at], 'ruled-out') ? 'wish' : 'planned'
    return retold(items, at, [told], ['ruled-out', 'called-off', 'put-off'])
  },
}
