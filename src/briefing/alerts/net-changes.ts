import type { Change } from '../../domain/change.ts'
import { sameWhen } from '../../domain/moment.ts'

/** Changes of one event that concern the same thing have one key. */
export const changeKey = (change: Change): string => {
  switch (change.field) {
    case 'participant':
      return `participant ${(change.after ?? change.before)?.actor ?? ''}`
    case 'topic':
      return `topic ${change.after ?? change.before ?? ''}`
    case 'disputed':
      return `disputed ${change.actor}`
    case 'event':
    case 'kind':
    case 'status':
    case 'when':
    case 'place':
    case 'format':
    case 'host':
    case 'mode':
      return change.field
  }
}

const isSame = ({ field, before, after }: Change): boolean =>
  field === 'when' ? sameWhen(before, after) : JSON.stringify(before) === JSON.stringify(after)

/** From the first value to the last, by whoever brought the last. */
const span = (steps: readonly Change[]): readonly Change[] => {
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last) return []
  const whole = { ...last, before: first.before } as Change
  return isSame(whole) ? [] : [whole]
}

/**
 * What changes of one event, oldest first, come to: one a field, participant or topic; what was changed and changed back is
 * no change. Where the event entered the record meanwhile, that is all there is to tell; where an editor's step brought it
 * back, it is no news.
 */
export const netChanges = (changes: readonly Change[]): readonly Change[] => {
  const entered = changes.findLast(({ field }) => field === 'event')
  if (entered) return entered.dispatch === null ? [] : [entered]
  return [...Map.groupBy(changes, changeKey).values()].flatMap(span)
}
