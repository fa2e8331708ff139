import type { Cue } from '../vocabulary/cue.ts'
import { has, isBody, isPerson, isSign, isWord, type Item } from './item.ts'
import { asDeniedBefore, isExcepting, withDenials } from './negation.ts'

/** What opens a clause: nothing, a conjunction, a relative pronoun, «after» with an event, or who says it. */
type ClauseKind = 'main' | 'starter' | 'relative' | 'after' | 'report'

export interface Clause {
  readonly kind: ClauseKind
  readonly items: readonly Item[]
}

/** What the clauses of a language depend on. */
interface Grammar {
  /** Conjunctions open clauses without a comma before them. */
  readonly fixedOrder: boolean
  /** The endings of infinitives. */
  readonly infinitive: RegExp
}

const EVENT_CUES: readonly Cue[] = [
  'meeting', 'call', 'summit', 'visit', 'meets', 'talks', 'phones', 'receives', 'awaits', 'visits', 'travels',
  'takes-part', 'represents', 'stays-away', 'called-off', 'put-off', 'ruled-out',
] // prettier-ignore

const EVENT_NOUNS: readonly Cue[] = ['meeting', 'call', 'summit', 'visit']

export const hasAny = (items: readonly Item[], cues: readonly Cue[]): boolean =>
  items.some((item) => cues.some((cue) => has(item, cue)))

/** As `hasAny`, for cues that are written out. */
export const some = (items: readonly Item[], ...cues: readonly Cue[]): boolean => hasAny(items, cues)

/** Pieces of a sentence between commas, dashes and semicolons, each with the sign before it. */
interface Chunk {
  readonly opener: string
  readonly items: readonly Item[]
}

const SPLITTING = [',', ';', ':', '–', '(', ')'] as const

// «були Макрон, Стармер долучився дистанційно»: a name with a verb of its own behind a list that had one.
const joinsByItself = (items: readonly Item[], at: number): boolean =>
  hasAny(items.slice(0, at), ['takes-part', 'past', 'future']) && has(items[at + 2], 'takes-part')

const TELLS: readonly Cue[] = ['meets', 'talks', 'receives', 'phones', 'visits', 'travels', 'past', 'future']

/** «Як повідомив Тихий, Сибіга зустрінеться …»: who says it ends there. */
const endsReport = (items: readonly Item[], at: number): boolean => {
  const said = items.slice(0, at)
  const speech = said.findIndex((item) => has(item, 'speech'))
  return (
    speech >= 0 &&
    said.slice(speech).filter(isPerson).length === 1 &&
    !hasAny(said, EVENT_CUES) &&
    hasAny(items.slice(at), TELLS)
  )
}

const isListGoingOn = (items: readonly Item[], at: number): boolean => {
  const [before, next] = [items[at - 1], items[at + 1]]
  const isList = (isPerson(before) || isBody(before)) && (isPerson(next) || isBody(next)) && isSign(items[at], ',')
  return isList && !joinsByItself(items, at) && !endsReport(items, at)
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

// «Merz met Modi and President Putin held talks»: a name and a verb after «and» where a verb stood before.
const opensOwnClause = (items: readonly Item[], at: number): boolean => {
  return hasAny(items.slice(0, at), TELLS) && opensWithName(items, at)
}

const opensWithName = (items: readonly Item[], at: number): boolean => {
  const name = items.findIndex((item, index) => index > at && isPerson(item))
  const between = items.slice(at + 1, name)
  const leads = name > at && between.every((item) => isBody(item) || item.kind === 'office' || has(item, 'role'))
  return leads && hasAny(items.slice(name + 1, name + 2), TELLS)
}

const opensWithin = (items: readonly Item[], at: number, fixedOrder: boolean): boolean => {
  const item = items[at]
  if (at === 0 || isSign(items[at - 1], ',') || isExcepting(items, at)) return false
  if (has(item, 'and') && (has(items[at + 1], 'apart') || opensOwnClause(items, at))) return true
  if (has(item, 'after')) {
    const noun = items.slice(at + 1, at + 5).findIndex((next) => EVENT_NOUNS.some((cue) => has(next, cue)))
    const joined = some(
      [items[at - 1], items[at + 2 + noun]].filter((near) => near !== undefined),
      'takes-part',
      'stays-away',
    )
    return noun >= 0 && !joined && !items.slice(at + 1, at + 1 + noun).some(standsApart)
  }
  return fixedOrder && (has(item, 'starter') || has(item, 'relative')) && isWord(item) && !has(item, 'and')
}

// A full stop before a day of the month ends a sentence as well: «… не раз. 14 листопада …».
const endsSentence = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], '.') && items[at + 1]?.kind === 'date' && (items[at - 1]?.text.length ?? 0) > 2

