import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { createPace } from '../../../src/delivery/pace.ts'
import { callsThrough } from '../../../src/telegram/connection/calls.ts'

describe('a call', () => {
  test('to a silent Telegram does not keep the next reader waiting for ever', async () => {
    const api = new Api('1:token')
    api.config.use(
      (_, method, __, signal) =>
        new Promise((_resolve, reject) => {
          if (method === 'getUpdates') reject(new Error(`a signal: ${signal !== undefined}`))
          signal?.addEventListener('abort', () => reject(new Error('given up')))
        }),
      ...callsThrough({ limit: 50 }),
    )
    await expect(api.sendMessage(1, 'text')).rejects.toThrow('given up')
    await expect(api.getUpdates()).rejects.toThrow('a signal: false')
  })

  test('that waits for its turn among many for longer than it may take is made all the same', async () => {
    const api = new Api('1:token')
    const pace = createPace(20, performance.now() - 1_000)
    const givenUp: boolean[] = []
    api.config.use(
      async (_, __, ___, signal) => {
        givenUp.push(signal?.aborted ?? false)
        return { ok: true, result: true as never }
      },
      ...callsThrough({ pace, limit: 40 }),
    )
    await Promise.all([1, 2, 3, 4, 5].map((chat) => api.sendMessage(chat, 'text')))
    expect(givenUp).toEqual([false, false, false, false, false])
  })
})
