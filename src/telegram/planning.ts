import { addDays, type Day, dayAt } from '../domain/calendar.ts'
import type { Reader } from '../domain/reader.ts'
import type { Words } from '../texts/words.ts'
import type { Dependencies } from './dependencies.ts'

export interface Slot {
  /** Epoch milliseconds. */
  readonly at: number
  readonly day: Day
}

/** What decides when a reader is briefed, and whether. */
export type BriefingChange = Partial<Pick<Reader, 'timeZone' | 'briefingMinute' | 'state'>>

type Times = Pick<Reader, 'timeZone' | 'briefingMinute'>

/** The next briefing at the reader's time; not the one of a day that has been told already. */
export const nextBriefing = (
  { schedule }: Pick<Dependencies, 'schedule'>,
  { timeZone, briefingMinute, briefedUntil }: Times & Pick<Reader, 'briefedUntil'>,
  now: number,
): Slot => {
  const time = { minute: briefingMinute, timeZone }
  const next = schedule.nextBriefing(time, now)
  const told = briefedUntil !== null && dayAt(briefedUntil, timeZone) === next.day
  return told ? schedule.nextBriefing(time, next.at) : next
}

/** True where the day's briefing was due before `next` and would be passed over. */
const passesOver = (reader: Reader, next: Slot, timeZone: string): boolean =>
  reader.nextBriefingAt !== null && reader.nextBriefingAt < next.at && dayAt(reader.nextBriefingAt, timeZone) < next.day

/**
 * Changes when a reader is briefed, or whether, and plans the next briefing anew; a briefing that was due sooner is
 * written at once. Returns the reader as it then is; undefined where there is none any more.
 */
export const replan = async (
  dependencies: Pick<Dependencies, 'schedule' | 'store' | 'requestBriefing' | 'now'>,
  reader: Reader,
  change: BriefingChange,
): Promise<Reader | undefined> => {
  const wanted = { ...reader, ...change }
  const { readers } = dependencies.store
  const now = dependencies.now()
  if (wanted.state !== 'active') return readers.update(reader.id, { ...change, nextBriefingAt: null }, now)
  const next = nextBriefing(dependencies, wanted, now)
  const updated = await readers.update(reader.id, { ...change, nextBriefingAt: next.at }, now)
  if (passesOver(reader, next, wanted.timeZone)) await dependencies.requestBriefing(reader.id)
  return updated
}

/** When the next briefing comes, in words; undefined while none is planned. */
export const nextBriefingWords = (
  reader: Reader,
  { words, today }: { readonly words: Words; readonly today: Day },
): string | undefined => {
  if (reader.nextBriefingAt === null) return undefined
  const day = dayAt(reader.nextBriefingAt, reader.timeZone)
  return words.text('bot-next-briefing', {
    which: day === today ? 'today' : day === addDays(today, 1) ? 'tomorrow' : 'other',
    day: words.day(day, { weekday: true }),
    time: words.clock(reader.briefingMinute),
    zone: words.zone(reader.timeZone),
  })
}
