import { has, type Item, hasOne } from '../item.ts'
import { VERBS } from './words.ts'

const EXCEPT_REACH = 6

/** "All ministers but Fidan", «з усіма, крім Макрона»: who is named behind is the one of them who was not there. */
export const isExcepting = (items: readonly Item[], at: number): boolean => {
  if (!has(items[at], 'except')) return false
  const before = items.slice(Math.max(0, at - EXCEPT_REACH), Math.max(0, at))
  const many = before.findLastIndex((item) => hasOne(item, ['everyone', 'group', 'they']) && !has(item, 'delegation'))
  if (before.some((item) => has(item, 'not-only'))) return false
  return many >= 0 && !before.slice(many).some((item) => hasOne(item, [...VERBS, 'past']))
}
