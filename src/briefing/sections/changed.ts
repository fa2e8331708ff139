import type { Change } from '../../domain/change.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import { changeGroups } from '../event/change-lines.ts'
import { eventButton, headline, summaryBlock } from '../event/event-summary.ts'
import { reportDayOf } from '../event/reported.ts'
import { hasDay } from '../event/standing.ts'
import { whenText } from '../event/when-text.ts'
import { type Block, fitLines, type Section, shareOf } from '../split.ts'
import { type BriefingContext, type DayRange, newEvents } from './briefing-context.ts'
import { sectionOf } from './section.ts'

const LINES_SHARE = 1200

/** What a reader plans by; topics, hosts and formats stand on the event's card. */
const TOLD: ReadonlySet<Change['field']> = new Set([
  'event',
  'kind',
  'status',
  'when',
  'place',
  'mode',
  'participant',
  'disputed',
])

/** What other sections of the same briefing say. */
interface Elsewhere {
  /** The days whose events they show in full. */
  readonly days: DayRange
  /** Events of which they tell all that is known now. */
  readonly told: readonly DiplomaticEvent[]
}

const isShown = (event: DiplomaticEvent, { first, last }: DayRange, context: BriefingContext): boolean => {
  const reported = reportDayOf(event, context)
  if (reported !== undefined) return first <= reported && reported <= last
  const span = spanOf(event.when, context.timeZone)
  return span !== undefined && hasDay(event) && span.last >= first && span.first <= last
}

/** Of lines that one source brings, the last one names it. */
const sourcedLines = (changes: readonly Change[], event: DiplomaticEvent, context: BriefingContext): readonly Html[] =>
  changeGroups(changes, event, context)
    .flatMap(({ lines, source }) => lines.map((line) => ({ line, source })))
    .map(({ line, source }, index, all) =>
      all[index + 1]?.source === source ? line : html`${raw(line)} — ${raw(source)}`,
    )

const changedBlock = (
  event: DiplomaticEvent,
  changes: readonly Change[],
  shown: boolean,
  context: BriefingContext,
): Block => {
  const { words } = context
  const lines = sourcedLines(changes, event, context)
  const moved = changes.some(({ field }) => field === 'when')
  const when = moved ? html`` : html` · ${raw(whenText(event, context))}`
  const title = html`${raw(headline(event, context))}${raw(when)}`
  const kept = fitLines(lines, shareOf(LINES_SHARE), (count) => words.html('lines-more', { count }))
  return { html: joinHtml([title, ...kept]), buttons: shown ? [] : [[eventButton(event, context)]] }
}

/** What the record has learnt since the last briefing, as far as no other section says it; nothing in a first briefing. */
export const changedSections = (context: BriefingContext, elsewhere: Elsewhere): readonly Section[] => {
  const { words, record, since, now } = context
  if (since === null) return []
  const fresh = newEvents(context)
  const changed = record.changesBetween(since, now).filter(({ field }) => TOLD.has(field))
  const blocks = [...Map.groupBy(changed, ({ event }) => event)].flatMap(([id, changes]) => {
    const event = record.events.get(id)
    if (!event || elsewhere.told.some((told) => told.id === id)) return []
    const shown = isShown(event, elsewhere.days, context)
    if (!fresh.has(id)) return [changedBlock(event, changes, shown, context)]
    return shown ? [] : [summaryBlock(event, context, { isNew: true })]
  })
  return blocks.length === 0 ? [] : [sectionOf(words.html('briefing-changed'), blocks, words)]
}
