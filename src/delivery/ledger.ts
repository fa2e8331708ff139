import { setImmediate as othersFirst, setTimeout as sleep } from 'node:timers/promises'
import type { Outcome } from '../store/delivery/delivery.ts'
import type { Outbox, Settled } from '../store/delivery/outbox.ts'
import { backOff } from './settlement.ts'

/** What comes at a pace that leaves the disk idle for nine tenths of the time is noted at once; else it is asked less often … */
const WRITING_SHARE = 10
/** … while what is noted waits for so many milliseconds at most: a kill in the meantime would have it sent again. */
const LONGEST_GATHERING = 20
const LONGEST_RETRY = 10_000
const SECOND = 1000

interface LedgerDependencies {
  readonly outbox: Pick<Outbox, 'settle' | 'settleAll'>
  readonly messagesPerSecond: number
  readonly now: () => number
  readonly stopping: AbortSignal
  readonly onFault: (error: unknown) => void
}

/** Writes down what came of messages: all that came in together, and the more of them the slower the disk is. */
export interface Ledger {
  /** Resolves when it has been written, or can't be any more because the bot stops. */
  readonly note: (id: number, outcome: Outcome) => Promise<void>
}

export const createLedger = ({ outbox, messagesPerSecond, now, stopping, onFault }: LedgerDependencies): Ledger => {
  let waiting: Settled[] = []
  let usual = 0
  let writing: Promise<void> | undefined

  const write = async (settled: readonly Settled[]): Promise<void> => {
    const [first] = settled
    const started = performance.now()
    if (first && settled.length === 1) await outbox.settle(first.id, first.outcome, now())
    else await outbox.settleAll(settled, now())
    usual += (performance.now() - started - usual) / 8
  }

  /** Until the database takes it: what is not noted would be sent again. */
  const writeAtLast = async (settled: readonly Settled[]): Promise<void> => {
    for (let failures = 0; ; failures += 1) {
      try {
        await write(settled)
        return
      } catch (error) {
        onFault(error)
        // The next start finds it as one that was on its way.
        if (stopping.aborted) return
        await sleep(backOff(failures, LONGEST_RETRY), undefined, { signal: stopping }).catch(() => undefined)
      }
    }
  }

  const gather = async (): Promise<void> => {
    const isRare = messagesPerSecond * usual * WRITING_SHARE <= SECOND
    const length = isRare ? 0 : Math.min(LONGEST_GATHERING, usual * WRITING_SHARE)
    await (length < 1 ? othersFirst() : sleep(length, undefined, { signal: stopping }).catch(() => undefined))
    const settled = waiting
    waiting = []
    writing = undefined
    await writeAtLast(settled)
  }

  return {
    note: (id, outcome) => {
      waiting.push({ id, outcome })
      writing ??= gather()
      return writing
    },
  }
}
