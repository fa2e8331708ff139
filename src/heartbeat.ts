/** A replayed clock has its minutes elsewhere than the machine's: it is looked at each second. */
const PERIODS = { minute: 60_000, 'few-seconds': 5_000, second: 1_000 } as const

export type Pace = keyof typeof PERIODS

export interface Heartbeat {
  /** Ticks at once; waits for the tick under way first. */
  readonly beat: () => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Calls `tick` at once and then whenever a period of the machine's clock is full, never two at a time. What goes wrong in one
 * tick does not end the others; its signal aborts when the heartbeat stops. No wait is longer than a period, wherever the
 * clock is set to in the meantime: a tick finds all that is due, so that none has to be made up for.
 */
export const startHeartbeat = (
  tick: (stopping: AbortSignal) => Promise<void>,
  pace: Pace,
  onFailure: (error: unknown) => void,
): Heartbeat => {
  const stopping = new AbortController()
  const period = PERIODS[pace]
  let waiting = 0
  let last: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined

  const beat = (): Promise<void> => {
    waiting += 1
    last = last
      .then(() => tick(stopping.signal))
      .catch(onFailure)
      .finally(() => {
        waiting -= 1
      })
    return last
  }
  const wait = (): void => {
    timer = setTimeout(pass, period - (Date.now() % period))
  }
  const pass = (): void => {
    if (waiting === 0) void beat()
    wait()
  }
  void beat()
  wait()
  return {
    beat,
    stop: async () => {
      stopping.abort()
      clearTimeout(timer)
      await last
    },
  }
}
