import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { patience } from '../../../src/telegram/connection/retry.ts'

type Answers = readonly (number | 'ok')[]

/** The method called against answers in turn; a number is the seconds to wait, and 500 a fault of Telegram's. */
const call = async (method: 'sendMessage' | 'getUpdates', answers: Answers) => {
  const left = [...answers]
  const waits: number[] = []
  const api = new Api('1:token')
  api.config.use(async () => {
    const answer = left.shift() ?? 'ok'
    if (answer === 'ok') return { ok: true, result: true as never }
    if (answer === 500) return { ok: false, error_code: 500, description: 'Internal Server Error' }
    return { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: answer } }
  })
  api.config.use(patience(async (milliseconds) => waits.push(milliseconds)))
  const done = method === 'sendMessage' ? api.sendMessage(1, 'text') : api.getUpdates()
  const came = await done.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
  return { came, waits, unused: left.length }
}

const CASES: readonly (readonly [string, 'sendMessage' | 'getUpdates', Answers, RegExp, readonly number[]])[] = [
  ['nothing to wait for', 'sendMessage', ['ok'], /done/, []],
  ['one wait', 'sendMessage', [3, 'ok'], /done/, [3000]],
  ['two waits', 'sendMessage', [3, 4, 'ok'], /done/, [3000, 4000]],
  ['never a fourth try', 'sendMessage', [1, 1, 1, 'ok'], /429/, [1000, 1000]],
  ['no wait above half a minute', 'sendMessage', [31, 'ok'], /429/, []],
  ['half a minute', 'sendMessage', [30, 'ok'], /done/, [30_000]],
  ['a fault is not repeated: the message may have arrived', 'sendMessage', [500, 'ok'], /500/, []],
  ['polling repeats itself', 'getUpdates', [1, 'ok'], /429/, []],
]

describe('patience', () => {
  test.each(CASES)('%s', async (_, method, answers, came, waits) => {
    const result = await call(method, answers)
    expect(result.came).toMatch(came)
    expect(result.waits).toEqual(waits)
  })
})
