import { setImmediate as othersFirst } from 'node:timers/promises'
import { composeBriefing } from '../briefing/briefing.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import type { Message } from '../domain/message.ts'
import type { Reader } from '../domain/reader.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Store } from '../store/store.ts'
import type { Words } from '../texts/words.ts'
import { type Slot, slotAfter, slotBefore } from './local-time.ts'

const HOUR = 3_600_000
/** A briefing that comes later than this says so. */
const LATE = 10 * 60_000
/** How long after its time a missed briefing of a day gone by is still sent. */
const GRACE = 12 * HOUR
const BATCH = 500

interface PlannerDependencies {
  readonly store: Pick<Store, 'readers' | 'follows' | 'outbox'>
  readonly gazetteer: Gazetteer
  readonly wordsFor: (language: Language) => Words
  readonly record: () => Promise<EventRecord>
  readonly onFailure: (reader: number, error: unknown) => void
}

export interface Planner {
  /** Writes the briefings that are due at `now` (epoch milliseconds) until it is to stop; gives the number of readers served. */
  readonly planDue: (now: number, stopping?: AbortSignal) => Promise<number>
  /** Writes today's briefing of a reader at once. */
  readonly planToday: (reader: number, now: number) => Promise<void>
}

type Composed = Map<string, readonly Message[]>

/** True where the slot's day is over for the reader and too long ago to be told late. */
const isStale = (slot: Slot, reader: Reader, now: number): boolean =>
  now - slot.at > GRACE && dayAt(now, reader.timeZone) !== slot.day

/** Turns the readers whose time has come into rows of the outbox. One reader's fault does not hold up another's briefing. */
export const createPlanner = ({ store, gazetteer, wordsFor, record, onFailure }: PlannerDependencies): Planner => {
  /** Readers of the same language, zone and hour who follow nothing of their own share one text. */
  const compose = async (reader: Reader, slot: Slot, now: number, shared: Composed): Promise<readonly Message[]> => {
    const { language, timeZone, briefedUntil: since } = reader
    const follows = await store.follows.of(reader.id)
    const request = { day: slot.day, now, since, late: now - slot.at > LATE, timeZone, follows }
    const key = JSON.stringify({ ...request, language })
    const parts =
      shared.get(key) ?? composeBriefing({ ...request, words: wordsFor(language), gazetteer, record: await record() })
    shared.set(key, parts)
    return parts
  }

  const plan = async (reader: Reader, slot: Slot, now: number, shared: Composed = new Map()): Promise<void> => {
    const nextBriefingAt = slotAfter(reader, now).at
    if (isStale(slot, reader, now)) {
      await store.readers.update(reader.id, { nextBriefingAt }, now)
      return
    }
    const parts = await compose(reader, slot, now, shared)
    const expires = Math.max(slot.at, now) + GRACE
    await store.outbox.planBriefing(
      { reader: reader.id, day: slot.day, parts, due: slot.at, expires, nextBriefingAt, briefedUntil: now },
      now,
    )
  }

  const planOne = async (reader: Reader, now: number, shared: Composed): Promise<boolean> => {
    try {
      await plan(reader, slotBefore(reader, now), now, shared)
      return true
    } catch (error) {
      onFailure(reader.id, error)
      return false
    }
  }

  return {
    planDue: async (now, stopping) => {
      let served = 0
      const shared: Composed = new Map()
      for (;;) {
        const due = await store.readers.due(now, BATCH)
        let progress = 0
        for (const reader of due) {
          if (stopping?.aborted) return served + progress
          if (await planOne(reader, now, shared)) progress += 1
          // The database answers without a pause: thousands of readers would keep everybody else waiting.
          await othersFirst()
        }
        served += progress
        if (due.length < BATCH || progress === 0) return served
      }
    },
    planToday: async (id, now) => {
      const reader = await store.readers.byId(id)
      if (reader) await plan(reader, { at: now, day: dayAt(now, reader.timeZone) }, now)
    },
  }
}
