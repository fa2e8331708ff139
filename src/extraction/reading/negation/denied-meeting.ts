import type { Denial } from './denial.ts'
import { has, isDate, type Item, hasOne } from '../item.ts'
import { isPlain, NEVER, nounBehind, retold, tellsOfMeeting, VERBS } from './words.ts'
import { EVENT_NOUNS } from '../../vocabulary/cue.ts'

/** True where the words say that it has not been, and not that it will not be. */
const hasBeen = (items: readonly Item[]): boolean =>
  items.some((item) => hasOne(item, ['past', 'did'])) &&
  !items.some((item) => hasOne(item, ['future', 'planned', 'ruled-out']))

/** "There will be no meeting between …", "no talks are planned", "no meeting took place" */
export const noEvent: Denial = {
  by: ['none'],
  tell: (items) => {
    const at = items.findIndex((item) => has(item, 'none'))
    const noun = at < 0 ? -1 : nounBehind(items, at, NEVER)
    if (noun < 0 || items.some((item) => hasOne(item, ['will-not-be', 'was-not']))) return items
    if (tellsOfMeeting(items, at)) return retold(items, noun, ['no-event'], EVENT_NOUNS)
    return retold(items, at, [hasBeen(items) ? 'denies' : 'ruled-out'])
  },
}

const VERB_REACH = 5

/** The verb that is denied: "not going to meet", "not be holding talks"; -1 where a name or an end stands before it. */
export const deniedVerb = (items: readonly Item[], at: number): number => {
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
export const plannedAndDenied: Denial = {
  by: ['as-planned'],
  tell: (items) => {
    if (!items.some((item) => has(item, 'as-planned'))) return items
    const never = items.findIndex((item) => has(item, 'has-not-met'))
    if (never >= 0) return retold(items, never, ['meets'])
    const at = items.findIndex((item) => hasOne(item, ['not', 'will-not-be']) && has(item, 'ruled-out'))
    return retold(items, at, ['called-off'], ['ruled-out'])
  },
}

/** "Is not going to meet", «не буде зустрічатися», «не станет проводить переговоры» */
export const deniedMeeting: Denial = {
  by: ['not', 'will-not-be'],
  tell: (items) => {
    const at = items.findIndex((item) => hasOne(item, ['not', 'will-not-be']) && !has(item, 'none'))
    const verb = at < 0 ? -1 : deniedVerb(items, at)
    if (verb < 0 || isOnlyLater(items) || tellsOfMeeting(items, at)) return items
    const past = has(items[verb], 'past') || items.slice(Math.max(0, at - 1), verb).some((item) => has(item, 'did'))
    if (!past) return retold(items, at, ['ruled-out'])
    return has(items[verb], 'conducts') ? retold(items, at, ['denies']) : items
  },
}
