import type { Evidence } from '../events/draft.ts'
import { triggersOf } from '../events/triggers/triggers.ts'
import { type Trigger } from '../events/triggers/trigger.ts'
import { has, isPerson, isSign, type Item, type PersonItem } from '../reading/item.ts'

/** A part of an entry that may tell of an event of its own, and who acts in it where it names nobody itself. */
export interface Segment {
  readonly items: readonly Item[]
  readonly subjects: readonly PersonItem[]
  /** What stands before the colon of the entry, and holds for all of its parts. */
  readonly head: readonly Item[]
}

const isVerb = ({ form, weak }: Trigger): boolean => form === 'verb' && !weak

const opensHere = (items: readonly Item[], at: number): boolean =>
  isSign(items[at - 1], ',', ';') || has(items[at - 1], 'and') || has(items[at - 1], 'after')

/** Cuts before each further verb of meeting that stands without a subject: "receives X and meets Y". */
const atVerbs = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const verbs = triggersOf({ kind: 'main', items }).filter(isVerb)
  const cuts = verbs.slice(1).flatMap(({ at }) => (opensHere(items, at) ? [at] : []))
  return [0, ...cuts].map((from, index) => items.slice(from, cuts[index] ?? items.length))
}

const atSigns = (items: readonly Item[], ends: ReadonlySet<number>): readonly (readonly Item[])[] => {
  const parts: Item[][] = [[]]
  for (const item of items) {
    if (isSign(item, ';') || (isSign(item, '.', '!', '?') && ends.has(item.end))) parts.push([])
    else parts.at(-1)?.push(item)
  }
  return parts.filter((part) => part.length > 0)
}

/** Whoever stands before the word of the event: the ones who act. */
const actorsOf = (items: readonly Item[]): readonly PersonItem[] => {
  const trigger = triggersOf({ kind: 'main', items }).find(isVerb)
  return items.slice(0, trigger?.at ?? items.length).filter((item) => isPerson(item) && !item.modifier) as PersonItem[]
}

const startsWithVerb = (items: readonly Item[]): boolean => {
  const [first] = triggersOf({ kind: 'main', items })
  return first !== undefined && !items.slice(0, first.at).some(isPerson)
}

/** The words before the colon of "Ms X in Oslo: meets Mr Y; receives Mr Z", and those after. */
const headOf = (items: readonly Item[]): { readonly head: readonly Item[]; readonly rest: readonly Item[] } => {
  const colon = items.findIndex((item) => isSign(item, ':'))
  const head = colon > 0 ? items.slice(0, colon) : []
  const names = head.some((item) => isPerson(item) && !item.modifier)
  const acts = triggersOf({ kind: 'main', items: head }).length > 0
  return names && !acts ? { head, rest: items.slice(colon + 1) } : { head: [], rest: items }
}

/** The parts of an entry in order; `ends` are the offsets at which its sentences end. */
export const segmentsOf = (items: readonly Item[], ends: ReadonlySet<number>): readonly Segment[] => {
  const { head, rest } = headOf(items)
  let subjects = actorsOf(head)
  const parts = atSigns(rest, ends)
    .flatMap(atVerbs)
    .map((part) => {
      const lacks = head.length > 0 || startsWithVerb(part)
      const segment = { items: part, subjects: lacks ? subjects : [], head }
      const own = head.length > 0 ? [] : actorsOf(part)
      if (own.length > 0 && !startsWithVerb(part)) subjects = own
      return segment
    })
  return head.length > 0 ? [{ items: head, subjects: [], head: [] }, ...parts] : parts
}

export const spanOf = (items: readonly Item[]): Evidence => ({
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
})
