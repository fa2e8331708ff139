import { schedule, type ScheduledTask } from 'node-cron'

/** A replayed clock has its minutes elsewhere than the machine's: it is looked at each second. */
const PATTERNS = { minute: '* * * * *', 'few-seconds': '*/5 * * * * *', second: '* * * * * *' } as const

export type Pace = keyof typeof PATTERNS

export interface Heartbeat {
  /** Ticks at once; waits for the tick under way first. */
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What was missed or still runs needs no word of the library's own in the log: the next tick finds all that is due. */
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined }

const LOOK = 1_000
/** A clock that is slewed drifts; one that is set leaps. */
const LEAP = 2_000

const ahead = (): number => Date.now() - performance.now()

/** Calls `onLeap` soon after the machine's clock is set; returns what ends it. */
const watchClock = (onLeap: () => void): (() => void) => {
  let last = ahead()
  const timer = setInterval(() => {
    const leapt = Math.abs(ahead() - last) > LEAP
    last = ahead()
    if (leapt) onLeap()
  }, LOOK)
  return () => {
    clearInterval(timer)
  }
}

/**
 * Calls `tick` at once and then at the pace given, in UTC, never two at a time. What goes wrong in one tick does not end the
 * others; its signal aborts when the heartbeat stops. The library waits for the hour that it has reckoned, so when the clock
 * is set it reckons anew: a tick finds all that is due, so that none has to be made up for.
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
  const begin = (): ScheduledTask =>
    schedule(PATTERNS[pace], beat, { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true, logger: SILENT })
  let task = begin()
  const ended: Promise<void>[] = []
  const endWatch = watchClock(() => {
    ended.push(Promise.resolve(task.destroy()))
    task = begin()
  })
  void beat()
  return {
    beat,
    stop: async () => {
      stopping.abort()
      endWatch()
      await Promise.all([...ended, task.destroy()])
      await last
    },
  }
}
