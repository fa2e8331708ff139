import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { isListSign, isPlural, readDescription } from './description.ts'
import { has, isPerson, isSign, type Item } from '../item.ts'
import { nameBehindOffice, nameBehindTitle } from './long-offices.ts'
import { ownersOf, serves } from './owners.ts'
import type { People } from '../names/people.ts'

/** A stretch of items that names people by what they are: «президенти Франції та Фінляндії Макрон і Стубб». */
export interface RolePhrase {
  readonly start: number
  readonly end: number
  readonly head: Item
  readonly bodies: readonly number[]
  readonly postings: readonly number[]
  /** Those whose advisers, deputies or envoys are meant: Macron in «радник Макрона». */
  readonly owners: readonly number[]
  readonly persons: readonly number[]
  /** Where the words stand by which the office is written out, before the name: `from` them up to `to`. */
  readonly writtenOut: { readonly from: number; readonly to: number }
}

const skipSeparator = (items: readonly Item[], at: number, fixedOrder: boolean): number => {
  if (isPerson(items[at])) return at
  const separators = fixedOrder ? [':', '–', ','] : [':', '–']
  // "the Ambassador of Japan, His Excellency | Hiroshi Suzuki"
  const title = items[at + 1]
  if (isSign(items[at], ',') && has(title, 'role') && has(title, 'filler') && isPerson(items[at + 2])) return at + 2
  return isSign(items[at], ...separators) && isPerson(items[at + 1]) ? at + 1 : at
}

/** The persons of a list from a place on, at most `most`. */
const readPersons = (items: readonly Item[], from: number, most: number): readonly number[] => {
  const persons: number[] = []
  for (let at = from; persons.length < most;) {
    if (!isPerson(items[at])) break
    persons.push(at)
    at += 1
    let next = at
    while (isListSign(items[next]) || has(items[next], 'with')) next += 1
    if (next === at) break
    at = next
  }
  return persons
}

/** Reads a phrase that begins at a role or at a country before one; undefined where no role is in it. */
export const phraseAt = (
  items: readonly Item[],
  from: number,
  people: People,
  language: Language,
): RolePhrase | undefined => {
  const fixedOrder = !DECLINES[language]
  const { at: described, bodies, roles, postings } = readDescription(items, from)
  const head = roles[0] === undefined ? undefined : items[roles[0]]
  if (!head) return undefined
  const owners = ownersOf(items, { from, at: described, head }, people, language)
  const at = Math.max(described, (owners.at(-1) ?? -1) + 1)
  const named = fixedOrder ? nameBehindTitle(items, at) : nameBehindOffice(items, at, language, serves(head, people))
  const apposed = named > at ? named : skipSeparator(items, at, fixedOrder)
  const next = items[apposed]
  const afterwards =
    has(items[from - 1], 'with') && isPerson(next) && !people.mayBeInstrumental(next.id, next.text)
      ? items.length
      : apposed
  const plural = isPlural(head) || bodies.length > 1
  const persons = readPersons(items, afterwards, plural ? Math.max(bodies.length, 2) : 1)
  const start = Math.min(from, owners[0] ?? from)
  const end = Math.max(at, (persons.at(-1) ?? -1) + 1)
  const writtenOut = { from: at, to: fixedOrder ? at : Math.max(at, named) }
  return { start, end, head, bodies, postings, owners, persons, writtenOut }
}
