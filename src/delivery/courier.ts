import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../domain/message.ts'
import type { Claimed } from '../store/delivery/claiming.ts'
import type { Store } from '../store/store.ts'
import { createAftermath, type Trouble } from './aftermath.ts'
import { createFlights } from './flights.ts'
import { createLedger } from './ledger.ts'
import { createOutage } from './outage.ts'
import type { SendOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import { createQueue } from './queue.ts'
import { createScan } from './scan.ts'
import { backOff, faultSettlement, settlementOf } from './settlement.ts'

/** How long the courier waits for a call to wake it before it looks by itself. */
const LOOK_AGAIN = 1_000
/** A look that takes long is taken less often: for a tenth of the time at most. */
const LOOKING_SHARE = 10
/** While the database can't be written. */
const LONGEST_FAULT_PAUSE = 10_000

export interface Parcel {
  readonly chat: number
  readonly thread: number | null
  /** Telegram's id of the message to be replaced; null to send a new one. */
  readonly edits: number | null
  readonly message: Message
  readonly silent: boolean
}

interface CourierDependencies {
  readonly store: Pick<Store, 'outbox' | 'readers' | 'rests'>
  readonly send: (parcel: Parcel) => Promise<SendOutcome>
  readonly now: () => number
  readonly pace: Pace
  readonly messagesPerSecond: number
  /** What the operator should hear of. */
  readonly onTrouble: (trouble: Trouble) => void
  /** Nothing can be sent at all, whatever is tried. */
  readonly onRefused: (why: 'unauthorised' | 'wrong-token') => void
}

/** How the sending goes. */
interface CourierState {
  /** Telegram can't be reached. */
  readonly outage: boolean
  /** The database can't be read or written. */
  readonly stuck: boolean
  /** When a message last arrived, by the machine's clock, epoch milliseconds; null before the first. */
  readonly lastSent: number | null
}

export interface Courier {
  /** There may be something to send. */
  readonly wake: () => void
  readonly state: () => CourierState
  /** Takes nothing more; resolves when what is on its way has been settled. */
  readonly stop: () => Promise<void>
}

const parcelOf = ({ chat, thread, editedMessage, body, silent }: Claimed): Parcel => ({
  chat,
  thread,
  edits: editedMessage,
  message: body,
  silent,
})

/** A topic that is missing where none was named is no topic that could be left out. */
const understood = ({ thread }: Claimed, outcome: SendOutcome): SendOutcome =>
  outcome.kind === 'topicless' && thread === null ? { kind: 'dead', reason: outcome.reason } : outcome

/**
 * Sends what the outbox holds in the order of the outbox and within Telegram's limits: one message at a time to a chat,
 * as many at once over all chats as the rate asks for. Each row is marked as being sent just before its own call.
 */
export const startCourier = (dependencies: CourierDependencies): Courier => {
  const { store, send, now, pace, messagesPerSecond, onTrouble } = dependencies
  const { outbox } = store
  const stopping = new AbortController()
  const state = { stuck: false, lastSent: null as number | null }
  const queue = createQueue(pace.restOf)
  const scan = createScan(outbox, queue)
  const flights = createFlights(messagesPerSecond)
  const outage = createOutage()
  const noteFault = (error: unknown): void => {
    state.stuck = true
    onTrouble({ kind: 'fault', delivery: null, error })
  }
  const ledger = createLedger({ outbox, now, stopping: stopping.signal, onFault: noteFault })
  const aftermath = createAftermath({
    ...dependencies,
    outage,
    onRefused: (why) => {
      stopping.abort()
      dependencies.onRefused(why)
    },
  })
  let waker = Promise.withResolvers<void>()
  let nextLook = 0

  const pause = async (milliseconds: number): Promise<void> => {
    await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)
  }

  /** Sends what has been marked, notes what came of it, and then lets the chat have its next. */
  const deliver = async (claimed: Claimed): Promise<void> => {
    const started = performance.now()
    const outcome = understood(claimed, await send(parcelOf(claimed)))
    flights.measured(performance.now() - started)
    const doubted = aftermath.observe(claimed, outcome)
    if (outcome.kind === 'sent') state.lastSent = Date.now()
    await ledger.note(claimed.id, settlementOf(outcome, claimed, now(), doubted))
    await aftermath.settle(claimed, outcome, doubted)
  }

  const fly = async (claimed: Claimed): Promise<void> => {
    try {
      await deliver(claimed)
    } catch (error) {
      onTrouble({ kind: 'fault', delivery: claimed.id, error })
      await ledger.note(claimed.id, faultSettlement(now()))
    }
  }

  const land = async (chat: number): Promise<void> => {
    try {
      queue.done(chat, stopping.signal.aborted ? undefined : await outbox.nextOf(chat, now()))
    } catch {
      // The next look finds what it is owed.
      queue.done(chat, undefined)
    }
    waker.resolve()
  }

  /** False where nothing may be sent now. */
  const sendNext = async (): Promise<boolean> => {
    const present = performance.now()
    const next = queue.next(present)
    if (!next) return false
    const { chat } = next
    let claimed: Claimed | undefined
    try {
      const rest = chat < 0 ? { chat, until: Date.now() + pace.restAfter(chat, 0) } : undefined
      claimed = await outbox.claim(next.id, now(), rest)
    } catch (error) {
      queue.done(chat, next)
      throw error
    }
    if (!claimed || stopping.signal.aborted) {
      if (claimed)
        await ledger.note(claimed.id, { kind: 'again', notBefore: 0, counted: false, error: 'the bot stops' })
      await land(chat)
      return true
    }
    pace.count(claimed.chat, performance.now())
    flights.add(fly(claimed).then(() => land(chat)))
    return true
  }

  const look = async (): Promise<void> => {
    const started = performance.now()
    if (started >= nextLook) {
      await outbox.expire(now())
      scan.restart()
      await scan.fill(now())
      nextLook = performance.now() + Math.max(LOOK_AGAIN, (performance.now() - started) * LOOKING_SHARE)
    } else await scan.fill(now())
  }

  const idle = async (present: number): Promise<void> => {
    const free = queue.freeAt() ?? Number.POSITIVE_INFINITY
    await Promise.race([waker.promise, pause(Math.max(0, Math.min(nextLook, free) - present))])
    waker = Promise.withResolvers<void>()
  }

  const round = async (): Promise<void> => {
    await look()
    const present = performance.now()
    const wait = Math.max(pace.wait(present), outage.wait(present))
    if (flights.full() || (outage.lasts() && flights.count() > 0))
      await Promise.race([flights.oneEnded(), pause(LOOK_AGAIN)])
    else if (wait > 0) await pause(Math.min(wait, LOOK_AGAIN))
    else {
      const begun = await sendNext()
      state.stuck = false
      if (!begun) await idle(present)
    }
  }

  const run = async (): Promise<void> => {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await round()
        failures = 0
      } catch (error) {
        noteFault(error)
        await pause(backOff(failures, LONGEST_FAULT_PAUSE))
        failures += 1
      }
    }
    await flights.allEnded()
  }

  const running = run()
  return {
    wake: () => {
      nextLook = 0
      waker.resolve()
    },
    state: () => ({ ...state, outage: outage.lasts() }),
    stop: async () => {
      stopping.abort()
      waker.resolve()
      await running
    },
  }
}
