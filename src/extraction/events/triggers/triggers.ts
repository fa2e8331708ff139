import type { EventKind } from '../../../domain/vocabulary.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import { has, isPerson, isPlace, isWord, type Item, NO_CUES, hasOne, some } from '../../reading/item.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import { hostsEvent, isHeldBy, isHostHimself } from './hosts.ts'
import type { Trigger } from './trigger.ts'

const VERBS: readonly (readonly [Cue, EventKind])[] = [
  ['phones', 'call'],
  ['meets', 'meeting'],
  ['receives', 'meeting'],
  ['awaits', 'meeting'],
  ['talks', 'meeting'],
  ['visits', 'visit'],
]

const NOUNS: readonly (readonly [Cue, EventKind])[] = [
  ['summit', 'summit'],
  ['meeting', 'meeting'],
  ['call', 'call'],
  ['visit', 'visit'],
]

const DEFINITE_REACH = 2

const isDefinite = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - DEFINITE_REACH), at).some((item) => has(item, 'definite'))

/** "a dispute over where to meet" */
const asksWhere = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'to') && (has(items[at - 2], 'where') || has(items[at - 2], 'whether'))

const TITLE_REACH = 4

/** "spoke to the leaders by video link": on the screen at an event of theirs, unless he names whom he speaks to. */
const addressesOnScreen = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'addresses') && some(items, 'video') && !items.slice(at, at + TITLE_REACH).some(isPerson)

const triggerAt = (items: readonly Item[], at: number): Trigger | undefined => {
  const item = items[at]
  if (!item || item.cues === NO_CUES || item.kind === 'date' || isPerson(item)) return undefined
  const verb = VERBS.find(([cue]) => has(item, cue))
  const noun = NOUNS.find(([cue]) => has(item, cue))
  if (!verb && !noun) return undefined
  if (
    addressesOnScreen(items, at) ||
    hostsEvent(items, at) ||
    isHeldBy(items, at) ||
    asksWhere(items, at) ||
    isHostHimself(items, at)
  )
    return undefined
  // «Участие в беседе принял …»
  if (has(item, 'receives') && some(items.slice(0, at), 'participation')) return undefined
  // «на міністра чекає Анталія»
  if (has(item, 'awaits') && isPlace(items[at + 1])) return undefined
  // «Модерувати розмову збиралася Каллас»: she meant to.
  if (has(item, 'planned') && verb && some(items.slice(0, at), 'takes-part')) return undefined
  // «ще не бачилися», "have never met"
  if (verb && has(items[at - 1], 'not') && !some(items.slice(at - 1, at), 'ruled-out', 'called-off')) return undefined
  if (verb && !(noun && isNounHere(items, at)))
    return { at, item, kind: verb[1], form: 'verb', definite: false, governed: false, weak: has(item, 'talks') }
  return (
    noun && {
      at,
      item,
      kind: noun[1],
      form: 'noun',
      definite: isDefinite(items, at),
      governed: isGoverned(items, at, noun[1]),
      weak: false,
    }
  )
}

// "visit" and "call" are nouns after an article or an adjective, verbs after a name or "will".
const isNounHere = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  return (
    before !== undefined &&
    !isPerson(before) &&
    !has(before, 'future') &&
    !has(before, 'and') &&
    !has(before, 'relative') &&
    before.text !== 'to'
  )
}

/** «Встретился с …», «Также поговорил с …»: a verb of the past without a subject. */
export const isHeadless = ({ items }: Clause, { at, form, item }: Trigger): boolean =>
  form === 'verb' &&
  has(item, 'past') &&
  items.slice(0, at).every((before) => has(before, 'and') || has(before, 'filler')) &&
  some(items.slice(at + 1, at + 1 + OBJECT_REACH), 'with')

const OBJECT_REACH = 4

/** All triggers of a clause in order. */
export const triggersOf = ({ items }: Clause): readonly Trigger[] =>
  items.flatMap((_, at) => triggerAt(items, at) ?? [])

const GOVERNOR_REACH = 3

const MOST_MEASURES = 6

/** "after | more than two hours of | talks": how long they took stands between. */
const opensMeasured = (items: readonly Item[], at: number): boolean =>
  has(items[0], 'after') &&
  at <= MOST_MEASURES &&
  has(items[at - 1], 'of') &&
  items.slice(1, at).every((item) => isWord(item) && !hasOne(item, ['past', 'future', 'with', 'meeting', 'summit']))

// «перед головною зустріччю» is governed, «після засідання пройде саміт» is not: a verb stands between.
// "left at the end of a visit that began on Friday" tells of the visit as well.
const isGoverned = (items: readonly Item[], at: number, kind: EventKind): boolean => {
  if (opensMeasured(items, at)) return true
  for (let before = at - 1; before >= Math.max(0, at - GOVERNOR_REACH); before -= 1) {
    const item = items[before]
    const follows = (has(item, 'after') && (kind !== 'visit' || has(item, 'ahead'))) || has(item, 'eve')
    if ((has(item, 'about') && !has(item, 'to')) || follows || has(item, 'matter') || has(item, 'sidelines'))
      return true
    if (hasOne(item, ['future', 'past', 'meeting', 'summit', 'with'])) return false
  }
  return false
}
