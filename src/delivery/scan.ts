import type { Outbox } from '../store/delivery/outbox.ts'
import type { Queue } from './queue.ts'

const RANKS = [0, 1] as const
const PAGE = 500
/** So many chats are kept at hand. */
const ENOUGH = 500

interface Position {
  readonly rank: number
  readonly due: number
  readonly id: number
}

const START: Position = { rank: RANKS[0], due: Number.MIN_SAFE_INTEGER, id: 0 }

const isBefore = (one: Position, other: Position): boolean =>
  one.rank < other.rank ||
  (one.rank === other.rank && (one.due < other.due || (one.due === other.due && one.id < other.id)))

/** Fills the queue from the outbox: as far ahead as is needed, and never by what is owed in all. */
export interface Scan {
  /** Begins from the front again: there may be something new, or something whose time has come. */
  readonly restart: () => void
  /** Reads on until everything up to where an earlier pass ended has been seen, and enough is at hand. */
  readonly fill: (now: number) => Promise<void>
}

export const createScan = (outbox: Pick<Outbox, 'waiting'>, queue: Pick<Queue, 'add' | 'ready'>): Scan => {
  let position = START
  let seen = START
  let complete = false

  const advance = async (now: number): Promise<void> => {
    const rows = await outbox.waiting(now, position, PAGE)
    for (const row of rows) queue.add(row)
    const last = rows.at(-1)
    if (rows.length === PAGE && last) position = { rank: position.rank, due: last.due, id: last.id }
    else if (position.rank < RANKS.length - 1) position = { ...START, rank: position.rank + 1 }
    else complete = true
    if (isBefore(seen, position)) seen = position
  }

  const wantsMore = (): boolean => !complete && (isBefore(position, seen) || queue.ready() < ENOUGH)

  return {
    restart: () => {
      position = START
      complete = false
    },
    fill: async (now) => {
      while (wantsMore()) await advance(now)
    },
  }
}
