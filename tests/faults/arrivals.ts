/** What came to Telegram, by its words: each message that is owed has words of its own. */
export interface Arrivals {
  /** A send came in; `at` in milliseconds of a stopwatch. */
  readonly came: (at: number) => void
  /** A message was taken into a chat. */
  readonly taken: (text: string) => void
  readonly takenOnce: () => number
  readonly hasCome: (text: string) => boolean
  readonly report: (owed: readonly string[]) => Report
}

export interface Report {
  readonly lost: number
  /** How often something came that had come before. */
  readonly repeated: number
  readonly mostInASecond: number
}

/** The most of these instants that lie in any stretch of a second. */
const mostInASecond = (instants: readonly number[]): number => {
  const sorted = instants.toSorted((one, other) => one - other)
  let most = 0
  let first = 0
  for (const [index, at] of sorted.entries()) {
    while ((sorted[first] ?? at) <= at - 1000) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}

export const createArrivals = (): Arrivals => {
  const instants: number[] = []
  const taken = new Map<string, number>()
  return {
    came: (at) => void instants.push(at),
    taken: (text) => void taken.set(text, (taken.get(text) ?? 0) + 1),
    takenOnce: () => taken.size,
    hasCome: (text) => taken.has(text),
    report: (owed) => {
      const counts = owed.map((text) => taken.get(text) ?? 0)
      return {
        lost: counts.filter((count) => count === 0).length,
        repeated: counts.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
        mostInASecond: mostInASecond(instants),
      }
    },
  }
}
