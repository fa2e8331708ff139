import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import { slotAfter } from './slots.ts'

const BATCH = 200
/** Up to when what is due has been planned, epoch milliseconds. */
const PLANNED_AT = 'planned-at'
const ZONE_RULES = 'zone-rules'

type NextRunsStore = Pick<Store, 'readers' | 'outbox' | 'meta'>

const reckonAnew = async ({ readers }: NextRunsStore, since: number, now: number): Promise<void> => {
  let last = 0
  for (;;) {
    const waiting = await readers.waiting(now, BATCH, last)
    if (waiting.length === 0) return
    await readers.moveNext(
      waiting.map((reader) => {
        // What an earlier schedule left out is not owed by the one that holds now.
        const owedSince = Math.max(since, Math.min(reader.owedSince, now))
        return {
          reader,
          owedSince,
          nextBriefingAt: slotAfter(reader, owedSince)?.at ?? null,
          // Changes of a time that has not come are still to be told.
          briefedUntil: reader.briefedUntil === null ? null : Math.min(reader.briefedUntil, now),
        }
      }),
    )
    last = waiting.at(-1)?.id ?? last
    await othersFirst()
  }
}

/** A clock that is set right by seconds has passed over nothing. */
const TOLERANCE = 60_000

/**
 * Reckons anew when readers are due next where what was reckoned no longer holds: the clock has gone back, or the
 * runtime has come to know other rules of time zones. Called before each round; `now` is epoch milliseconds.
 */
export const keepNextRuns = async (store: NextRunsStore, zoneRules: string, now: number): Promise<void> => {
  const [noted, rules] = [await store.meta.get(PLANNED_AT), await store.meta.get(ZONE_RULES)]
  const plannedAt = noted === undefined ? now : Number(noted)
  const wentBack = now < plannedAt - TOLERANCE
  if (wentBack || (rules !== undefined && rules !== zoneRules)) await reckonAnew(store, Math.min(plannedAt, now), now)
  if (wentBack) await store.outbox.clockWentBack(now)
  if (rules !== zoneRules) await store.meta.set(ZONE_RULES, zoneRules)
  if (wentBack || noted === undefined || now > plannedAt) await store.meta.set(PLANNED_AT, String(now))
}
