import type { Claimed } from '../../src/store/delivery/claiming.ts'
import type { Outbox } from '../../src/store/delivery/outbox.ts'

/** One row is marked as being sent, where it is still to be sent. */
export const claimOne = async (outbox: Pick<Outbox, 'claim'>, id: number, now: number): Promise<Claimed | undefined> =>
  (await outbox.claim([id], now))[0]

/** The first row that may be sent is marked as being sent, as the courier does it. */
export const claimNext = async (outbox: Outbox, now: number): Promise<Claimed | undefined> => {
  for (const rank of [0, 1]) {
    const [first] = await outbox.waiting(now, { rank, due: -1, id: 0 }, 1)
    if (first) return claimOne(outbox, first.id, now)
  }
  return undefined
}
