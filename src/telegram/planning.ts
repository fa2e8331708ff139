import { slotAfter, type Slot } from '../delivery/slots.ts'
import { addDays, type Day, dayAt, minuteAt } from '../domain/calendar.ts'
import type { Reader } from '../domain/reader.ts'
import type { Words } from '../texts/words.ts'

/** When the next briefing, update or outlook comes, in words; undefined while none is planned. */
export const nextBriefingWords = (
  reader: Reader,
  { words, today }: { readonly words: Words; readonly today: Day },
): string | undefined => {
  const { nextBriefingAt: at, timeZone } = reader
  if (at === null) return undefined
  const day = dayAt(at, timeZone)
  return words.text('bot-next-briefing', {
    which: day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : 'other',
    day: words.day(day, { weekday: true }),
    time: words.clock(minuteAt(at, timeZone)),
    zone: words.zone(timeZone),
  })
}

/** What comes then; a morning's briefing where the schedule no longer says. */
export const nextKind = (reader: Reader): Slot['kind'] =>
  slotAfter(reader, (reader.nextBriefingAt ?? 0) - 1)?.kind ?? 'morning'
