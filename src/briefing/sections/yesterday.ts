import { addDays } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { summaryBlock } from '../event/event-summary.ts'
import { eventsReported } from '../event/reported.ts'
import type { Section } from '../split.ts'
import type { BriefingContext } from './briefing-context.ts'
import { sectionOf } from './section.ts'
import { eventsOn } from './today.ts'

/** The events that ended on the day before the briefing's own, and those first reported then without a date. */
export const eventsOfYesterday = (context: BriefingContext): readonly DiplomaticEvent[] => {
  const { day, timeZone } = context
  const yesterday = addDays(day, -1)
  const ended = eventsOn(yesterday, context).filter((event) => (spanOf(event.when, timeZone)?.last ?? day) < day)
  return [...ended, ...eventsReported(yesterday, yesterday, context)]
}

/** What is known of them now: held or not confirmed, who came and who was only announced. */
export const yesterdaySections = (context: BriefingContext): readonly Section[] => {
  const yesterday = addDays(context.day, -1)
  const blocks = eventsOfYesterday(context).map((event) => summaryBlock(event, context, { on: yesterday }))
  return blocks.length === 0 ? [] : [sectionOf(context.words.html('briefing-yesterday'), blocks, context.words)]
}
