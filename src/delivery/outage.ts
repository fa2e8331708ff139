import { backOff } from './settlement.ts'

/** So many calls may fail in a row before Telegram is taken to be away. */
const TOLERATED = 3
/** Telegram is looked for so often at least: whoever waits is served within a minute of its return. */
const LONGEST_PAUSE = 15_000

/** Whether Telegram can be reached. While it can't, one message is tried now and then, and the others wait untouched. */
export interface Outage {
  readonly failed: (now: number) => void
  readonly passed: () => void
  /** How long nothing is to be tried; milliseconds. */
  readonly wait: (now: number) => number
  readonly lasts: () => boolean
}

export const createOutage = (): Outage => {
  let failures = 0
  let until = 0
  return {
    failed: (now) => {
      failures += 1
      if (failures >= TOLERATED) until = now + backOff(failures - TOLERATED, LONGEST_PAUSE)
    },
    passed: () => {
      failures = 0
      until = 0
    },
    wait: (now) => Math.max(0, until - now),
    lasts: () => failures >= TOLERATED,
  }
}
