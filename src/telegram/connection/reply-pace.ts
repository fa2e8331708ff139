import { setTimeout as sleep } from 'node:timers/promises'
import type { Transformer } from 'grammy'
import type { Pace } from '../../delivery/pace.ts'
import type { Leaving, Traffic } from '../../delivery/traffic.ts'

/** The methods that Telegram counts against its rates. */
const COUNTED = /^(?:send(?!ChatAction)|edit|copy|forward)/
/** How often one looks whether there is room for a call; milliseconds. */
const LOOK_AGAIN = 20

type Wait = (milliseconds: number) => Promise<unknown>

const chatOf = (payload: object): number | undefined =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : undefined

const enter = async (traffic: Traffic, what: Leaving, wait: Wait): Promise<void> => {
  while (!traffic.enter(performance.now(), what)) await wait(Math.min(traffic.wait(performance.now()), LOOK_AGAIN))
}

const enterFirst = async (traffic: Traffic, wait: Wait): Promise<void> => {
  const done = traffic.wanted()
  await enter(traffic, 'answer', wait).finally(done)
}

/** Lets calls leave while there is room for them in the traffic: at the last moment, so that nothing that holds us up can bunch them. */
export const inTraffic =
  (traffic: Traffic, what: Leaving, wait: Wait = sleep): Transformer =>
  async (previous, method, payload, signal) => {
    if (!COUNTED.test(method)) return previous(method, payload, signal)
    await (what === 'answer' ? enterFirst(traffic, wait) : enter(traffic, what, wait))
    try {
      return await previous(method, payload, signal)
    } finally {
      traffic.ended(performance.now())
    }
  }

/**
 * Answers to people draw on the budget of all that is sent: they go before what is owed, and it keeps a distance to
 * them. Of those to one chat only some go at once. `wait` takes milliseconds.
 */
export const paced =
  (pace: Pick<Pace, 'reserve' | 'lineUp' | 'hold'>, wait: Wait = sleep): Transformer =>
  async (previous, method, payload, signal) => {
    if (!COUNTED.test(method)) return previous(method, payload, signal)
    const chat = chatOf(payload)
    const line = chat === undefined ? 0 : pace.lineUp(chat, performance.now())
    if (line > 0) await wait(line)
    const turn = pace.reserve(chat, performance.now())
    if (turn > 0) await wait(turn)
    const answer = await previous(method, payload, signal)
    if (!answer.ok && answer.error_code === 429 && chat !== undefined)
      pace.hold(chat, answer.parameters?.retry_after ?? 1, performance.now())
    return answer
  }
