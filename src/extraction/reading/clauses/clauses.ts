import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import {
  type Chunk,
  chunksOf,
  EVENT_CUES,
  type Grammar,
  holdsAnother,
  isGapped,
  meetsOthers,
  opensWithName,
  TELLS,
} from './chunks.ts'
import { answeredInFull, answersDenied, pointsToDenied } from './ellipsis.ts'
import { has, hasAny, isBody, isPerson, isSign, type Item, NO_CUES, hasOne } from '../item.ts'
import { deniedMeetingIn } from '../negation/denied-meeting.ts'
import { withVerbsLeftOut } from './gapped-objects.ts'
import { gerundsApart } from './gerunds.ts'
import { occasionsOf } from './occasions.ts'
import { tellsWhen } from './meanwhile.ts'
import { type Clause, type ClauseKind, inRow } from './clause.ts'
import { withoutTears } from './torn-clauses.ts'
import { asDeniedBefore } from '../negation/double-negation.ts'
import { withVerbsBehind } from './verb-behind.ts'
import { withDenials } from '../negation/negation.ts'

const firstWord = (items: readonly Item[]): Item | undefined => {
  const at = items.findIndex((item) => !isSign(item, '"') && !has(item, 'and'))
  return items[at]
}

const TAKING_PART: readonly Cue[] = ['takes-part', 'represents']

// «Рубіо не приїхав, його замінив Ландау»: one stays away, the other comes.
const isContrast = (items: readonly Item[], { items: before }: Clause): boolean =>
  hasAny(before, ['stays-away'])
    ? hasAny(items, TAKING_PART) || hasAny(items, ['in-his-stead']) || isThereInstead(items)
    : hasAny(items, ['stays-away']) && hasAny(before, EVENT_CUES) && !namesNobody(items)

// «…, замість нього був Ландау»
const isThereInstead = (items: readonly Item[]): boolean =>
  has(items[0], 'instead') && has(items[1], 'him') && hasAny(items, ['is-there'])

// «Рубіо, участь якого анонсували, до Женеви не приїхав»: what follows the insertion is of whom stood before it.
const namesNobody = (items: readonly Item[]): boolean =>
  !items.some((item) => isPerson(item) || isBody(item)) && !hasAny(items, ['he', 'him', 'they'])

/** «саміт, який Стубб проведе 4 травня в …»: who holds it, where and when goes with the event. */
const saysWhoHolds = (items: readonly Item[], { items: before }: Clause): boolean => {
  const holds = items.findIndex((item) => has(item, 'holds'))
  const named = items.some((item) => isPerson(item) || isBody(item))
  const noun = before.findLastIndex((item) => hasOne(item, EVENT_NOUNS))
  const alone = !hasAny(items.slice(holds + 1), EVENT_NOUNS)
  return holds > 0 && named && noun >= 0 && alone && before.slice(noun + 1).every(saysWhereOrWhen)
}

/** «не зустрівся …, хоча таку зустріч планували на 14 лютого»: what has not been had been planned. */
const wasPlanned = (items: readonly Item[], { items: before }: Clause): boolean =>
  has(items[0], 'though') &&
  hasAny(items, PLANS) &&
  !items.some((item) => isPerson(item) || isBody(item)) &&
  deniedMeetingIn(before) !== undefined

const PLANS: readonly Cue[] = ['planned', 'foreseen']

const asPlanned = (item: Item): Item =>
  PLANS.some((cue) => has(item, cue)) ? { ...item, cues: new Set<Cue>(['as-planned']) } : { ...item, cues: NO_CUES }

const isNameOfEvent = (item: Item): boolean =>
  isBody(item) || item.kind === 'format' || item.kind === 'sign' || item.kind === 'topic' || has(item, 'filler')

/** "the summit | in Washington on November 6, | which …" */
const saysWhereOrWhen = (item: Item, at: number, items: readonly Item[]): boolean =>
  isNameOfEvent(item) ||
  item.kind === 'date' ||
  item.kind === 'place' ||
  has(item, 'in') ||
  (has(item, 'on-subject') && items[at + 1]?.kind === 'date')

const asHolding = (item: Item): Item =>
  has(item, 'holds') ? { ...item, cues: new Set([...item.cues].filter((cue) => cue !== 'receives')) } : item

/** «…, інші лідери долучилися по відео» */
const othersTakePart = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => has(item, 'takes-part'))
  return hasAny(items.slice(0, verb), ['they']) && verb <= OTHERS_REACH
}

/** "Salman was in the room, and Erdogan joined by phone": each takes part in a way of his own. */
const joinsToo = (items: readonly Item[], before: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => has(item, 'takes-part'))
  return hasAny(before, ['takes-part']) && before.some(isPerson) && items.slice(0, verb).some(isPerson)
}

/** "…, with Tusk and Meloni dialling in" */
const joinsOnScreen = (items: readonly Item[]): boolean =>
  hasAny(items, ['video']) && hasAny(items, ['takes-part']) && items.some(isPerson)

