import { has, type Item } from '../item.ts'
import { hasOne, VERBS } from './words.ts'

const EXCEPT_REACH = 6

/** "All ministers but Fidan", «з усіма, крім Макрона»: who is named behind is the one of them who was not there. */
export const isExcepting = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(Math.max(0, at - EXCEPT_REACH), Math.max(0, at))
  const many = before.findLastIndex((item) => hasOne(item, ['everyone', 'group', 'they']))
  if (before.some((item) => has(item, 'not-only'))) return false
  return has(items[at], 'except') && many >= 0 && !before.slice(many).some((item) => hasOne(item, [...VERBS, 'past']))
}
