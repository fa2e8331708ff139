import { has, hasOne, isBody, isDate, isPerson, isPlace, type Item } from '../../reading/item.ts'

const HOSTED_REACH = 4

/** "is hosting the gathering", «прийматиме саміт»: the verb of receiving only says who holds the event. */
export const hostsEvent = (items: readonly Item[], at: number): boolean => {
  if (!has(items[at], 'receives')) return false
  const after = items.slice(at + 1, at + 1 + HOSTED_REACH)
  const noun = after.findIndex((item) => hasOne(item, ['meeting', 'summit']))
  return (
    noun >= 0 &&
    !after
      .slice(0, noun)
      .some((item) => isPerson(item) || has(item, 'counterpart') || (has(item, 'in') && !has(item, 'filler')))
  )
}

const isOfSetting = (item: Item | undefined): boolean =>
  isPlace(item) || isDate(item) || hasOne(item, ['in', 'on-subject'])

/** "a meeting in Ankara | hosted by Erdogan": of the event before it, the words only say who holds it. */
export const isHeldBy = (items: readonly Item[], at: number): boolean => {
  if (!has(items[at], 'holds') || !has(items[at + 1], 'agent')) return false
  let before = at - 1
  while (isOfSetting(items[before])) before -= 1
  return hasOne(items[before], ['meeting', 'summit'])
}

/** "his Uruguayan host, Yamandu Orsi": a person, no verb. */
export const isHostHimself = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  return (
    has(items[at], 'host') && (has(before, 'his') || has(before, 'definite') || (isBody(before) && before.adjective))
  )
}
