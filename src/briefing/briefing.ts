import { addDays, type Day, minuteAt } from '../domain/calendar.ts'
import type { Button, Message } from '../domain/message.ts'
import type { FollowTarget } from '../domain/reader.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { joinHtml } from '../texts/html.ts'
import type { Words } from '../texts/words.ts'
import { aheadSections } from './sections/ahead.ts'
import type { BriefingContext } from './sections/briefing-context.ts'
import { changedSections } from './sections/changed.ts'
import { todaySection } from './sections/today.ts'
import { yesterdaySections } from './sections/yesterday.ts'
import { type Headers, splitIntoMessages } from './split.ts'

export interface BriefingRequest {
  /** The reader's local date that the briefing is for. */
  readonly day: Day
  /** Epoch milliseconds. */
  readonly now: number
  /** Up to when the reader has been told of changes, epoch milliseconds; null before the first briefing. */
  readonly since: number | null
  /** True where the briefing comes after its time. */
  readonly late: boolean
  /** The reader's IANA zone. */
  readonly timeZone: string
  readonly words: Words
  readonly gazetteer: Gazetteer
  readonly record: EventRecord
  readonly follows: readonly FollowTarget[]
}

const headers = ({ words, day, now, timeZone }: BriefingContext, late: boolean): Headers => {
  const date = words.day(day, { weekday: true, year: true })
  const title = words.html('briefing-title', { date })
  const clock = words.html('briefing-clock', { zone: words.zone(timeZone) })
  const lateness = words.html('briefing-late', { time: words.clock(minuteAt(now, timeZone)) })
  return {
    first: joinHtml([title, clock, ...(late ? [lateness] : [])]),
    further: (number) => words.html('briefing-title-further', { date: words.day(day), number: String(number) }),
  }
}

const closingRow = ({ words, day }: BriefingContext): readonly Button[] => [
  { label: words.text('button-tomorrow'), action: { kind: 'day', day: addDays(day, 1) } },
  { label: words.text('button-week'), action: { kind: 'week', day } },
]

/** The briefing of a reader's day: today, what changed, what lies ahead, yesterday; as many messages as it needs. */
export const composeBriefing = (request: BriefingRequest): readonly Message[] => {
  const { late, ...context } = request
  const sections = [
    todaySection(context),
    ...changedSections(context),
    ...aheadSections(context),
    ...yesterdaySections(context),
  ]
  return splitIntoMessages(headers(context, late), sections, closingRow(context))
}
