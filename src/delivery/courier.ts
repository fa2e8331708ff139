import { setTimeout as sleep } from 'node:timers/promises'
import type { Message } from '../domain/message.ts'
import type { Reader } from '../domain/reader.ts'
import type { Delivery, Outcome } from '../store/delivery/delivery.ts'
import type { Store } from '../store/store.ts'
import type { SendOutcome } from './outcome.ts'

/** How long the courier waits for a call to wake it before it looks by itself. */
const LOOK_AGAIN = 1_000
const SECOND = 1_000
/** Between two messages to one chat; in a group, whose limit is twenty a minute. */
const CHAT_GAP = 1_050
const GROUP_GAP = 3_050
const FIRST_RETRY = 1_000
const LAST_RETRY = 5 * 60_000

export interface Parcel {
  readonly chat: number
  readonly thread: number | null
  /** Telegram's id of the message to be replaced; null to send a new one. */
  readonly edits: number | null
  readonly message: Message
  readonly silent: boolean
}

interface CourierDependencies {
  readonly store: Pick<Store, 'outbox' | 'readers'>
  readonly send: (parcel: Parcel) => Promise<SendOutcome>
  readonly now: () => number
  readonly messagesPerSecond: number
  /** What the operator should hear of: a message given up, a token refused, a database that can't be written (no delivery). */
  readonly onTrouble: (
    delivery: number | null,
    outcome: SendOutcome | { readonly kind: 'fault'; readonly error: unknown },
  ) => void
  readonly onUnauthorised: () => void
}

export interface Courier {
  /** There may be something to send. */
  readonly wake: () => void
  /** Takes nothing more; resolves when what is on its way has been settled. */
  readonly stop: () => Promise<void>
}

const backOff = (attempts: number): number =>
  Math.round(Math.min(FIRST_RETRY * 2 ** attempts, LAST_RETRY) * (0.5 + Math.random() / 2))

/** How the outcome of a call is noted in the outbox. */
const settlement = (outcome: SendOutcome, { attempts }: Pick<Delivery, 'attempts'>, now: number): Outcome => {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', messageId: outcome.messageId }
    case 'wait':
      return {
        kind: 'again',
        due: now + outcome.seconds * SECOND,
        counted: false,
        error: `asked to wait ${outcome.seconds} s`,
      }
    case 'retry':
      return {
        kind: 'again',
        due: now + backOff(attempts),
        counted: true,
        ambiguous: outcome.ambiguous,
        error: outcome.reason,
      }
    case 'migrated':
      return { kind: 'again', due: now, counted: false, error: 'the group has a new id' }
    case 'unauthorised':
      return { kind: 'again', due: now + LAST_RETRY, counted: false, error: 'the token was refused' }
    case 'gone':
    case 'forbidden':
      return { kind: 'cancelled', error: outcome.reason }
    case 'dead':
      return { kind: 'dead', error: outcome.reason }
  }
}

/** Sends what the outbox holds, one message after the other, in the order of the outbox and within Telegram's limits. */
export const startCourier = (dependencies: CourierDependencies): Courier => {
  const { store, send, now, messagesPerSecond, onTrouble, onUnauthorised } = dependencies
  const stopping = new AbortController()
  let waker = Promise.withResolvers<void>()
  let quietUntil = 0
  const restingUntil = new Map<number, number>()

  const resting = (): readonly number[] => {
    for (const [reader, until] of restingUntil) if (until <= performance.now()) restingUntil.delete(reader)
    return [...restingUntil.keys()]
  }

  const pause = async (milliseconds: number): Promise<void> => {
    await sleep(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)
  }

  const applyTo = async (reader: Reader, outcome: SendOutcome): Promise<void> => {
    restingUntil.set(reader.id, performance.now() + (reader.chat < 0 ? GROUP_GAP : CHAT_GAP))
    if (outcome.kind === 'wait') quietUntil = performance.now() + outcome.seconds * SECOND
    if (outcome.kind === 'gone' || outcome.kind === 'forbidden') await store.readers.retire(reader.id, now())
    if (outcome.kind === 'migrated') await store.readers.update(reader.id, { chat: outcome.chat }, now())
    if (outcome.kind === 'unauthorised') onUnauthorised()
  }

  /** Until the database takes it: what is not noted would be sent again. */
  const note = async (id: number, outcome: Outcome): Promise<void> => {
    for (let failures = 0; ; failures += 1) {
      try {
        await store.outbox.settle(id, outcome, now())
        return
      } catch (error) {
        onTrouble(id, { kind: 'fault', error })
        // The next start finds it as one that was on its way.
        if (stopping.signal.aborted) return
        await pause(backOff(failures))
      }
    }
  }

  const editedMessage = async ({ edits }: Delivery): Promise<number | null> =>
    edits === null ? null : ((await store.outbox.byId(edits))?.messageId ?? null)

  const deliver = async (delivery: Delivery): Promise<void> => {
    const reader = await store.readers.byId(delivery.reader)
    if (!reader) return
    const { chat, thread } = reader
    const edits = await editedMessage(delivery)
    const outcome = await send({ chat, thread, edits, message: delivery.body, silent: delivery.silent })
    await note(delivery.id, settlement(outcome, delivery, now()))
    await applyTo(reader, outcome)
    if (outcome.kind !== 'sent' && outcome.kind !== 'wait') onTrouble(delivery.id, outcome)
  }

  /** False where nothing may be sent now. */
  const step = async (): Promise<boolean> => {
    await store.outbox.expire(now())
    const delivery = await store.outbox.claimNext(now(), resting())
    if (!delivery) return false
    try {
      await deliver(delivery)
    } catch (error) {
      onTrouble(delivery.id, { kind: 'fault', error })
      const due = now() + LAST_RETRY
      await note(delivery.id, { kind: 'again', due, counted: true, ambiguous: true, error: 'a fault of ours' })
    }
    return true
  }

  const idle = async (): Promise<void> => {
    waker = Promise.withResolvers<void>()
    await Promise.race([waker.promise, pause(LOOK_AGAIN)])
  }

  const round = async (): Promise<void> => {
    const started = performance.now()
    if (quietUntil > started) await pause(quietUntil - started)
    else if (await step()) await pause(Math.max(0, SECOND / messagesPerSecond - (performance.now() - started)))
    else await idle()
  }

  const run = async (): Promise<void> => {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await round()
        failures = 0
      } catch (error) {
        onTrouble(null, { kind: 'fault', error })
        await pause(backOff(failures))
        failures += 1
      }
    }
  }

  const running = run()
  return {
    wake: () => waker.resolve(),
    stop: async () => {
      stopping.abort()
      waker.resolve()
      await running
    },
  }
}
