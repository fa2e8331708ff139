import { type Clause } from '../../reading/clauses/clause.ts'
import { type Item, has, isBody, isPerson, hasAny } from '../../reading/item.ts'

const GOVERNING = ['with', 'about', 'of-someone', 'between', 'after', 'source'] as const

const isPartOfName = (item: Item | undefined): boolean =>
  isBody(item) || item?.kind === 'office' || has(item, 'role') || has(item, 'filler')

const isGoverned = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  while (isPartOfName(items[before])) before -= 1
  return GOVERNING.some((cue) => has(items[before], cue))
}

/** «Такаїчі та президент Кореї Лі»: nothing but who the second is stands between. */
const isJoined = (items: readonly Item[], from: number, to: number): boolean =>
  has(items[from], 'and') && items.slice(from + 1, to).every(isPartOfName)

/** Those of whom a clause speaks: its first person and those joined by «та», unless a preposition stands before. */
export const subjectsOf = ({ kind, items }: Clause): readonly string[] => {
  if (kind === 'report' || kind === 'after' || hasAny(items, ['whether'])) return []
  const named = items.flatMap((item, at) => (isPerson(item) && !item.modifier ? [{ item, at }] : []))
  const [first] = named
  if (!first || isGoverned(items, first.at)) return []
  const second = named.find(({ at }) => at > first.at && isJoined(items, first.at + 1, at))
  return second ? [first.item.id, second.item.id] : [first.item.id]
}
