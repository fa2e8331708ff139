import type { DraftTime } from '../../events/draft.ts'
import { has, isBody, isDate, isPlace, isSign, isWord, type Item, type PlaceItem } from '../item.ts'

/** The place that an agency puts before its text, and the text after it. */
interface Dateline {
  readonly dateline: { readonly id: string; readonly start: number; readonly end: number; readonly own: boolean } | null
  /** The day that stands beside the place. */
  readonly dated: DraftTime | null
  readonly rest: readonly Item[]
}

const LONGEST = 12

const isPart = (item: Item): boolean =>
  isPlace(item) || isBody(item) || isDate(item) || isSign(item, ',', '/', '.', '*', '(', ')') || has(item, 'and')

const isShouted = ({ text }: PlaceItem): boolean => text === text.toUpperCase()

/** "(Reuters)", "/ТАСС/": who wires it stands between the place and the text. */
const withoutAgency = (head: readonly Item[]): readonly Item[] => {
  const opens = head.findIndex((item) => isSign(item, '('))
  return opens > 0 && isSign(head.at(-1), ')') ? head.slice(0, opens) : head
}

/** Parts «НЬЮ-ДЕЛИ, 5 декабря. …» and "LONDON/PARIS, Dec 10 - …" from the sentence; more than one city is none. */
export const readDateline = (items: readonly Item[]): Dateline => {
  const sign = items.slice(0, LONGEST).findIndex((item) => isSign(item, '–', '-'))
  // "NEW DELHI: …", as papers of South Asia have it.
  const dash = sign < 0 && isPlace(items[0]) && isSign(items[1], ':') ? 1 : sign
  const length = dash >= 0 ? dash : items.length
  const head = withoutAgency(items.slice(0, length))
  const places = head.filter(isPlace)
  const [first] = places
  const ends = dash >= 0 || isSign(items.at(-1), '.')
  // «Київ. 17 жовтня. …»: a place and a day that are a sentence of their own.
  const plain = items.length <= LONGEST_PLAIN && isPlace(items[0]) && isSign(items[1], '.') && isDate(items[2])
  if (!first || !ends || !(plain || isShouted(first)) || length > LONGEST || !head.every(isPart))
    return { dateline: null, dated: null, rest: items }
  const alone = places.length === 1 && !head.some((item) => isSign(item, '/'))
  const { id, start, end } = first
  const date = head.find(isDate)
  const dated = date ? { when: date.past.when, localMinute: null, own: false, start: date.start, end: date.end } : null
  return { dateline: alone ? { id, start, end, own: false } : null, dated, rest: items.slice(length + 1) }
}

const LONGEST_PLAIN = 4

const LONGEST_AGENCY = 5

/** «ІНТЕРФАКС-УКРАЇНА – …», «INTERFAX.RU – …»: who wires it, in capitals, and a dash. */
const withoutAgencyBefore = (items: readonly Item[]): readonly Item[] => {
  const dash = items.slice(0, LONGEST_AGENCY).findIndex((item) => isSign(item, '–', '-'))
  const isAgency = items.slice(0, Math.max(0, dash)).every(({ text }) => /^[\p{Lu}.]+$/u.test(text))
  return dash > 0 && isAgency && isWord(items[0]) ? items.slice(dash + 1) : items
}

const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s+\p{Lu}{2,4})?$/u

/** "18:45 GMT - …", «22:00. …»: when a paragraph was posted is not when what it tells of was. */
export const withoutStamp = (items: readonly Item[]): readonly Item[] => {
  const [first, second] = items
  const stamped = isDate(first) && CLOCK.test(first.text) && isSign(second, '–', '-', '.', ':')
  return stamped ? items.slice(2) : withoutAgencyBefore(items)
}
