import { schedule, type ScheduledTask } from 'node-cron'

/**
 * How often there is a beat: at each full minute of the clock, or every so many milliseconds, whatever the clock says. A
 * replayed clock has its minutes elsewhere than the machine's.
 */
const PACES = { minute: 'full-minutes', 'few-seconds': 5_000, second: 1_000 } as const

export type Pace = keyof typeof PACES

export interface Heartbeat {
  /** Ticks at once; waits for the tick under way first. */
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** What was missed or still runs needs no word of the library's own in the log: the next tick finds all that is due. */
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined, debug: () => undefined }
/** A beat that comes late still comes. */
const TOLERANCE = 59_000

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

/** Resolves when nothing more is going to be called. */
type End = () => Promise<void>

/**
 * The library waits for the minute that it has reckoned, so when the clock is set it reckons anew: a tick finds all that is
 * due, so that none has to be made up for.
 */
const atFullMinutes = (beat: () => Promise<void>): End => {
  const begin = (): ScheduledTask =>
    schedule('* * * * *', beat, {
      timezone: 'UTC',
      noOverlap: true,
      missedExecutionTolerance: TOLERANCE,
      suppressMissedWarning: true,
      logger: SILENT,
    })
  let task = begin()
  const ended: Promise<void>[] = []
  const endWatch = watchClock(() => {
    ended.push(Promise.resolve(task.destroy()))
    task = begin()
  })
  return async () => {
    endWatch()
    await Promise.all([...ended, task.destroy()])
  }
}

const every = (milliseconds: number, beat: () => Promise<void>): End => {
  let beating = false
  const timer = setInterval(() => {
    if (beating) return
    beating = true
    void beat().finally(() => {
      beating = false
    })
  }, milliseconds)
  return async () => {
    clearInterval(timer)
  }
}

/**
 * Calls `tick` at once and then at the pace given, never two at a time. What goes wrong in one tick does not end the others;
 * its signal aborts when the heartbeat stops.
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
  const length = PACES[pace]
  const end = length === 'full-minutes' ? atFullMinutes(beat) : every(length, beat)
  void beat()
  return {
    beat,
    stop: async () => {
      stopping.abort()
      await end()
      await last
    },
  }
}
