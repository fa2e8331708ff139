import { isTitle } from '../../../language/name-marks.ts'
import { comparable } from '../../../language/normalise.ts'
import { isCapital, isPerson, isSign, isWord, type Item } from '../item.ts'
import type { People } from './people.ts'

const SHORTEST = 2

const TITLE_AND_NAME = /^\S+ \S+(?= \S)/u

/** How full names begin with a title («Sheikh Mohammed bin …»), in the name or before it, by those words: so they are called afterwards. */
const openings = (items: readonly Item[]): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap((item, at): readonly (readonly [string, string])[] => {
      if (!isPerson(item) || item.by !== 'name') return []
      const before = items[at - 1]
      const titled = before && isTitle(comparable(before.text)) ? `${before.text} ${item.text}` : item.text
      const opening = TITLE_AND_NAME.exec(titled)?.[0]
      return opening === undefined ? [] : [[opening, item.id]]
    }),
  )

const asPerson = (item: Item, text: string, end: number, id: string): Item => ({
  kind: 'person',
  start: item.start,
  end,
  text,
  cues: item.cues,
  id,
  by: 'surname',
  side: null,
  modifier: false,
})

const isNameLike = (item: Item | undefined): boolean => isPerson(item) || isCapital(item)

const bySurname = (item: Item, before: Item | undefined, after: Item | undefined, people: People): Item => {
  if (!isWord(item) || item.cues.size > 0 || !isCapital(item) || item.text.length < SHORTEST) return item
  const quoted = isSign(before, '"')
  const alone = !isNameLike(before) && !isNameLike(after) && before !== undefined
  const id = quoted ? undefined : (people.bySurname(item.text) ?? (alone ? people.byFirstName(item.text) : undefined))
  return id === undefined ? item : asPerson(item, item.text, item.end, id)
}

/** A namesake by surname alone, where somebody else of that surname is named in full. */
const asNamedInFull = (item: Item, people: People): Item =>
  isPerson(item) && item.by === 'surname' ? { ...item, id: people.bySurname(item.text) ?? item.id } : item

/** Puts persons in the place of bare surnames that belong to somebody named in full elsewhere in the dispatch. */
export const readSecondMentions = (items: readonly Item[], people: People): readonly Item[] => {
  const titled = openings(items)
  const read: Item[] = []
  for (let at = 0; at < items.length; at += 1) {
    const [item, next] = [items[at], items[at + 1]]
    if (!item) break
    const text = titled.size > 0 && next && isWord(item) && isCapital(next) ? `${item.text} ${next.text}` : ''
    const id = titled.get(text)
    if (id !== undefined && next) {
      read.push(asPerson(item, text, next.end, id))
      at += 1
    } else read.push(asNamedInFull(bySurname(item, items[at - 1], next, people), people))
  }
  return read
}
