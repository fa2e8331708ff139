/** The time as the program knows it, epoch milliseconds. */
export interface Clock {
  readonly now: () => number
  /** True where the time is not the machine's: seeds published later are then still to come. */
  readonly replayed: boolean
}

/** A clock that one can move on; it stands still until it is set going. */
export interface MovableClock extends Clock {
  readonly running: () => boolean
  readonly run: () => void
  /** Moves on to an instant; a time already passed throws a RangeError, since what was sent can't be unsent. */
  readonly moveTo: (instant: number) => void
}

export const systemClock = (): Clock => ({ now: Date.now, replayed: false })

/** Starts at an instant and runs on from there. */
export const replayClock = (startAt: number, real: () => number = Date.now): Clock => {
  const started = real()
  return { now: () => startAt + real() - started, replayed: true }
}

export const movableClock = (startAt: number, real: () => number = Date.now): MovableClock => {
  let base = startAt
  let since: number | null = null
  const now = () => (since === null ? base : base + real() - since)
  return {
    now,
    replayed: true,
    running: () => since !== null,
    run: () => {
      since ??= real()
    },
    moveTo: (instant) => {
      if (instant < now()) throw new RangeError('the clock only moves on')
      base = instant
      if (since !== null) since = real()
    },
  }
}
