/** A sleep that others may end. */
export interface Waker {
  /** Sleeps for so many milliseconds, or until it is woken; not at all where that has happened since the last sleep. */
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly wake: () => void
}

export const createWaker = (): Waker => {
  let woken = false
  let rise: (() => void) | undefined
  return {
    sleep: async (milliseconds) => {
      if (!woken && milliseconds > 0) {
        const slept = Promise.withResolvers<void>()
        const timer = setTimeout(slept.resolve, milliseconds)
        rise = slept.resolve
        await slept.promise
        clearTimeout(timer)
      }
      rise = undefined
      woken = false
    },
    wake: () => {
      woken = true
      rise?.()
    },
  }
}
