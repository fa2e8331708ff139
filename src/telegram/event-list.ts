import { type ReaderContext, todayOf, whenOptions } from '../briefing/reader-context.ts'
import { addDays } from '../domain/calendar.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Button, Message } from '../domain/message.ts'
import { spanOf } from '../domain/moment.ts'

const DAYS_BACK = 3
const DAYS_AHEAD = 30
const MOST = 20
const LABEL_LENGTH = 60

const shortened = (text: string): string =>
  text.length <= LABEL_LENGTH ? text : `${text.slice(0, LABEL_LENGTH - 1).trimEnd()}…`

export const eventButton = (event: DiplomaticEvent, context: ReaderContext): Button => {
  const { words } = context
  const when = (event.when.start ?? event.when.end) ? `${words.when(event.when, whenOptions(context))} · ` : ''
  return { label: shortened(`${when}${words.title(event)}`), action: { kind: 'event', event: event.id } }
}

const isAwaited = (event: DiplomaticEvent, { timeZone }: ReaderContext): boolean =>
  event.status === 'announced' && spanOf(event.when, timeZone) === undefined

/** The events of the last days and those ahead, each as a button. */
export const eventList = (context: ReaderContext): Message => {
  const { record, words, timeZone } = context
  const today = todayOf(context)
  const dated = record.between(addDays(today, -DAYS_BACK), addDays(today, DAYS_AHEAD), timeZone)
  const events = [...dated, ...[...record.events.values()].filter((event) => isAwaited(event, context))].slice(0, MOST)
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
