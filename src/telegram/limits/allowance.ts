/** So much at once, and then one more each interval. */
interface Pace {
  readonly atOnce: number
  /** Milliseconds. */
  readonly oneMoreEach: number
}

export interface Allowance {
  /** 0 where it is granted; else the milliseconds until it would be, and nothing is used up. */
  readonly take: (key: string, now: number) => number
}

/** When there are more keys than this, those that have everything back are forgotten. */
const MANY_KEYS = 10_000

/** What each key may ask for. One number a key is kept, in memory: when it will have everything back. */
export const createAllowance = ({ atOnce, oneMoreEach }: Pace): Allowance => {
  const wholeAt = new Map<string, number>()

  const forget = (now: number): void => {
    for (const [key, at] of wholeAt) if (at <= now) wholeAt.delete(key)
  }

  return {
    take: (key, now) => {
      const whole = Math.max(wholeAt.get(key) ?? now, now) + oneMoreEach
      const wait = whole - now - atOnce * oneMoreEach
      if (wait > 0) return wait
      if (wholeAt.size >= MANY_KEYS) forget(now)
      wholeAt.set(key, whole)
      return 0
    },
  }
}
