import type { Clause } from '../../reading/clauses/clause.ts'
import { has, hasOne, type Item, some } from '../../reading/item.ts'
import type { DraftParticipant } from '../draft.ts'
import type { Setting } from '../story.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { participantsIn } from './participants.ts'

const isVerb = ({ form, item }: Trigger): boolean => form === 'verb' && has(item, 'receives')

/** «Там їх прийняли Санду та Мунтяну»: those who receive stand behind the verb, and others are meant before it. */
export const receiveThem = (named: readonly DraftParticipant[], trigger: Trigger): boolean =>
  isVerb(trigger) && named.every(({ evidence }) => evidence.start > trigger.item.start)

/** «Американцы встретились с Рыженковым, после чего их принял Лукашенко»: of those who met only the guests. */
export const guestsAmong = (
  met: readonly DraftParticipant[],
  hosts: readonly DraftParticipant[],
  items: readonly Item[],
  trigger: Trigger,
): readonly DraftParticipant[] => {
  if (!receiveThem(hosts, trigger) || some(items, 'two', 'three')) return met
  const sides = new Set(hosts.flatMap(({ body, represents }) => (body ? [] : (represents ?? []))))
  const guests = met.filter(({ represents }) => represents === null || !sides.has(represents))
  return guests.length > 0 ? guests : met
}

/** "A meeting hosted by Erdogan": only who held it or mediated is named, behind the word for what he did. */
export const namesOnlyHost = (
  named: readonly DraftParticipant[],
  items: readonly Item[],
  { at, form }: Trigger,
): boolean => {
  const word = items.findIndex((item, index) => index > at && hasOne(item, ['holds', 'mediates', 'agent']))
  const start = items[word]?.start ?? Infinity
  return (
    form === 'noun' &&
    named.length > 0 &&
    !some(items, 'with', 'between') &&
    named.every(({ evidence }) => evidence.start > start)
  )
}

const THING_REACH = 3

/** True for verbs of receiving without a guest: "welcomed the mediation", «прийняли рішення». */
export const receivesNobody = ({ items }: Clause, trigger: Trigger, { reading }: Setting): boolean => {
  const { at, item } = trigger
  if (!isVerb(trigger) || some(items, 'guest', 'him') || some(items.slice(at), 'he', 'they', 'role')) return false
  // «запрошення Стубба прийняв», "received an invitation"
  if (some(items.slice(Math.max(0, at - THING_REACH), at + THING_REACH), 'thing')) return true
  const named = participantsIn(items, reading.people, { presence: 'expected', mode: 'unknown' })
  return named.length < 2 && !named.some(({ evidence }) => evidence.start > item.start)
}
