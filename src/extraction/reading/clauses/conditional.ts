import { has, isWord, type Item } from '../item.ts'

const BETWEEN = 2

const isPlain = (item: Item): boolean => isWord(item) && (item.cues.size === 0 || has(item, 'not'))

/** The next item behind `at` for which the test holds, with nothing but an adverb or two between; -1 for none. */
const nextBehind = (items: readonly Item[], at: number, test: (item: Item) => boolean): number => {
  const next = items.findIndex((item, index) => index > at && test(item))
  return next > at && next - at <= BETWEEN + 1 && items.slice(at + 1, next).every(isPlain) ? next : -1
}

/** "Would have met", "should surely have been held": what has not been, unlike "would have lunch". */
export const withConditions = (items: readonly Item[], past: RegExp): readonly Item[] => {
  if (!items.some((item) => has(item, 'modal'))) return items
  const isPerfect = (item: Item): boolean =>
    isWord(item) && (has(item, 'past') || has(item, 'participle') || past.test(item.key))
  return items.map((item, at) => {
    if (!has(item, 'modal')) return item
    const have = nextBehind(items, at, (behind) => has(behind, 'did') && has(behind, 'conducts'))
    if (have < 0 || nextBehind(items, have, isPerfect) < 0) return item
    const cues = [...item.cues].filter((cue) => cue !== 'future' && cue !== 'planned')
    return { ...item, cues: new Set([...cues, 'wish' as const]) }
  })
}