const chunksOf = (items: readonly Item[], { fixedOrder, infinitive }: Grammar): readonly Chunk[] => {
  const chunks: { opener: string; items: Item[] }[] = [{ opener: '', items: [] }]
  const inserted = dashesAroundNames(items)
  items.forEach((item, at) => {
    const last = chunks.at(-1)
    if (endsSentence(items, at)) chunks.push({ opener: ';', items: [] })
    else if (isSign(item, ...SPLITTING) && !inserted.has(at) && !isListGoingOn(items, at))
      chunks.push({ opener: item.text, items: [] })
    else if (opensWithin(items, at, fixedOrder) && last && last.items.length > 0)
      chunks.push({ opener: ' ', items: [item] })
    else last?.items.push(item)
  })
  return chunks
    .filter((chunk) => chunk.items.length > 0)
    .map(({ opener, items: own }) => ({ opener, items: withDenials(own, infinitive) }))
}

const firstWord = (items: readonly Item[]): Item | undefined => {
  const at = items.findIndex((item) => !isSign(item, '"') && !has(item, 'and'))
  return items[at]
}

const TAKING_PART: readonly Cue[] = ['takes-part', 'represents']

// «Рубіо не приїхав, його замінив Ландау»: one stays away, the other comes.
const isContrast = (items: readonly Item[], { items: before }: Clause): boolean =>
  hasAny(before, ['stays-away'])
    ? hasAny(items, TAKING_PART) || hasAny(items, ['in-his-stead'])
    : hasAny(items, ['stays-away']) && hasAny(before, EVENT_CUES) && !namesNobody(items)

// «Рубіо, участь якого анонсували, до Женеви не приїхав»: what follows the insertion is of whom stood before it.
const namesNobody = (items: readonly Item[]): boolean =>
  !items.some((item) => isPerson(item) || isBody(item)) && !hasAny(items, ['he', 'him', 'they'])

/** «саміт, який Стубб проведе 4 травня в …»: who holds it, where and when goes with the event. */
const saysWhoHolds = (items: readonly Item[], { items: before }: Clause): boolean => {
  const holds = items.findIndex((item) => has(item, 'holds'))
  const named = items.some((item) => isPerson(item) || isBody(item))
  const noun = before.findLastIndex((item) => hasAny([item], EVENT_NOUNS))
  const alone = !hasAny(items.slice(holds + 1), EVENT_NOUNS)
  return holds > 0 && named && noun >= 0 && alone && before.slice(noun + 1).every(isNameOfEvent)
}

const isNameOfEvent = (item: Item): boolean =>
  isBody(item) || item.kind === 'format' || item.kind === 'sign' || item.kind === 'topic' || has(item, 'filler')

const asHolding = (item: Item): Item =>
  has(item, 'holds') ? { ...item, cues: new Set([...item.cues].filter((cue) => cue !== 'receives')) } : item

/** «…, інші лідери долучилися по відео» */
const othersTakePart = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => has(item, 'takes-part'))
  return hasAny(items.slice(0, verb), ['they']) && verb <= OTHERS_REACH
}

/** "…, with Tusk and Meloni dialling in" */
const joinsOnScreen = (items: readonly Item[]): boolean =>
  hasAny(items, ['video']) && hasAny(items, ['takes-part']) && items.some(isPerson)

const OTHERS_REACH = 3

/** «…, а також проведе зустріч із Туском»: a verb and an event of its own. */
const tellsAnother = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => hasAny([item], ['past', 'future', 'present']))
  const events = items.slice(Math.max(0, verb)).filter((item) => hasAny([item], EVENT_NOUNS) || has(item, 'meets'))
  return has(items[0], 'and') && verb > 0 && verb <= OTHERS_REACH && events.length > 0 && items.some(isPerson)
}

const DAY_REACH = 2

/** «…, в субботу там же он встретится с …»: a day, a verb and somebody of its own. */
const opensWithDay = (items: readonly Item[]): boolean =>
  hasDay(items.slice(0, DAY_REACH)) &&
  hasAny(items, TELLS) &&
  items.some((item) => isPerson(item) || hasAny([item], ['he', 'they']))

const hasDay = (items: readonly Item[]): boolean => items.some((item) => item.kind === 'date')

/** «не з Макроном, а з Мерцом», «з Мерцом, а не з Макроном»: one is set against the other, and no verb of its own. */
const setsAgainst = (items: readonly Item[], { items: before }: Clause): boolean =>
  has(items[0], 'starter') &&
  !hasAny(items, [...TELLS, ...EVENT_NOUNS, 'present', 'speech']) &&
  (isNotSomebody(before) || isNotSomebody(items.slice(0, SET_AGAINST_REACH)))

const SET_AGAINST_REACH = 5

const isNotSomebody = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    const next = items.slice(at + 1).find((behind) => !hasAny([behind], ['with', 'role']) && behind.kind !== 'office')
    return has(item, 'not') && isPerson(next)
  })

