import { composeBriefing } from '../../briefing/briefing.ts'
import { addDays, type Day, day, dayAt } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import type { Message } from '../../domain/message.ts'
import { spanOf, type When } from '../../domain/moment.ts'
import { isPaused } from '../../domain/reader.ts'
import type { EventRecord } from '../../domain/record.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { amendedSlot, type SentBriefing } from '../../store/alerts/amendments.ts'
import type { PlannedDelivery } from '../../store/delivery/delivery.ts'
import type { Store } from '../../store/store.ts'
import type { Words } from '../../texts/words.ts'
import { createStretch } from '../stretch.ts'
import { LATE, MOST_SHARED } from '../writer.ts'

const CHUNK = 50
/** Briefings are looked at no more often than this. */
const PAUSE = 120_000
/** A briefing is amended so many times at most. */
const MOST = 12
const DONE = 'amended-for-bulletin'

interface AmenderDependencies {
  readonly store: Pick<Store, 'amendments' | 'follows' | 'meta'>
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  readonly record: () => Promise<EventRecord>
  readonly onFailure: (reader: number, error: unknown) => void
}

export interface Amender {
  /** Amends the briefings of the day that no longer say how things stand, in place and without a sound; how many messages there are to edit. */
  readonly round: (now: number, stopping?: AbortSignal) => Promise<number>
}

const touches = (when: When, first: Day, last: Day): boolean => {
  const span = spanOf(when, 'UTC')
  return span !== undefined && span.first <= last && first <= span.last
}

/** True where news of an event may alter what a briefing says of these days: it takes place on one of them, or did until now. */
const concerns = (id: EventId, first: Day, last: Day, record: EventRecord): boolean => {
  const event = record.events.get(id)
  if (!event || touches(event.when, first, last)) return true
  return record
    .changesOf(id)
    .slice(-20)
    .some((change) => change.field === 'when' && touches(change.before, first, last))
}

interface Altered {
  readonly part: number
  /** Null where a message more is needed. */
  readonly edits: number | null
  readonly body: Message
}

/** The messages that do not say what they would say by now; one that is needed no longer points to those above. */
const altered = ({ parts }: SentBriefing, composed: readonly Message[], nothingLeft: Message): readonly Altered[] =>
  Array.from({ length: Math.max(parts.length, composed.length) }, (_, index) => index + 1).flatMap((part) => {
    const sent = parts.find((one) => one.part === part)
    const body = composed[part - 1] ?? nothingLeft
    return sent?.body.html === body.html ? [] : [{ part, edits: sent?.delivery ?? null, body }]
  })

/** Looks after the briefings that have gone out while their day lasts. */
export const createAmender = (dependencies: AmenderDependencies): Amender => {
  const { store, gazetteer, wordsFor, record, onFailure } = dependencies
  let looked = 0

  /** The edits of one briefing: none where it still says what it would say, written at the same moment from what is known now. */
  const amend = async (
    sent: SentBriefing,
    known: EventRecord,
    now: number,
    shared: Map<string, readonly Message[]>,
  ): Promise<readonly PlannedDelivery[]> => {
    const { reader, slot, due, writtenAt, since } = sent
    const { language, timeZone } = reader
    if (sent.amended >= MOST || isPaused(reader, now) || dayAt(now, timeZone) !== slot) return []
    const follows = await store.follows.of(reader.id)
    const late = writtenAt - due > LATE
    const changed = wordsFor(language).html('briefing-changed')
    // After a long pause nobody knows any more since when it told of changes.
    if (since === null && sent.parts.some(({ body }) => body.html.includes(changed))) return []
    const request = { kind: 'morning' as const, day: day(slot), now: writtenAt, since, late, timeZone, follows }
    const composeAt = (amendedAt: number | undefined): readonly Message[] => {
      const key = follows.length === 0 ? JSON.stringify([request, language, amendedAt ?? 0]) : undefined
      const written = key === undefined ? undefined : shared.get(key)
      if (written) return written
      const words = wordsFor(language)
      const amendment = amendedAt === undefined ? {} : { amendedAt }
      const parts = composeBriefing({ ...request, words, gazetteer, record: known, ...amendment })
      if (shared.size >= MOST_SHARED) shared.clear()
      if (key !== undefined) shared.set(key, parts)
      return parts
    }
    const nothingLeft = { html: wordsFor(language).html('briefing-nothing-left'), buttons: [] }
    if (altered(sent, composeAt(sent.lastAmendedAt ?? undefined), nothingLeft).length === 0) return []
    return altered(sent, composeAt(now), nothingLeft).map(({ part, edits, body }) => ({
      reader: reader.id,
      kind: 'briefing',
      slot: amendedSlot(slot, sent.amended + 1),
      part,
      edits,
      due: now,
      expires: now + 12 * 3_600_000,
      silent: true,
      body,
    }))
  }

  const amendAll = async (slots: readonly Day[], now: number, stopping: AbortSignal | undefined): Promise<number> => {
    const known = await record()
    const shared = new Map<string, readonly Message[]>()
    const othersInTurn = createStretch()
    let after: number | undefined = 0
    let written = 0
    while (after !== undefined) {
      const { briefings, last } = await store.amendments.sent(slots, { after, limit: CHUNK })
      const rows: PlannedDelivery[] = []
      for (const sent of briefings) {
        try {
          rows.push(...(await amend(sent, known, now, shared)))
        } catch (error) {
          onFailure(sent.reader.id, error)
        }
        await othersInTurn()
      }
      if (rows.length > 0) written += await store.amendments.write(rows, now)
      if (stopping?.aborted) return written
      after = last
      await othersInTurn()
    }
    return written
  }

  return {
    round: async (now, stopping) => {
      if (now - looked < PAUSE && now >= looked) return 0
      const { events, last } = await store.amendments.newsAfter(Number((await store.meta.get(DONE)) ?? 0))
      if (events.length === 0) return 0
      looked = now
      const [first, end] = [addDays(dayAt(now, 'UTC'), -1), addDays(dayAt(now, 'UTC'), 1)]
      const known = await record()
      const touched = events.some((event) => concerns(event, first, end, known))
      const written = touched ? await amendAll([first, dayAt(now, 'UTC'), end], now, stopping) : 0
      if (!stopping?.aborted) await store.meta.set(DONE, String(last))
      return written
    },
  }
}
