import { composeBriefing } from '../briefing/briefing.ts'
import { instantAt } from '../delivery/local-time.ts'
import { addDays, dayAt, minuteAt } from '../domain/calendar.ts'
import { openLibrary } from '../library.ts'
import { plainText } from '../texts/plain-text.ts'
import type { Command } from './command.ts'
import { dayOf, LANGUAGE_HELP, languageOf, NOW_HELP, nowOf, presentOf, timeZoneOf, ZONE_HELP } from './options.ts'

/** The same time on the clocks of the zone a day earlier, epoch milliseconds: since when a daily reader has not been told. */
const dayBefore = (now: number, timeZone: string): number =>
  instantAt(addDays(dayAt(now, timeZone), -1), minuteAt(now, timeZone), timeZone)

export const briefing: Command = {
  name: 'briefing',
  usage: 'briefing DATE [--language LANGUAGE] [--time-zone ZONE] [--now INSTANT] [--html]',
  summary: 'Prints the briefing of a day.',
  help: [
    '  DATE                  such as 2026-01-03',
    LANGUAGE_HELP,
    ZONE_HELP,
    NOW_HELP,
    '                        (default: now, and for a day gone by the end of that day)',
    '  --html                as it is sent, with its tags',
  ],
  options: {
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    now: { type: 'string' },
    html: { type: 'boolean' },
  },
  run: async (invocation) => {
    const day = dayOf(invocation.positionals[0], 'DATE')
    const timeZone = timeZoneOf(invocation)
    const language = languageOf(invocation)
    const { store, gazetteer, wordsFor } = await openLibrary(invocation.config, presentOf(invocation))
    try {
      const endOfDay = instantAt(addDays(day, 1), 0, timeZone) - 1
      const now = nowOf(invocation) ?? Math.min(presentOf(invocation), endOfDay)
      const messages = composeBriefing({
        day,
        now,
        since: dayBefore(now, timeZone),
        late: false,
        timeZone,
        words: wordsFor(language),
        gazetteer,
        record: await store.record(now),
        follows: [],
      })
      const shown = messages.map(({ html }) => (invocation.values['html'] ? html : plainText(html)))
      invocation.print(shown.join('\n\n'))
      return 0
    } finally {
      await store.close()
    }
  },
}
