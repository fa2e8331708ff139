import type { Clause } from './clause.ts'
import { TELLS } from './telling.ts'
import { has, hasAny, hasOne, isBody, isPerson, type Item } from '../item.ts'
import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'

const PLANS: readonly Cue[] = ['planned', 'foreseen', 'future']
const OFF: readonly Cue[] = ['called-off', 'put-off']

const OPENING = 2

/** Where in a relative clause the verb stands that says what became of the noun before it: "… has been | called off". */
const verbOfNoun = (items: readonly Item[]): number => {
  const plan = items.findIndex((item) => hasOne(item, PLANS))
  const off = items.findIndex((item, at) => at > plan && hasOne(item, OFF))
  const isPassive = has(items[off - 1], 'did') || has(items[off - 1], 'participle')
  return plan >= 0 && off > plan && isPassive ? off : -1
}

/** True for a clause that is an event and whose it is: "A summit with Premier Li Qiang". */
const isOnlyEvent = (items: readonly Item[]): boolean => {
  const noun = items.findLastIndex((item) => hasOne(item, EVENT_NOUNS))
  return noun >= 0 && items.slice(noun + 1).every(isOfName)
}

const isOfName = (item: Item): boolean =>
  isPerson(item) || isBody(item) || item.kind === 'office' || hasOne(item, ['with', 'between', 'and', 'role', 'filler'])

/** "A meeting | that the EU had planned for Wednesday between … has been called off": one clause, whose verb stands far behind. */
const goesOnWithPlan = ({ kind, items: before }: Clause, { kind: next, items }: Clause): boolean =>
  kind === 'main' &&
  (next === 'starter' || next === 'relative') &&
  items.slice(0, OPENING).some((item) => has(item, 'relative') || (has(item, 'starter') && has(item, 'definite'))) &&
  isOnlyEvent(before) &&
  !hasAny(before, [...TELLS, 'present', 'speech']) &&
  verbOfNoun(items) >= 0

/** "… were received | before the talks by Sheikh Mohamed": where the words stand by whom it was done, behind a clause that only says when. */
const agentIn = ({ kind, items: before }: Clause, { kind: next, items }: Clause): number => {
  const isPassive = before.some(
    (item, at) => has(item, 'receives') && (has(item, 'is-received') || has(before[at - 1], 'did')),
  )
  const by = items.findIndex((item) => has(item, 'agent'))
  const noun = items.findIndex((item) => hasOne(item, EVENT_NOUNS))
  const receives = before.findIndex((item) => has(item, 'receives'))
  const complete = before.slice(receives).some((item) => isPerson(item) || has(item, 'agent'))
  return kind === 'main' && next === 'after' && isPassive && !complete && noun >= 0 && by === noun + 1 ? by : -1
}

/** Clauses in whose midst something else stood, made whole again. */
export const withoutTears = (clauses: readonly Clause[]): readonly Clause[] => {
  const whole: Clause[] = []
  for (const clause of clauses) {
    const last = whole.at(-1)
    const agent = last ? agentIn(last, clause) : -1
    if (last && goesOnWithPlan(last, clause)) {
      whole[whole.length - 1] = { kind: last.kind, items: [...last.items, ...clause.items] }
    } else if (last && agent >= 0) {
      whole[whole.length - 1] = { kind: last.kind, items: [...last.items, ...clause.items.slice(agent)] }
      whole.push({ kind: clause.kind, items: clause.items.slice(0, agent) })
    } else whole.push(clause)
  }
  return whole
}
