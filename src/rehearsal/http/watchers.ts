import type { Fault } from '../faults.ts'

/** A call as it came in, has been carried out, or its answer has gone out. */
interface CallMoment {
  readonly moment: 'arrived' | 'accepted' | 'answered'
  readonly method: string
  /** The failure that was ordered for it. */
  readonly fault: Fault | undefined
  /** Cuts the connection: what has arrived is not carried out, what has been carried out is not answered. */
  readonly cut: () => void
}

/** Those who want to know of each call at once. */
export interface Watchers {
  readonly watch: (listener: (call: CallMoment) => void) => () => void
  /** True where somebody wants the connection to be cut. */
  readonly tell: (moment: CallMoment['moment'], method: string, fault?: Fault) => boolean
}

export const createWatchers = (): Watchers => {
  const listeners = new Set<(call: CallMoment) => void>()
  return {
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (moment, method, fault) => {
      const told = { cut: false }
      const cut = (): void => {
        told.cut = true
      }
      for (const listener of listeners) listener({ moment, method, fault, cut })
      return told.cut
    },
  }
}
