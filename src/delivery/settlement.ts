import type { Delivery, Outcome } from '../store/delivery/delivery.ts'
import type { SendOutcome } from './outcome.ts'

const SECOND = 1000
const FIRST_RETRY = SECOND
const LAST_RETRY = 5 * 60 * SECOND

/** Milliseconds before the next attempt: from one second on twice as long each time, up to `longest`, with jitter. */
export const backOff = (attempts: number, longest = LAST_RETRY): number =>
  Math.round(Math.min(FIRST_RETRY * 2 ** attempts, longest) * (0.5 + Math.random() / 2))

/** Tried again without having counted as an attempt. */
const uncounted = (notBefore: number, error: string): Outcome => ({ kind: 'again', notBefore, counted: false, error })

/** What a message that a fault of ours kept from being sent comes to. */
export const faultSettlement = (now: number): Outcome => ({
  kind: 'again',
  notBefore: now + LAST_RETRY,
  counted: true,
  ambiguous: true,
  error: 'a fault of ours',
})

/** What else is known of a call. */
interface Circumstances {
  /** An unknown chat may be the token's fault. */
  readonly doubted: boolean
  /** Milliseconds for which a message that never left rests while Telegram is away; undefined where it is there. */
  readonly outageRest: number | undefined
}

/** How the outcome of a call is noted in the outbox. */
export const settlementOf = (
  outcome: SendOutcome,
  { attempts }: Pick<Delivery, 'attempts'>,
  now: number,
  { doubted, outageRest }: Circumstances,
): Outcome => {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'sent', messageId: outcome.messageId }
    case 'wait':
      return uncounted(now + outcome.seconds * SECOND, `asked to wait ${outcome.seconds} s`)
    case 'retry': {
      const { ambiguous, reason } = outcome
      // What may have arrived all the same is sent ever less often, whatever keeps its answers away.
      const own = ambiguous || outageRest === undefined
      const notBefore = now + (own ? backOff(attempts) : outageRest)
      return { kind: 'again', notBefore, counted: own, ambiguous, error: reason }
    }
    case 'migrated':
      return uncounted(now, 'the group has a new id')
    case 'topicless':
      return uncounted(now, outcome.reason)
    case 'unauthorised':
      return uncounted(now, 'the token was refused')
    case 'unknown':
      return doubted ? uncounted(now + 60 * SECOND, outcome.reason) : { kind: 'cancelled', error: outcome.reason }
    case 'gone':
    case 'forbidden':
      return { kind: 'cancelled', error: outcome.reason }
    case 'dead':
      return { kind: 'dead', error: outcome.reason }
  }
}
