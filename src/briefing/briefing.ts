import { addDays, type Day, minuteAt } from '../domain/calendar.ts'
import type { Button, Message } from '../domain/message.ts'
import type { FollowTarget } from '../domain/reader.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { joinHtml } from '../texts/html.ts'
import type { Words } from '../texts/words.ts'
import { daysAhead, sectionsOf, undatedAhead } from './sections/ahead.ts'
import type { BriefingContext, DayRange } from './sections/briefing-context.ts'
import { changedSections } from './sections/changed.ts'
import { sectionOf } from './sections/section.ts'
import { daySection, nothingKnown } from './sections/today.ts'
import { eventsOfYesterday, yesterdaySections } from './sections/yesterday.ts'
import { type Headers, type Section, splitIntoMessages } from './split.ts'

export interface BriefingRequest {
  readonly kind: 'morning' | 'evening' | 'outlook'
  /** The reader's local date that the briefing is for; the first of the seven days of an outlook. */
  readonly day: Day
  /** The day up to which an evening's update looks ahead, inclusive: that of the next briefing. The next day unless given. */
  readonly until?: Day
  /** Epoch milliseconds. */
  readonly now: number
  /** Up to when the reader has been told of changes, epoch milliseconds; null before the first briefing. */
  readonly since: number | null
  /** True where the briefing comes after its time. */
  readonly late: boolean
  /** When it was amended after it had been sent, epoch milliseconds; absent for what is sent first. */
  readonly amendedAt?: number
  /** The reader's IANA zone. */
  readonly timeZone: string
  readonly words: Words
  readonly gazetteer: Gazetteer
  readonly record: EventRecord
  readonly follows: readonly FollowTarget[]
}

/** The seven days of an outlook. */
const WEEK = 6
const DAYS_AHEAD = 7

interface Parts {
  readonly title: (context: BriefingContext) => string
  readonly sections: (context: BriefingContext, until: Day) => readonly Section[]
}

const morning = (context: BriefingContext): readonly Section[] => {
  const { day, words } = context
  const ahead = { first: addDays(day, 1), last: addDays(day, DAYS_AHEAD) }
  return [
    daySection('today', day, context),
    ...changedSections(context, { days: { first: day, last: ahead.last }, told: eventsOfYesterday(context) }),
    ...sectionsOf(
      [...daysAhead(context, ahead, { begun: false }), ...undatedAhead(context, { first: day, last: ahead.last })],
      words,
      words.html('briefing-ahead'),
    ),
    ...yesterdaySections(context),
  ]
}

const nothingNew = ({ words }: BriefingContext): Section =>
  sectionOf(undefined, [{ html: words.html('briefing-nothing-new') }], words)

/** What has changed since the morning, and what is on until the next morning's briefing. */
const evening = (context: BriefingContext, until: Day): readonly Section[] => {
  const { day, words } = context
  const tomorrow = addDays(day, 1)
  const changed = changedSections(context, { days: { first: tomorrow, last: until }, told: [] })
  const later = daysAhead(context, { first: addDays(day, 2), last: until }, { begun: false })
  return [
    ...(changed.length > 0 ? changed : [nothingNew(context)]),
    daySection('tomorrow', tomorrow, context),
    ...sectionsOf(later, words),
  ]
}

const weekOf = ({ day }: BriefingContext): DayRange => ({ first: day, last: addDays(day, WEEK) })

const outlook = (context: BriefingContext): readonly Section[] => {
  const { words } = context
  const days = weekOf(context)
  const groups = [...daysAhead(context, days, { begun: true }), ...undatedAhead(context, days)]
  return groups.length > 0
    ? sectionsOf(groups, words)
    : [sectionOf(undefined, [nothingKnown('week', days.last, context)], words)]
}

const dated = ({ words, day }: BriefingContext): string => words.day(day, { weekday: true, year: true })

const PARTS: Readonly<Record<BriefingRequest['kind'], Parts>> = {
  morning: { title: dated, sections: morning },
  evening: { title: dated, sections: evening },
  outlook: { title: (context) => context.words.days(weekOf(context).first, weekOf(context).last), sections: outlook },
}

const headers = (request: BriefingRequest): Headers => {
  const { kind, late, words, now, timeZone, amendedAt } = request
  const date = PARTS[kind].title(request)
  const title = words.html('briefing-title', { kind, date })
  const clock = words.html('briefing-clock', { zone: words.zone(timeZone) })
  const lateness = words.html('briefing-late', { time: words.clock(minuteAt(now, timeZone)) })
  const amended =
    amendedAt === undefined
      ? []
      : [words.html('briefing-amended', { time: words.clock(minuteAt(amendedAt, timeZone)) })]
  return {
    first: joinHtml([title, clock, ...(late ? [lateness] : []), ...amended]),
    further: (number) => words.html('briefing-title-further', { kind, date, number: String(number) }),
  }
}

const closingRow = ({ kind, words, day }: BriefingRequest): readonly Button[] => [
  ...(kind === 'outlook'
    ? []
    : [{ label: words.text('button-tomorrow'), action: { kind: 'day', day: addDays(day, 1) } } as const]),
  { label: words.text('button-week'), action: { kind: 'week', day } },
]

/**
 * A morning's briefing (today, what changed, what lies ahead, yesterday), an evening's update (what changed, tomorrow) or
 * an outlook on a week; as many messages as it needs.
 */
export const composeBriefing = (request: BriefingRequest): readonly Message[] => {
  const sections = PARTS[request.kind].sections(request, request.until ?? addDays(request.day, 1))
  return splitIntoMessages(headers(request), sections, closingRow(request))
}
