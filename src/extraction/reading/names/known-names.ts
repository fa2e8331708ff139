import type { Dispatch } from '../../../domain/dispatch.ts'
import type { Language } from '../../../domain/language.ts'
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { foldKey } from '../../../language/fold.ts'
import { isPerson, isSign, type Item, type PersonItem } from '../item.ts'
import { type GivenNames, joinsName } from './name-runs.ts'

/** Who tells given names from other words, and how those are called whom everybody knows. */
export type KnownNames = GivenNames & Pick<Gazetteer, 'name' | 'givenName'>

/** A known person with more words of the name than the gazetteer has. */
interface WidenedName {
  readonly person: PersonItem
  /** Where reading goes on. */
  readonly next: number
  /** True where the person was read just before, without these words. */
  readonly joinsLast: boolean
}

const opensName = (
  words: readonly string[],
  last: Item,
  next: PersonItem,
  text: string,
  { isGivenName }: GivenNames,
): boolean => next.by === 'name' && text.slice(last.end, next.start) === ' ' && words.every(isGivenName)

/** Where the known surname stands that a given name is written before: behind "Abdel Fatah | al-Sisi" the second word. */
const surnameBehind = (items: readonly Item[], at: number): number => {
  const article = joinsName(items[at]) ? at + 1 : at
  const surname = isSign(items[article], '-') ? article + 1 : article
  const item = items[surname]
  return isPerson(item) && item.by === 'surname' ? surname : -1
}

/** True where the words are the given name of a person in another spelling: "Abdel Fatah" of Abdel Fattah al-Sisi. */
const spellsGivenName = (written: string, id: string, language: Language, { name }: KnownNames): boolean =>
  foldKey(name(id, language)).startsWith(`${foldKey(written)} `)

/** «Фейсал бін Фархан | Аль Сауд»: the name of the house behind a known name. */
const continuesName = (before: Item | undefined, first: Item | undefined, text: string): boolean =>
  isPerson(before) && before.by === 'name' && joinsName(first) && text.slice(before.end, first.start) === ' '

/** What a run of capitalised words adds to the known name behind or before it; undefined where it is nobody's. */
export const widenedName = (
  items: readonly Item[],
  at: number,
  length: number,
  before: Item | undefined,
  { text, language }: Dispatch,
  known: KnownNames,
): WidenedName | undefined => {
  const [first, last, next] = [items[at], items[at + length - 1], items[at + length]]
  if (!first || !last) return undefined
  const written = text.slice(first.start, last.end)
  const from = (person: PersonItem): PersonItem => ({
    ...person,
    start: first.start,
    text: text.slice(first.start, person.end),
  })
  // "Maria | Theresa Lazaro": one person with one more given name.
  if (isPerson(next) && opensName(written.split(/[ \u00A0]/u), last, next, text, known))
    return { person: from(next), next: at + length + 1, joinsLast: false }
  const surname = surnameBehind(items, at + length)
  const bearer = items[surname]
  if (isPerson(bearer) && spellsGivenName(written, bearer.id, language, known))
    return { person: { ...from(bearer), by: 'name' }, next: surname + 1, joinsLast: false }
  if (length > 1 && isPerson(before) && continuesName(before, first, text))
    return {
      person: { ...before, end: last.end, text: text.slice(before.start, last.end) },
      next: at + length,
      joinsLast: true,
    }
  return undefined
}
