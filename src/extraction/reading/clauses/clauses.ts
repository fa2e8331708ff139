import { type Chunk, chunksOf, type Grammar } from './chunks.ts'
import { EVENT_CUES, TELLS } from './telling.ts'
import { answeredInFull, answersDenied, pointsToDenied } from './ellipsis.ts'
import { has, hasAny, isBody, isPerson, type Item } from '../item.ts'
import { gerundsApart } from './gerunds.ts'
import { occasionsOf } from './occasions.ts'
import { withVerbsLeftOut } from './gapped-objects.ts'
import { type Clause, type ClauseKind, inRow } from './clause.ts'
import { withoutTears } from './torn-clauses.ts'
import { asDeniedBefore } from '../negation/double-negation.ts'
import { withVerbsBehind } from './verb-behind.ts'
import { withDenials } from '../negation/negation.ts'
import { firstWord, roleOf } from './clause-kind.ts'
import { asPlanned, asHolding } from './going-on.ts'

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

/** Adds words that open no clause: to the last one, or behind an insertion to the one in which it stands; returns the main clause then. */
const goOn = (items: readonly Item[], clauses: Open[], main: Open | undefined): Open | undefined => {
  const last = clauses.at(-1)
  const subject = last?.kind === 'report' && !startsWithName(items) ? subjectLeftIn(last.items) : []
  const resumed = last && goesBeyond(last, items) ? (withoutVerb(clauses.at(-2), last) ?? main) : last
  if (resumed && subject.length === 0) resumed.items.push(...items)
  else clauses.push({ kind: 'main', items: [...subject, ...items] })
  return subject.length > 0 ? clauses.at(-1) : main
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
    const last = clauses.at(-1)
    const role = roleOf(chunk, index === 0 ? undefined : last)
    if (role === 'held') last?.items.push(...chunk.items.map(asHolding))
    else if (role === 'foiled') last?.items.push(...chunk.items.map(asPlanned))
    else if (role === 'more') main = goOn(chunk.items, clauses, main)
    else {
      const clause: Open = { kind: role, items: [...chunk.items] }
      clauses.push(clause)
      if (role === 'main' || role === 'starter') main = clause
    }
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
