import { has, type Item } from '../item.ts'
import { deniedBy } from './double-negation.ts'

const UNTRUE_REACH = 4

/** «Повідомлення про зустріч … є фейком», "dismissed as false reports of a meeting …": where what is not true begins and ends. */
export const untrueIn = (items: readonly Item[]): { readonly from: number; readonly to: number } | undefined => {
  const untrue = items.findLastIndex((item) => has(item, 'untrue'))
  const heard = items.findLastIndex((item, index) => index < untrue && has(item, 'hearsay'))
  const at = heard < 0 ? items.findIndex((item) => has(item, 'hearsay')) : heard
  const before = items.slice(Math.max(0, at - UNTRUE_REACH), Math.max(0, at)).some((item) => has(item, 'untrue'))
  const after = items.findLastIndex((item, index) => at >= 0 && index > at && has(item, 'untrue'))
  const from = items[at]?.end
  if (from === undefined || !(before || after > 0) || deniedBy(items, after)) return undefined
  return { from, to: (before ? items.at(-1) : items[after])?.end ?? from }
}
