import type { EventKind } from '../../domain/vocabulary.ts'
import { has, hasOne, isDate, isPlace, type Item, some } from '../reading/item.ts'
import type { Trigger } from './triggers/trigger.ts'

/** "hosted the presidents at the summit": whoever receives others at a summit holds it. */
const isAtSummit = (items: readonly Item[]): boolean =>
  some(items, 'summit') && !some(items, 'sidelines', 'after', 'matter')

const FOR_SUMMIT_REACH = 6

/** "gathered for a two-day summit", «зібралися на саміт»: the noun says what the verb only tells of. */
const gathersForSummit = ({ at, item }: Trigger, items: readonly Item[]): boolean => {
  const noun = items.findIndex((word, index) => index > at && has(word, 'summit'))
  const to = items.findLastIndex((word, index) => index < noun && (has(word, 'to') || has(word, 'in')))
  return (
    has(item, 'meets') &&
    noun > at &&
    noun - to <= FOR_SUMMIT_REACH &&
    to > at &&
    !some(items.slice(at, noun), 'sidelines', 'after', 'matter', 'about') &&
    !items.slice(at, noun).some((word) => isDate(word) && word.plain.bound !== 'exact')
  )
}

/** "The Secretary spoke today with …": of two who talk, and no word on where or at what, one thinks at the telephone. */
const speaksWithSomebody = (items: readonly Item[], { at, item }: Trigger): boolean =>
  has(item, 'speaks') &&
  (item.text.endsWith(' to') || some(items.slice(at + 1, at + 1 + WITH_REACH), 'with')) &&
  !items.some((each) => isPlace(each) || hasOne(each, ['sidelines', 'during', 'there', 'they', 'where', 'he']))

const WITH_REACH = 3

/** The kind of an event and whether the words settle it: a telephone makes a call of a talk. */
export const kindOf = (trigger: Trigger, items: readonly Item[]): { kind: EventKind; said: boolean } => {
  const { kind, form, weak, item } = trigger
  const telephone = some(items, 'telephone')
  const video = some(items, 'video')
  if ((has(item, 'receives') && isAtSummit(items)) || gathersForSummit(trigger, items))
    return { kind: 'summit', said: true }
  // "received a phone call from Lammy"
  const isCalled = has(item, 'receives') && some(items.slice(trigger.at + 1, trigger.at + 1 + WITH_REACH), 'call')
  if (isCalled) return { kind: 'call', said: true }
  if (kind === 'meeting' && form === 'verb' && (telephone || (weak && video))) return { kind: 'call', said: true }
  if (kind === 'call' && form === 'noun' && !telephone && !video && has(item, 'talk-noun'))
    return { kind: 'meeting', said: false }
  if (weak && speaksWithSomebody(items, trigger)) return { kind: 'call', said: false }
  return { kind, said: !weak || (kind === 'call' && telephone) }
}
