import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { has, hasAny, isBody, isPerson, type Item, NO_CUES, hasOne } from '../item.ts'
import { deniedMeetingIn } from '../negation/denied-meeting.ts'
import type { Clause } from './clause.ts'

/** «саміт, який Стубб проведе 4 травня в …»: who holds it, where and when goes with the event. */
export const saysWhoHolds = (items: readonly Item[], { items: before }: Clause): boolean => {
  const holds = items.findIndex((item) => has(item, 'holds'))
  const named = items.some((item) => isPerson(item) || isBody(item))
  const noun = before.findLastIndex((item) => hasOne(item, EVENT_NOUNS))
  const alone = !hasAny(items.slice(holds + 1), EVENT_NOUNS)
  if (hasAny(before, ['stays-away'])) return false
  return holds > 0 && named && noun >= 0 && alone && before.slice(noun + 1).every(saysWhereOrWhen)
}

const isNameOfEvent = (item: Item): boolean =>
  isBody(item) || item.kind === 'format' || item.kind === 'sign' || item.kind === 'topic' || has(item, 'filler')

/** "the summit | in Washington on November 6, | which …" */
const saysWhereOrWhen = (item: Item, at: number, items: readonly Item[]): boolean =>
  isNameOfEvent(item) ||
  item.kind === 'date' ||
  item.kind === 'place' ||
  has(item, 'in') ||
  (has(item, 'on-subject') && ['date', 'topic', 'place', 'body'].includes(items[at + 1]?.kind ?? ''))

export const asHolding = (item: Item): Item =>
  has(item, 'holds') ? { ...item, cues: new Set([...item.cues].filter((cue) => cue !== 'receives')) } : item

/** «не зустрівся …, хоча таку зустріч планували на 14 лютого»: what has not been had been planned. */
export const wasPlanned = (items: readonly Item[], { items: before }: Clause): boolean =>
  has(items[0], 'though') &&
  hasAny(items, PLANS) &&
  !items.some((item) => isPerson(item) || isBody(item)) &&
  deniedMeetingIn(before) !== undefined

const PLANS: readonly Cue[] = ['planned', 'foreseen']

export const asPlanned = (item: Item): Item =>
  PLANS.some((cue) => has(item, cue)) ? { ...item, cues: new Set<Cue>(['as-planned']) } : { ...item, cues: NO_CUES }
