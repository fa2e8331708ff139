import type { Claimed } from '../../src/store/delivery/claiming.ts'
import type { Outbox } from '../../src/store/delivery/outbox.ts'

/** The first row that may be sent is marked as being sent, as the courier does it. */
export const claimNext = async (outbox: Outbox, now: number): Promise<Claimed | undefined> => {
  for (const rank of [0, 1]) {
    const [first] = await outbox.waiting(now, { rank, due: -1, id: 0 }, 1)
    if (first) return outbox.claim(first.id, now)
  }
  return undefined
}
