import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLookout } from '../../src/delivery/lookout.ts'
import { createQueue } from '../../src/delivery/queue.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

/** An empty outbox that takes so many milliseconds to put aside what is late, and so many for each page that is read. */
const watching = ({ expiring = 0, reading = 0 }: { readonly expiring?: number; readonly reading?: number }) => {
  const outbox = {
    expire: async () => {
      vi.advanceTimersByTime(expiring)
      return 0
    },
    waiting: async () => {
      vi.advanceTimersByTime(reading)
      return []
    },
  }
  return createLookout({ outbox, queue: createQueue(() => 0), now: () => 0 })
}

describe('the next look', () => {
  // Each look reads two pages: the news and the briefings.
  test.each([
    ['comes after a second', {}, 1_000],
    ['comes later where reading takes long: it takes a tenth of the time', { reading: 150 }, 3_000],
    ['comes after five seconds at most', { reading: 60_000 }, 5_000],
    ['does not come later where another transaction had to end first', { expiring: 60_000 }, 1_000],
  ])('%s', async (_, took, pause) => {
    const lookout = watching(took)
    await lookout.look()
    expect(lookout.idleFor(performance.now())).toBe(pause)
  })
})

/** An outbox in which something is written when so many of its pages have been read. */
const calledAfter = (pages: number) => {
  const seen: number[] = []
  let read = 0
  let written = false
  const lookout = createLookout({
    outbox: {
      expire: async () => 0,
      waiting: async (_, { rank }) => {
        const rows = written && rank === 0 ? [{ id: 1, chat: 7, due: 0, rank }] : []
        read += 1
        if (read === pages) {
          written = true
          lookout.soon()
        }
        return rows
      },
    },
    queue: { add: ({ id }) => void seen.push(id), ready: () => seen.length, freeAt: () => undefined },
    now: () => 0,
  })
  return { lookout, seen }
}

describe('a call', () => {
  test.each([
    ['as the news are read', 1],
    ['as the briefings are read', 2],
  ])('that comes during a look, %s, lets the next one follow at once', async (_, pages) => {
    const { lookout, seen } = calledAfter(pages)
    await lookout.look()
    expect([lookout.idleFor(performance.now()) > 0, seen]).toEqual([false, []])
    await lookout.look()
    expect(seen).toEqual([1])
  })

  test('is answered by one look: the one after it has its pause', async () => {
    const { lookout } = calledAfter(1)
    await lookout.look()
    await lookout.look()
    expect(lookout.idleFor(performance.now())).toBe(1_000)
  })
})
