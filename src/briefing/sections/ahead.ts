import { type Day, isoWeekOf } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { precisionOf, spanOf } from '../../domain/moment.ts'
import { summaryBlock } from '../event/event-summary.ts'
import { hasDay } from '../event/standing.ts'
import type { Html } from '../../texts/html.ts'
import type { Words } from '../../texts/words.ts'
import type { Block, Section } from '../split.ts'
import { type BriefingContext, type DayRange, newEvents } from './briefing-context.ts'
import { sectionOf } from './section.ts'

/** Blocks under a subheading. */
interface Titled {
  readonly title: string
  readonly blocks: readonly Block[]
}

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

/** The events of days to come, day by day; those that have begun before stand on the first day where `begun` is set. */
export const daysAhead = (
  context: BriefingContext,
  { first, last }: DayRange,
  { begun }: { readonly begun: boolean },
): readonly Titled[] => {
  const { words, record, timeZone } = context
  const fresh = newEvents(context)
  const firstDay = (event: DiplomaticEvent): Day => spanOf(event.when, timeZone)?.first ?? first
  const shownOn = (event: DiplomaticEvent): Day => (firstDay(event) < first ? first : firstDay(event))
  const dated = record
    .between(first, last, timeZone)
    .filter((event) => hasDay(event) && isAhead(event) && (begun || firstDay(event) >= first))
  return [...Map.groupBy(dated, shownOn)].map(([on, those]) => ({
    title: words.day(on, { weekday: true }),
    blocks: those.map((event) => summaryBlock(event, context, { on, isNew: fresh.has(event.id) })),
  }))
}

/** What is announced for a week or a month, seen from the briefing's own day. */
export const undatedAhead = (context: BriefingContext, { first, last }: DayRange): readonly Titled[] => {
  const { words, record, timeZone } = context
  const fresh = newEvents(context)
  const open = record.between(first, last, timeZone).filter(isOpen)
  return STRETCHES.map((stretch) => ({
    title: words.text('briefing-undated', { stretch }),
    blocks: open
      .filter((event) => stretchOf(event, context) === stretch)
      .map((event) => summaryBlock(event, context, { isNew: fresh.has(event.id) })),
  })).filter(({ blocks }) => blocks.length > 0)
}

/** Groups as sections, the first of them under a heading as well where one is given. */
export const sectionsOf = (groups: readonly Titled[], words: Words, heading?: Html): readonly Section[] =>
  groups.map(({ title, blocks }, index) => sectionOf(index === 0 ? heading : undefined, blocks, words, title))
