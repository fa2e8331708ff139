import type { Denial } from './denial.ts'
import { has, type Item, hasOne } from '../item.ts'
import { deniedVerb } from './denied-meeting.ts'
import { DENIAL_REACH, deniedBy } from './double-negation.ts'
import { isPlain, nounBehind, retold, tellsOfMeeting, VERBS } from './words.ts'
import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'

/** "Refused to meet", «відмовився від зустрічі», «не зміг провести переговори»: where it says what has not come about; -1 for nothing of the kind. */
const refusedAt = (items: readonly Item[], at: number, infinitive: RegExp): number =>
  Math.max(deniedVerb(items, at), nounBehind(items, at, infinitive))

const COMING: readonly Cue[] = ['takes-part', 'travels']

/** «не смог приехать на встречу»: who was to come to what stands behind. */
const joinsBehind = (items: readonly Item[], at: number): boolean => {
  const joins = items.findIndex((item, index) => index > at && hasOne(item, COMING))
  // «не смог вылететь и участвовал по видеосвязи»
  const onScreen = has(items[joins], 'travels') && items.slice(joins + 1).some((item) => has(item, 'takes-part'))
  return (
    joins > at &&
    joins <= at + DENIAL_REACH &&
    !onScreen &&
    items.slice(at + 1, joins).every((item) => isPlain(item) || has(item, 'to'))
  )
}

/** "Failed to meet", "refused to take part": what stands behind is denied, beside another event it is none of it. */
export const refused: Denial = {
  by: ['refuses', 'fails'],
  tell: (items, infinitive) => {
    const at = items.findIndex((item, index) => hasOne(item, ['refuses', 'fails']) && !deniedBy(items, index))
    if (at < 0) return items
    const what = refusedAt(items, at, infinitive)
    if (what < 0) return joinsBehind(items, at) ? retold(items, at, ['stays-away']) : items
    return tellsOfMeeting(items, at)
      ? retold(items, what, ['no-event'], [...EVENT_NOUNS, ...VERBS])
      : retold(items, at, ['denies'])
  },
}
