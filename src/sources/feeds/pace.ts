import type { Fetch } from '../fetching/fetch.ts'

interface Time {
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

const GAP = 2_000

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

/** A fetch that asks one host for one thing at a time, two seconds apart; other hosts need not wait. */
export const paced = (fetch: Fetch, { now, wait }: Time, gap = GAP): Fetch => {
  const turns = new Map<string, { last: Promise<unknown>; free: number }>()
  return async (address, request) => {
    const host = hostOf(address)
    const turn = turns.get(host) ?? { last: Promise.resolve(), free: Number.NEGATIVE_INFINITY }
    turns.set(host, turn)
    const mine = turn.last.then(async () => {
      if (turn.free > now()) await wait(turn.free - now())
      try {
        return await fetch(address, request)
      } finally {
        turn.free = now() + gap
      }
    })
    turn.last = mine.catch(() => undefined)
    return mine
  }
}
