import { setImmediate as othersFirst } from 'node:timers/promises'
import { type BriefingRequest, composeBriefing } from '../briefing/briefing.ts'
import { addDays } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { Reader } from '../domain/reader.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { PlannedBriefing } from '../store/delivery/delivery.ts'
import type { Store } from '../store/store.ts'
import type { Words } from '../texts/words.ts'
import { type Slot, slotAfter } from './slots.ts'

/** A briefing that comes later than this says so. */
export const LATE = 10 * 60_000
/** From then on it is too late to matter. */
const LASTS = 12 * 3_600_000
/** Texts kept for readers who get the same: of a few languages, zones and kinds. */
export const MOST_SHARED = 500

export interface WriterDependencies {
  readonly store: Pick<Store, 'follows'>
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  readonly record: () => Promise<EventRecord>
}

/** The briefings for a reader's slots. `now` is epoch milliseconds; `atOnce` where they are not late but asked for. */
export type Writer = (
  reader: Reader,
  slots: readonly Slot[],
  now: number,
  options: { readonly shared: Composed; readonly atOnce: boolean },
) => Promise<readonly PlannedBriefing[]>

/** Texts that readers share within one round. */
export type Composed = Map<string, readonly Message[]>

/** How a slot is named in the outbox. */
export const outboxSlot = ({ kind, day }: Slot): Pick<PlannedBriefing, 'kind' | 'slot'> =>
  kind === 'outlook'
    ? { kind: 'outlook', slot: day }
    : { kind: 'briefing', slot: kind === 'evening' ? `${day} evening` : day }

const NOON = 12 * 60

/** The day that a briefing is about; an evening's looks up to the next morning's briefing, an outlook from the afternoon begins on the next day. */
const daysOf = (slot: Slot, reader: Reader): Pick<BriefingRequest, 'day' | 'until'> => {
  const { kind, day, at } = slot
  if (kind === 'outlook') return { day: (reader.outlook?.minute ?? 0) < NOON ? day : addDays(day, 1) }
  if (kind === 'morning') return { day }
  const next = slotAfter({ ...reader, eveningMinute: null, outlook: null, away: null }, at)
  return { day, until: next?.day ?? addDays(day, 1) }
}

/** Writes what a reader's slots say, out of the record as it stands. */
export const createWriter = ({ store, gazetteer, wordsFor, record }: WriterDependencies): Writer => {
  /** Readers of the same language, zone and hour who follow nothing of their own share one text. */
  const compose = async (
    reader: Reader,
    slot: Slot,
    { now, since, late }: { readonly now: number; readonly since: number | null; readonly late: boolean },
    shared: Composed,
  ): Promise<readonly Message[]> => {
    const { language, timeZone } = reader
    const follows = await store.follows.of(reader.id)
    const request = { kind: slot.kind, ...daysOf(slot, reader), now, since, late, timeZone, follows }
    const key = follows.length === 0 ? JSON.stringify({ ...request, language }) : undefined
    const known = key === undefined ? undefined : shared.get(key)
    if (known) return known
    const parts = composeBriefing({ ...request, words: wordsFor(language), gazetteer, record: await record() })
    if (shared.size >= MOST_SHARED) shared.clear()
    if (key !== undefined) shared.set(key, parts)
    await othersFirst()
    return parts
  }

  /** What the slots say, one after the other: a later one does not tell again what an earlier one tells. */
  const write: Writer = async (reader, slots, now, { shared, atOnce }) => {
    const briefings: PlannedBriefing[] = []
    let since = reader.briefedUntil
    for (const slot of slots) {
      const late = !atOnce && now - slot.at > LATE
      const parts = await compose(reader, slot, { now, since, late }, shared)
      const tellsUntil = slot.kind === 'outlook' ? null : now
      since = tellsUntil ?? since
      briefings.push({ ...outboxSlot(slot), parts, due: slot.at, expires: Math.max(slot.at, now) + LASTS, tellsUntil })
    }
    return briefings
  }

  return write
}
