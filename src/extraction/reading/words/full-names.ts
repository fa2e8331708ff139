import { namesState } from '../../../language/states.ts'
import { isBody, isCapital, isWord, type Item } from '../item.ts'

const MOST_ADJECTIVES = 3

/** Where the full name of the country at a place begins: at «Исламской» in «Исламской Республики | Мавритания». */
const startOf = (items: readonly Item[], at: number): number => {
  const word = items[at - 1]
  if (!isWord(word) || !isCapital(word) || !namesState(word.key)) return at
  let start = at - 1
  while (start > 0 && at - start <= MOST_ADJECTIVES && isAdjective(items[start - 1])) start -= 1
  return start
}

const isAdjective = (item: Item | undefined): boolean => isWord(item) && item.cues.size === 0 && isCapital(item)

/** The words of a country's full name and its short one as one item. */
export const withFullNames = (items: readonly Item[]): readonly Item[] => {
  const read: Item[] = []
  items.forEach((item, at) => {
    const start = isBody(item) && !item.adjective ? startOf(items, at) : at
    const [first] = start < at ? read.splice(read.length - (at - start)) : []
    read.push(first ? { ...item, start: first.start } : item)
  })
  return read
}
