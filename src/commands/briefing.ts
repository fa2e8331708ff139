import { type BriefingRequest, composeBriefing } from '../briefing/briefing.ts'
import { instantAt } from '../delivery/local-time.ts'
import { addDays, dayAt, minuteAt } from '../domain/calendar.ts'
import { openLibrary } from '../library.ts'
import { plainText } from '../texts/plain-text.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { dayOf, LANGUAGE_HELP, languageOf, NOW_HELP, nowOf, presentOf, timeZoneOf, ZONE_HELP } from './options.ts'

/** The same time on the clocks of the zone a day earlier, epoch milliseconds: since when a daily reader has not been told. */
const dayBefore = (now: number, timeZone: string): number =>
  instantAt(addDays(dayAt(now, timeZone), -1), minuteAt(now, timeZone), timeZone)

const KINDS = new Map<string | boolean | undefined, BriefingRequest['kind']>([
  [undefined, 'morning'],
  ['morning', 'morning'],
  ['evening', 'evening'],
  ['week', 'outlook'],
])

const kindOf = ({ values }: Invocation): BriefingRequest['kind'] => {
  const kind = KINDS.get(values['kind'])
  if (!kind) throw new UsageError('--kind is morning, evening or week')
  return kind
}

export const briefing: Command = {
  name: 'briefing',
  usage: 'briefing DATE [--kind KIND] [--language LANGUAGE] [--time-zone ZONE] [--now INSTANT] [--html]',
  summary: 'Prints the briefing of a day, the update of its evening, or the outlook on the week from it on.',
  help: [
    '  DATE                  such as 2026-01-03',
    '  --kind KIND           morning, evening or week (default: morning)',
    LANGUAGE_HELP,
    ZONE_HELP,
    NOW_HELP,
    '                        (default: now, and for a day gone by the end of that day)',
    '  --html                as it is sent, with its tags',
  ],
  options: {
    kind: { type: 'string' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    now: { type: 'string' },
    html: { type: 'boolean' },
  },
  takes: 1,
  run: async (invocation) => {
    const day = dayOf(invocation.positionals[0], 'DATE')
    const kind = kindOf(invocation)
    const timeZone = timeZoneOf(invocation)
    const language = languageOf(invocation)
    const { store, gazetteer, wordsFor } = await openLibrary(invocation.config, presentOf(invocation))
    try {
      const endOfDay = instantAt(addDays(day, 1), 0, timeZone) - 1
      const now = nowOf(invocation) ?? Math.min(presentOf(invocation), endOfDay)
      const thatMorning = Math.min(now, instantAt(day, invocation.config.briefingMinute, timeZone))
      const messages = composeBriefing({
        kind,
        day,
        now,
        since: kind === 'evening' ? thatMorning : dayBefore(now, timeZone),
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
