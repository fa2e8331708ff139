import { setTimeout as sleep } from 'node:timers/promises'
import type { Transformer } from 'grammy'
import type { Pace } from '../../delivery/pace.ts'

/** The methods that Telegram counts against its rates. */
const COUNTED = /^(?:send(?!ChatAction)|edit|copy|forward)/

const chatOf = (payload: object): number | undefined =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : undefined

/**
 * Answers to people draw on the budget of all that is sent: they go before what is owed, and it keeps a distance to
 * them. `wait` takes milliseconds.
 */
export const paced =
  (pace: Pick<Pace, 'reserve' | 'hold'>, wait: (milliseconds: number) => Promise<unknown> = sleep): Transformer =>
  async (previous, method, payload, signal) => {
    if (!COUNTED.test(method)) return previous(method, payload, signal)
    const chat = chatOf(payload)
    const milliseconds = pace.reserve(chat, performance.now())
    if (milliseconds > 0) await wait(milliseconds)
    const answer = await previous(method, payload, signal)
    if (!answer.ok && answer.error_code === 429 && chat !== undefined)
      pace.hold(chat, answer.parameters?.retry_after ?? 1, performance.now())
    return answer
  }
