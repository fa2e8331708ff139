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
