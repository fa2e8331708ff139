import { type Cue, EVENT_NOUNS, type Vocabulary } from '../../vocabulary/cue.ts'
import { withConditions } from './conditional.ts'
import { answersDenied } from './ellipsis.ts'
import { has, hasAny, hasOne, isBody, isPerson, isSign, isWord, type Item, some } from '../item.ts'
import { tellsWhen } from './meanwhile.ts'
import { isExcepting } from '../negation/exception.ts'
import { withDenials } from '../negation/negation.ts'

/** What the clauses of a language depend on. */
export interface Grammar {
  /** Conjunctions open clauses without a comma before them. */
  readonly fixedOrder: boolean
  readonly tenses: Vocabulary['tenses']
}

export const EVENT_CUES: readonly Cue[] = [
  'meeting', 'call', 'summit', 'visit', 'meets', 'talks', 'phones', 'receives', 'awaits', 'visits', 'travels',
  'takes-part', 'represents', 'stays-away', 'called-off', 'put-off', 'ruled-out',
] // prettier-ignore

/** Pieces of a sentence between commas, dashes and semicolons, each with the sign before it. */
export interface Chunk {
  readonly opener: string
  readonly items: readonly Item[]
}

const SPLITTING = [',', ';', ':', '–', '(', ')'] as const

// «були Макрон, Стармер долучився дистанційно»: a name with a verb of its own behind a list that had one.
const joinsByItself = (items: readonly Item[], at: number): boolean =>
  hasAny(items.slice(0, at), ['takes-part', 'past', 'future']) && has(items[at + 2], 'takes-part')

export const TELLS: readonly Cue[] = ['meets', 'talks', 'receives', 'phones', 'visits', 'travels', 'past', 'future']

/** «Як повідомив Тихий, Сибіга зустрінеться …», «Як повідомило МЗС України, …»: who says it ends there. */
const endsReport = (items: readonly Item[], at: number): boolean => {
  const said = items.slice(0, at)
  const speech = said.findIndex((item) => has(item, 'speech'))
  const speakers = said.slice(speech).filter(isPerson).length
  return (
    speech >= 0 &&
    (speakers === 1 || (speakers === 0 && has(items[0], 'starter') && !isPerson(items[at - 1]))) &&
    !hasAny(said, EVENT_CUES) &&
    hasAny(items.slice(at), TELLS)
  )
}

/** The words up to the next sign that parts clauses. */
const upToSign = (items: readonly Item[], at: number): readonly Item[] => {
  const end = items.findIndex((item, index) => index > at && isSign(item, ...SPLITTING))
  return items.slice(at, end < 0 ? items.length : end)
}

/** "… will not meet Lavrov, Witkoff will do so instead": the name behind the comma answers what is denied before. */
const opensAnswer = (items: readonly Item[], at: number): boolean => {
  return answersDenied(upToSign(items, at + 1), items.slice(0, at))
}

const isListGoingOn = (items: readonly Item[], at: number): boolean => {
  const [before, next] = [items[at - 1], items[at + 1]]
  const isList = (isPerson(before) || isBody(before)) && (isPerson(next) || isBody(next)) && isSign(items[at], ',')
  return isList && !joinsByItself(items, at) && !endsReport(items, at) && !opensAnswer(items, at)
}

const isNameOrList = (item: Item): boolean => isPerson(item) || isBody(item) || isSign(item, ',') || has(item, 'and')

/** Dashes around nothing but names: «міністри Фіджі й Самоа – Туісавау та Поніфасіо – зібралися …». */
const dashesAroundNames = (items: readonly Item[]): ReadonlySet<number> => {
  const dashes = items.flatMap((item, at) => (isSign(item, '–') ? [at] : []))
  const pairs = dashes.flatMap((from, index): readonly (readonly [number, number])[] => {
    const to = dashes[index + 1]
    if (to === undefined) return []
    const between = items.slice(from + 1, to)
    return between.some(isPerson) && between.every(isNameOrList) ? [[from, to]] : []
  })
  return new Set(pairs.flat())
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
const groupMeets = (items: readonly Item[], at: number): boolean => {
  const verb = items.slice(at + 2, at + 2 + GROUP_REACH).findIndex((item) => hasOne(item, MEETS))
  const between = items.slice(at + 2, at + 2 + Math.max(0, verb))
  return has(items[at], 'and') && has(items[at + 1], 'they') && verb >= 0 && !between.some(isPerson)
}

const GROUP_REACH = 3

const HELD_REACH = 5

/** "… are to meet on Tuesday, and Cambodia will host a session": a country and an event of its own. */
export const holdsAnother = (items: readonly Item[], at: number): boolean => {
  const owner = items[at + 1]
  const holds = items.slice(at + 2, at + 4).some((item) => has(item, 'holds'))
  return (
    has(items[at], 'and') &&
    isBody(owner) &&
    !owner.adjective &&
    holds &&
    hasAny(items.slice(at + 2, at + 2 + HELD_REACH), ['meeting', 'summit'])
  )
}

const leadsToName = (item: Item): boolean =>
  isBody(item) || item.kind === 'office' || item.kind === 'date' || hasOne(item, ['role', 'in-turn', 'later-today'])

const OFF_REACH = 4

/** "a summit with Pashinyan and Aliyev | has been postponed": no person is. */
const isCalledOffBehind = (items: readonly Item[], name: number): boolean => {
  const off = items.findIndex((item, at) => at > name && hasOne(item, ['called-off', 'put-off']))
  const before = items.slice(name + 1, off)
  return (
    off > name &&
    before.length < OFF_REACH &&
    before.length > 0 &&
    before.every(isPassiveVerb) &&
    hasAny(before, ['participle', 'is-there'])
  )
}

const isPassiveVerb = (item: Item): boolean => hasOne(item, ['did', 'participle', 'is-there', 'future'])

export const opensWithName = (items: readonly Item[], at: number): boolean => {
  const name = items.findIndex((item, index) => index > at && isPerson(item))
  const between = items.slice(at + 1, name)
  const leads = name > at && between.every(leadsToName)
  return leads && hasAny(items.slice(name + 1, name + 2), TELLS) && !isCalledOffBehind(items, name)
}

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
  const verb = before.findIndex((item) => hasOne(item, MEETS))
  const behind = upToSign(items, at)
  const [tense] = behind.slice(1)
  const opens = has(items[at], 'and') && tense !== undefined && hasOne(tense, ['past', 'future'])
  const event = behind
    .slice(1, 1 + OTHERS_REACH)
    .findIndex((item) => hasOne(item, ['meeting', 'call', 'meets', 'receives', 'phones']))
  // "… Pavel, who had visited Kyiv and held talks there": of him.
  if (before.some((item) => has(item, 'relative'))) return false
  if (!opens || event < 0 || verb < 0 || hasAny(behind, ['they', 'him', 'he'])) return false
  return (
    before.slice(verb).some(isPerson) && before.slice(0, verb).some(isPerson) && behind.slice(event + 1).some(isPerson)
  )
}

const placesOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'place' ? [item.id] : []))

const leadsToNamed = (item: Item): boolean =>
  hasOne(item, ['with', 'role', 'filler']) || item.kind === 'office' || isBody(item) || isSign(item, "'s")

const daysOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap((item) => (item.kind === 'date' && item.plain.when.start !== null ? [item.plain.when.start] : []))

/** A place or a day behind each name, and not the same: "Stubb in Helsinki and Pavel in Prague", "Rubio on Monday and Scott on Tuesday". */
const areApart = (here: readonly string[], [there]: readonly string[]): boolean =>
  there !== undefined && here.length > 0 && !here.includes(there)

/** «зустрівся зі Стуббом у Гельсінкі, а з Павелом у Празі», "met Stubb in Helsinki and Pavel in Prague": the verb is left out. */
export const isGapped = (items: readonly Item[], before: readonly Item[]): boolean => {
  const named = items.findIndex(isPerson)
  const last = before.slice(before.findIndex(isPerson))
  return (
    named > 0 &&
    items.slice(1, named).every(leadsToNamed) &&
    (areApart(placesOf(last), placesOf(items)) || areApart(daysOf(last), daysOf(items))) &&
    hasAny(before, ['meets', 'receives', 'phones']) &&
    !hasAny(items, [...TELLS, ...EVENT_CUES, 'present', 'speech'])
  )
}

const isPreposition = (item: Item | undefined): boolean =>
  (['in', 'from', 'to', 'with', 'of', 'during', 'on-subject'] as const).some((cue) => has(item, cue))

const opensWithin = (items: readonly Item[], at: number, fixedOrder: boolean): boolean => {
  const item = items[at]
  const verbNext = fixedOrder && items[at + 1] !== undefined && hasOne(items[at + 1], ['past', 'did'])
  if (at === 0 || isSign(items[at - 1], ',') || (isExcepting(items, at) && !verbNext)) return false
  if (has(item, 'and') && (has(items[at + 1], 'apart') || opensOwnClause(items, at))) return true
  if (has(item, 'and') && !isPerson(items[at - 1]) && isGapped(upToSign(items, at), items.slice(0, at))) return true
  if (has(item, 'and') && (goesOnDay(items, at) || travelsOn(items, at, fixedOrder))) return true
  if (fixedOrder && meetsOthers(items, at)) return true
  if (fixedOrder && tellsWhen(items, at)) return true
  if (has(item, 'after')) {
    const noun = items.slice(at + 1, at + 5).findIndex((next) => hasOne(next, EVENT_NOUNS))
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

// A full stop before a day of the month ends a sentence as well: «… не раз. 14 листопада …».
const endsSentence = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], '.') && items[at + 1]?.kind === 'date' && (items[at - 1]?.text.length ?? 0) > 2

const NAMING_REACH = 4

/** «Саміт Україна – ЄС того ж дня перенесли»: the dash between two sides of an event. */
const isBetweenSides = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], '–') &&
  isBody(items[at - 1]) &&
  isBody(items[at + 1]) &&
  hasAny(items.slice(Math.max(0, at - NAMING_REACH), at), EVENT_NOUNS)

export const chunksOf = (items: readonly Item[], { fixedOrder, tenses }: Grammar): readonly Chunk[] => {
  const chunks: { opener: string; items: Item[] }[] = [{ opener: '', items: [] }]
  const inserted = dashesAroundNames(items)
  items.forEach((item, at) => {
    const last = chunks.at(-1)
    if (endsSentence(items, at)) chunks.push({ opener: ';', items: [] })
    else if (isSign(item, ...SPLITTING) && !inserted.has(at) && !isListGoingOn(items, at) && !isBetweenSides(items, at))
      chunks.push({ opener: item.text, items: [] })
    else if (opensWithin(items, at, fixedOrder) && last && last.items.length > 0)
      chunks.push({ opener: ' ', items: [item] })
    else last?.items.push(item)
  })
  return chunks
    .filter((chunk) => chunk.items.length > 0)
    .map(({ opener, items: own }) => ({
      opener,
      items: withConditions(withDenials(own, tenses.infinitive), tenses.past),
    }))
}
