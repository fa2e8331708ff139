import { type Draft } from '../draft.ts'
import { type Place, kindMeant, names } from './passage.ts'
import { isOfOthers } from './whose-event.ts'
import { meant, refine } from '../story.ts'
import { aheadOf, movedIn, timeIn, timesAgree } from '../when/times.ts'
import { type Trigger } from '../triggers/trigger.ts'

import { has, hasAny } from '../../reading/item.ts'

/** What was put off to another day is on again: on that day, and no longer on the old one. */
export const movedTo = (found: Draft, { to, from, word }: NonNullable<ReturnType<typeof movedIn>>): Draft => ({
  ...found,
  status: 'announced',
  statusAt: { start: word.start, end: word.end },
  time: to,
  movedFrom: from ?? (found.time?.own ? found.time : null),
})

/** «Зустріч відклали. Вона відбудеться 20 лютого»: the new day of what was put off; "which was to be on Monday" tells the old one. */
export const onAgain = (draft: Draft, { clause: { items }, setting }: Place): ReturnType<typeof movedIn> => {
  const word = items.find((item) => has(item, 'future'))
  const to = word && timeIn(items, 'future')
  const off = draft.status === 'postponed' && !hasAny(items, ['wish', 'not', 'speech', 'called-off', 'past'])
  return off && to && aheadOf(to, setting.published) !== -1 ? { to, from: null, word } : undefined
}

/** "The talks have been moved to Feb. 20": another day for an event told of before, and nobody named. */
export const movesKnown = (trigger: Trigger | undefined, place: Place): boolean => {
  const { clause, story } = place
  const at = trigger?.form === 'noun' && names(place) === 0 ? meant(story, kindMeant(trigger)) : null
  const draft = at === null ? undefined : story.drafts[at]
  const moved = draft && !isOfOthers(clause, draft) ? movedIn(clause.items, draft.time) : undefined
  const open = draft?.status === 'announced' || draft?.status === 'postponed'
  const same = !moved?.from || !draft?.time || timesAgree(moved.from, draft.time)
  if (at === null || !moved || !open || !same || hasAny(clause.items, ['called-off', 'ruled-out', 'not'])) return false
  refine(story, at, (found) => movedTo(found, moved))
  return true
}
