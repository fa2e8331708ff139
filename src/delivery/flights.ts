/** What a call is taken to last before one has been seen; milliseconds. */
const ASSUMED = 100
const FEWEST = 4
const MOST = 500

/** The calls that are under way. */
export interface Flights {
  readonly count: () => number
  /** How many more the rate and the time of a call ask for. */
  readonly room: () => number
  readonly add: (flight: Promise<void>) => void
  /** How long a call took; milliseconds. */
  readonly measured: (length: number) => void
  readonly allEnded: () => Promise<void>
}

/** `onEnd` is told of each that ends. */
export const createFlights = (perSecond: number, onEnd: () => void): Flights => {
  const flights = new Set<Promise<void>>()
  let usual = ASSUMED
  const most = (): number => Math.min(MOST, Math.max(FEWEST, Math.ceil((2 * perSecond * usual) / 1000)))
  return {
    count: () => flights.size,
    room: () => Math.max(0, most() - flights.size),
    add: (flight) => {
      const tracked: Promise<void> = flight.finally(() => {
        flights.delete(tracked)
        onEnd()
      })
      flights.add(tracked)
    },
    measured: (length) => {
      usual += (length - usual) / 8
    },
    allEnded: async () => {
      await Promise.all(flights)
    },
  }
}
