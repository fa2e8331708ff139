import type { EventStatus } from '../../../domain/vocabulary.ts'
import { has, hasOne, isWord, type Item, some } from '../../reading/item.ts'
import { type Cue, EVENT_NOUNS, type Vocabulary } from '../../vocabulary/cue.ts'

export type Tense = 'past' | 'present' | 'future'

const find = (items: readonly Item[], ...cues: readonly Cue[]): Item | undefined =>
  items.find((item) => hasOne(item, cues))

const TELLING: readonly Cue[] = [
  'past',
  'meets',
  'talks',
  'phones',
  'receives',
  'awaits',
  'visits',
  'travels',
  'takes-part',
  'began',
]

/** True for verbs that say that an event took place; «вирішив» beside a summit says nothing of the summit. */
const isTelling = (item: Item): boolean => hasOne(item, TELLING)

const byEnding = (items: readonly Item[], ending: RegExp): Item | undefined =>
  items.find((item) => isWord(item) && (item.cues.size === 0 || isTelling(item)) && ending.test(item.key))

/** "a meeting of ministers hosted by Fidan": it says whose event it is, not when. */
const isParticiple = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'holds') &&
  has(items[at + 1], 'agent') &&
  !has(items[at - 1], 'did') &&
  !has(items[at - 1], 'participle')

/** The tense of a clause and the word that shows it. */
export const tenseOf = (
  items: readonly Item[],
  tenses: Vocabulary['tenses'],
): { readonly tense: Tense; readonly item: Item } | undefined => {
  const future = find(items, 'future') ?? byEnding(items, tenses.future)
  if (future) return { tense: 'future', item: future }
  const present = find(items, 'present', 'underway')
  const participle = byEnding(items, tenses.past)
  // "opens a summit with chairs filled by others": a participle behind the verb does not tell the time.
  const past =
    // «домовилися зустрітися в квітні» tells when they agreed, not when they meet.
    items.find((item, at) => has(item, 'past') && !has(item, 'planned') && !isParticiple(items, at)) ??
    (present && participle && present.start < participle.start ? undefined : participle)
  if (past) return { tense: 'past', item: past }
  return present && { tense: 'present', item: present }
}

/** True where a clause tells of what has been, and no word of it of what was or is to be. */
export const isOfPast = (items: readonly Item[], tenses: Vocabulary['tenses']): boolean =>
  tenseOf(items, tenses)?.tense === 'past' && !some(items, 'planned', 'foreseen', 'future')

export interface StatusReading {
  readonly status: EventStatus
  readonly item: Item
  /** True for what the clause says outright, false for what its tense lets one think. */
  readonly stated: boolean
}

/** «Вони не зустрінуться», "will not meet": what had been announced is called off by it, anything else ruled out. */
export const isVerbDenied = (read: StatusReading | undefined): boolean =>
  read?.status === 'ruled_out' && has(read.item, 'not')

/** What became of an event that had the first status, once the second is said of it. */
export const statusAfter = (known: EventStatus, read: StatusReading | undefined): EventStatus =>
  known === 'announced' && isVerbDenied(read) ? 'cancelled' : (read?.status ?? known)

const OUTRIGHT: readonly (readonly [Cue, EventStatus])[] = [
  ['ruled-out', 'ruled_out'],
  ['put-off', 'postponed'],
  ['called-off', 'cancelled'],
]

const OBJECT_REACH = 4

const isThing = (item: Item | undefined): boolean => item?.kind === 'topic' || (isWord(item) && item.cues.size === 0)

const isEventNoun = (item: Item): boolean => EVENT_NOUNS.some((cue) => has(item, cue))

/** «скасував відпустку і зустрінеться …», "cancelled his holiday and met …": a verb of its own tells of the event. */
const goesOnToMeet = (items: readonly Item[], at: number): boolean => {
  const and = items.findIndex((item, index) => index > at && has(item, 'and'))
  const object = items.slice(at + 1, and)
  const met = items.slice(and + 1).find((item) => MEETING.some((cue) => has(item, cue)))
  return (
    and > at && object.length <= OBJECT_REACH && object.some(isThing) && !object.some(isEventNoun) && met !== undefined
  )
}

