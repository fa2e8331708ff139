import { isPossessive } from '../../reading/roles/description.ts'
import { has, isBody, isDate, isPerson, isWord, type Item, hasOne, some } from '../../reading/item.ts'
import type { EventKind } from '../../../domain/vocabulary.ts'
import { EVENT_NOUNS } from '../../vocabulary/cue.ts'

/** The word that makes a clause tell of a talk. */
interface Talk {
  readonly at: number
  readonly kind: EventKind
  readonly weak: boolean
}

const isEventNoun = (item: Item | undefined): boolean => hasOne(item, EVENT_NOUNS)

const MOST_ATTRIBUTES = 6

const isArticle = (item: Item | undefined): boolean => has(item, 'filler') && !has(item, 'in') && !has(item, 'to')

/** Where the words begin that go with a noun: "Friday's planned | meeting", "Zelensky's | meeting", «п'ятничну | зустріч». */
const phraseStart = (items: readonly Item[], noun: number): number => {
  let from = noun
  while (from > noun - MOST_ATTRIBUTES) {
    const before = items[from - 1]
    const possessor = isPossessive(before) || (isDate(before) && before.owning)
    const attribute =
      isWord(before) &&
      (before.cues.size === 0 || hasOne(before, ['definite', 'planned', 'another', 'his'])) &&
      !hasOne(before, ['in', 'to', 'past', 'with', 'telephone'])
    if (isPossessive(before) && (isPerson(items[from - 2]) || isBody(items[from - 2]))) from -= 2
    else if (possessor || attribute || (isBody(before) && before.adjective) || isArticle(before)) from -= 1
    else break
  }
  return from
}

/** The persons named, by id, without those who only say whose something is. */
export const personsIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => (isPerson(item) && !item.modifier ? [item.id] : [])))

/** «у телефонній розмові»: where they talked. */
const isWhereTheyTalked = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'in') || has(items[at - 1], 'during')

const isObjectOf = (items: readonly Item[], verb: number, from: number): boolean => {
  const before = items[from - 1]
  const governed = hasOne(before, ['in', 'during', 'on-subject', 'sidelines', 'after', 'eve', 'and'])
  return (
    has(items[verb], 'discusses') &&
    (from === verb + 1 || !governed) &&
    !items.slice(verb + 1, from).some((item, index) => isEventNoun(item) && !isWhereTheyTalked(items, verb + 1 + index))
  )
}

/**
 * Where the words begin that name another event, of which two only talk: «Рютте і Туск обговорили | зустріч Трампа з
 * Путіним», "spoke by phone about | Trump's meeting with Putin"; below 0 where there is none.
 */
export const talkedOf = (items: readonly Item[], { at, weak, kind }: Talk): number => {
  // «обговорили у розмові | підготовку до саміту»: the verb stands before the talk.
  const opens = isWhereTheyTalked(items, at) ? 0 : at
  for (let noun = at + 1; noun < items.length; noun += 1) {
    if (!isEventNoun(items[noun]) || isDate(items[noun])) continue
    const from = phraseStart(items, noun)
    const about = has(items[from - 1], 'about') && !has(items[from - 1], 'to') && (weak || kind === 'call')
    const verb = items.findLastIndex((word, index) => index >= opens && index < from && has(word, 'discusses'))
    if (!(about && from - 1 > at) && !(verb >= 0 && isObjectOf(items, verb, from))) continue
    return personsIn(items.slice(0, from)).size > 1 || some(items.slice(0, from), 'they') ? from : -1
  }
  return -1
}

/** The words of a talk without those on another event that it was about; «телефоном» behind them is again of the talk. */
export const withoutTalkedOf = (items: readonly Item[], trigger: Talk): readonly Item[] => {
  const from = talkedOf(items, trigger)
  if (from < 0) return items
  const noun = items.findIndex((item, index) => index >= from && isEventNoun(item))
  const resumed = items.findIndex((item, index) => index > noun && (has(item, 'telephone') || has(item, 'call')))
  return [...items.slice(0, from), ...(resumed < 0 ? [] : items.slice(resumed))]
}
