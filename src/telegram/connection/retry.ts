import { setTimeout as sleep } from 'node:timers/promises'
import type { Transformer } from 'grammy'

const TRIES = 3
const LONGEST_WAIT = 30
/** Telegram's own methods of waiting for updates repeat themselves. */
const POLLING = 'getUpdates'

/**
 * Waits and tries again where Telegram asks for patience: three tries, and no wait above 30 s. Nothing else is repeated,
 * since a message whose answer was lost may have arrived. `wait` takes milliseconds.
 */
export const patience =
  (wait: (milliseconds: number) => Promise<unknown> = sleep): Transformer =>
  async (previous, method, payload, signal) => {
    if (method === POLLING) return previous(method, payload, signal)
    let answer = await previous(method, payload, signal)
    for (let tries = 1; tries < TRIES && !answer.ok; tries++) {
      const seconds = answer.error_code === 429 ? answer.parameters?.retry_after : undefined
      if (seconds === undefined || seconds > LONGEST_WAIT) break
      await wait(seconds * 1000)
      answer = await previous(method, payload, signal)
    }
    return answer
  }
