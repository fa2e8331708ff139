/** Numbers that look random and are the same in every run. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number
  /** A whole number from 0 up to `count`. */
  readonly below: (count: number) => number
  readonly of: <Value>(values: readonly Value[]) => Value
  /** As `below`; a small number comes more often than a great one, as few persons are in the news daily and many once. */
  readonly rank: (count: number) => number
}

/** Mulberry32. */
export const chanceOf = (seed: number): Chance => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    of: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new RangeError('nothing to choose from')
      return value
    },
    rank: (count) => Math.floor(count * next() ** 2),
  }
}
