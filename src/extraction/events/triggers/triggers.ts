import type { EventKind } from '../../../domain/vocabulary.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isPerson, isPlace, type Item, NO_CUES, hasOne, some } from '../../reading/item.ts'
import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { encounter } from './encounter.ts'
import { hostsEvent, isHeldBy, isHostHimself } from './hosts.ts'
import { personsIn, talkedOf, withoutTalkedOf } from './talked-of.ts'

/** The word that makes a clause tell of an event. */
export interface Trigger {
  readonly at: number
  readonly item: Item
  readonly kind: EventKind
  readonly form: 'noun' | 'verb'
  /** The event is pointed back to: «ця зустріч», "the talks". */
  readonly definite: boolean
  /** The clause only says what comes after, before or about it. */
  readonly governed: boolean
  /** Counts only between two sides: «говорили», "discussed". */
  readonly weak: boolean
}

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
  // «на міністра чекає Анталія»
  if (has(item, 'awaits') && isPlace(items[at + 1])) return undefined
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

/** "dismissed as false reports of …" */
const UNTRUE_REACH = 4

/** The words up to another event that is only spoken about: «обговорили результати зустрічі …», «спланували подальші зустрічі …». */
export const ownWords = (items: readonly Item[], trigger: Trigger): readonly Item[] => {
  const own = withoutTalkedOf(items, trigger)
  return own.length < items.length ? own : upToOther(items, trigger)
}

const upToOther = (items: readonly Item[], { at }: Trigger): readonly Item[] => {
  const other = items.findIndex(
    (item, index) =>
      index > at + 1 &&
      // «обговорив перебіг консультацій | телефоном із …»
      !(has(items[index + 1], 'telephone') && has(items[index + 2], 'with')) &&
      // «обговорили у телефонній розмові з …»: where they did, and no other event.
      !(has(items[index - 1], 'in') && has(items[index - 2], 'discusses')) &&
      (has(item, 'no-event') ||
        (has(item, 'hearsay') && some(items.slice(Math.max(0, index - UNTRUE_REACH), index), 'untrue')) ||
        (hasOne(item, EVENT_NOUNS) && some(items.slice(index - 2, index), 'definite', 'about', 'matter', 'discusses'))),
  )
  return other < 0 ? items : items.slice(0, other)
}

/** True where a clause goes on with the event that those of the clause before only talked of: «…, що відбудеться в п'ятницю». */
export const tellsOfTalkedOf = (clause: Clause): boolean => {
  const { before } = clause
  const opens = clause.kind === 'relative' || clause.kind === 'starter'
  const main = before && opens && !mainTrigger(clause) ? mainTrigger(before) : undefined
  const verb = clause.items.slice(1, 3)
  const named = personsIn(clause.items).size > 0
  return (
    main !== undefined &&
    before !== undefined &&
    !named &&
    some(verb, 'past', 'future', 'planned') &&
    talkedOf(before.items, main) >= 0
  )
}

const GOVERNOR_REACH = 3

// «перед головною зустріччю» is governed, «після засідання пройде саміт» is not: a verb stands between.
// "left at the end of a visit that began on Friday" tells of the visit as well.
const isGoverned = (items: readonly Item[], at: number, kind: EventKind): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - GOVERNOR_REACH); before -= 1) {
    const item = items[before]
    const follows = (has(item, 'after') && (kind !== 'visit' || has(item, 'ahead'))) || has(item, 'eve')
    if ((has(item, 'about') && !has(item, 'to')) || follows || has(item, 'matter') || has(item, 'sidelines'))
      return true
    if (hasOne(item, ['future', 'past', 'meeting', 'summit', 'with'])) return false
  }
  return false
}

// "the visit he was to pay to Belgrade": who was to go there stands between.
const goesSomewhere = (items: readonly Item[], at: number): boolean => {
  const reach = has(items[at + 1], 'he') || isPerson(items[at + 1]) ? LONG_REACH : SHORT_REACH
  return items.slice(at + 1, at + 1 + reach).some((item) => has(item, 'to') || has(item, 'in'))
}

const SHORT_REACH = 2
const LONG_REACH = 5

const readMainTrigger = (clause: Clause): Trigger | undefined => {
  const triggers = triggersOf(clause)
  const byTelephone = clause.items.some((item) => has(item, 'telephone'))
  const isSession = ({ kind }: Trigger): boolean => kind !== 'visit'
  const strong = triggers.filter(({ form, weak }) => form === 'verb' && (!weak || byTelephone))
  const nouns = triggers.filter(({ form }) => form === 'noun')
  // «його поїздку до Москви відкладено» tells what became of it, pointed to or not.
  const off = clause.items.some((item) => has(item, 'put-off') || has(item, 'called-off'))
  const talk = triggers.find((trigger) => trigger.weak)
  const spokenOf = talk ? talkedOf(clause.items, talk) : -1
  const free = nouns.filter(
    (noun) =>
      !noun.governed &&
      !(spokenOf >= 0 && noun.at >= spokenOf) &&
      (!noun.definite || (off && noun.kind === 'visit' && goesSomewhere(clause.items, noun.at))),
  )
  const sessions = nouns.filter(isSession)
  // "asked about the talks, he welcomed the meeting between …": the one that says whose it is.
  const bound = sessions.find(({ at }) => some(clause.items.slice(at + 1, at + 2), 'between', 'with')) ?? sessions[0]
  const talkOfNews = bound && !bound.definite ? talk : undefined
  const visit = free.find((noun) => !isSession(noun)) ?? strong[0]
  return strong.find(isSession) ?? free.find(isSession) ?? talkOfNews ?? visit ?? talk ?? bound ?? encounter(clause)
}

// Many rules ask the same of a clause: it is kept as long as the clause is.
const mainTriggers = new WeakMap<Clause, { readonly trigger: Trigger | undefined }>()

/** The trigger that says what the clause tells of: a verb of meeting before a noun that is only spoken about. */
export const mainTrigger = (clause: Clause): Trigger | undefined => {
  const known = mainTriggers.get(clause)
  if (known) return known.trigger
  const trigger = readMainTrigger(clause)
  mainTriggers.set(clause, { trigger })
  return trigger
}

/** The noun that a relative clause goes with, where it is not what the clause before tells of: «обговорили підготовку до засідання, яке …». */
export const otherMeant = (clause: Clause): Trigger | undefined => {
  const { before } = clause
  if (clause.kind !== 'relative' || !before || mainTrigger(clause)) return undefined
  const main = mainTrigger(before)
  if (before.kind === 'after') return main?.governed ? main : undefined
  const last = triggersOf(before).at(-1)
  return main && last && last.form === 'noun' && last.governed && last.at > main.at ? last : undefined
}
