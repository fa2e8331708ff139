import type { Cue } from '../vocabulary/cue.ts'
import { isRole } from './description.ts'
import { has, isBody, isDate, isPerson, isSign, type Item } from './item.ts'

const leadsToObject = (item: Item | undefined): boolean =>
  isBody(item) || (has(item, 'filler') && !has(item, 'to')) || (isRole(item) && !isPerson(item))

const isPreposition = (item: Item | undefined): boolean => has(item, 'in') || has(item, 'to') || has(item, 'with')

const opensName = (item: Item | undefined): boolean =>
  isSign(item, '"') || (has(item, 'filler') && !isPreposition(item))

/** "Called the talks a mistake", "called Tusk "a friend"": what stands behind is called by a name, and nobody is telephoned. */
const givesName = (items: readonly Item[], at: number): boolean => {
  let object = at + 1
  while (leadsToObject(items[object])) object += 1
  const item = items[object]
  const isSomebody = isPerson(item) || has(item, 'him') || isRole(items[object - 1]) || has(item, 'counterpart')
  if (isSomebody) return opensName(items[isPerson(item) || has(item, 'him') ? object + 1 : object])
  return item !== undefined && !isPreposition(item) && !isDateAlone(items, object) && !isEnd(item)
}

/** "Called on Monday" and "called Monday": not "called Monday's signing". */
const isDateAlone = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  return isDate(item) && !/['’]s$/u.test(item.text)
}

const isEnd = (item: Item): boolean =>
  isSign(item, ',', '.', ';', ':', '–', '(', ')') || has(item, 'starter') || has(item, 'and') || has(item, 'after')

const OFF_REACH = 5

/** "Called the encounter off" */
const callsOff = (items: readonly Item[], at: number): boolean => {
  const off = items.findIndex((item, index) => index > at && has(item, 'off'))
  return off > at + 1 && off - at <= OFF_REACH && !items.slice(at, off).some(isEnd)
}

const meaning = (item: Item, cue: Cue): Item => ({
  ...item,
  cues: new Set<Cue>([...[...item.cues].filter((each) => each !== 'phones' && each !== 'call'), cue]),
})

/** Verbs that say "to telephone", "to name" and, with "off", "to cancel" alike, each told to mean one of them. */
export const withNaming = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => {
    if (!has(item, 'names')) return item
    if (callsOff(items, at)) return meaning(item, 'called-off')
    return givesName(items, at) ? meaning(item, 'speech') : item
  })
