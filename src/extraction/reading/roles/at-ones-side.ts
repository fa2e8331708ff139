import type { Cue } from '../../vocabulary/cue.ts'
import { isPossessive, isRole } from './description.ts'
import { has, isBody, isPerson, type Item } from '../item.ts'

const ATTENDING: ReadonlySet<Cue> = new Set(['takes-part'])

const SHORTEST = 3
const LONGEST = 6

const isSomebody = (item: Item): boolean => isPerson(item) || isBody(item) || isRole(item) || has(item, 'definite')

/** Where the words end that begin with "at" and say at whose side somebody is; -1 where they do not. */
const endOf = (items: readonly Item[], at: number): number => {
  if (!has(items[at], 'in')) return -1
  const words = items.slice(at + 1, at + LONGEST)
  const side = words.findIndex((item) => has(item, 'side'))
  const owner = words.slice(0, Math.max(0, side - 1))
  const isOwned = isPossessive(words[side - 1]) && owner.some((item) => isPerson(item) || isRole(item))
  return side + 1 >= SHORTEST && isOwned && owner.every(isSomebody) ? at + side + 1 : -1
}

/** "Vance was at the president's side", as words for whoever takes part: whose side it is was said before. */
export const withSides = (items: readonly Item[]): readonly Item[] => {
  if (!items.some((item) => has(item, 'side'))) return items
  const told: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const [item, last] = [items[at], items[endOf(items, at)]]
    if (!item) break
    if (!last) {
      told.push(item)
      continue
    }
    const text = items.slice(at, items.indexOf(last) + 1).map((word) => word.text)
    told.push({ ...item, kind: 'word', key: '', text: text.join(' '), end: last.end, cues: ATTENDING })
    at = items.indexOf(last)
  }
  return told
}
