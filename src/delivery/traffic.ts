const SECOND = 1000
/** Telegram lets thirty a second pass where we send twenty-nine. */
const ALLOWED = 30
const SENT = 29
/** What has passed is dropped from memory in pieces of so many. */
const PIECE = 1000

export type Leaving = 'owed' | 'answer'

/**
 * Calls that may have reached Telegram within the last second: all that are on their way, and those that ended less than a
 * second ago. Where these are never more than it allows, no second sees more, however late we are woken or answered. All
 * times by one stopwatch, milliseconds.
 */
export interface Traffic {
  /** How many of what is owed may leave now: those that answers to people leave over. */
  readonly room: (now: number) => number
  /** How long until one of these may leave; 0 where it may now, Infinity where that hangs on those that are on their way. */
  readonly wait: (now: number) => number
  /** An answer to a person wants to leave, and goes before what is owed; call what it gives when it no longer waits. */
  readonly wanted: () => () => void
  /** Lets one leave that is owed, or an answer: true where there is room. */
  readonly enter: (now: number, what: Leaving) => boolean
  /** One that left was answered, or failed. */
  readonly ended: (now: number) => void
}

export const createTraffic = (perSecond: number): Traffic => {
  const most = Math.ceil((perSecond * ALLOWED) / SENT)
  let underWay = 0
  let answers = 0
  let ends: number[] = []
  let passed = 0

  const forget = (now: number): void => {
    for (let end = ends[passed]; end !== undefined && end + SECOND <= now; end = ends[passed]) passed += 1
    if (passed < PIECE) return
    ends = ends.slice(passed)
    passed = 0
  }
  const space = (now: number): number => {
    forget(now)
    return most - underWay - (ends.length - passed)
  }
  const room = (now: number): number => Math.max(0, space(now) - answers)
  return {
    room,
    wait: (now) => (room(now) > 0 ? 0 : Math.max(1, (ends[passed] ?? Number.POSITIVE_INFINITY) + SECOND - now)),
    wanted: () => {
      answers += 1
      return () => {
        answers -= 1
      }
    },
    enter: (now, what) => {
      const free = (what === 'answer' ? space(now) : room(now)) > 0
      if (free) underWay += 1
      return free
    },
    ended: (now) => {
      underWay -= 1
      ends.push(now)
    },
  }
}
