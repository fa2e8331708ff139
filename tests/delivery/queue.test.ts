import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createHeap } from '../../src/delivery/heap.ts'
import { createQueue } from '../../src/delivery/queue.ts'
import { createScan } from '../../src/delivery/scan.ts'
import type { Waiting } from '../../src/store/delivery/claiming.ts'

const row = (id: number, chat: number, due = 10, rank = 1): Waiting => ({ id, chat, due, rank })

const setUp = (rests: Readonly<Record<number, number>> = {}) => {
  const queue = createQueue((chat) => rests[chat] ?? 0)
  return { ...queue, order: (now: number) => [1, 2, 3, 4, 5].flatMap(() => queue.next(now)?.id ?? []) }
}

test('a heap gives the first of its items, whatever the order in which they came', () => {
  assert(
    property(array(integer()), (numbers) => {
      const heap = createHeap<number>((one, other) => one < other)
      for (const number of numbers) heap.push(number)
      expect(numbers.map(() => heap.pop())).toEqual(numbers.toSorted((one, other) => one - other))
      expect(heap.pop()).toBeUndefined()
    }),
  )
})

describe('the next message', () => {
  test('is news before briefings, then what is due longest, then what was planned first', () => {
    const { add, order } = setUp()
    for (const waiting of [row(1, 1, 9), row(2, 2, 8), row(3, 3, 99, 0), row(4, 4, 8)]) add(waiting)
    expect(order(0)).toEqual([3, 2, 4, 1])
  })

  test('is one that is not passed over, and those that are stay in their place', () => {
    const { add, next, order } = setUp()
    for (const waiting of [row(1, 1, 7), row(2, 2, 8), row(3, 3, 9)]) add(waiting)
    expect(next(0, ({ id }) => id < 3)?.id).toBe(3)
    expect(next(0, () => true)).toBeUndefined()
    expect(order(0)).toEqual([1, 2])
  })

  test('is one for each chat; news take the place of a briefing that waits', () => {
    const { add, order, done } = setUp()
    add(row(1, 7))
    add(row(2, 7, 99, 0))
    add(row(3, 7, 99, 0))
    expect(order(0)).toEqual([2])
    add(row(3, 7, 99, 0))
    expect(order(0)).toEqual([])
    done(7, row(3, 7, 99, 0))
    expect(order(0)).toEqual([3])
    done(7, undefined)
    expect(order(0)).toEqual([])
  })

  test('is not for a chat that rests: others go before it, and later it comes', () => {
    const { add, order, freeAt } = setUp({ 1: 500 })
    for (const waiting of [row(1, 1, 1, 0), row(2, 2)]) add(waiting)
    expect(order(499)).toEqual([2])
    expect(freeAt()).toBe(500)
    expect(order(500)).toEqual([1])
    expect(freeAt()).toBeUndefined()
  })
})

const outboxOf = (rows: Waiting[]) => {
  const reads: number[] = []
  return {
    reads,
    waiting: async (_: number, after: Omit<Waiting, 'chat'>, limit: number) => {
      const page = rows
        .filter(({ rank, due, id }) => rank === after.rank && (due > after.due || (due === after.due && id > after.id)))
        .toSorted((one, other) => one.due - other.due || one.id - other.id)
        .slice(0, limit)
      reads.push(page.length)
      return page
    },
  }
}

describe('reading ahead', () => {
  test('takes no more than it needs of a million', async () => {
    const outbox = outboxOf(Array.from({ length: 20_000 }, (_, index) => row(index + 1, index + 1)))
    const queue = setUp()
    const scan = createScan(outbox, queue)
    await scan.fill(10)
    expect([queue.ready(), outbox.reads]).toEqual([500, [0, 500]])
    await scan.fill(10)
    expect(outbox.reads).toHaveLength(2)
  })

  test('finds news behind which it had read on already', async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => row(index + 1, index + 1))
    const queue = setUp()
    const scan = createScan(outboxOf(rows), queue)
    await scan.fill(10)
    rows.push(row(2_000, 5_000, 99, 0), row(2_001, 5_001, 1))
    scan.restart()
    await scan.fill(10)
    expect([queue.next(0)?.id, queue.next(0)?.id, queue.next(0)?.id]).toEqual([2_000, 2_001, 1])
  })

  test('every row comes once, in order, whatever comes when', () => {
    const waiting = record({
      chat: integer({ min: 1, max: 6 }),
      due: integer({ min: 0, max: 5 }),
      rank: integer({ min: 0, max: 1 }),
    })
    assert(
      property(array(waiting, { maxLength: 40 }), (given) => {
        const rows = given.map((one, index) => ({ ...one, id: index + 1 }))
        const { add, next, done } = createQueue(() => 0)
        const left = new Set(rows)
        const offer = (): void => {
          for (const one of left) add(one)
        }
        offer()
        const got: number[] = []
        for (let one = next(0); one; one = next(0)) {
          got.push(one.id)
          left.delete(one)
          done(one.chat, undefined)
          offer()
        }
        const order = rows.toSorted((a, b) => a.rank - b.rank || a.due - b.due || a.id - b.id)
        expect(got).toEqual(order.map(({ id }) => id))
      }),
    )
  })
})