const MEETING: readonly Cue[] = ['meets', 'talks', 'receives', 'phones', 'visits']

/** «домовилися скасувати візи», "agreed to scrap tariffs": what is to be called off is no event. */
export const isOfOtherThings = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1, at + 1 + OBJECT_REACH)
  // "has been put off indefinitely" is said of the event.
  const isPassive = has(items[at - 1], 'participle')
  const infinitive = has(items[at], 'infinitive') && !isPassive && isThing(items[at + 1]) && !behind.some(isEventNoun)
  return infinitive || (goesOnToMeet(items, at) && !items.slice(0, at).some(isEventNoun))
}

const EVENT_VERBS: readonly Cue[] = [
  'meets',
  'talks',
  'phones',
  'receives',
  'visits',
  'takes-part',
  'conducts',
  'began',
  'ended',
]

const PLANS: readonly Cue[] = ['planned', 'future', 'foreseen']

const isPast = (item: Item, tenses: Vocabulary['tenses']): boolean =>
  isWord(item) && (has(item, 'past') || (isTelling(item) && tenses.past.test(item.key)))

/**
 * «Мав зустрітися», "was due to take place": what was to be, of which nothing says that it has been; «запланована
 * зустріч відбулася» says so.
 */
const wasToBe = (items: readonly Item[], tenses: Vocabulary['tenses']): Item | undefined => {
  // "The planned meeting took place": there it says which one.
  const at = items.findIndex(
    (item, index) => PLANS.some((cue) => has(item, cue)) && !EVENT_NOUNS.some((cue) => has(items[index + 1], cue)),
  )
  const plan = items[at]
  if (!plan) return undefined
  const isDone = (item: Item, index: number): boolean => {
    if (index === at || PLANS.some((cue) => has(item, cue)) || !isPast(item, tenses)) return false
    // «Должна была», "had planned": a word of the plan itself.
    return EVENT_VERBS.some((cue) => has(item, cue)) || index < at - 1
  }
  return items.some(isDone) ? undefined : plan
}

/**
 * What a clause says of its event's status; `ahead` tells whether its date lies after
 * the dispatch (1), before (-1) or on its day (0); `lasting` events, visits and summits, go on once they have begun.
 */
export const statusOf = (
  items: readonly Item[],
  tenses: Vocabulary['tenses'],
  ahead: -1 | 0 | 1 | null,
  lasting: boolean,
): StatusReading | undefined => {
  // "called off a dinner after his plane was delayed": what is said first is said of the event.
  const outright = items.find((item, at) => OUTRIGHT.some(([cue]) => has(item, cue)) && !isOfOtherThings(items, at))
  const said = OUTRIGHT.find(([cue]) => has(outright, cue))
  if (outright && said) return { status: said[1], item: outright, stated: true }
  if (ahead === 1) {
    const item = find(items, 'future', 'planned') ?? items[0]
    return item && { status: 'announced', item, stated: true }
  }
  const read = tenseOf(items, tenses)
  const planned = find(items, 'planned')
  const underway = find(items, 'underway')
  const began = find(items, 'began', 'arrives')
  if (underway && (ahead !== -1 || lasting) && read?.tense !== 'future')
    return { status: 'underway', item: underway, stated: true }
  if (ahead === 0 && lasting && began) return { status: 'underway', item: began, stated: true }
  if (read?.tense === 'future' && ahead !== -1) return { status: 'announced', item: read.item, stated: true }
  if (planned && ahead !== -1) return { status: 'announced', item: planned, stated: true }
  const plan = ahead === -1 ? wasToBe(items, tenses) : undefined
  if (plan) return { status: 'announced', item: plan, stated: true }
  if (read?.tense === 'past' || ahead === -1) {
    const item = read?.item ?? items[0]
    return item && { status: 'held', item, stated: read?.tense === 'past' && (ahead === -1 || isTelling(read.item)) }
  }
  return read && { status: 'announced', item: read.item, stated: false }
}
