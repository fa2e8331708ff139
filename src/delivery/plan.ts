import type { Reader } from '../domain/reader.ts'
import type { BriefingPlan } from '../store/delivery/delivery.ts'
import type { IsPlanned } from '../store/delivery/planning.ts'
import { type Slot, slotsBetween } from './slots.ts'
import { outboxSlot } from './writer.ts'

/** What a reader is owed at `now`, epoch milliseconds. */
export const dueSlots = (reader: Reader, now: number): readonly Slot[] =>
  reader.nextBriefingAt === null ? [] : slotsBetween(reader, reader.nextBriefingAt, now)

/** Whether a reader has been told of a slot. */
export const toldTo =
  (reader: number, isPlanned: IsPlanned) =>
  (slot: Slot): boolean =>
    isPlanned(reader, outboxSlot(slot))

/** The briefings of a reader with the next that follows them. */
export const planOf = (reader: Reader, briefings: BriefingPlan['briefings'], next: Slot | undefined): BriefingPlan => ({
  reader: reader.id,
  briefings,
  wasDueAt: reader.nextBriefingAt,
  nextBriefingAt: next?.at ?? null,
})
