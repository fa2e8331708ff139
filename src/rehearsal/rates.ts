import { tooManyRequests } from './refusal.ts'

/** How fast a bot may send. Telegram's own figures are flexible; these are the strict reading of its FAQ. */
export interface Rates {
  /** Sends and edits in any second, over all chats. */
  readonly overallPerSecond: number
  /** Sends and edits in a chat that may come at once; one more becomes free each second. */
  readonly chatBurst: number
  /** Sends and edits in one group in any minute. */
  readonly groupPerMinute: number
}

export const TELEGRAM_RATES: Rates = { overallPerSecond: 30, chatBurst: 3, groupPerMinute: 20 }

/** Counts a send to a chat, or throws a 429 with the seconds to wait. */
export type RateGate = (chat: { readonly id: number; readonly group: boolean }) => void

const SECOND = 1000
const MINUTE = 60_000

/** Milliseconds until a window that holds `most` sends has room, 0 when it has some. */
const waitForWindow = (sends: readonly number[], most: number, window: number, now: number): number => {
  const inside = sends.filter((at) => at > now - window)
  return inside.length < most ? 0 : (inside[inside.length - most] ?? now) + window - now
}

interface Bucket {
  readonly tokens: number
  readonly at: number
}

const refill = (bucket: Bucket | undefined, most: number, now: number): Bucket => {
  if (bucket === undefined) return { tokens: most, at: now }
  return { tokens: Math.min(most, bucket.tokens + (now - bucket.at) / SECOND), at: now }
}

/** Holds sends to the rates by a stopwatch in milliseconds. */
export const createRateGate = (rates: Rates, stopwatch: () => number): RateGate => {
  let all: number[] = []
  const groups = new Map<number, number[]>()
  const buckets = new Map<number, Bucket>()

  return ({ id, group }) => {
    const at = stopwatch()
    const bucket = refill(buckets.get(id), rates.chatBurst, at)
    const inGroup = (groups.get(id) ?? []).filter((sent) => sent > at - MINUTE)
    all = all.filter((sent) => sent > at - SECOND)
    const wait = Math.max(
      waitForWindow(all, rates.overallPerSecond, SECOND, at),
      group ? waitForWindow(inGroup, rates.groupPerMinute, MINUTE, at) : 0,
      bucket.tokens >= 1 ? 0 : (1 - bucket.tokens) * SECOND,
    )
    if (wait > 0) throw tooManyRequests(Math.max(1, Math.ceil(wait / SECOND)))
    buckets.set(id, { tokens: bucket.tokens - 1, at })
    all.push(at)
    groups.set(id, [...inGroup, at])
  }
}
