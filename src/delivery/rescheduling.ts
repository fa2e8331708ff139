import { dayAt } from '../domain/calendar.ts'
import type { Reader, Schedule } from '../domain/reader.ts'
import type { Store } from '../store/store.ts'
import { dueSlots, planOf, toldTo } from './plan.ts'
import { type Slot, slotAfter, slotsOvertaken } from './slots.ts'
import type { Writer } from './writer.ts'

/** What decides when a reader is written to, and whether. */
export type ScheduleChange = Partial<Schedule & Pick<Reader, 'state'>>

export interface Rescheduling {
  /** Writes today's briefing of a reader at once. */
  readonly planToday: (reader: number, now: number) => Promise<void>
  /**
   * Changes a reader's schedule and plans the next briefing by it. One that was still to come today, and whose time is
   * over by the new schedule, is written at once. Undefined where the reader is gone.
   */
  readonly reschedule: (reader: number, change: ScheduleChange, now: number) => Promise<Reader | undefined>
}

interface ReschedulingDependencies {
  readonly store: Pick<Store, 'readers' | 'outbox'>
  readonly write: Writer
}

const isSame = (one: Slot, other: Slot): boolean => one.kind === other.kind && one.day === other.day

export const createRescheduling = ({ store, write }: ReschedulingDependencies): Rescheduling => {
  const { readers, outbox } = store

  const toldOf = async ({ id }: Reader) => toldTo(id, await outbox.planned([id]))

  /** The slots of one reader, as far as they have not been told, with a next run that passes over what has. */
  const planNow = async (reader: Reader, slots: readonly Slot[], now: number, atOnce: boolean): Promise<void> => {
    const told = await toldOf(reader)
    const fresh = slots.filter((slot) => !told(slot))
    const briefings = await write(reader, fresh, now, { shared: new Map(), atOnce })
    const next = slotAfter(reader, now, (slot) => told(slot) || fresh.some((one) => isSame(one, slot)))
    await outbox.planBriefings([planOf(reader, briefings, next)], now)
  }

  /** What has come due since the last round is owed by the schedule as it was. */
  const withNothingDue = async (reader: Reader, now: number): Promise<Reader> => {
    if (reader.nextBriefingAt === null || reader.nextBriefingAt > now) return reader
    await planNow(reader, dueSlots(reader, now), now, false)
    return (await readers.byId(reader.id)) ?? reader
  }

  /** From one schedule to another, both of them active. */
  const turn = async (before: Reader, after: Reader, change: ScheduleChange, now: number) => {
    const told = await toldOf(before)
    const awaited = before.nextBriefingAt === null ? [] : slotsOvertaken(before, after, now)
    const overtaken = awaited.filter((slot) => !told(slot))
    const next = slotAfter(after, now, told)?.at ?? null
    // Until it is written, what was overtaken is due like anything that was missed.
    const updated = await readers.update(
      before.id,
      { ...change, owedSince: now, nextBriefingAt: overtaken[0]?.at ?? next },
      now,
    )
    if (!updated || overtaken.length === 0) return updated
    await planNow(updated, overtaken, now, true)
    return readers.byId(before.id)
  }

  return {
    planToday: async (id, now) => {
      const reader = await readers.byId(id)
      const today = reader && dayAt(now, reader.timeZone)
      if (reader && today) await planNow(reader, [{ kind: 'morning', at: now, day: today }], now, true)
    },
    reschedule: async (id, wanted, now) => {
      const found = await readers.byId(id)
      if (!found) return undefined
      const before = await withNothingDue(found, now)
      const after = { ...before, ...wanted }
      return after.state === 'active'
        ? turn(before, after, wanted, now)
        : readers.update(id, { ...wanted, owedSince: now, nextBriefingAt: null }, now)
    },
  }
}
