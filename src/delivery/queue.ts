import type { Waiting } from '../store/delivery/claiming.ts'
import { createHeap } from './heap.ts'

/** Of each chat that is owed something the next message, in the order of sending. */
export interface Queue {
  /** Takes a row in, unless its chat has one that goes before it, or one on its way. */
  readonly add: (row: Waiting) => void
  /** The first that is not passed over and whose chat is free at `now`; the chat is busy from then on, until it is done. */
  readonly next: (now: number, passesOver?: (row: Waiting) => boolean) => Waiting | undefined
  /** What was on its way to a chat has been settled; `next` is what it is owed now. */
  readonly done: (chat: number, next: Waiting | undefined) => void
  /** When the first of the chats that rest will be free; undefined where none rests. */
  readonly freeAt: () => number | undefined
  /** About how many could go as far as their chats are concerned. */
  readonly ready: () => number
}

const before = (one: Waiting, other: Waiting): boolean =>
  one.rank - other.rank < 0 ||
  (one.rank === other.rank && (one.due < other.due || (one.due === other.due && one.id < other.id)))

/** `restOf` says until when a chat is to be left alone; all times by the same stopwatch, milliseconds. */
export const createQueue = (restOf: (chat: number) => number): Queue => {
  const heads = new Map<number, Waiting>()
  const busy = new Set<number>()
  const ready = createHeap<Waiting>(before)
  const resting = createHeap<{ readonly row: Waiting; readonly until: number }>((one, other) => one.until < other.until)

  const add = (row: Waiting): void => {
    const head = heads.get(row.chat)
    if (busy.has(row.chat) || (head && !before(row, head))) return
    heads.set(row.chat, row)
    ready.push(row)
  }

  const wakeRested = (now: number): void => {
    for (let first = resting.peek(); first && first.until <= now; first = resting.peek()) {
      resting.pop()
      ready.push(first.row)
    }
  }

  /** The first of those ready, without what another one has taken the place of in the meantime, and what has to rest. */
  const firstFree = (now: number): Waiting | undefined => {
    for (let row = ready.pop(); row; row = ready.pop()) {
      if (heads.get(row.chat) !== row) continue
      const until = restOf(row.chat)
      if (until <= now) return row
      resting.push({ row, until })
    }
    return undefined
  }

  return {
    add,
    next: (now, passesOver = () => false) => {
      wakeRested(now)
      const passedOver: Waiting[] = []
      let row = firstFree(now)
      for (; row && passesOver(row); row = firstFree(now)) passedOver.push(row)
      for (const other of passedOver) ready.push(other)
      if (!row) return undefined
      heads.delete(row.chat)
      busy.add(row.chat)
      return row
    },
    done: (chat, next) => {
      busy.delete(chat)
      if (next) add(next)
    },
    freeAt: () => resting.peek()?.until,
    ready: () => ready.size(),
  }
}
