/** What a call is taken to last before one has been seen; milliseconds. */
const ASSUMED = 100
const FEWEST = 4
const MOST = 500

/** The calls that are under way. */
export interface Flights {
  readonly count: () => number
  /** As many as the rate and the time of a call ask for have been begun. */
  readonly full: () => boolean
  readonly add: (flight: Promise<void>) => void
  /** How long a call took; milliseconds. */
  readonly measured: (length: number) => void
  /** Resolves when one of them has ended; at once where there is none. */
  readonly oneEnded: () => Promise<void>
  readonly allEnded: () => Promise<void>
}

export const createFlights = (perSecond: number): Flights => {
  const flights = new Set<Promise<void>>()
  let usual = ASSUMED
  const room = (): number => Math.min(MOST, Math.max(FEWEST, Math.ceil((2 * perSecond * usual) / 1000)))
  return {
    count: () => flights.size,
    full: () => flights.size >= room(),
    add: (flight) => {
      const tracked: Promise<void> = flight.finally(() => flights.delete(tracked))
      flights.add(tracked)
    },
    measured: (length) => {
      usual += (length - usual) / 8
    },
    oneEnded: async () => {
      if (flights.size > 0) await Promise.race(flights)
    },
    allEnded: async () => {
      await Promise.all(flights)
    },
  }
}
