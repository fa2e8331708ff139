import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { has, isBody, isSign, isWord, type Item, hasOne } from '../item.ts'

/** The verbs of those who meet. */
export const VERBS: readonly Cue[] = ['meets', 'phones', 'receives']
export const GOVERNING: readonly Cue[] = ['in', 'to', 'during', 'about', 'after', 'matter', 'with', 'sidelines']
const DESCRIBING: readonly Cue[] = ['none', 'such', 'apart', 'separate', 'another', 'filler', 'of-someone']

/** «зустріч», "talks": not "meets". */
export const isNoun = (item: Item | undefined): boolean => hasOne(item, EVENT_NOUNS) && !hasOne(item, VERBS)

/** A word that tells nothing. */
export const isPlain = (item: Item): boolean => isWord(item) && item.cues.size === 0

/** Changes what one item tells. */
export const retold = (
  items: readonly Item[],
  at: number,
  more: readonly Cue[],
  less: readonly Cue[] = [],
): readonly Item[] => {
  const item = items[at]
  if (!item) return items
  const cues = new Set<Cue>([...item.cues, ...more].filter((cue) => !less.includes(cue)))
  return items.with(at, { ...item, cues })
}

const NOUN_REACH = 4

/** The event that the words behind name, with nothing between that says something else: "no bilateral meeting". */
export const nounBehind = (items: readonly Item[], at: number, infinitive: RegExp): number => {
  const noun = items.findIndex((item, index) => index > at && index <= at + NOUN_REACH && isNoun(item))
  const between = items.slice(at + 1, noun)
  const describes = (item: Item): boolean =>
    isBody(item) ||
    item.kind === 'format' ||
    isSign(item, '-', '"') ||
    (hasOne(item, DESCRIBING) && !hasOne(item, GOVERNING)) ||
    (isWord(item) && item.cues.size === 0 && !infinitive.test(item.key))
  return noun > at && between.every(describes) ? noun : -1
}

/** True where the words before an item tell of a meeting that was not denied. */
export const tellsOfMeeting = (items: readonly Item[], before: number): boolean =>
  items.slice(0, before).some((item, at) => hasOne(item, [...VERBS, 'visits']) && !has(items[at - 1], 'not'))

/** Of a language without an infinitive of its own, or where none can stand: no word is one. */
export const NEVER = /^$/u
