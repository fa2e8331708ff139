import { setImmediate as othersFirst } from 'node:timers/promises'
import { dayAt } from '../domain/calendar.ts'
import type { Reader, Schedule } from '../domain/reader.ts'
import type { BriefingPlan } from '../store/delivery/delivery.ts'
import type { IsPlanned } from '../store/delivery/planning.ts'
import type { Store } from '../store/store.ts'
import { keepNextRuns } from './next-runs.ts'
import { type Slot, slotAfter, slotsBetween, slotsOvertaken } from './slots.ts'
import { createPortion, createStretch } from './stretch.ts'
import { type Composed, createWriter, outboxSlot, type WriterDependencies } from './writer.ts'

/** Readers whose briefings are written in one transaction: enough to share its cost, few enough to keep nobody waiting. */
const BATCH = { first: 50, most: 400 }

interface PlannerDependencies extends WriterDependencies {
  readonly store: Pick<Store, 'readers' | 'follows' | 'outbox' | 'meta'>
  readonly onFailure: (reader: number, error: unknown) => void
  /** The version of the rules of time zones that the runtime knows. */
  readonly zoneRules?: string
}

/** What decides when a reader is written to, and whether. */
export type ScheduleChange = Partial<Schedule & Pick<Reader, 'state'>>

export interface Planner {
  /** Writes what is due at `now` (epoch milliseconds) until it is to stop; gives the number of readers served. */
  readonly planDue: (now: number, stopping?: AbortSignal) => Promise<number>
  /** Writes today's briefing of a reader at once. */
  readonly planToday: (reader: number, now: number) => Promise<void>
  /**
   * Changes a reader's schedule and plans the next briefing by it. One that was still to come today, and whose time is
   * over by the new schedule, is written at once. Undefined where the reader is gone.
   */
  readonly reschedule: (reader: number, change: ScheduleChange, now: number) => Promise<Reader | undefined>
}

const toldTo =
  (reader: number, isPlanned: IsPlanned) =>
  (slot: Slot): boolean =>
    isPlanned(reader, outboxSlot(slot))

const isSame = (one: Slot, other: Slot): boolean => one.kind === other.kind && one.day === other.day

const dueSlots = (reader: Reader, now: number): readonly Slot[] =>
  reader.nextBriefingAt === null ? [] : slotsBetween(reader, reader.nextBriefingAt, now)

const planOf = (reader: Reader, briefings: BriefingPlan['briefings'], next: Slot | undefined): BriefingPlan => ({
  reader: reader.id,
  briefings,
  wasDueAt: reader.nextBriefingAt,
  nextBriefingAt: next?.at ?? null,
})

/** Turns the readers whose time has come into rows of the outbox. One reader's fault does not hold up another's briefing. */
export const createPlanner = (dependencies: PlannerDependencies): Planner => {
  const { store, onFailure, zoneRules = process.versions.tz ?? '' } = dependencies
  const write = createWriter(dependencies)
  const { readers, outbox } = store

  /** The plans of readers, as far as they can be written; those that can't are told. */
  const plansOf = async (
    due: readonly Reader[],
    now: number,
    shared: Composed,
    stopping: AbortSignal | undefined,
  ): Promise<readonly BriefingPlan[]> => {
    const othersInTurn = createStretch()
    const slots = due.map((reader) => dueSlots(reader, now))
    const isPlanned = await outbox.planned(
      due.map(({ id }) => id),
      slots.flat().map((slot) => outboxSlot(slot).slot),
    )
    const plans: BriefingPlan[] = []
    for (const [index, reader] of due.entries()) {
      if (stopping?.aborted) break
      try {
        const fresh = (slots[index] ?? []).filter((slot) => !isPlanned(reader.id, outboxSlot(slot)))
        const briefings = await write(reader, fresh, now, { shared, atOnce: false })
        plans.push(planOf(reader, briefings, slotAfter(reader, now)))
      } catch (error) {
        onFailure(reader.id, error)
      }
      await othersInTurn()
    }
    return plans
  }

  const planOne = async (plan: BriefingPlan, now: number): Promise<number> => {
    try {
      await outbox.planBriefings([plan], now)
      return 1
    } catch (error) {
      onFailure(plan.reader, error)
      return 0
    }
  }

  /** All together; one by one where that fails, so that one reader's fault stays one reader's. */
  const planTogether = async (plans: readonly BriefingPlan[], now: number): Promise<number> => {
    try {
      await outbox.planBriefings(plans, now)
      return plans.length
    } catch {
      let served = 0
      for (const plan of plans) served += await planOne(plan, now)
      return served
    }
  }

  const planDue: Planner['planDue'] = async (now, stopping) => {
    await keepNextRuns(store, zoneRules, now)
    const shared: Composed = new Map()
    const batch = createPortion(BATCH)
    let served = 0
    let last: Reader | undefined
    for (;;) {
      const due = await readers.due(now, batch.size(), last)
      last = due.at(-1)
      if (!last || stopping?.aborted) return served
      const plans = await plansOf(due, now, shared, stopping)
      await othersFirst()
      const started = performance.now()
      const done = await planTogether(plans, now)
      batch.took(plans.length, performance.now() - started)
      served += done
      // The database takes nothing: the next round tries again.
      if (plans.length > 0 && done === 0) return served
      // The database answers without a pause: thousands of readers would keep everybody else waiting.
      await othersFirst()
    }
  }

  /** The slots of one reader, as far as they have not been told, with a next run that passes over what has. */
  const planNow = async (reader: Reader, slots: readonly Slot[], now: number, atOnce: boolean): Promise<void> => {
    const told = toldTo(reader.id, await outbox.planned([reader.id]))
    const fresh = slots.filter((slot) => !told(slot))
    const briefings = await write(reader, fresh, now, { shared: new Map(), atOnce })
    const next = slotAfter(reader, now, (slot) => told(slot) || fresh.some((one) => isSame(one, slot)))
    await outbox.planBriefings([planOf(reader, briefings, next)], now)
  }

  const reschedule: Planner['reschedule'] = async (id, change, now) => {
    const found = await readers.byId(id)
    if (!found) return undefined
    // What has come due since the last round is owed by the schedule as it was.
    if (found.nextBriefingAt !== null && found.nextBriefingAt <= now)
      await planNow(found, dueSlots(found, now), now, false)
    const before = (await readers.byId(id)) ?? found
    const after = { ...before, ...change }
    if (after.state !== 'active') return readers.update(id, { ...change, nextBriefingAt: null }, now)
    const told = toldTo(id, await outbox.planned([id]))
    const awaited = before.nextBriefingAt === null ? [] : slotsOvertaken(before, after, now)
    const overtaken = awaited.filter((slot) => !told(slot))
    const next = slotAfter(after, now, told)?.at ?? null
    // Until it is written, what was overtaken is due like anything that was missed.
    const updated = await readers.update(id, { ...change, nextBriefingAt: overtaken[0]?.at ?? next }, now)
    if (!updated || overtaken.length === 0) return updated
    await planNow(updated, overtaken, now, true)
    return readers.byId(id)
  }

  return {
    planDue,
    planToday: async (id, now) => {
      const reader = await readers.byId(id)
      const today = reader && dayAt(now, reader.timeZone)
      if (reader && today) await planNow(reader, [{ kind: 'morning', at: now, day: today }], now, true)
    },
    reschedule,
  }
}
