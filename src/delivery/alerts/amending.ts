import { addDays, type Day, dayAt } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'
import { spanOf, type When } from '../../domain/moment.ts'
import type { EventRecord } from '../../domain/record.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { SentBriefing } from '../../store/alerts/amendments.ts'
import type { PlannedDelivery } from '../../store/delivery/delivery.ts'
import type { Store } from '../../store/store.ts'
import { createStretch } from '../stretch.ts'
import { type AmendmentDependencies, type AmendmentRound, createAmendment } from './amendment.ts'

const CHUNK = 50
/** Briefings are looked at no more often than this. */
const PAUSE = 120_000
const DONE = 'amended-for-bulletin'

interface AmenderDependencies extends AmendmentDependencies {
  readonly store: Pick<Store, 'amendments' | 'follows' | 'meta'>
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

/** Looks after the briefings that have gone out while their day lasts. */
export const createAmender = (dependencies: AmenderDependencies): Amender => {
  const { store, record, onFailure } = dependencies
  let looked = 0

  const amendment = createAmendment(dependencies)

  /** The edits of these briefings. One that can't be written is told, and holds up no other. */
  const editsOf = async (
    briefings: readonly SentBriefing[],
    round: AmendmentRound,
    othersInTurn: () => Promise<void>,
  ): Promise<readonly PlannedDelivery[]> => {
    const rows: PlannedDelivery[] = []
    for (const sent of briefings) {
      try {
        rows.push(...(await amendment(sent, round)))
      } catch (error) {
        onFailure(sent.reader.id, error)
      }
      await othersInTurn()
    }
    return rows
  }

  const amendAll = async (slots: readonly Day[], now: number, stopping: AbortSignal | undefined): Promise<number> => {
    const round = { known: await record(), now, shared: new Map<string, readonly Message[]>() }
    const othersInTurn = createStretch()
    let after: number | undefined = 0
    let written = 0
    while (after !== undefined) {
      const { briefings, last } = await store.amendments.sent(slots, { after, limit: CHUNK })
      const rows = await editsOf(briefings, round, othersInTurn)
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
