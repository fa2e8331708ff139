import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { createPace } from '../../../src/delivery/pace.ts'
import { paced } from '../../../src/telegram/connection/reply-pace.ts'

/** An Api that answers at once, or with a request to wait for so many seconds; how long each call waited before. */
const setUp = (seconds?: number) => {
  const waits: number[] = []
  const pace = createPace(10, performance.now() - 1000)
  const api = new Api('1:token')
  api.config.use(async () =>
    seconds === undefined
      ? { ok: true, result: true as never }
      : { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: seconds } },
  )
  api.config.use(paced(pace, async (milliseconds) => waits.push(milliseconds)))
  return { api, pace, waits }
}

describe('answers to people', () => {
  test('share the budget with what is owed', async () => {
    const { api, pace, waits } = setUp()
    await api.sendMessage(1, 'one')
    expect(waits).toEqual([])
    expect(pace.wait(performance.now())).toBeGreaterThan(50)
    expect(pace.restOf(1)).toBeGreaterThan(performance.now())
    await api.editMessageText(2, 5, 'two')
    expect(waits).toHaveLength(1)
  })

  test('are not slowed down by what Telegram does not count', async () => {
    const { api, pace } = setUp()
    for (let call = 0; call < 9; call += 1) {
      await api.answerCallbackQuery('1')
      await api.sendChatAction(1, 'typing')
      await api.getMe()
    }
    expect(pace.wait(performance.now())).toBe(0)
  })

  test('go to one chat three at once, then one a second', async () => {
    const { api, waits } = setUp()
    for (let answer = 0; answer < 5; answer += 1) await api.sendMessage(7, 'one')
    const long = waits
      .filter((milliseconds) => milliseconds > 500)
      .map((milliseconds) => Math.round(milliseconds / 1_000))
    expect(long).toEqual([1, 2])
  })

  test('that came too fast hold back what is owed to the chat', async () => {
    const { api, pace } = setUp(7)
    await expect(api.sendMessage(1, 'one')).rejects.toThrow('429')
    expect(pace.restOf(1) - performance.now()).toBeGreaterThan(6_000)
    expect(pace.wait(performance.now())).toBeGreaterThan(6_000)
  })
})
