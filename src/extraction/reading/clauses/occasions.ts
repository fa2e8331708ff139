import type { Cue } from '../../vocabulary/cue.ts'
import type { Clause } from './clause.ts'
import { isPossessive, isRole } from '../roles/description.ts'
import { has, hasAny, hasOne, isBody, isDate, isPerson, isPlace, isSign, type Item } from '../item.ts'

const TOLD_WITH: readonly Cue[] = ['meets', 'phones', 'receives', 'mediates', 'meeting', 'call']

const OF_SETTING: readonly Cue[] = ['in', 'on-subject', 'filler', 'and', 'again']
const OF_NAMES: readonly Cue[] = [...OF_SETTING, 'with', 'definite', 'in-turn', 'between']

const isOfSetting = (item: Item): boolean =>
  isDate(item) || isPlace(item) || isSign(item, ',', '.') || hasOne(item, OF_SETTING)

const isOfNames = (item: Item): boolean =>
  isOfSetting(item) || isPerson(item) || isBody(item) || isRole(item) || isPossessive(item) || hasOne(item, OF_NAMES)

const saysWhenOrWhere = (items: readonly Item[]): boolean => items.some((item) => isDate(item) || isPlace(item))

const OPENING = 3

/** "… and again on Wednesday in Batumi": the same persons at another time, or elsewhere. */
const isOfSame = (tail: readonly Item[]): boolean =>
  hasAny(tail.slice(0, OPENING), ['again']) && saysWhenOrWhere(tail) && tail.every(isOfSetting)

const settingOf = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (isPlace(item) && !item.adjective ? [item.id] : isDate(item) ? [item.text] : [])))

/** "… in Kigali on Friday and Tshisekedi in Kinshasa three days later", "… on Tuesday and then Lee": others, in their turn or somewhere else. */
const isOfOthers = (head: readonly Item[], tail: readonly Item[], fronted: boolean): boolean => {
  if (!tail.some(isPerson) || !tail.every(isOfNames) || !head.some(isPerson)) return false
  if (hasOne(tail[0], ['sequel', 'in-turn'])) return true
  if (fronted && isFronted(tail)) return true
  const name = tail.findIndex(isPerson)
  const [here, there] = [settingOf(head), settingOf(tail.slice(name))]
  return here.size > 0 && there.size > 0 && here.isDisjointFrom(there) && !saysWhenOrWhere(tail.slice(0, name))
}

/** "in Maseru Lesotho's Mpotjoana", "on Tuesday to NATO's Rutte": where or when, and whom. */
const isFronted = (tail: readonly Item[]): boolean =>
  saysWhenOrWhere(tail.slice(0, FRONT_REACH)) && !saysWhenOrWhere(tail.slice(tail.findIndex(isPerson)))

const FRONT_REACH = 2

/** "In Addis Ababa he met Timothewos, | in Dar es Salaam Kombo": a place right between two names. */
const isInserted = (items: readonly Item[], at: number): boolean => {
  const name = items.findIndex((item, index) => index > at && isPerson(item))
  const between = items.slice(at + 2, Math.max(at + 2, name))
  const leads = name > at && !between.some((item) => isDate(item) || has(item, 'and'))
  return (
    isPerson(items[at - 1]) &&
    has(items[at], 'in') &&
    isPlace(items[at + 1]) &&
    leads &&
    items.slice(at).every(isOfNames)
  )
}

/** Words without those that say when and where. */
const withoutSetting = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    (item, at) =>
      !isDate(item) &&
      !(isPlace(item) && !item.adjective) &&
      !((has(item, 'in') || has(item, 'on-subject')) && (isDate(items[at + 1]) || isPlace(items[at + 1]))),
  )

/** The clauses that one verb tells of several occasions: "met in Tbilisi on Monday and again on Wednesday in Batumi". */
export const occasionsOf = (clause: Clause): readonly Clause[] => partedBy(clause, false)

/** `before`: the words in front of the verb said where or when it was. */
const partedBy = (clause: Clause, before: boolean): readonly Clause[] => {
  const { kind, items } = clause
  const verb = kind === 'report' ? -1 : items.findIndex((item) => hasOne(item, TOLD_WITH))
  if (verb < 0) return [clause]
  const inFront = before || saysWhenOrWhere(items.slice(0, verb))
  const fronted = inFront || !saysWhenOrWhere(items.slice(verb))
  const and = items.findIndex((item, at) => {
    if (inFront && at > verb && isInserted(items, at)) return true
    if (at <= verb || !has(item, 'and')) return false
    const [head, tail] = [items.slice(verb + 1, at), items.slice(at + 1)]
    return isOfSame(tail) ? saysWhenOrWhere(head) : isOfOthers(head, tail, fronted)
  })
  if (and < 0) return [clause]
  const from = has(items[and], 'and') ? and + 1 : and
  const tail = items.slice(from).filter((item) => !hasOne(item, ['again', 'sequel', 'in-turn']))
  const [head, told] = [items.slice(0, and), items.slice(0, isOfSame(items.slice(from)) ? and : verb + 1)]
  return [{ kind, items: head }, ...partedBy({ kind: 'main', items: [...withoutSetting(told), ...tail] }, inFront)]
}
