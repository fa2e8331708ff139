import type { Denial } from './denial.ts'
import { has, hasOne } from '../item.ts'
import { isNoun, retold, VERBS } from './words.ts'

/** "After the cancellation she called him", «після скасування зателефонував»: what was called off is not what is told. */
export const afterwards: Denial = {
  by: ['called-off', 'put-off'],
  tell: (items) => {
    const at = items.findIndex((item, index) => {
      const before = items.slice(0, index).findLast((near) => !has(near, 'filler') || has(near, 'after'))
      return hasOne(item, ['called-off', 'put-off']) && has(before, 'after') && !isNoun(items[index + 1])
    })
    const tells = items.some((item, index) => index > at && hasOne(item, [...VERBS, 'talks']) && !hasOne(item, ['not']))
    return at > 0 && tells ? retold(items, at, [], ['called-off', 'put-off']) : items
  },
}
