import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { has, hasAny, hasOne, isPerson, isSign, isWord, type Item, some } from '../item.ts'
import { tellsWhen } from './meanwhile.ts'
import { isExcepting } from '../negation/exception.ts'
import { TELLS } from './telling.ts'
import { holdsAnother, opensWithName } from './opens-with-name.ts'
import { isGapped } from './gapped-verb.ts'

export const SPLITTING = [',', ';', ':', '–', '(', ')'] as const

/** The words up to the next sign that parts clauses. */
export const upToSign = (items: readonly Item[], at: number): readonly Item[] => {
  const end = items.findIndex((item, index) => index > at && isSign(item, ...SPLITTING))
  return items.slice(at, end < 0 ? items.length : end)
}

const standsApart = (item: Item): boolean =>
  item.kind === 'person' || item.kind === 'body' || item.kind === 'place' || item.kind === 'sign' || has(item, 'with')

/** Something of its own between the word and the event; "ahead of Mark Carney's | visit" is one phrase. */
const isParted = (items: readonly Item[]): boolean => {
  const owned = isSign(items.at(-1), "'s") && isPerson(items.at(-2)) ? items.slice(0, -2) : items
  return owned.some(standsApart)
}

// «Merz met Modi and President Putin held talks»: a name and a verb after «and» where a verb stood before.
const opensOwnClause = (items: readonly Item[], at: number): boolean => {
  // "Had Macron and Merz met, …" supposes it of both.
  const before = items.slice(has(items[0], 'did') ? 1 : 0, at)
  return hasAny(before, TELLS) && (opensWithName(items, at) || holdsAnother(items, at) || groupMeets(items, at))
}

/** "… wrapped up talks in Cairo and | the two agreed to meet again": those told of, and a verb of their own. */
export const groupMeets = (items: readonly Item[], at: number): boolean => {
  const verb = items.slice(at + 2, at + 2 + GROUP_REACH).findIndex((item) => hasOne(item, MEETS))
  const between = items.slice(at + 2, at + 2 + Math.max(0, verb))
  return has(items[at], 'and') && has(items[at + 1], 'they') && verb >= 0 && !between.some(isPerson)
}

const GROUP_REACH = 3

/** "… and on Tuesday she saw Hamdok": a day, somebody and a verb of their own. */
const goesOnDay = (items: readonly Item[], at: number): boolean => {
  const day = has(items[at + 1], 'on-subject') ? at + 2 : at + 1
  const [subject, verb] = items.slice(day + 1)
  const isSomebody = isPerson(subject) || (subject !== undefined && hasOne(subject, ['he', 'they']))
  return (
    items[day]?.kind === 'date' &&
    isSomebody &&
    verb !== undefined &&
    hasOne(verb, TELLS) &&
    hasAny(items.slice(0, at), TELLS)
  )
}

const MEETS: readonly Cue[] = ['meets', 'talks', 'receives', 'phones']

/** "met Merz on Monday and | flew to Prague": where he goes afterwards. */
const travelsOn = (items: readonly Item[], at: number, fixedOrder: boolean): boolean => {
  const verb = has(items[at + 1], 'future') ? items[at + 2] : items[at + 1]
  return fixedOrder && has(verb, 'travels') && hasAny(items.slice(0, at), MEETS)
}

const OTHERS_REACH = 4

/** "… is to be received by Sandu and | will hold talks with Munteanu": a verb of meeting and somebody of its own, behind others met. */
export const meetsOthers = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(0, at)
  const verb = before.findIndex((item) => hasOne(item, [...MEETS, 'meeting', 'call']))
  const behind = upToSign(items, at)
  const [tense] = behind.slice(1)
  // "… and will call on Widodo": one phrase.
  const opens = has(items[at], 'and') && tense !== undefined && hasOne(tense, ['past', 'future', 'receives'])
  const event = behind
    .slice(1, 1 + OTHERS_REACH)
    .findIndex((item) => hasOne(item, ['meeting', 'call', 'meets', 'receives', 'phones']))
  // "… Pavel, who had visited Kyiv and held talks there": of him.
  if (before.some((item) => has(item, 'relative'))) return false
  if (!opens || event < 0 || verb < 0 || hasAny(behind, ['they', 'him', 'he'])) return false
  return (
    before.slice(verb).some(isPerson) &&
    before.slice(0, verb).some((item) => isPerson(item) || has(item, 'he')) &&
    behind.slice(event + 1).some(isPerson)
  )
}

