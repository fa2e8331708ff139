import type { Cue } from '../vocabulary/cue.ts'
import { has, isBody, isDate, isPerson, isSign, isWord, type Item } from './item.ts'

const NOUNS: readonly Cue[] = ['meeting', 'call', 'summit', 'visit']
const VERBS: readonly Cue[] = ['meets', 'phones', 'receives']
const GOVERNING: readonly Cue[] = ['in', 'to', 'during', 'about', 'after', 'matter', 'with', 'sidelines']
const DESCRIBING: readonly Cue[] = ['none', 'such', 'apart', 'separate', 'another', 'filler', 'of-someone']

const hasOne = (item: Item | undefined, cues: readonly Cue[]): boolean => cues.some((cue) => has(item, cue))
const isNoun = (item: Item | undefined): boolean => hasOne(item, NOUNS) && !hasOne(item, VERBS)
const isPlain = (item: Item): boolean => isWord(item) && item.cues.size === 0

/** Changes what one item tells. */
const retold = (
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

const DENIAL_REACH = 3

/** The nearest word before that denies, with nothing but words of the verb between. */
const deniedBy = (items: readonly Item[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - DENIAL_REACH); before -= 1) {
    const item = items[before]
    if (hasOne(item, ['not', 'refuses', 'was-not', 'will-not-be'])) return true
    if (!isWord(item) || isNoun(item) || hasOne(item, ['and', 'starter', 'relative'])) return false
  }
  return false
}

const HEDGE_REACH = 3
const OFF: readonly Cue[] = ['called-off', 'put-off']

/** «Може скасувати», "threatened to cancel", «чутки про скасування»: what may be called off, or is denied to be, still stands. */
const onlyThreatened = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item) => hasOne(item, OFF))
  const from = items.findLastIndex((item, index) => index < at && hasOne(item, ['hedges', 'denies', 'hearsay', 'wish']))
  const between = items.slice(from + 1, at)
  const near = from >= 0 && between.length < HEDGE_REACH && between.every((item) => isWord(item) && !isNoun(item))
  return near ? retold(items, at, ['planned'], OFF) : items
}

/** «Спростував, що скасував зустріч»: as `onlyThreatened`, where the words before end with what denies it. */
export const asDeniedBefore = (items: readonly Item[], before: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item) => hasOne(item, OFF))
  return at > 0 && has(items[0], 'starter') && hasOne(before.at(-1), ['hedges', 'denies', 'hearsay'])
    ? retold(items, at, ['planned'], OFF)
    : items
}

/** «Не виключив зустріч», "has not been called off": what is denied is that it will not be. */
const deniedTwice = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex(
    (item, index) =>
      hasOne(item, ['ruled-out', 'called-off', 'put-off']) && !has(item, 'not') && deniedBy(items, index),
  )
  if (at < 0) return items
  const told: Cue = has(items[at], 'ruled-out') ? 'wish' : 'planned'
  return retold(items, at, [told], ['ruled-out', 'called-off', 'put-off'])
}

const EXCEPT_REACH = 6

/** "All ministers but Fidan", «з усіма, крім Макрона»: who is named behind is the one of them who was not there. */
export const isExcepting = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(Math.max(0, at - EXCEPT_REACH), Math.max(0, at))
  const many = before.findLastIndex((item) => hasOne(item, ['everyone', 'group', 'they']))
  if (before.some((item) => has(item, 'not-only'))) return false
  return has(items[at], 'except') && many >= 0 && !before.slice(many).some((item) => hasOne(item, [...VERBS, 'past']))
}

const NOUN_REACH = 4

/** The event that the words behind name, with nothing between that says something else: "no bilateral meeting". */
const nounBehind = (items: readonly Item[], at: number, infinitive: RegExp): number => {
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

const tellsOfMeeting = (items: readonly Item[], before: number): boolean =>
  items.slice(0, before).some((item, at) => hasOne(item, [...VERBS, 'visits']) && !has(items[at - 1], 'not'))

/** True where the words say that it has not been, and not that it will not be. */
const hasBeen = (items: readonly Item[]): boolean =>
  items.some((item) => hasOne(item, ['past', 'did'])) &&
  !items.some((item) => hasOne(item, ['future', 'planned', 'ruled-out']))

/** "There will be no meeting between …", "no talks are planned", "no meeting took place" */
const noEvent = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item) => has(item, 'none'))
  const noun = at < 0 ? -1 : nounBehind(items, at, NEVER)
  if (noun < 0 || items.some((item) => hasOne(item, ['will-not-be', 'was-not']))) return items
  if (tellsOfMeeting(items, at)) return retold(items, noun, ['no-event'], NOUNS)
  return retold(items, at, [hasBeen(items) ? 'denies' : 'ruled-out'])
}

