import { eventButton } from '../../briefing/event/event-summary.ts'
import { eventsReported } from '../../briefing/event/reported.ts'
import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import { addDays } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'

const DAYS_BACK = 3
const DAYS_AHEAD = 30
const MOST = 20

/** The events of the last days and those ahead, each as a button. */
export const eventList = (context: ReaderContext): Message => {
  const { record, words, timeZone } = context
  const today = todayOf(context)
  const dated = record.between(addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD), timeZone)
  const reported = eventsReported(addDays(today, -DAYS_BACK), today, context)
  const awaited = record.undated.filter(({ status }) => status === 'announced')
  const events = [...reported, ...dated, ...awaited].slice(0, MOST)
  return {
    html: words.html(events.length > 0 ? 'bot-events' : 'bot-events-none'),
    buttons: [
      ...events.map((event) => [eventButton(event, context)]),
      [
        { label: words.text('bot-button-today'), action: { kind: 'today' } },
        { label: words.text('bot-button-week'), action: { kind: 'week', day: today } },
      ],
    ],
  }
}
