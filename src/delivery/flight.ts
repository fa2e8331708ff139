import { setTimeout as sleep } from 'node:timers/promises'
import type { Claimed } from '../store/delivery/claiming.ts'
import type { Outcome } from '../store/delivery/delivery.ts'
import type { Aftermath, Trouble } from './aftermath.ts'
import type { Ledger } from './ledger.ts'
import type { Outage } from './outage.ts'
import type { SendOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import { type Parcel, parcelOf } from './parcel.ts'
import { faultSettlement, settlementOf } from './settlement.ts'

/** What was marked as being sent, and then was not: the bot stops, or Telegram asks everybody to wait. */
const NOT_SENT: Outcome = { kind: 'again', notBefore: 0, counted: false, error: 'kept back' }

interface FlightDependencies {
  readonly send: (parcel: Parcel) => Promise<SendOutcome>
  readonly now: () => number
  readonly pace: Pick<Pace, 'reserve' | 'heldUntil'>
  readonly outage: Pick<Outage, 'rest'>
  readonly ledger: Ledger
  readonly aftermath: Aftermath
  readonly stopping: AbortSignal
  /** A call has ended that took so many milliseconds. */
  readonly onEnd: (outcome: SendOutcome, length: number) => void
  readonly onTrouble: (trouble: Trouble) => void
}

/** The way of one message that has been marked as being sent, until what came of it has been noted. Never rejects. */
export type Flight = (claimed: Claimed) => Promise<void>

/** A topic that is missing where none was named is no topic that could be left out. */
const understood = ({ thread }: Claimed, outcome: SendOutcome): SendOutcome =>
  outcome.kind === 'topicless' && thread === null ? { kind: 'dead', reason: outcome.reason } : outcome

export const createFlight = (dependencies: FlightDependencies): Flight => {
  const { send, now, pace, outage, ledger, aftermath, stopping, onEnd, onTrouble } = dependencies

  /** True when its time has come; false where nothing may be sent any more by then. */
  const departs = async (chat: number): Promise<boolean> => {
    const wait = pace.reserve(chat, performance.now())
    if (wait >= 1) await sleep(wait)
    return !stopping.aborted && pace.heldUntil() <= performance.now()
  }

  const deliver = async (claimed: Claimed): Promise<void> => {
    const started = performance.now()
    const outcome = understood(claimed, await send(parcelOf(claimed)))
    onEnd(outcome, performance.now() - started)
    const doubted = aftermath.observe(claimed, outcome)
    await ledger.note(claimed.id, settlementOf(outcome, claimed, now(), { doubted, outageRest: outage.rest() }))
    await aftermath.settle(claimed, outcome, doubted)
  }

  return async (claimed) => {
    try {
      if (await departs(claimed.chat)) await deliver(claimed)
      else await ledger.note(claimed.id, NOT_SENT)
    } catch (error) {
      onTrouble({ kind: 'fault', delivery: claimed.id, error })
      await ledger.note(claimed.id, faultSettlement(now()))
    }
  }
}
