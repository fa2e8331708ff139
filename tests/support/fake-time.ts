import { vi } from 'vitest'

const STEP = 1_000
/** A busy machine may need several for what is done at once on a free one. */
const TURNS = 10

/** Moves a faked clock on, second by second: what waits for no timer, such as the database, has its turns between them. */
export const pass = async (milliseconds: number): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= STEP) {
    await vi.advanceTimersByTimeAsync(Math.min(left, STEP))
    for (let turn = 0; turn < TURNS; turn += 1) await new Promise(setImmediate)
  }
}
