import { setTimeout as sleep } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import { createAftermath, type Trouble } from './aftermath.ts'
import { createDepartures } from './departures.ts'
import { createFlight } from './flight.ts'
import { createFlights } from './flights.ts'
import { createLanding } from './landing.ts'
import { createLedger } from './ledger.ts'
import { createLookout, LOOK_AGAIN } from './lookout.ts'
import { createOutage } from './outage.ts'
import type { SendOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import type { Parcel } from './parcel.ts'
import { createQueue } from './queue.ts'
import { backOff } from './settlement.ts'
import { createWaker } from './waker.ts'

/** What is to go out within so many milliseconds is taken together: each commit costs a turn of the disk. */
const AHEAD = 20
/** While the database can't be written. */
const LONGEST_FAULT_PAUSE = 10_000

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

/** The parts that a courier's round is made of. */
const assemble = (dependencies: CourierDependencies, stopping: AbortController) => {
  const { store, pace, messagesPerSecond, onTrouble } = dependencies
  const { outbox } = store
  const state = { stuck: false, lastSent: null as number | null }
  const noteFault = (error: unknown): void => {
    state.stuck = true
    onTrouble({ kind: 'fault', delivery: null, error })
  }
  const shared = {
    ...dependencies,
    outbox,
    outage: createOutage(),
    queue: createQueue(pace.restOf),
    stopping: stopping.signal,
  }
  const waker = createWaker()
  const flights = createFlights(messagesPerSecond, waker.wake)
  const aftermath = createAftermath({
    ...shared,
    onRefused: (why) => {
      stopping.abort()
      dependencies.onRefused(why)
    },
  })
  const fly = createFlight({
    ...shared,
    aftermath,
    ledger: createLedger({ ...shared, onFault: noteFault }),
    onEnd: ({ kind }, length) => {
      flights.measured(length)
      if (kind === 'sent') state.lastSent = Date.now()
    },
  })
  /** At a slow pace each row is marked just before its own call. */
  const ahead = messagesPerSecond * AHEAD > 1_000 ? AHEAD : 0
  const departures = createDepartures({ ...shared, flights, ahead, fly, land: createLanding(shared) })
  return { state, noteFault, waker, flights, departures, ahead, outage: shared.outage, lookout: createLookout(shared) }
}

/**
 * Sends what the outbox holds in the order of the outbox and within Telegram's limits: one message at a time to a chat,
 * as many at once over all chats as the rate asks for. Each row is marked as being sent before its call: those of the
 * next few milliseconds together.
 */
export const startCourier = (dependencies: CourierDependencies): Courier => {
  const { pace } = dependencies
  const stopping = new AbortController()
  const { state, noteFault, waker, flights, departures, ahead, outage, lookout } = assemble(dependencies, stopping)

  const round = async (): Promise<void> => {
    await lookout.look()
    const present = performance.now()
    const wait = Math.max(pace.wait(present) - ahead, outage.wait(present))
    if (flights.room() === 0 || (outage.lasts() && flights.count() > 0)) return waker.sleep(LOOK_AGAIN)
    if (wait > 0) return waker.sleep(Math.min(wait, LOOK_AGAIN))
    const departed = await departures.depart(present)
    state.stuck = false
    if (!departed) await waker.sleep(lookout.idleFor(present))
  }

  const run = async (): Promise<void> => {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await round()
        failures = 0
      } catch (error) {
        noteFault(error)
        const pause = backOff(failures, LONGEST_FAULT_PAUSE)
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
        failures += 1
      }
    }
    await flights.allEnded()
  }

  const running = run()
  return {
    wake: () => {
      lookout.soon()
      waker.wake()
    },
    state: () => ({ ...state, outage: outage.lasts() }),
    stop: async () => {
      stopping.abort()
      waker.wake()
      await running
    },
  }
}
