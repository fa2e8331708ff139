import type { Draft, DraftParticipant } from '../draft.ts'
import type { Place } from './passage.ts'
import type { Trigger } from '../triggers/trigger.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import { has, isBody, type Item, hasAny } from '../../reading/item.ts'

/** «окремо зустрівся з радниками Франції та Німеччини – Бонном і Заутером»: a group is met as one, apart from others. */
const isOneGroup = (items: readonly Item[], { item }: Trigger, from: number): boolean => {
  const separate = items.findIndex((each) => has(each, 'separate'))
  const between = items.filter(({ start }) => start > item.start && start < from)
  return between.filter(isBody).length > 1 && !has(items[separate + 1], 'meeting')
}

/** "Both were received separately by the president": he has met each. */
const receivedInTurn = (draft: Draft, { items }: Clause): readonly Draft[] => {
  const by = items.find((item) => has(item, 'agent'))
  const passive = items.find((item) => has(item, 'is-received'))
  if (!by || !passive || !hasAny(items, ['separate'])) return []
  const persons = draft.participants.filter(({ body }) => !body)
  const [host, ...others] = persons.filter(({ evidence }) => evidence.start > by.start)
  const guests = persons.filter(({ evidence }) => evidence.start < passive.start)
  if (!host || others.length > 0 || guests.length < 2) return []
  const hostedBy = (guest: DraftParticipant): Draft => ({ ...draft, participants: [guest, host], apart: true })
  return guests.map(hostedBy)
}

/** "Bislimi and Petkovic held separate meetings with Sorensen": each has met him. */
const heldInTurn = (draft: Draft, { item: trigger, form }: Trigger, { items }: Clause): readonly Draft[] => {
  const at = items.findIndex((item) => item.start === trigger.start)
  if (form !== 'noun' || !has(items[at - 1], 'separate') || !has(items[at + 1], 'with')) return []
  const persons = draft.participants.filter(({ body }) => !body)
  const [met, ...others] = persons.filter(({ evidence }) => evidence.start > trigger.start)
  const heroes = persons.filter(({ evidence }) => evidence.start < trigger.start)
  if (!met || others.length > 0 || heroes.length < 2) return []
  const withHim = (hero: DraftParticipant): Draft => ({ ...draft, participants: [hero, met], apart: true })
  return heroes.map(withHim)
}

/** «дві окремі зустрічі – з маршалком та маршалкинею»: one event with each. */
export const separated = (draft: Draft, trigger: Trigger, { clause, story }: Place): readonly Draft[] => {
  const [hero, ...others] = draft.participants
  if (!hero || others.length < 2) return [draft]
  const hosted = receivedInTurn(draft, clause)
  if (hosted.length > 0) return hosted
  const apart = heldInTurn(draft, trigger, clause)
  if (apart.length > 0) return apart
  const { before } = clause
  const announced = before !== undefined && clause.kind === 'main' && hasAny(before.items, ['separate'])
  const acts =
    hero.evidence.start <= trigger.item.start && others.every(({ evidence }) => evidence.start > trigger.item.start)
  // «окремо прийме Павла і Туска», "will receive Pavel and Tusk in turn"
  const from = Math.min(...others.map(({ evidence }) => evidence.start))
  const set = hasAny(clause.items, ['separate']) && acts && !isOneGroup(clause.items, trigger, from)
  const spokenOf = hasAny(clause.items, ['separate']) && story.topics.includes(hero.actor)
  if (!(announced && acts) && !set && !spokenOf) return [draft]
  const withEach = (other: DraftParticipant): Draft => ({ ...draft, participants: [hero, other], apart: true })
  return others.map(withEach)
}
