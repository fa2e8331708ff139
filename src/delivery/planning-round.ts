import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Reader } from '../domain/reader.ts'
import type { BriefingPlan } from '../store/delivery/delivery.ts'
import type { Store } from '../store/store.ts'
import { dueSlots, planOf, toldTo } from './plan.ts'
import { slotAfter } from './slots.ts'
import { createPortion, createStretch } from './stretch.ts'
import { type Composed, outboxSlot, type Writer } from './writer.ts'

/** Readers whose briefings are written in one transaction: enough to share its cost, few enough to keep nobody waiting. */
const BATCH = { first: 50, most: 400 }

export interface PlanningDependencies {
  readonly store: Pick<Store, 'readers' | 'outbox'>
  readonly write: Writer
  readonly onFailure: (reader: number, error: unknown) => void
}

/** Writes what is due at `now` (epoch milliseconds) until it is to stop; gives the number of readers served. */
export type PlanningRound = (now: number, stopping?: AbortSignal) => Promise<number>

export const createPlanningRound = ({ store, write, onFailure }: PlanningDependencies): PlanningRound => {
  const { readers, outbox } = store

  /** The plans of readers, as far as they can be written; those that can't are told. */
  const plansOf = async (due: readonly Reader[], now: number, shared: Composed, stopping?: AbortSignal) => {
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
        const told = toldTo(reader.id, isPlanned)
        const fresh = (slots[index] ?? []).filter((slot) => !told(slot))
        const briefings = await write(reader, fresh, now, { shared, atOnce: false })
        plans.push(planOf(reader, briefings, slotAfter(reader, now)))
      } catch (error) {
        onFailure(reader.id, error)
      }
      await othersInTurn()
    }
    return plans
  }

  const keepOne = async (plan: BriefingPlan, now: number): Promise<number> => {
    try {
      await outbox.planBriefings([plan], now)
      return 1
    } catch (error) {
      onFailure(plan.reader, error)
      return 0
    }
  }

  /** All together; one by one where that fails, so that one reader's fault stays one reader's. */
  const keep = async (plans: readonly BriefingPlan[], now: number): Promise<number> => {
    try {
      await outbox.planBriefings(plans, now)
      return plans.length
    } catch {
      let served = 0
      for (const plan of plans) served += await keepOne(plan, now)
      return served
    }
  }

  return async (now, stopping) => {
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
      const done = await keep(plans, now)
      batch.took(plans.length, performance.now() - started)
      served += done
      // The database takes nothing: the next round tries again.
      if (plans.length > 0 && done === 0) return served
      // The database answers without a pause: thousands of readers would keep everybody else waiting.
      await othersFirst()
    }
  }
}
