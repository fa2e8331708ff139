import type { EventKind } from '../../../domain/vocabulary.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import { has, hasOne, isDate, isPerson, isSign, type Item, some } from '../../reading/item.ts'
import { personsIn } from './talked-of.ts'
import type { Trigger } from './trigger.ts'

/** Words by which others than the two named are meant. */
const OF_OTHERS = ['takes-part', 'source', 'spokesman', 'audience', 'not'] as const

const isNamed = (item: Item | undefined): boolean => isPerson(item) && !item.modifier

/** «телефоном погодив порядок денний із держсекретаркою», «рассказал по телефону президенту»: whatever two do by telephone is a call. */
const byWire = (items: readonly Item[]): number => {
  const at = items.findIndex((item) => has(item, 'telephone') && !isPerson(item))
  // «О визите они условились по телефону»
  const people = personsIn(items).size
  const areTwo = people === 2 || (people === 0 && some(items, 'they'))
  return areTwo && !some(items, ...OF_OTHERS) ? at : -1
}

const COPULA_REACH = 2

/** «Співрозмовником Сибіги був Сікорський», "Fidan was Lammy's guest" */
const byGuest = (items: readonly Item[]): number =>
  items.findIndex((item, at) => {
    if (!hasOne(item, ['guest', 'interlocutor'])) return false
    const owner = isSign(items[at - 1], "'s") ? items[at - 2] : items[at + 1]
    return isNamed(owner)
  })

/** «До Сибіги прибув Сікорський», «приехал к Лаврову» */
const byArrival = (items: readonly Item[]): number => {
  const person = items.findIndex((item, at) => at > 0 && isNamed(item) && has(items[at - 1], 'to-whom'))
  if (person < 0) return -1
  const near = items.slice(Math.max(0, person - 1 - COPULA_REACH), person + 1 + COPULA_REACH)
  const verb = near.find((item) => has(item, 'arrives'))
  // «Орбан їде до Путіна» alone may be a way of speaking.
  return verb && (has(verb, 'past') || items.some(isDate)) ? items.indexOf(verb) : -1
}

/** «дав обід на честь Сікорського» */
const inHonour = (items: readonly Item[]): number =>
  items.findIndex(
    (item, at) =>
      has(item, 'in-honour') && isNamed(items[at + 1]) && some(items.slice(0, at), 'holds', 'meeting', 'receives'),
  )

const ENCOUNTERS: readonly (readonly [EventKind, (items: readonly Item[]) => number])[] = [
  ['call', byWire],
  ['meeting', byGuest],
  ['meeting', byArrival],
  ['meeting', inHonour],
]

/** What brings two people together without a word for a meeting. */
export const encounter = ({ items }: Clause): Trigger | undefined => {
  if (personsIn(items).size < 2 && !some(items, 'they')) return undefined
  for (const [kind, find] of ENCOUNTERS) {
    const at = find(items)
    const item = items[at]
    if (item) return { at, item, kind, form: 'verb', definite: false, governed: false, weak: true }
  }
  return undefined
}
