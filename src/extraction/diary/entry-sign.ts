import type { EventKind } from '../../domain/vocabulary.ts'
import type { Evidence } from '../events/draft.ts'
import { type Trigger } from '../events/triggers/trigger.ts'
import { triggersOf } from '../events/triggers/triggers.ts'

import { has, isBody, isPerson, isPlace, type Item, hasAny, hasOne } from '../reading/item.ts'
import { spanOf } from './segments.ts'

/** The words that make a segment tell of an event, and of which kind. */
export interface Sign extends Evidence {
  readonly kind: EventKind
  readonly trigger: Trigger | null
}

const isPointedTo = (items: readonly Item[], { at }: Trigger): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => hasOne(item, ['after', 'about', 'eve']))

/** What takes two: meetings, calls and summits. */
export const CONTACT: ReadonlySet<EventKind> = new Set(['meeting', 'call', 'summit'])

const signOf = ({ item: { start, end } }: Trigger, trigger: Trigger, kind: EventKind): Sign => ({
  start,
  end,
  kind,
  trigger,
})

const travelOf = (items: readonly Item[]): Sign | undefined => {
  const at = items.findIndex((item) => has(item, 'travels'))
  const item = items[at]
  return item && { start: item.start, end: item.end, kind: 'visit', trigger: null }
}

/** "NATO's deputy chief in Portugal": a name and where it is, without a verb. */
const presenceIn = (items: readonly Item[]): Sign | undefined => {
  const person = items.findIndex((item) => isPerson(item) && !item.modifier)
  const at = person < 0 ? -1 : items.findIndex((item, index) => index > person && (has(item, 'in') || has(item, 'to')))
  const place = items.slice(at + 1, at + 4).find((item) => isPlace(item) || isBody(item))
  const start = items[at]?.start
  return at < 0 || !place || start === undefined ? undefined : { start, end: place.end, kind: 'visit', trigger: null }
}

/** How many persons are named, those in office for somebody else left out. */
export const sidesIn = (items: readonly Item[]): number =>
  items.filter((item) => isPerson(item) && !item.modifier).length

/** What a segment tells of: a summit before a meeting, people who meet before one who travels. */
export const readSign = (items: readonly Item[], named: number): Sign | undefined => {
  const free = triggersOf({ kind: 'main', items }).filter((trigger) => !isPointedTo(items, trigger))
  const of = (test: (trigger: Trigger) => boolean): Trigger | undefined => free.find(test)
  const telephone = hasAny(items, ['telephone'])
  const remote = hasAny(items, ['video'])
  const summit = of(({ kind }) => kind === 'summit')
  const call = of(({ kind, item }) => kind === 'call' && (telephone || remote || !has(item, 'talk-noun')))
  const contact = of(({ kind, form, weak }) => CONTACT.has(kind) && form === 'verb' && !weak)
  const talks = of(({ kind, form, weak }) => CONTACT.has(kind) && (form === 'noun' || weak))
  const visit = of(({ kind }) => kind === 'visit')
  if (summit) return signOf(summit, summit, 'summit')
  if (call) return signOf(call, call, 'call')
  const meeting = contact ?? talks
  const kind = telephone ? 'call' : 'meeting'
  if (meeting && (named > 1 || !(visit ?? travelOf(items)))) {
    const alone = meeting.form === 'noun' && named === 1 ? presenceIn(items) : undefined
    return alone ?? signOf(meeting, meeting, kind)
  }
  return (visit && signOf(visit, visit, 'visit')) ?? travelOf(items) ?? presenceIn(items)
}

/** True where an election, an anniversary or a speech is what the entry is of: a word for it comes before that of the event. */
export const isBarred = (items: readonly Item[], sign: Sign, named: number, otherwise: readonly number[]): boolean => {
  const { start, end } = spanOf(items)
  const other = otherwise.find((offset) => offset >= start && offset < end)
  if (other === undefined) return false
  const contact = sign.kind !== 'visit' && named > 1
  return sign.start < other ? !(contact || sign.kind === 'visit') : !(contact && sign.trigger?.form === 'verb')
}
