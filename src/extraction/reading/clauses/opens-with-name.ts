import { has, hasAny, hasOne, isBody, isPerson, type Item } from '../item.ts'
import { TELLS } from './telling.ts'

export const opensWithName = (items: readonly Item[], at: number): boolean => {
  const name = items.findIndex((item, index) => index > at && isPerson(item))
  const between = items.slice(at + 1, name)
  const leads = name > at && between.every(leadsToName)
  return leads && hasAny(items.slice(name + 1, name + 2), TELLS) && !isCalledOffBehind(items, name)
}

/** "… are to meet on Tuesday, and Cambodia will host a session": a country and an event of its own. */
export const holdsAnother = (items: readonly Item[], at: number): boolean => {
  const owner = items[at + 1]
  const holds = items.slice(at + 2, at + 4).some((item) => has(item, 'holds'))
  return (
    has(items[at], 'and') &&
    isBody(owner) &&
    !owner.adjective &&
    holds &&
    hasAny(items.slice(at + 2, at + 2 + HELD_REACH), ['meeting', 'summit'])
  )
}

const HELD_REACH = 5

const leadsToName = (item: Item): boolean =>
  isBody(item) || item.kind === 'office' || item.kind === 'date' || hasOne(item, ['role', 'in-turn', 'later-today'])

const OFF_REACH = 4

/** "a summit with Pashinyan and Aliyev | has been postponed": no person is. */
const isCalledOffBehind = (items: readonly Item[], name: number): boolean => {
  const off = items.findIndex((item, at) => at > name && hasOne(item, ['called-off', 'put-off']))
  const before = items.slice(name + 1, off)
  return (
    off > name &&
    before.length < OFF_REACH &&
    before.length > 0 &&
    before.every(isPassiveVerb) &&
    hasAny(before, ['participle', 'is-there'])
  )
}

const isPassiveVerb = (item: Item): boolean => hasOne(item, ['did', 'participle', 'is-there', 'future'])
