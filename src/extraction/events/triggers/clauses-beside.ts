import { type Clause } from '../../reading/clauses/clause.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import { TELLS } from '../../reading/clauses/telling.ts'
import { has, hasAny, isPerson, some } from '../../reading/item.ts'
import { mainTrigger, otherMeant, tellsOfTalkedOf } from './main-trigger.ts'
import { type Trigger } from './trigger.ts'

const OPENING = 3

/** "ahead of": what is still to come. */
export const isAhead = (clause: Clause): boolean => some(clause.items.slice(0, OPENING), 'ahead')

/** True where the clause tells of what was before: "after talks with …". */
export const isAfter = (clause: Clause, trigger: Trigger | undefined): boolean =>
  clause.kind === 'after' && (trigger === undefined || trigger.governed)

/** «… до засідання, яке відбудеться …»: the relative clause goes with the one before it. */
const isAfterBefore = (other: Clause, clause: Clause): boolean => clause.kind === 'after' && other.before === clause

/** «…, а 16 февраля в Будапеште – с Сийярто»: another event by the verb of the one before. */
const isToldByVerbBefore = ({ kind, items }: Clause): boolean =>
  kind === 'starter' &&
  !hasAny(items, TELLS) &&
  items.some((item, at) => has(item, 'with') && items.slice(at + 1).some(isPerson))

/** Clauses of the sentence that tell of no event of their own: what they say of time and place goes with the event beside them. */
export const besides = (clause: Clause, sentence: SentenceReading): readonly Clause[] =>
  sentence.clauses.filter(
    (other) =>
      other !== clause &&
      other.kind !== 'report' &&
      !some(other.items, 'speech') &&
      !mainTrigger(other) &&
      !isToldByVerbBefore(other) &&
      !tellsOfTalkedOf(other) &&
      (isAfterBefore(other, clause) || !otherMeant(other)),
  )

/** True where the clause says that something will not be, or not then. */
export const isCalledOff = ({ items }: Clause): boolean => some(items, 'called-off', 'put-off', 'ruled-out')

/** «… вирушають до США – для переговорів із …»: the clause before says who goes where to meet. */
export const travelsBefore = ({ kind, before }: Clause): boolean =>
  kind === 'main' && before !== undefined && some(before.items, 'travels')

/** «…, де зустрінеться з …»: what follows is at the end of the journey. */
export const goesOnThere = ({ next }: Clause): boolean => some(next?.items.slice(0, OPENING) ?? [], 'where')

/** True where somebody travels; "a rebuke for travelling to Moscow" only speaks of a journey. */
export const goesSomewhere = ({ items }: Clause): boolean =>
  items.some((item, at) => has(item, 'travels') && !has(items[at - 1], 'about'))
