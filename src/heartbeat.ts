import { schedule } from 'node-cron'

/** A replayed clock has its minutes elsewhere than the machine's: it is looked at each second. */
const PATTERNS = { minute: '* * * * *', 'few-seconds': '*/5 * * * * *', second: '* * * * * *' } as const

export type Pace = keyof typeof PATTERNS

export interface Heartbeat {
  /** Ticks at once; waits for the tick under way first. */
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Calls `tick` at once and then at the pace given, in UTC, never two at a time. What goes wrong in one tick does not end the
 * others; its signal aborts when the heartbeat stops.
 */
export const startHeartbeat = (
  tick: (stopping: AbortSignal) => Promise<void>,
  pace: Pace,
  onFailure: (error: unknown) => void,
): Heartbeat => {
  const stopping = new AbortController()
  let last: Promise<void> = Promise.resolve()
  const beat = (): Promise<void> => {
    last = last.then(() => tick(stopping.signal)).catch(onFailure)
    return last
  }
  // A tick that was missed needs no word of the library's own in the log: the next one finds all that is due.
  const task = schedule(PATTERNS[pace], beat, { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true })
  void beat()
  return {
    beat,
    stop: async () => {
      stopping.abort()
      await task.destroy()
      await last
    },
  }
}
