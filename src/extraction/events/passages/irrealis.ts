import { type Clause, earlierThan } from '../../reading/clauses/clause.ts'
import { has, isDate, isPerson, hasOne, hasAny, type Item } from '../../reading/item.ts'
import { untrueIn } from '../../reading/negation/falsehood.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { isOutright, type Place } from './passage.ts'

/** "will meet him to present the proposal": a wish behind the verb is not that they meet. */
const isWished = (clause: Clause): boolean => {
  const { items } = clause
  const word = items.findIndex((item) => hasOne(item, ['wish', 'denies']))
  const trigger = mainTrigger(clause)
  const isOf = !(trigger?.form === 'verb' && !trigger.weak && word - trigger.at > WISH_REACH)
  return word >= 0 && isOf && !isSaidIn(clause, trigger)
}

/** "urged him in a phone call to …": what is wished for is told to somebody at an event that has been. */
const isSaidIn = ({ items }: Clause, trigger: Trigger | undefined): boolean => {
  const before = trigger?.form === 'noun' ? items.slice(Math.max(0, trigger.at - WISH_REACH), trigger.at) : []
  // «ні Макрон, ні Мерц не були на саміті»: what is denied is the event itself.
  const isOfEvent = items.some((item) => has(item, 'denies') && hasOne(item, ['neither', 'fails', 'refuses']))
  if (isOfEvent) return false
  // «Открывая встречу, Лавров призвал …»
  const opened = trigger === undefined && has(items[0], 'takes-part')
  return (
    (opened || hasAny(before, ['in', 'during'])) && items.every((item) => !hasOne(item, ['wish']) || has(item, 'urges'))
  )
}

/** "Had Zelensky met Putin, …": the verb before the name. */
const asksOrSupposes = ({ items }: Clause): boolean => has(items[0], 'did') && isPerson(items[1])

/** «Проведет встречу с Трампом, если тот приедет»: still to come, and not on a day of its own. */
const isOnNoDay = (items: readonly Item[]): boolean => hasAny(items, ['future']) && !items.some(isDate)

/** "Would meet him if …", «зустрінеться, лише якщо …»: what hangs on a condition behind it. */
const isConditional = (clause: Clause, next: Clause | undefined): boolean => {
  const { items } = clause
  const only = [...items, ...(next?.items ?? [])].findIndex((item) => has(item, 'only-if'))
  const verb = mainTrigger(clause)?.at ?? items.findIndex((item) => has(item, 'travels'))
  const isBehind = verb >= 0 && only > verb
  const supposed = has(next?.items[0], 'supposing') && (hasAny(items, ['modal']) || isOnNoDay(items))
  return supposed || (isBehind && hasAny(items, ['future']))
}

/** «Фейк: …»: nothing but that stands before. */
const calledUntrue = ([first, ...more]: readonly Clause[]): boolean =>
  first?.items.length === 1 && more.length === 0 && hasAny(first.items, ['untrue'])

/** «опроверг слухи о поездке: такого визита в графике нет»: such as what was denied before. */
const isSuchAsDenied = (clause: Clause, earlier: readonly Clause[]): boolean => {
  const trigger = mainTrigger(clause)
  return (
    trigger !== undefined &&
    hasAny(clause.items.slice(0, trigger.at), ['such']) &&
    earlier.some(({ items }) => hasAny(items, ['denies', 'untrue']))
  )
}

/** «Він хотів би, щоб …»: what hangs on a wish is wished for as well; whom somebody invites to come has not come. */
export const isWish = ({ clause }: Place): boolean => {
  const earlier = earlierThan(clause)
  const from = earlier.findLastIndex(({ kind }) => kind !== 'report')
  const wished =
    isWished(clause) ||
    asksOrSupposes(clause) ||
    isConditional(clause, clause.next) ||
    calledUntrue(earlier) ||
    isSuchAsDenied(clause, earlier) ||
    (clause.kind === 'starter' &&
      earlier.slice(Math.max(0, from)).some(({ items }) => hasAny(items, ['wish', 'denies', 'jests'])))
  const invited = hasAny(clause.items, ['invites']) && mainTrigger(clause)?.kind === 'visit'
  return (wished || invited) && !isOutright(clause)
}

/** «Повідомлення про зустріч … є фейком»: what is said not to be true has not been. */
export const isUntrue = ({ clause, sentence }: Place): boolean => {
  const untrue = untrueIn(sentence.items)
  const trigger = mainTrigger(clause)
  return (
    untrue !== undefined && trigger !== undefined && trigger.item.start >= untrue.from && trigger.item.start < untrue.to
  )
}

/** "could meet if …": so near a wish still goes with the verb before it. */
const WISH_REACH = 3
