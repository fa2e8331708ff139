import { addDays, isoWeekOf } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { precisionOf, spanOf } from '../../domain/moment.ts'
import { summaryBlock } from '../event/event-summary.ts'
import { hasDay } from '../event/standing.ts'
import type { Section } from '../split.ts'
import { type BriefingContext, newEvents } from './briefing-context.ts'
import { sectionOf } from './section.ts'

const DAYS_AHEAD = 7

const isAhead = ({ status }: DiplomaticEvent): boolean => status !== 'cancelled' && status !== 'ruled_out'
const isOpen = ({ status }: DiplomaticEvent): boolean => status === 'announced' || status === 'postponed'

/** Within which stretch an event without a day is expected; undefined for those too vague to announce. */
const stretchOf = (event: DiplomaticEvent, context: BriefingContext): string | undefined => {
  const { start, end } = event.when
  const known = start ?? end
  const span = spanOf(event.when, context.timeZone)
  if (!known || !span || hasDay(event) || span.last < context.day) return undefined
  switch (precisionOf(known)) {
    case 'week':
      return isoWeekOf(span.first) === isoWeekOf(context.day) ? 'this-week' : 'next-week'
    case 'month':
      return span.first.slice(0, 7) === context.day.slice(0, 7) ? 'this-month' : 'next-month'
    case 'year':
      return undefined
    case 'day':
    case 'minute':
      return 'this-week'
  }
}

const STRETCHES = ['this-week', 'next-week', 'this-month', 'next-month'] as const

/** The seven days after the briefing's own, day by day, then what is announced for a week or a month. */
export const aheadSections = (context: BriefingContext): readonly Section[] => {
  const { words, record, day, timeZone } = context
  const fresh = newEvents(context)
  const horizon = addDays(day, DAYS_AHEAD)
  const events = record.between(day, horizon, timeZone)
  const firstDay = (event: DiplomaticEvent) => spanOf(event.when, timeZone)?.first ?? day
  const dated = events.filter((event) => hasDay(event) && isAhead(event) && firstDay(event) > day)
  const undated = events.filter(isOpen)
  const groups = [
    ...[...Map.groupBy(dated, firstDay)].map(([on, those]) => ({
      title: words.day(on, { weekday: true }),
      blocks: those.map((event) => summaryBlock(event, context, { on, isNew: fresh.has(event.id) })),
    })),
    ...STRETCHES.map((stretch) => ({
      title: words.text('briefing-undated', { stretch }),
      blocks: undated
        .filter((event) => stretchOf(event, context) === stretch)
        .map((event) => summaryBlock(event, context, { isNew: fresh.has(event.id) })),
    })),
  ].filter(({ blocks }) => blocks.length > 0)
  return groups.map(({ title, blocks }, index) =>
    sectionOf(index === 0 ? words.html('briefing-ahead') : undefined, blocks, words, title),
  )
}