const OTHERS_REACH = 3

/** «…, а також проведе зустріч із Туском»: a verb and an event of its own. */
const tellsAnother = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => hasOne(item, ['past', 'future', 'present']))
  const events = items.slice(Math.max(0, verb)).filter((item) => hasOne(item, EVENT_NOUNS) || has(item, 'meets'))
  return has(items[0], 'and') && verb > 0 && verb <= OTHERS_REACH && events.length > 0 && items.some(isPerson)
}

/** «…, у ній взяв участь і посол», «…, на ній були й радники»: a clause of its own about the event named before. */
const takesPartInIt = (items: readonly Item[]): boolean =>
  has(items[0], 'in') && has(items[1], 'him') && hasAny(items, ['takes-part', 'is-there'])

/** «…, візит завершиться в п'ятницю» */
const tellsHowLong = ([first, second]: readonly Item[]): boolean =>
  has(first, 'visit') && second !== undefined && hasOne(second, ['ends', 'began'])

const DAY_REACH = 2

/** «…, в субботу там же он встретится с …»: a day, a verb and somebody of its own. */
const opensWithDay = (items: readonly Item[]): boolean =>
  hasDay(items.slice(0, DAY_REACH)) &&
  hasAny(items, TELLS) &&
  items.some((item) => isPerson(item) || hasOne(item, ['he', 'they']))

const hasDay = (items: readonly Item[]): boolean => items.some((item) => item.kind === 'date')

/** «не з Макроном, а з Мерцом», «з Мерцом, а не з Макроном»: one is set against the other, and no verb of its own. */
const setsAgainst = (items: readonly Item[], { items: before }: Clause): boolean =>
  has(items[0], 'starter') &&
  !hasAny(items, [...TELLS, ...EVENT_NOUNS, 'present', 'speech']) &&
  (isNotSomebody(before) || isNotSomebody(items.slice(0, SET_AGAINST_REACH)))

const SET_AGAINST_REACH = 5

const isNotSomebody = (items: readonly Item[]): boolean =>
  items.some((item, at) => {
    const next = items.slice(at + 1).find((behind) => !hasOne(behind, ['with', 'role']) && behind.kind !== 'office')
    return has(item, 'not') && isPerson(next)
  })

/** «зустрівся не лише зі Стуббом, а й з Павелом», "not only Stubb but also Pavel met …": both, in one event. */
const addsToOnly = (items: readonly Item[], { items: before }: Clause): boolean => {
  if (!hasAny(before, ['not-only']) || !has(items[0], 'starter')) return false
  const ownEvent = hasAny(items, [...TELLS, ...EVENT_NOUNS, 'present', 'speech'])
  if (ownEvent) return !hasAny(before, EVENT_CUES)
  return !(items.some((item) => item.kind === 'place') && before.some((item) => item.kind === 'place'))
}

/** «сначала с Диопом, потом с Сангаре»: one after the other, by one verb. */
const isMetInTurn = (items: readonly Item[], before: readonly Item[]): boolean =>
  has(items[0], 'in-turn') && has(items[1], 'with') && hasAny(before, ['in-turn']) && hasAny(before, EVENT_CUES)

/** "Orban, | seeking allies, | met …": what somebody is after is not whom he met. */
const isHopedFor = ([first]: readonly Item[], before: readonly Item[]): boolean =>
  has(first, 'hoping') && isPerson(before.at(-1))

