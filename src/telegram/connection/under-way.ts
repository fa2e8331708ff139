import type { Log } from '../dependencies.ts'
import { describeFailure } from '../failure.ts'

/** Work that goes on beside the updates, until a stop waits for it. */
export interface UnderWay {
  /** Begins work unless the same goes on still; where it fails, that is logged in these words. */
  readonly begin: (work: () => Promise<unknown>, failed: string) => void
  readonly allEnded: () => Promise<void>
}

export const createUnderWay = (log: Pick<Log, 'warn'>): UnderWay => {
  const works = new Map<string, Promise<void>>()
  const through = async (work: () => Promise<unknown>, failed: string): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log.warn({ failure: describeFailure(error) }, failed)
    }
    works.delete(failed)
  }
  return {
    begin: (work, failed) => {
      if (!works.has(failed)) works.set(failed, through(work, failed))
    },
    allEnded: async () => {
      await Promise.all(works.values())
    },
  }
}
