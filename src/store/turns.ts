import { performance } from 'node:perf_hooks'
import { setImmediate as othersFirst } from 'node:timers/promises'

/** The database answers without a pause: after so many milliseconds whoever waits for something else has a turn. */
const STRETCH = 15

/** To be called before each statement: lets others have their turn where statements have gone on for long, in a transaction as well. */
export const createTurns = (): (() => Promise<void>) => {
  let began: number | undefined
  return async () => {
    if (began === undefined) {
      began = performance.now()
      setImmediate(() => {
        began = undefined
      })
    }
    if (performance.now() - began >= STRETCH) await othersFirst()
  }
}