const kindOf = ({ opener, items }: Chunk, last: Clause | undefined): ClauseKind | 'more' | 'held' | 'foiled' => {
  const first = last === undefined
  const before = last?.items ?? []
  const opening = firstWord(items)
  const plain = items.findIndex((item) => !isSign(item, '"'))
  const points = has(items[0], 'starter') && has(items[0], 'definite')
  const relative = items.slice(plain, plain + 3).some((item) => has(item, 'relative'))
  if (last && (relative || points) && saysWhoHolds(items, last)) return 'held'
  if (relative && !first) return 'relative'
  if (last && wasPlanned(items, last)) return 'foiled'
  if (last && (setsAgainst(items, last) || addsToOnly(items, last))) return 'more'
  if (has(opening, 'after') && hasAny(items.slice(0, 6), EVENT_NOUNS) && !first) return 'after'
  if (has(items[0], 'and') && has(opening, 'apart') && !first) return 'starter'
  if (opener === ' ' && tellsWhen(items, 0)) return 'starter'
  const reports = hasAny(items, ['speech', 'source']) && !hasAny(items, EVENT_CUES)
  if (has(items[0], 'and') && isGapped(items, before)) return 'starter'
  if (opener === ',' && isMetInTurn(items, before)) return 'starter'
  if (has(opening, 'starter') || has(opening, 'sequel')) return !first ? 'starter' : reports ? 'report' : 'main'
  if (reports) return 'report'
  if (opener === ',' && isHopedFor(items, before)) return 'relative'
  if (first || opener === ';' || isContrast(items, last)) return 'main'
  if (
    has(items[0], 'and') &&
    hasAny(before, TELLS) &&
    (opensWithName(items, 0) || holdsAnother(items, 0) || opensWithDay(items.slice(1)))
  )
    return 'main'
  if (has(items[0], 'and') && opener === ',' && joinsToo(items, before)) return 'main'
  const goesOn = has(items[0], 'and') && opener === ' '
  if (
    goesOn &&
    (hasAny(items.slice(1, OTHERS_REACH), ['travels']) || meetsOthers([...before, ...items], before.length))
  )
    return 'starter'
  if (opener === ',' && isPerson(items[0]) && has(items[1], 'takes-part') && hasAny(before, TELLS)) return 'main'
  if (opener === ',' && takesPartInIt(items) && hasAny(before, EVENT_NOUNS)) return 'main'
  if (opener === ',' && opensWithDay(items) && hasDay(before) && hasAny(before, EVENT_CUES)) return 'main'
  if (opener === ',' && has(items[0], 'with') && joinsOnScreen(items) && hasAny(before, TELLS)) return 'main'
  if (opener === ',' && othersTakePart(items) && hasAny(before, TELLS)) return 'main'
  if (opener === ',' && tellsAnother(items) && hasAny(before, TELLS)) return 'starter'
  if (opener === ',' && tellsHowLong(items) && hasAny(before, ['travels', 'visits'])) return 'main'
  if ((opener === '–' || opener === ':') && hasAny(items, EVENT_CUES)) return 'main'
  if (opener === ',' && answersDenied(items, before)) return 'main'
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

/** The chunks of a sentence, each with the verb that goes with it. */
const piecesOf = (sentence: readonly Item[], grammar: Grammar): readonly Chunk[] => {
  const chunks = withVerbsLeftOut(chunksOf(sentence, grammar))
  return grammar.fixedOrder ? chunks : withVerbsBehind(chunks)
}

/**
 * The clauses of a sentence in the order in which they begin; one that goes on after an insertion stays whole. `before`:
 * the last clause of the sentence before, to which "Witkoff will do so instead" answers.
 */
export const clausesOf = (
  sentence: readonly Item[],
  grammar: Grammar,
  before: Clause | undefined,
): readonly Clause[] => {
  const clauses: Open[] = []
  let main: Open | undefined
  for (const [index, chunk] of piecesOf(sentence, grammar).entries()) {
    const kind = kindOf(chunk, index === 0 ? undefined : clauses.at(-1))
    if (kind === 'held') {
      for (const item of chunk.items) clauses.at(-1)?.items.push(asHolding(item))
      continue
    }
    if (kind === 'foiled') {
      for (const item of chunk.items) clauses.at(-1)?.items.push(asPlanned(item))
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
      const target = resumes ? (withoutVerb(clauses.at(-2), last) ?? main) : last
      if (target) for (const item of chunk.items) target.items.push(item)
      else clauses.push({ kind: 'main', items: [...chunk.items] })
      continue
    }
    const clause: Open = { kind, items: [...chunk.items] }
    clauses.push(clause)
    if (kind === 'main' || kind === 'starter') main = clause
  }
  const told = withoutTears(clauses)
    .map(({ kind, items }, at, all) => ({
      kind,
      items: asDeniedBefore(withDenials(items, grammar.tenses.infinitive), all[at - 1]?.items ?? []),
    }))
    .map((clause, at, all) => toldInFull(clause, at === 0 ? before : all[at - 1], at === 0))
  return inRow(told.flatMap((clause) => gerundsApart(clause, grammar.tenses)).flatMap(occasionsOf))
}

/** "…, but Witkoff will" as what it says: that he will meet whom the clause before denies somebody else to meet. */
const toldInFull = (clause: Clause, before: Clause | undefined, opens: boolean): Clause =>
  before && answersDenied(clause.items, before.items) && (!opens || pointsToDenied(clause.items))
    ? { kind: 'main', items: answeredInFull(clause.items, before.items) }
    : clause

/** "…, from which Tusk, citing a snowstorm, | was missing": the clause before the insertion, where it has no verb yet. */
const withoutVerb = (before: Open | undefined, last: Open): Open | undefined =>
  before?.kind === 'relative' &&
  last.kind === 'report' &&
  before.items.some(isPerson) &&
  !hasAny(before.items, [...TELLS, 'present'])
    ? before
    : undefined

/** True for what cannot belong to an insertion any more: «За даними РБК, делегацію очолював …». */
const goesBeyond = ({ kind }: Open, items: readonly Item[]): boolean => {
  if (kind === 'report' && hasAny(items, EVENT_CUES)) return true
  return (kind === 'relative' || kind === 'report') && !startsWithName(items)
}

const startsWithName = (items: readonly Item[]): boolean => {
  const first = firstWord(items)
  return isPerson(first) || isBody(first)
}