/** "met Store in Oslo and | said a rally had been called off": what somebody says besides. */
export const saysBesides = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'and') &&
  has(items[at + 1], 'speech') &&
  hasAny(items.slice(0, at), MEETS) &&
  items.slice(0, at).some(isPerson) &&
  hasAny(items.slice(at), ['called-off', 'put-off'])

/** "skipped it and | sent Colby instead": one stays away, the other comes. */
const sendsAnother = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'and') && has(items[at + 1], 'sends') && hasAny(items.slice(0, at), ['stays-away'])

const tellsOfMeeting = (words: readonly Item[]): boolean =>
  hasAny(words, ['meets', 'receives', 'phones']) || (hasAny(words, ['holds']) && hasAny(words, ['meeting', 'call']))

/** «провел переговоры с Фиданом и встретился с Эрдоганом»: a verb, and somebody of its own behind «с». */
export const meetsMore = (items: readonly Item[], at: number): boolean => {
  const [before, behind] = [items.slice(0, at), upToSign(items, at)]
  const withSomebody = behind.findIndex((item, index) => has(item, 'with') && behind.slice(index).some(isPerson))
  if (!has(items[at], 'and') || !hasOne(behind[1], ['past', 'future']) || withSomebody < 0) return false
  if (hasAny(behind, ['they', 'him', 'he']) || hasAny(before, ['relative', 'they'])) return false
  return tellsOfMeeting(behind.slice(0, withSomebody)) && tellsOfMeeting(before) && before.some(isPerson)
}
/** "after | nearly eight hours of negotiations" */
const NOUN_REACH = 6

const isPreposition = (item: Item | undefined): boolean =>
  (['in', 'from', 'to', 'with', 'of', 'during', 'on-subject'] as const).some((cue) => has(item, cue))

export const opensWithin = (items: readonly Item[], at: number, fixedOrder: boolean): boolean => {
  const item = items[at]
  const verbNext = fixedOrder && items[at + 1] !== undefined && hasOne(items[at + 1], ['past', 'did'])
  if (at === 0 || isSign(items[at - 1], ',') || (isExcepting(items, at) && !verbNext)) return false
  if (has(item, 'and') && (has(items[at + 1], 'apart') || opensOwnClause(items, at))) return true
  if (has(item, 'and') && !isPerson(items[at - 1]) && isGapped(upToSign(items, at), items.slice(0, at))) return true
  if (has(item, 'and') && (goesOnDay(items, at) || travelsOn(items, at, fixedOrder))) return true
  if (fixedOrder ? meetsOthers(items, at) : meetsMore(items, at)) return true
  if (fixedOrder && (saysBesides(items, at) || sendsAnother(items, at))) return true
  if (fixedOrder && tellsWhen(items, at)) return true
  if (has(item, 'after')) {
    const noun = items.slice(at + 1, at + 1 + NOUN_REACH).findIndex((next) => hasOne(next, EVENT_NOUNS))
    const joined = some(
      [items[at - 1], items[at + 2 + noun]].filter((near) => near !== undefined),
      'takes-part',
      'stays-away',
    )
    return noun >= 0 && !joined && !isParted(items.slice(at + 1, at + 1 + noun))
  }
  // "a lunch, from | which Tusk was missing"
  if (has(item, 'relative') && isSign(items[at - 2], ',') && isPreposition(items[at - 1])) return false
  return fixedOrder && (has(item, 'starter') || has(item, 'relative')) && isWord(item) && !has(item, 'and')
}
