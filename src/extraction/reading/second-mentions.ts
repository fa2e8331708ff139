import { isCapital, isSign, isWord, type Item } from './item.ts'
import type { People } from './people.ts'

const SHORTEST = 3

/** Puts persons in the place of bare surnames that belong to somebody named in full elsewhere in the dispatch. */
export const readSecondMentions = (items: readonly Item[], people: People): readonly Item[] =>
  items.map((item, at): Item => {
    if (!isWord(item) || item.cues.size > 0 || !isCapital(item) || item.text.length < SHORTEST) return item
    if (isSign(items[at - 1], '"')) return item
    const id = people.bySurname(item.text)
    if (id === undefined) return item
    return { ...item, kind: 'person', id, by: 'surname', side: null, modifier: false }
  })