const NEVER = /^$/u

const VERB_REACH = 5

/** The verb that is denied: "not going to meet", "not be holding talks"; -1 where a name or an end stands before it. */
const deniedVerb = (items: readonly Item[], at: number): number => {
  for (let index = at + 1; index <= at + VERB_REACH; index += 1) {
    const item = items[index]
    if (hasOne(item, VERBS) || (index === at + 1 && has(item, 'meeting') && !has(item, 'talk-noun'))) return index
    if (has(item, 'conducts') && nounBehind(items, index, NEVER) > 0) return index
    if (!item || !(isPlain(item) || hasOne(item, ['future', 'planned', 'conducts', 'to', 'infinitive']))) return -1
  }
  return -1
}

/** The verb of a meeting that the words deny: «не зустрінеться», "did not hold" before "talks"; undefined for none. */
export const deniedMeetingIn = (items: readonly Item[]): number | undefined => {
  const never = items.findIndex((item) => has(item, 'has-not-met'))
  const at = items.findIndex((item) => hasOne(item, ['not', 'will-not-be']) && !has(item, 'none'))
  const verb = never >= 0 ? never : at < 0 ? -1 : deniedVerb(items, at)
  return verb < 0 || isOnlyLater(items) ? undefined : verb
}

/** "Are not due to meet until Friday" says that they meet on Friday. */
const isOnlyLater = (items: readonly Item[]): boolean =>
  items.some((item) => isDate(item) && item.plain.bound === 'until')

/** "Did not meet as planned", «не зустрінеться, як планувалося»: what is denied had been planned, so it is off. */
const plannedAndDenied = (items: readonly Item[]): readonly Item[] => {
  if (!items.some((item) => has(item, 'as-planned'))) return items
  const never = items.findIndex((item) => has(item, 'has-not-met'))
  if (never >= 0) return retold(items, never, ['meets'])
  const at = items.findIndex((item) => hasOne(item, ['not', 'will-not-be']) && has(item, 'ruled-out'))
  return retold(items, at, ['called-off'], ['ruled-out'])
}

/** "Is not going to meet", «не буде зустрічатися», «не станет проводить переговоры» */
const deniedMeeting = (items: readonly Item[]): readonly Item[] => {
  const at = items.findIndex((item) => hasOne(item, ['not', 'will-not-be']) && !has(item, 'none'))
  const verb = at < 0 ? -1 : deniedVerb(items, at)
  if (verb < 0 || isOnlyLater(items) || tellsOfMeeting(items, at)) return items
  const past = has(items[verb], 'past') || items.slice(Math.max(0, at - 1), verb).some((item) => has(item, 'did'))
  if (!past) return retold(items, at, ['ruled-out'])
  return has(items[verb], 'conducts') ? retold(items, at, ['denies']) : items
}

const isGoverned = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some((item) => hasOne(item, GOVERNING))

/** "Refused to meet", «відмовився від зустрічі», «не зміг провести переговори»: where it says what has not come about; -1 for nothing of the kind. */
const refusedAt = (items: readonly Item[], at: number, infinitive: RegExp): number =>
  Math.max(deniedVerb(items, at), nounBehind(items, at, infinitive))

const joinsBehind = (items: readonly Item[], at: number): boolean => {
  const joins = items.findIndex((item, index) => index > at && has(item, 'takes-part'))
  return (
    joins > at &&
    joins <= at + DENIAL_REACH &&
    items.slice(at + 1, joins).every((item) => isPlain(item) || has(item, 'to'))
  )
}

/** "Failed to meet", "refused to take part": what stands behind is denied, beside another event it is none of it. */
const refused = (items: readonly Item[], infinitive: RegExp): readonly Item[] => {
  const at = items.findIndex((item, index) => hasOne(item, ['refuses', 'fails']) && !deniedBy(items, index))
  if (at < 0) return items
  const what = refusedAt(items, at, infinitive)
  if (what < 0) return joinsBehind(items, at) ? retold(items, at, ['stays-away']) : items
  return tellsOfMeeting(items, at)
    ? retold(items, what, ['no-event'], [...NOUNS, ...VERBS])
    : retold(items, at, ['denies'])
}

/** «Ні Макрон, ні Мерц не були на саміті»: the names behind, with nothing but what they are called by between. */
const neitherOf = (items: readonly Item[]): readonly Item[] => {
  const named = items.flatMap((item, at) => {
    const next = items.slice(at + 1).find((behind) => !hasOne(behind, ['role', 'with']) && behind.kind !== 'office')
    return has(item, 'neither') && isPerson(next) ? [at] : []
  })
  const [first, second] = named
  return first === undefined || second === undefined ? items : retold(items, first, ['denies'])
}

