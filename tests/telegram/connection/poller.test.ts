import { GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { createPoller } from '../../../src/telegram/connection/poller.ts'

type PolledApi = Parameters<typeof createPoller>[0]['api']

const update = (update_id: number): Update => ({ update_id })

/** A Telegram that answers each poll with the next of these batches, and then with nothing more. */
const telegram = (...batches: (readonly Update[] | Error)[]) => {
  const offsets: (number | undefined)[] = []
  const getUpdates: PolledApi['getUpdates'] = async ({ offset, timeout } = {}, signal) => {
    offsets.push(offset)
    const batch = batches.shift()
    if (batch instanceof Error) throw batch
    if (batch) return [...batch]
    if (timeout === undefined) return []
    return new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))))
  }
  return { offsets, api: { getUpdates, deleteWebhook: async (): Promise<true> => true } }
}

const turn = (): Promise<void> => new Promise(setImmediate)

const polling = (
  api: ReturnType<typeof telegram>['api'],
  take: (one: Update) => Promise<boolean> = async () => true,
) => {
  const waits: number[] = []
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    await turn()
  }
  return { poller: createPoller({ api, kinds: ['message'], take, wait }), waits }
}

test('what a poll has brought is taken in before the next one confirms it', async () => {
  const { api, offsets } = telegram([update(7), update(8)], [update(9)])
  const taken: number[] = []
  const kept = Promise.withResolvers<void>()
  const { poller } = polling(api, async ({ update_id }) => {
    if (update_id === 8) await kept.promise
    taken.push(update_id)
    return true
  })
  void poller.run()
  await turn()
  expect([offsets, taken]).toEqual([[1], [7]])
  kept.resolve()
  await turn()
  expect([offsets, taken]).toEqual([
    [1, 9, 10],
    [7, 8, 9],
  ])
})

const refusal = (error_code: number, retry_after?: number): GrammyError =>
  new GrammyError(
    'Call failed',
    { ok: false, error_code, description: 'no', parameters: retry_after === undefined ? {} : { retry_after } },
    'getUpdates',
    {},
  )

test.each([
  ['the network fails', new Error('reset'), 3_000],
  ['Telegram is troubled', refusal(502), 3_000],
  ['Telegram asks to wait for a moment', refusal(429, 5), 5_000],
  ['Telegram asks to wait for hours', refusal(429, 5_329), 30_000],
])('where %s, the next poll asks for the same again after a pause', async (_, fault, pause) => {
  const { api, offsets } = telegram([update(7)], fault)
  const { poller, waits } = polling(api)
  void poller.run()
  await turn()
  await turn()
  expect([offsets, waits]).toEqual([[1, 8, 8], [pause]])
})

test('what Telegram refuses for good ends it, in words', async () => {
  const { api } = telegram(refusal(409))
  const { poller, waits } = polling(api)
  await expect(poller.run()).rejects.toThrow('another program receives the updates')
  expect(waits).toEqual([])
})

describe('a stop', () => {
  test('confirms what has been taken in', async () => {
    const { api, offsets } = telegram([update(7)])
    const { poller } = polling(api)
    void poller.run()
    await turn()
    await poller.stop()
    expect(offsets).toEqual([1, 8, 8])
  })

  test('leaves to Telegram what could not be kept, and what came after it', async () => {
    const { api, offsets } = telegram([update(7), update(8), update(9)])
    const taken: number[] = []
    const { poller } = polling(api, async ({ update_id }) => {
      taken.push(update_id)
      return update_id !== 8
    })
    const running = poller.run()
    await turn()
    await poller.stop()
    await running
    expect([offsets, taken]).toEqual([
      [1, 8],
      [7, 8],
    ])
  })

  test.each([
    ['another program receives the updates', 409],
    ['the token is no longer known', 401],
  ])('makes no further call where %s', async (_, code) => {
    const { api, offsets } = telegram([update(7)], refusal(code))
    const { poller } = polling(api)
    await expect(poller.run()).rejects.toThrow()
    await poller.stop()
    expect(offsets).toEqual([1, 8])
  })
})
