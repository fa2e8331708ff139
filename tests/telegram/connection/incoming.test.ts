import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { createIncoming } from '../../../src/telegram/connection/incoming.ts'
import { temporaryStore } from '../../support/temporary-store.ts'
import { eventually } from '../../support/eventually.ts'

const message = (update_id: number, chat: number): Update =>
  ({
    update_id,
    message: { message_id: update_id, date: 1, text: 'Хто?', chat: { id: chat, type: 'private' } },
  }) as Update

/** Updates that come to handlers which end when the test says so. */
const open = async (mostWaiting?: number) => {
  const { updates, inbox } = await temporaryStore()
  let isFull = false
  const begun: number[] = []
  const ends = new Map<number, PromiseWithResolvers<void>>()
  const errors: string[] = []
  const keep: typeof updates.keep = async (...kept) => {
    if (isFull) throw new Error('database or disk is full')
    return updates.keep(...kept)
  }
  const incoming = createIncoming({
    updates: { ...updates, keep },
    now: () => 1000,
    log: { error: (_, said) => void errors.push(said) },
    ...(mostWaiting === undefined ? {} : { mostWaiting }),
    handle: ({ update_id }) => {
      begun.push(update_id)
      const end = Promise.withResolvers<void>()
      ends.set(update_id, end)
      return end.promise
    },
  })
  const left = async () => (await updates.waiting(0)).map(({ update_id }) => update_id)
  return {
    incoming,
    begun,
    errors,
    inbox,
    left,
    fillDisk: () => {
      isFull = true
    },
    end: (id: number) => ends.get(id)?.resolve(),
    fail: (id: number) => ends.get(id)?.reject(new Error('no')),
  }
}

test('an update is kept until it is handled, and then nothing of it', async () => {
  const { incoming, begun, left, end } = await open()
  expect(await incoming.offer(message(1, 7))).toBe(true)
  expect([await left(), begun]).toEqual([[1], [1]])
  end(1)
  await eventually(async () => expect(await left()).toEqual([]))
})

test('what comes from one chat is handled in order, chats side by side', async () => {
  const { incoming, begun, end } = await open()
  await Promise.all([message(1, 7), message(2, 7), message(3, 8), message(4, 7)].map(incoming.offer))
  await sleep(20)
  expect(begun).toEqual([1, 3])
  end(1)
  await eventually(() => expect(begun).toEqual([1, 3, 2]))
  end(2)
  await eventually(() => expect(begun).toEqual([1, 3, 2, 4]))
})

describe('an update that comes again is not handled again', () => {
  test('while it waits', async () => {
    const { incoming, begun } = await open()
    expect([await incoming.offer(message(1, 7)), await incoming.offer(message(1, 7))]).toEqual([true, true])
    await sleep(20)
    expect(begun).toEqual([1])
  })

  test('after it was handled', async () => {
    const { incoming, begun, inbox } = await open()
    await inbox.take(1, 900)
    expect(await incoming.offer(message(1, 7))).toBe(true)
    await sleep(20)
    expect(begun).toEqual([])
  })
})

test('an update that can’t be handled is logged, and the next of its chat is', async () => {
  const { incoming, begun, errors, left, fail } = await open()
  await incoming.offer(message(1, 7))
  await incoming.offer(message(2, 7))
  fail(1)
  await eventually(() => expect(begun).toEqual([1, 2]))
  expect([errors, await left()]).toEqual([['an update could not be handled'], [2]])
})

test('what was kept and not handled before the last end is handled first', async () => {
  const before = await open()
  await before.incoming.offer(message(1, 7))
  await before.incoming.offer(message(2, 7))
  await before.incoming.offer(message(3, 7))
  const stopped = before.incoming.stop()
  before.end(1)
  await stopped
  expect([before.begun, await before.left()]).toEqual([[1], [2, 3]])
  expect(await before.incoming.offer(message(4, 7))).toBe(false)
})

test('an end waits for what is under way; the next start goes on with the rest', async () => {
  const store = await temporaryStore()
  const handled: number[] = []
  const parts = {
    updates: store.updates,
    now: () => 1000,
    log: { error: () => undefined },
    handle: async ({ update_id }: Update) => {
      await sleep(20)
      handled.push(update_id)
    },
  }
  const first = createIncoming(parts)
  for (const id of [1, 2, 3]) await first.offer(message(id, 7))
  await first.stop()
  expect(handled).toEqual([1])
  const second = createIncoming(parts)
  await second.resume()
  await second.offer(message(4, 7))
  await eventually(() => expect(handled).toEqual([1, 2, 3, 4]))
})

test('of a flood the rest is left to Telegram', async () => {
  const { incoming, end, left } = await open(2)
  await incoming.offer(message(1, 7))
  await incoming.offer(message(2, 8))
  expect(await incoming.offer(message(3, 9))).toBe(false)
  expect(await left()).toEqual([1, 2])
  end(1)
  await eventually(async () => expect(await incoming.offer(message(3, 9))).toBe(true))
})

test('what was kept before a long rest is answered after it no more', async () => {
  const { updates } = await temporaryStore()
  const DAY = 24 * 3_600_000
  await updates.keep(message(1, 7), 0)
  await updates.keep(message(2, 7), 5 * DAY)
  const begun: number[] = []
  const handle = async ({ update_id: id }: { readonly update_id: number }) => void begun.push(id)
  const incoming = createIncoming({ updates, handle, now: () => 6 * DAY, log: { error: () => undefined } })
  await incoming.resume()
  await eventually(async () => expect(await updates.waiting(0)).toEqual([]))
  expect(begun).toEqual([2])
})

describe('an update that can’t be kept', () => {
  test('is handled all the same, after what its chat wrote before', async () => {
    const { incoming, begun, errors, fillDisk, end } = await open()
    await incoming.take(message(1, 7))
    fillDisk()
    expect(await incoming.take(message(2, 7))).toBe(true)
    end(1)
    await eventually(() => expect(begun).toEqual([1, 2]))
    expect(errors).toEqual(['an update could not be kept'])
  })

  test('is handled before an end, which leaves what was kept to the next start', async () => {
    const { incoming, begun, left, fillDisk, end } = await open()
    for (const id of [1, 2]) await incoming.take(message(id, 7))
    fillDisk()
    await incoming.take(message(3, 7))
    const stopped = incoming.stop()
    end(1)
    await eventually(() => expect(begun).toEqual([1, 3]))
    end(3)
    await stopped
    expect(await left()).toEqual([2])
  })

  test('during an end is left to Telegram; one that is kept is left to the next start', async () => {
    const { incoming, begun, left, fillDisk } = await open()
    await incoming.stop()
    expect(await incoming.take(message(1, 7))).toBe(true)
    fillDisk()
    expect(await incoming.take(message(2, 7))).toBe(false)
    expect([begun, await left()]).toEqual([[], [1]])
  })
})
