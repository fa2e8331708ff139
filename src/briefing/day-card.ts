import { addDays, type Day, weekdayOf } from '../domain/calendar.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Button, Message } from '../domain/message.ts'
import { moment, precisionOf, spanOf } from '../domain/moment.ts'
import { capitalised } from '../texts/capital.ts'
import { html, type Html, joinHtml } from '../texts/html.ts'
import { summaryBlock } from './event/event-summary.ts'
import { eventsReported, reportDayOf } from './event/reported.ts'
import { hasDay } from './event/standing.ts'
import type { ReaderContext } from './reader-context.ts'
import { inReadingOrder } from './sections/briefing-context.ts'
import { sectionOf } from './sections/section.ts'
import { eventsOn } from './sections/today.ts'
import { type Headers, type Section, splitIntoMessages } from './split.ts'

const headersOf = (title: string, { words, timeZone }: ReaderContext): Headers => {
  const clock = words.html('briefing-clock', { zone: words.zone(timeZone) })
  const heading = capitalised(title, words.language)
  return {
    first: joinHtml([html`<b>${heading}</b>`, clock]),
    further: (number) => html`<b>${heading} · ${number}</b>`,
  }
}

const asMessages = (
  title: string,
  sections: readonly Section[],
  empty: Html,
  closingRow: readonly Button[],
  context: ReaderContext,
): readonly Message[] => {
  const headers = headersOf(title, context)
  if (sections.some(({ blocks }) => blocks.length > 0)) return splitIntoMessages(headers, sections, closingRow)
  return [{ html: joinHtml([headers.first, empty], '\n\n'), buttons: [closingRow] }]
}

/** The events of one day and those first reported on it without a date, as many messages as they need; buttons to their cards and to the days beside. */
export const dayCard = (day: Day, context: ReaderContext): readonly Message[] => {
  const { words } = context
  const events = [...eventsOn(day, context), ...eventsReported(day, day, context)]
  const blocks = events.map((event) => summaryBlock(event, context, { on: day, dated: false }))
  const sections: readonly Section[] = [{ heading: html``, continued: html``, blocks }]
  const [before, after] = [addDays(day, -1), addDays(day, 1)]
  return asMessages(
    words.day(day, { weekday: true, year: true }),
    sections,
    words.html('day-nothing'),
    [
      { label: `‹ ${words.day(before)}`, action: { kind: 'day', day: before } },
      { label: words.text('button-week'), action: { kind: 'week', day } },
      { label: `${words.day(after)} ›`, action: { kind: 'day', day: after } },
    ],
    context,
  )
}

const isOfWeek = ({ when }: DiplomaticEvent): boolean => when.start !== null && precisionOf(when.start) === 'week'

/** The events of the week, from Monday to Sunday, that holds a day. */
export const weekCard = (day: Day, context: ReaderContext): readonly Message[] => {
  const { words, record, timeZone } = context
  const monday = addDays(day, 1 - weekdayOf(day))
  const sunday = addDays(monday, 6)
  const events = inReadingOrder(record.between(monday, sunday, timeZone))
  const firstDay = (event: DiplomaticEvent): Day => {
    const first = spanOf(event.when, timeZone)?.first ?? reportDayOf(event, context) ?? monday
    return first < monday ? monday : first
  }
  const byDay = Map.groupBy([...events.filter(hasDay), ...eventsReported(monday, sunday, context)], firstDay)
  const daily = [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, those]) =>
      sectionOf(
        undefined,
        those.map((event) => summaryBlock(event, context, { on, brief: true })),
        words,
        words.day(on, { weekday: true }),
      ),
    )
  const undated = sectionOf(
    undefined,
    events.filter((event) => isOfWeek(event)).map((event) => summaryBlock(event, context, { brief: true })),
    words,
    words.text('week-undated'),
  )
  const days = words.when({ start: moment(monday), end: moment(sunday) }, { timeZone, today: day })
  return asMessages(
    words.text('week-title', { days }),
    [...daily, undated],
    words.html('week-nothing'),
    [
      { label: words.text('button-week-before'), action: { kind: 'week', day: addDays(monday, -7) } },
      { label: words.text('button-week-after'), action: { kind: 'week', day: addDays(monday, 7) } },
    ],
    context,
  )
}
