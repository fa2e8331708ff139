import { addDays, type Day } from '../../domain/calendar.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { raw } from '../../texts/html.ts'
import { placeText, summaryBlock, titleOf } from '../event/event-summary.ts'
import { eventsReported } from '../event/reported.ts'
import { hasDay, standingOf } from '../event/standing.ts'
import { type ReaderContext, todayOf, whenOptions } from '../reader-context.ts'
import type { Block, Section } from '../split.ts'
import { type BriefingContext, inReadingOrder, newEvents } from './briefing-context.ts'
import { sectionOf } from './section.ts'

/** The events on a day that sources name to the day. */
export const eventsOn = (day: Day, { record, timeZone }: ReaderContext): readonly DiplomaticEvent[] =>
  inReadingOrder(record.between(day, day, timeZone).filter(hasDay))

const FAR_AHEAD = 3660

/** The first event announced for a day after this one. */
const nextAfter = (day: Day, context: BriefingContext): DiplomaticEvent | undefined => {
  const { record, timeZone } = context
  const tomorrow = addDays(day, 1)
  return record
    .between(tomorrow, addDays(day, FAR_AHEAD), timeZone)
    .filter((event) => hasDay(event) && standingOf(event, todayOf(context), timeZone) === 'announced')
    .find((event) => (spanOf(event.when, timeZone)?.first ?? day) >= tomorrow)
}

/** That nothing is known of a stretch of days that ends on `last`, and what comes after it. */
export const nothingKnown = (which: 'today' | 'tomorrow' | 'week', last: Day, context: BriefingContext): Block => {
  const { words } = context
  const next = nextAfter(last, context)
  if (!next) return { html: words.html('briefing-nothing', { which }) }
  const when = raw(words.whenHtml(next.when, whenOptions(context)))
  const named = next.place === null || words.title(next).includes(words.place(next.place, 'in'))
  const place = named ? '' : `, ${placeText(next, context)}`
  return { html: words.html('briefing-nothing-next', { which, when, title: titleOf(next, context), place }) }
}

/** The events of a day, or that none is known and which comes next; then what that day has reported without a date. */
export const daySection = (which: 'today' | 'tomorrow', day: Day, context: BriefingContext): Section => {
  const { words } = context
  const fresh = newEvents(context)
  const block = (event: DiplomaticEvent): Block =>
    summaryBlock(event, context, { on: day, isNew: fresh.has(event.id), dated: which === 'tomorrow' })
  const dated = eventsOn(day, context).map(block)
  const reported = eventsReported(day, day, context).map(block)
  const blocks = [...(dated.length > 0 ? dated : [nothingKnown(which, day, context)]), ...reported]
  return sectionOf(words.html(`briefing-${which}`), blocks, words)
}
