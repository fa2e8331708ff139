import { vi } from 'vitest'

/** Waits until an assertion holds. The limit only ends what never comes: a busy machine may take its time. */
export const eventually = <Value>(assertion: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(assertion, { timeout: 120_000, interval: 50 })
