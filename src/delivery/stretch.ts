import { setImmediate as othersFirst } from 'node:timers/promises'

/** Work for many readers goes on for so many milliseconds; then others have their turn. */
const STRETCH = 15

/** To be called after each piece of work: lets others have their turn where it has gone on for long. */
export const createStretch = (): (() => Promise<void>) => {
  let began = performance.now()
  return async () => {
    if (performance.now() - began < STRETCH) return
    await othersFirst()
    began = performance.now()
  }
}

/** How much is done in one go that can't be interrupted, such as a transaction: what took one stretch lately. */
export interface Portion {
  readonly size: () => number
  /** So many were done, in so many milliseconds. */
  readonly took: (count: number, length: number) => void
}

export const createPortion = ({ first, most }: { readonly first: number; readonly most: number }): Portion => {
  const least = Math.ceil(first / 5)
  let size = first
  return {
    size: () => size,
    took: (count, length) => {
      // What is left over at the end is no measure.
      if (count < size) return
      const fitting = Math.round((count * STRETCH) / Math.max(length, 1))
      // Twice as many or half at most: one slow turn of the disk tells little.
      size = Math.min(most, 2 * size, Math.max(least, Math.floor(size / 2), fitting))
    },
  }
}
