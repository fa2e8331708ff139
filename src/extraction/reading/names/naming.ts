import type { Cue } from '../../vocabulary/cue.ts'
import { isRole } from '../roles/description.ts'
import { has, isBody, isCapital, isDate, isPerson, isSign, isWord, type Item } from '../item.ts'

const leadsToObject = (item: Item | undefined): boolean =>
  isBody(item) || (has(item, 'filler') && !has(item, 'to')) || (isRole(item) && !isPerson(item))

const isPreposition = (item: Item | undefined): boolean => has(item, 'in') || has(item, 'to') || has(item, 'with')

const opensName = (item: Item | undefined): boolean =>
  isSign(item, '"') || (has(item, 'filler') && !isPreposition(item))

/** "Called Tusk on Monday a friend": the day between the name and what he is called. */
const behindDay = (items: readonly Item[], at: number): Item | undefined => {
  const day = has(items[at], 'in') || has(items[at], 'on-subject') ? at + 1 : at
  return isDate(items[day]) ? items[day + 1] : items[at]
}

const isNamed = (items: readonly Item[], at: number): boolean =>
  (isPerson(items[at]) || has(items[at], 'him')) && (opensName(items[at + 1]) || opensName(behindDay(items, at + 1)))

/** "Called the talks a mistake", "called Tusk "a friend"": what stands behind is called by a name, and nobody is telephoned. */
const givesName = (items: readonly Item[], at: number): boolean => {
  let object = at + 1
  while (leadsToObject(items[object])) object += 1
  const item = items[object]
  const isSomebody = isPerson(item) || has(item, 'him') || isRole(items[object - 1]) || has(item, 'counterpart')
  // "Called Tusk great and Orban a friend": both by a name.
  if (isSomebody) return opensName(item) || items.some((_, index) => index >= object && isNamed(items, index))
  return item !== undefined && !isPreposition(item) && !isDateAlone(items, object) && !isEnd(item)
}

/** "Called on Monday" and "called Monday": not "called Monday's signing". */
const isDateAlone = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  return isDate(item) && !item.owning
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

const isVerb = (item: Item | undefined): boolean =>
  isWord(item) && !isCapital(item) && !has(item, 'filler') && !has(item, 'definite')

/** "Called on Tusk and Orban to stop it": nobody calls on anybody. */
const appeals = (items: readonly Item[], at: number): boolean => {
  const to = items.findIndex((item, index) => index > at && has(item, 'to') && isVerb(items[index + 1]))
  return to > at && !items.slice(at, to).some((item) => isEnd(item) && !has(item, 'and'))
}

const asAppeal = (item: Item): Item => ({
  ...item,
  cues: new Set<Cue>([...[...item.cues].filter((cue) => cue !== 'receives' && cue !== 'meets'), 'wish', 'urges']),
})

/** Verbs that say "to telephone", "to name" and, with "off", "to cancel" alike, each told to mean one of them. */
export const withNaming = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => {
    if (has(item, 'appeals') && appeals(items, at)) return asAppeal(item)
    if (!has(item, 'names')) return item
    if (callsOff(items, at)) return meaning(item, 'called-off')
    return givesName(items, at) ? meaning(item, 'speech') : item
  })
