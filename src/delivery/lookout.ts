import type { Outbox } from '../store/delivery/outbox.ts'
import type { Queue } from './queue.ts'
import { createScan } from './scan.ts'

/** How long the courier waits for a call to wake it before it looks by itself. */
export const LOOK_AGAIN = 1_000
/** A look that takes long is taken less often: for a tenth of the time, unless that would be too seldom. */
const LOOKING_SHARE = 10
const LONGEST_PAUSE = 5_000

interface LookoutDependencies {
  readonly outbox: Pick<Outbox, 'expire' | 'waiting'>
  readonly queue: Pick<Queue, 'add' | 'ready' | 'freeAt'>
  readonly now: () => number
}

/** Looks at the outbox for what has come due, and keeps enough of it at hand. */
export interface Lookout {
  readonly look: () => Promise<void>
  /** There may be something new: the next look begins from the front. */
  readonly soon: () => void
  /** How long from `present` on, by the stopwatch, there is nothing to do, unless somebody calls. */
  readonly idleFor: (present: number) => number
}

export const createLookout = ({ outbox, queue, now }: LookoutDependencies): Lookout => {
  const scan = createScan(outbox, queue)
  let nextLook = 0
  let called = false

  const lookAnew = async (): Promise<void> => {
    called = false
    // It may have to wait for another's transaction, which is no work of ours.
    await outbox.expire(now())
    const started = performance.now()
    scan.restart()
    await scan.fill(now())
    const ended = performance.now()
    const pause = Math.min(LONGEST_PAUSE, Math.max(LOOK_AGAIN, (ended - started) * LOOKING_SHARE))
    // What is new may stand in a page that had been read when the call came.
    nextLook = called ? 0 : ended + pause
  }

  return {
    look: async () => {
      if (performance.now() >= nextLook) await lookAnew()
      else await scan.fill(now())
    },
    soon: () => {
      called = true
      nextLook = 0
    },
    idleFor: (present) => Math.min(nextLook, queue.freeAt() ?? nextLook) - present,
  }
}
