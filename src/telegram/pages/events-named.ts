import { eventButton } from '../../briefing/event/event-summary.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'
import type { Dependencies } from '../dependencies.ts'
import { echoOf } from '../typed/echo.ts'

/** More buttons are no choice. */
const MOST = 8

/** Some events that fit some words, each as a button. */
export const eventsNamed = (words: string, events: readonly DiplomaticEvent[], context: ReaderContext): Message => ({
  html: context.words.html('bot-event-several', { words: echoOf(words) }),
  buttons: events.slice(0, MOST).map((event) => [eventButton(event, context)]),
})

/** Words that do find an event: its place, or somebody who is to be at it; undefined while there is none. */
const exampleOf = (events: readonly DiplomaticEvent[], { words }: ReaderContext): string | undefined => {
  for (const { place, participants } of events) {
    const [somebody] = participants
    if (place !== null) return words.place(place)
    if (somebody) return words.name(somebody.actor, { short: true })
  }
  return undefined
}

/** Nothing fits some words: that, and words that would have found something. */
export const nothingNamed = (typed: string, lookUp: Dependencies['lookUp'], context: ReaderContext): Message => {
  const { words, record } = context
  const ahead = lookUp('', context).events
  const example = exampleOf(ahead.length > 0 ? ahead : [...record.events.values()].toReversed(), context)
  return {
    html: words.html('bot-event-unknown', {
      words: echoOf(typed),
      known: example === undefined ? 'no' : 'yes',
      example: example ?? '',
    }),
    buttons: [[{ label: words.text('bot-button-events'), action: { kind: 'events' } }]],
  }
}