const kindOf = ({ opener, items }: Chunk, last: Clause | undefined): ClauseKind | 'more' | 'held' => {
  const first = last === undefined
  const before = last?.items ?? []
  const opening = firstWord(items)
  const plain = items.findIndex((item) => !isSign(item, '"'))
  const points = has(items[0], 'starter') && has(items[0], 'definite')
  const relative = items.slice(plain, plain + 3).some((item) => has(item, 'relative'))
  if (last && (relative || points) && saysWhoHolds(items, last)) return 'held'
  if (relative && !first) return 'relative'
  if (last && setsAgainst(items, last)) return 'more'
  if (has(opening, 'after') && hasAny(items.slice(0, 6), EVENT_NOUNS) && !first) return 'after'
  if (has(items[0], 'and') && has(opening, 'apart') && !first) return 'starter'
  const reports = hasAny(items, ['speech', 'source']) && !hasAny(items, EVENT_CUES)
  if (has(opening, 'starter') || has(opening, 'sequel')) return !first ? 'starter' : reports ? 'report' : 'main'
  if (reports) return 'report'
  if (first || opener === ';' || isContrast(items, last)) return 'main'
  if (has(items[0], 'and') && hasAny(before, TELLS) && opensWithName(items, 0)) return 'main'
  if (opener === ',' && isPerson(items[0]) && has(items[1], 'takes-part') && hasAny(before, TELLS)) return 'main'
  if (opener === ',' && opensWithDay(items) && hasDay(before) && hasAny(before, EVENT_CUES)) return 'main'
  if (opener === ',' && has(items[0], 'with') && joinsOnScreen(items) && hasAny(before, TELLS)) return 'main'
  if (opener === ',' && othersTakePart(items) && hasAny(before, TELLS)) return 'main'
  if (opener === ',' && tellsAnother(items) && hasAny(before, TELLS)) return 'starter'
  if ((opener === '–' || opener === ':') && hasAny(items, EVENT_CUES)) return 'main'
  return 'more'
}

/** "Leavitt said Kushner, …, would join": the name behind the verb opens what is said; it is taken out of the report. */
const subjectLeftIn = (report: Item[]): readonly Item[] => {
  const speech = report.findIndex((item) => has(item, 'speech'))
  const behind = report.slice(speech + 1)
  const isName = isPerson(behind.at(-1)) && behind.every((item) => isPerson(item) || isPartOfName(item))
  return speech > 0 && isName && report.slice(0, speech).some(isPerson) ? report.splice(speech + 1) : []
}

const isPartOfName = (item: Item): boolean =>
  isBody(item) || item.kind === 'office' || has(item, 'role') || has(item, 'filler')

interface Open {
  readonly kind: ClauseKind
  readonly items: Item[]
}

/** The clauses of a sentence in the order in which they begin; one that goes on after an insertion stays whole. */
export const clausesOf = (sentence: readonly Item[], grammar: Grammar): readonly Clause[] => {
  const clauses: Open[] = []
  let main: Open | undefined
  for (const [index, chunk] of chunksOf(sentence, grammar).entries()) {
    const kind = kindOf(chunk, index === 0 ? undefined : clauses.at(-1))
    if (kind === 'held') {
      for (const item of chunk.items) clauses.at(-1)?.items.push(asHolding(item))
      continue
    }
    if (kind === 'more') {
      const last = clauses.at(-1)
      const left = last?.kind === 'report' && !startsWithName(chunk.items) ? subjectLeftIn(last.items) : []
      if (left.length > 0) {
        main = { kind: 'main', items: [...left, ...chunk.items] }
        clauses.push(main)
        continue
      }
      const resumes = last && goesBeyond(last, chunk.items)
      const target = resumes ? main : last
      if (target) for (const item of chunk.items) target.items.push(item)
      else clauses.push({ kind: 'main', items: [...chunk.items] })
      continue
    }
    const clause: Open = { kind, items: [...chunk.items] }
    clauses.push(clause)
    if (kind === 'main' || kind === 'starter') main = clause
  }
  return clauses.map(({ kind, items }, at) => ({
    kind,
    items: asDeniedBefore(withDenials(items, grammar.infinitive), clauses[at - 1]?.items ?? []),
  }))
}

/** True for what cannot belong to an insertion any more: «За даними РБК, делегацію очолював …». */
const goesBeyond = ({ kind }: Open, items: readonly Item[]): boolean => {
  if (kind === 'report' && hasAny(items, EVENT_CUES)) return true
  return (kind === 'relative' || kind === 'report') && !startsWithName(items)
}

const startsWithName = (items: readonly Item[]): boolean => {
  const first = firstWord(items)
  return isPerson(first) || isBody(first)
}
