import { addDays } from '../../domain/calendar.ts'
import type { Change } from '../../domain/change.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { html, joinHtml, raw } from '../../texts/html.ts'
import { changeLines } from '../event/change-lines.ts'
import { eventButton, headline, summaryBlock } from '../event/event-summary.ts'
import { reportDayOf } from '../event/reported.ts'
import { hasDay } from '../event/standing.ts'
import { whenText } from '../event/when-text.ts'
import { type Block, fitLines, type Section, shareOf } from '../split.ts'
import { type BriefingContext, newEvents } from './briefing-context.ts'
import { sectionOf } from './section.ts'
import { eventsOfYesterday } from './yesterday.ts'

const LINES_SHARE = 1200

/** Events that another section of the same briefing shows in full. */
const isShown = (event: DiplomaticEvent, context: BriefingContext): boolean => {
  const { day, timeZone } = context
  const span = spanOf(event.when, timeZone)
  if (reportDayOf(event, context) === day) return true
  return span !== undefined && hasDay(event) && span.last >= day && span.first <= addDays(day, 7)
}

const changedBlock = (event: DiplomaticEvent, changes: readonly Change[], context: BriefingContext): Block => {
  const { words } = context
  const lines = changeLines(changes, event, context)
  const moved = changes.some(({ field }) => field === 'when')
  const when = moved ? html`` : html` · ${raw(whenText(event, context))}`
  const title = html`${raw(headline(event, context))}${raw(when)}`
  const kept = fitLines(lines, shareOf(LINES_SHARE), (count) => words.html('lines-more', { count }))
  return { html: joinHtml([title, ...kept]), buttons: isShown(event, context) ? [] : [[eventButton(event, context)]] }
}

/** What the record has learnt since the last briefing, as far as no other section says it; nothing in a first briefing. */
export const changedSections = (context: BriefingContext): readonly Section[] => {
  const { words, record, since, now } = context
  if (since === null) return []
  const fresh = newEvents(context)
  const yesterday = new Set(eventsOfYesterday(context).map(({ id }) => id))
  const byEvent = Map.groupBy(record.changesBetween(since, now), ({ event }) => event)
  const blocks = [...byEvent].flatMap(([id, changes]) => {
    const event = record.events.get(id)
    if (!event || yesterday.has(id)) return []
    if (!fresh.has(id)) return [changedBlock(event, changes, context)]
    return isShown(event, context) ? [] : [summaryBlock(event, context, { isNew: true })]
  })
  return blocks.length === 0 ? [] : [sectionOf(words.html('briefing-changed'), blocks, words)]
}
