import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../domain/message.ts'
import type { Claimed, Waiting } from '../store/delivery/claiming.ts'
import type { Outcome } from '../store/delivery/delivery.ts'
import type { Rest } from '../store/delivery/rests.ts'
import type { Store } from '../store/store.ts'
import { createAftermath, type Trouble } from './aftermath.ts'
import { createFlights } from './flights.ts'
import { createLanding } from './landing.ts'
import { createLedger } from './ledger.ts'
import { createOutage } from './outage.ts'
import type { SendOutcome } from './outcome.ts'
import type { Pace } from './pace.ts'
import { createQueue } from './queue.ts'
import { createScan } from './scan.ts'
import { backOff, faultSettlement, settlementOf } from './settlement.ts'
import { createWaker } from './waker.ts'

/** How long the courier waits for a call to wake it before it looks by itself. */
const LOOK_AGAIN = 1_000
/** A look that takes long is taken less often: for a tenth of the time at most. */
const LOOKING_SHARE = 10
/** What is to go out within so many milliseconds is taken together: each commit costs a turn of the disk. */
const AHEAD = 20
/** What was marked as being sent, and then was not: the bot stops, or Telegram asks everybody to wait. */
const NOT_SENT: Outcome = { kind: 'again', notBefore: 0, counted: false, error: 'kept back' }
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
 * as many at once over all chats as the rate asks for. Each row is marked as being sent before its call: those of the
 * next few milliseconds together.
 */
export const startCourier = (dependencies: CourierDependencies): Courier => {
  const { store, send, now, pace, messagesPerSecond, onTrouble } = dependencies
  const { outbox } = store
  const stopping = new AbortController()
  /** At a slow pace each row is marked just before its own call. */
  const ahead = messagesPerSecond * AHEAD > 1_000 ? AHEAD : 0
  const state = { stuck: false, lastSent: null as number | null }
  const queue = createQueue(pace.restOf)
  const scan = createScan(outbox, queue)
  const waker = createWaker()
  const flights = createFlights(messagesPerSecond, waker.wake)
  const outage = createOutage()
  const noteFault = (error: unknown): void => {
    state.stuck = true
    onTrouble({ kind: 'fault', delivery: null, error })
  }
  const ledger = createLedger({ outbox, messagesPerSecond, now, stopping: stopping.signal, onFault: noteFault })
  const aftermath = createAftermath({
    ...dependencies,
    outage,
    onRefused: (why) => {
      stopping.abort()
      dependencies.onRefused(why)
    },
  })
  const land = createLanding({ outbox, queue, now, stopping: stopping.signal })
  let nextLook = 0

  /** True when its time has come; false where nothing may be sent any more by then. */
  const departs = async (chat: number): Promise<boolean> => {
    const wait = pace.reserve(chat, performance.now())
    if (wait >= 1) await sleep(wait)
    return !stopping.signal.aborted && pace.heldUntil() <= performance.now()
  }

  /** Sends what has been marked, notes what came of it, and then lets the chat have its next. */
  const deliver = async (claimed: Claimed): Promise<void> => {
    const started = performance.now()
    const outcome = understood(claimed, await send(parcelOf(claimed)))
    flights.measured(performance.now() - started)
    const doubted = aftermath.observe(claimed, outcome)
    if (outcome.kind === 'sent') state.lastSent = Date.now()
    await ledger.note(claimed.id, settlementOf(outcome, claimed, now(), { doubted, outageRest: outage.rest() }))
    await aftermath.settle(claimed, outcome, doubted)
  }

  /** `chat` is the one that was made busy; a group may have another id by now. */
  const fly = async (claimed: Claimed, chat: number): Promise<void> => {
    try {
      if (await departs(claimed.chat)) await deliver(claimed)
      else await ledger.note(claimed.id, NOT_SENT)
    } catch (error) {
      onTrouble({ kind: 'fault', delivery: claimed.id, error })
      await ledger.note(claimed.id, faultSettlement(now()))
    }
    await land(chat)
  }

  /** While Telegram is away each message is tried in its turn: it may be that only some fail. */
  const nextProbe = (present: number): Waiting | undefined => {
    const row = queue.next(present, ({ id }) => outage.hasFailed(id))
    if (!row) outage.startOver()
    return row ?? queue.next(present)
  }

  /** What may go out within a few milliseconds; its chats are busy from now on. */
  const nextRows = (present: number): readonly Waiting[] => {
    if (outage.lasts()) return [nextProbe(present) ?? []].flat()
    const rows: Waiting[] = []
    const most = ahead === 0 ? 1 : Math.min(flights.room(), pace.within(present, ahead))
    for (let row = queue.next(present); row; row = rows.length < most ? queue.next(present) : undefined) rows.push(row)
    return rows
  }

  const restOf = ({ chat }: Waiting): readonly Rest[] =>
    chat < 0 ? [{ chat, until: pace.restAfter(chat, Date.now()) + ahead }] : []

  const depart = async (rows: readonly Waiting[]): Promise<void> => {
    const ids = rows.map(({ id }) => id)
    let claimed: readonly Claimed[]
    try {
      claimed = await outbox.claim(ids, now(), rows.flatMap(restOf))
    } catch (error) {
      for (const row of rows) queue.done(row.chat, row)
      throw error
    }
    const claims = new Map(claimed.map((delivery) => [delivery.id, delivery]))
    for (const { id, chat } of rows) {
      const delivery = claims.get(id)
      flights.add(delivery ? fly(delivery, chat) : land(chat))
    }
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

  /** How long there is nothing to do, unless somebody calls. */
  const idleFor = (present: number): number => Math.min(nextLook, queue.freeAt() ?? nextLook) - present

  const round = async (): Promise<void> => {
    await look()
    const present = performance.now()
    const wait = Math.max(pace.wait(present) - ahead, outage.wait(present))
    if (flights.room() === 0 || (outage.lasts() && flights.count() > 0)) await waker.sleep(LOOK_AGAIN)
    else if (wait > 0) await waker.sleep(Math.min(wait, LOOK_AGAIN))
    else {
      const rows = nextRows(present)
      if (rows.length > 0) await depart(rows)
      state.stuck = false
      if (rows.length === 0) await waker.sleep(idleFor(present))
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
        await sleep(backOff(failures, LONGEST_FAULT_PAUSE), undefined, { signal: stopping.signal }).catch(
          () => undefined,
        )
        failures += 1
      }
    }
    await flights.allEnded()
  }

  const running = run()
  return {
    wake: () => {
      nextLook = 0
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
