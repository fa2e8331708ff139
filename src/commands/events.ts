import { openLibrary } from '../library.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Command } from './command.ts'
import { eventJson } from './event-json.ts'
import { LANGUAGE_HELP, languageOf, NOW_HELP, nowOf, presentOf, timeZoneOf, ZONE_HELP } from './options.ts'

export const events: Command = {
  name: 'events',
  usage: 'events [--json] [--language LANGUAGE] [--time-zone ZONE] [--now INSTANT]',
  summary: 'Lists the events of the record.',
  help: [
    '  --json                one event a line, with its participants and dispatches',
    LANGUAGE_HELP,
    ZONE_HELP,
    NOW_HELP,
  ],
  options: {
    json: { type: 'boolean' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    now: { type: 'string' },
  },
  takes: 0,
  run: async (invocation) => {
    const language = languageOf(invocation)
    const timeZone = timeZoneOf(invocation)
    const now = nowOf(invocation) ?? presentOf(invocation)
    const { store, gazetteer, wordsFor } = await openLibrary(invocation.config, presentOf(invocation))
    try {
      const record = await store.record(now)
      const words = wordsFor(language)
      const options = { timeZone, today: dayAt(now, timeZone) }
      for (const event of record.events.values())
        invocation.print(
          invocation.values['json']
            ? JSON.stringify(eventJson(event, gazetteer, language))
            : `${event.id}  ${words.when(event.when, options)}  ${words.title(event)}`,
        )
      return 0
    } finally {
      await store.close()
    }
  },
}
