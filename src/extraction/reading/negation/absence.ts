import type { Denial } from './denial.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import { has, isBody, isDate, isPerson, isSign, isWord, type Item, hasOne } from '../item.ts'
import { GOVERNING, isNoun, nounBehind, retold, VERBS } from './words.ts'

const isGoverned = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some((item) => hasOne(item, GOVERNING))

/** «Ні Макрон, ні Мерц не були на саміті»: the names behind, with nothing but what they are called by between. */
export const neitherOf: Denial = {
  by: ['neither'],
  tell: (items) => {
    const named = items.flatMap((item, at) => {
      const next = items.slice(at + 1).find((behind) => !hasOne(behind, ['role', 'with']) && behind.kind !== 'office')
      return has(item, 'neither') && isPerson(next) ? [at] : []
    })
    const [first, second] = named
    return first === undefined || second === undefined ? items : retold(items, first, ['denies'])
  },
}

/** «Зустрічі … не буде»: the noun that opens the words, else the one right behind: «не будет никаких переговоров». */
const whatIsNot = (items: readonly Item[], at: number, infinitive: RegExp): boolean => {
  if (nounBehind(items, at, infinitive) > 0) return true
  const first = items.findIndex(isNoun)
  const next = items[at + 1]
  // «Зустріч не буде легкою» says what it will be like.
  const ends = next === undefined || next.kind === 'sign' || isDate(next) || hasOne(next, GOVERNING)
  return ends && first >= 0 && first < at && !isGoverned(items, first)
}

const OF_PLACE: readonly Cue[] = ['in', 'there', 'definite', 'filler', 'role', 'and', 'starter', 'none']

/** «участвовать в нём»: what somebody will not do, by the verb that opens no words. */
const isTakingPart = (item: Item): boolean => hasOne(item, ['takes-part', 'him'])

const standsBeside = (item: Item): boolean =>
  isPerson(item) ||
  isDate(item) ||
  item.kind === 'office' ||
  item.kind === 'body' ||
  item.kind === 'place' ||
  item.kind === 'format' ||
  isSign(item, '"', ',') ||
  isNoun(item) ||
  hasOne(item, OF_PLACE)

/** «на переговорах з міністром Лавровим перекладача не було»: who stands behind a preposition is not the one. */
const isPersonGoverned = (items: readonly Item[], at: number): boolean => {
  const before = items.findLastIndex(
    (item, index) => index < at && !(item.kind === 'office' || isBody(item) || hasOne(item, ['role', 'filler'])),
  )
  return hasOne(items[before], GOVERNING)
}

/** «Американських представників на зустрічі не було»: those of a side as well. */
const isSomebody = (item: Item): boolean => isPerson(item) || (isBody(item) && item.standing)

/** «Кушнера на переговорах не було», «не було й Кушнера»: nothing but names, and where, stand before; or a name right behind. */
const whoIsNot = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1).find((item) => !hasOne(item, ['and', 'role', 'filler']) && item.kind !== 'office')
  const last = items.slice(at + 1).every((item) => item.kind === 'sign' || item.kind === 'date')
  const named = items.slice(0, at).some((item, index) => isSomebody(item) && !isPersonGoverned(items, index))
  return (
    isPerson(behind) ||
    (last && named && items.slice(0, at).every((item) => standsBeside(item) || isSpoken(item) || isTakingPart(item)))
  )
}

/** «Видеться с Павелом он не будет»: the infinitive that opens the words. */
const meetsBefore = (items: readonly Item[], at: number, infinitive: RegExp): boolean => {
  const [first] = items
  const isVerb = first !== undefined && isWord(first) && infinitive.test(first.key)
  return (
    isVerb && hasOne(first, [...VERBS, 'talks']) && at > 0 && !items.slice(1, at).some((item) => hasOne(item, VERBS))
  )
}

const isSpoken = (item: Item): boolean => hasOne(item, ['speech', 'past'])

/** «Зустрічі Путіна із Зеленським не буде», «Кушнера на переговорах не було»: the event, or the person, that is not. */
export const whatWillNotBe: Denial = {
  by: ['will-not-be', 'was-not'],
  tell: (items, infinitive) => {
    const at = items.findLastIndex((item) => hasOne(item, ['will-not-be', 'was-not']))
    if (at < 0 || hasOne(items[at], ['ruled-out', 'stays-away'])) return items
    const will = has(items[at], 'will-not-be')
    if (will && meetsBefore(items, at, infinitive)) return retold(items, at, ['ruled-out'])
    if (whatIsNot(items, at, infinitive)) return retold(items, at, [will ? 'ruled-out' : 'denies'])
    return whoIsNot(items, at) ? retold(items, at, ['stays-away']) : items
  },
}
