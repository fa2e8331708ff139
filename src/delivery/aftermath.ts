import type { Claimed } from '../store/delivery/claiming.ts'
import type { Store } from '../store/store.ts'
import type { Outage } from './outage.ts'
import type { SendOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import { createTrust } from './trust.ts'

const MINUTE = 60_000

/** What the operator should hear of: a message that was not delivered, or a fault of ours (of no delivery: the database). */
export type Trouble =
  | { readonly kind: 'undelivered'; readonly delivery: number; readonly outcome: SendOutcome }
  | { readonly kind: 'fault'; readonly delivery: number | null; readonly error: unknown }

interface AftermathDependencies {
  readonly store: Pick<Store, 'readers' | 'rests'>
  readonly now: () => number
  readonly pace: Pace
  readonly outage: Outage
  readonly onTrouble: (trouble: Trouble) => void
  readonly onRefused: (why: 'unauthorised' | 'wrong-token') => void
}

/** What the outcome of a message means for the chat and for all the others. */
export interface Aftermath {
  /** At once: for the pace, and for whether Telegram is there. True where an unknown chat is not believed to be one yet. */
  readonly observe: (claimed: Claimed, outcome: SendOutcome) => boolean
  /** When the row has been settled: for the reader. */
  readonly settle: (claimed: Claimed, outcome: SendOutcome, doubted: boolean) => Promise<void>
}

export const createAftermath = (dependencies: AftermathDependencies): Aftermath => {
  const { store, now, pace, outage, onTrouble, onRefused } = dependencies
  const trust = createTrust()
  let faultTold = Number.NEGATIVE_INFINITY

  const tell = (delivery: number, outcome: SendOutcome): void => {
    if (outcome.kind === 'sent' || outcome.kind === 'wait') return
    if (outcome.kind === 'retry') {
      // In an outage one line a minute is enough.
      if (performance.now() - faultTold < MINUTE) return
      faultTold = performance.now()
    }
    onTrouble({ kind: 'undelivered', delivery, outcome })
  }

  const keepRests = async (chat: number): Promise<void> => {
    const offset = Date.now() - performance.now()
    await store.rests.note([
      { chat, until: Math.ceil(pace.restOf(chat) + offset) },
      { chat: 'all', until: Math.ceil(pace.heldUntil() + offset) },
    ])
  }

  return {
    observe: ({ id, chat }, outcome) => {
      const present = performance.now()
      if (outcome.kind === 'retry') outage.failed(id, present)
      else outage.passed()
      if (outcome.kind === 'wait') pace.hold(chat, outcome.seconds, present)
      if (outcome.kind === 'sent') {
        pace.passed()
        trust.passed()
      }
      if (outcome.kind === 'unauthorised') onRefused('unauthorised')
      if (outcome.kind !== 'unknown') return false
      const verdict = trust.unknown(chat)
      if (verdict === 'wrong-token') onRefused('wrong-token')
      return verdict !== 'believed'
    },
    settle: async ({ id, reader, chat }, outcome, doubted) => {
      tell(id, outcome)
      switch (outcome.kind) {
        case 'wait':
          return keepRests(chat)
        case 'gone':
        case 'forbidden':
          return store.readers.retire(reader, now())
        case 'unknown':
          return doubted ? undefined : store.readers.retire(reader, now())
        case 'topicless':
          await store.readers.update(reader, { thread: null }, now())
          return
        case 'migrated':
          return store.readers.move(chat, outcome.chat, now())
        case 'sent':
        case 'retry':
        case 'dead':
        case 'unauthorised':
      }
    },
  }
}
