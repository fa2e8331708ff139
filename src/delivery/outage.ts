import { backOff } from './settlement.ts'

/** So many calls may fail in a row before Telegram is taken to be away. */
const TOLERATED = 3
/** Telegram is looked for so often at least: whoever waits is served within a minute of its return. */
const LONGEST_PAUSE = 15_000

/** Whether Telegram can be reached. While it can't, one message is tried now and then, and the others wait untouched. */
export interface Outage {
  readonly failed: (message: number, now: number) => void
  readonly passed: () => void
  /** Whether a message has failed since the last that passed, or since all that could be tried had. */
  readonly hasFailed: (message: number) => boolean
  /** All that can be tried has failed: it is tried again. */
  readonly startOver: () => void
  /** How long nothing is to be tried; milliseconds. */
  readonly wait: (now: number) => number
  /** How long what has just failed is left alone; undefined unless Telegram is away, so that it is no failure of its own. */
  readonly rest: () => number | undefined
  readonly lasts: () => boolean
}

export const createOutage = (): Outage => {
  let failures = 0
  let pause = 0
  let until = 0
  const failed = new Set<number>()
  return {
    failed: (message, now) => {
      failures += 1
      failed.add(message)
      if (failures < TOLERATED) return
      pause = backOff(failures - TOLERATED, LONGEST_PAUSE)
      until = now + pause
    },
    passed: () => {
      failures = 0
      until = 0
      failed.clear()
    },
    hasFailed: (message) => failed.has(message),
    startOver: () => failed.clear(),
    wait: (now) => Math.max(0, until - now),
    // Long enough for others to be tried meanwhile: it may be that only this one fails.
    rest: () => (failures >= TOLERATED ? 2 * pause : undefined),
    lasts: () => failures >= TOLERATED,
  }
}
