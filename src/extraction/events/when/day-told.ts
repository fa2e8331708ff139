import type { DraftTime } from '../draft.ts'
import type { Setting, Story } from '../story.ts'
import { isOfPast } from './tense.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { asRecalled, countedOn, inListOrder, inWeekTold } from './counted-days.ts'
import { timeFor } from './event-time.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'

/** The day that a clause says of its event; of what has been it lies behind. */
export const dayStated = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  setting: Setting,
): DraftTime | undefined => {
  const own = timeFor(clause, trigger, sentence, setting)
  return own && isOfPast(clause.items, setting.tenses) ? asRecalled(own, sentence, setting) : own
}

/** A day as it is meant by where it stands: in the week told of, in a list of days, or counted on from the one before. */
export const dayTold = (
  said: DraftTime | undefined,
  clause: Clause,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
  counts: boolean,
): DraftTime | undefined => {
  const inWeek = said && inWeekTold(said, clause, sentence, story, setting)
  const listed = inWeek && inListOrder(inWeek, clause, sentence, story)
  return listed && counts ? countedOn(listed, clause, sentence, story, setting) : listed
}