/** «Зустрічі … не буде»: the noun that opens the words, else the one right behind: «не будет никаких переговоров». */
const whatIsNot = (items: readonly Item[], at: number, infinitive: RegExp): boolean => {
  if (nounBehind(items, at, infinitive) > 0) return true
  const first = items.findIndex(isNoun)
  const next = items[at + 1]
  // «Зустріч не буде легкою» says what it will be like.
  const ends = next === undefined || next.kind === 'sign' || isDate(next) || hasOne(next, GOVERNING)
  return ends && first >= 0 && first < at && !isGoverned(items, first)
}

const OF_PLACE: readonly Cue[] = ['in', 'there', 'definite', 'filler', 'role', 'and', 'starter', 'none']
const standsBeside = (item: Item): boolean =>
  isPerson(item) ||
  isDate(item) ||
  item.kind === 'office' ||
  item.kind === 'body' ||
  item.kind === 'place' ||
  item.kind === 'format' ||
  isSign(item, '"', ',') ||
  isNoun(item) ||
  hasOne(item, OF_PLACE)

/** «на переговорах з міністром Лавровим перекладача не було»: who stands behind a preposition is not the one. */
const isPersonGoverned = (items: readonly Item[], at: number): boolean => {
  const before = items.findLastIndex(
    (item, index) => index < at && !(item.kind === 'office' || isBody(item) || hasOne(item, ['role', 'filler'])),
  )
  return hasOne(items[before], GOVERNING)
}

/** «Кушнера на переговорах не було», «не було й Кушнера»: nothing but names, and where, stand before; or a name right behind. */
const whoIsNot = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1).find((item) => !hasOne(item, ['and', 'role', 'filler']) && item.kind !== 'office')
  const last = items.slice(at + 1).every((item) => item.kind === 'sign' || item.kind === 'date')
  const named = items.slice(0, at).some((item, index) => isPerson(item) && !isPersonGoverned(items, index))
  return isPerson(behind) || (last && named && items.slice(0, at).every((item) => standsBeside(item) || isSpoken(item)))
}

/** «Видеться с Павелом он не будет»: the infinitive that opens the words. */
const meetsBefore = (items: readonly Item[], at: number, infinitive: RegExp): boolean => {
  const [first] = items
  const isVerb = first !== undefined && isWord(first) && infinitive.test(first.key)
  return (
    isVerb && hasOne(first, [...VERBS, 'talks']) && at > 0 && !items.slice(1, at).some((item) => hasOne(item, VERBS))
  )
}

const isSpoken = (item: Item): boolean => hasOne(item, ['speech', 'past'])

/** «Зустрічі Путіна із Зеленським не буде», «Кушнера на переговорах не було»: the event, or the person, that is not. */
const whatWillNotBe = (items: readonly Item[], infinitive: RegExp): readonly Item[] => {
  const at = items.findLastIndex((item) => hasOne(item, ['will-not-be', 'was-not']))
  if (at < 0 || hasOne(items[at], ['ruled-out', 'stays-away'])) return items
  const will = has(items[at], 'will-not-be')
  if (will && meetsBefore(items, at, infinitive)) return retold(items, at, ['ruled-out'])
  if (whatIsNot(items, at, infinitive)) return retold(items, at, [will ? 'ruled-out' : 'denies'])
  return whoIsNot(items, at) ? retold(items, at, ['stays-away']) : items
}

/**
 * The words of a clause, each told to say what it says with those that deny it: "no meeting", "not going to meet",
 * "not ruled out", «Кушнера не було». Telling twice changes nothing.
 */
export const withDenials = (items: readonly Item[], infinitive: RegExp): readonly Item[] =>
  [deniedTwice, onlyThreatened, noEvent, deniedMeeting, plannedAndDenied, neitherOf].reduce(
    (told, tell) => tell(told),
    refused(whatWillNotBe(items, infinitive), infinitive),
  )

const UNTRUE_REACH = 4

/** «Повідомлення про зустріч … є фейком», "dismissed as false reports of a meeting …": where what is not true begins and ends. */
export const untrueIn = (items: readonly Item[]): { readonly from: number; readonly to: number } | undefined => {
  const untrue = items.findLastIndex((item) => has(item, 'untrue'))
  const heard = items.findLastIndex((item, index) => index < untrue && has(item, 'hearsay'))
  const at = heard < 0 ? items.findIndex((item) => has(item, 'hearsay')) : heard
  const before = items.slice(Math.max(0, at - UNTRUE_REACH), Math.max(0, at)).some((item) => has(item, 'untrue'))
  const after = items.findLastIndex((item, index) => at >= 0 && index > at && has(item, 'untrue'))
  const from = items[at]?.end
  if (from === undefined || !(before || after > 0) || deniedBy(items, after)) return undefined
  return { from, to: (before ? items.at(-1) : items[after])?.end ?? from }
}
