import type { Clause } from '../../reading/clauses/clause.ts'
import { has, isPerson, type Item, some } from '../../reading/item.ts'
import { encounter } from './encounter.ts'
import { personsIn, talkedOf } from './talked-of.ts'
import type { Trigger } from './trigger.ts'
import { triggersOf } from './triggers.ts'

// "the visit he was to pay to Belgrade": who was to go there stands between.
const goesSomewhere = (items: readonly Item[], at: number): boolean => {
  const reach = has(items[at + 1], 'he') || isPerson(items[at + 1]) ? LONG_REACH : SHORT_REACH
  return items.slice(at + 1, at + 1 + reach).some((item) => has(item, 'to') || has(item, 'in'))
}

const SHORT_REACH = 2

const LONG_REACH = 5

const isSession = ({ kind }: Trigger): boolean => kind !== 'visit'

const readMainTrigger = (clause: Clause): Trigger | undefined => {
  const triggers = triggersOf(clause)
  const byTelephone = clause.items.some((item) => has(item, 'telephone'))
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
