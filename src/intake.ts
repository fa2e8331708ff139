import type { Dispatch } from './domain/dispatch.ts'
import { daysOf } from './domain/moment.ts'
import type { Proposal } from './extraction/proposal.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import type { Receipt } from './store/matching/receive.ts'
import type { Store } from './store/store.ts'

export interface IntakeDependencies {
  readonly store: Store
  /** What extraction knows; persons found in dispatches are no part of it, so that a text reads the same at any time. */
  readonly gazetteer: Gazetteer
  /** What a dispatch tells; whom the gazetteer knows goes by its id. */
  readonly read: (dispatch: Dispatch, gazetteer: Gazetteer) => Proposal | Promise<Proposal>
}

/** The one way into the record for what is not curated: a dispatch is read, matched, and published or kept for an editor. */
export interface Intake {
  /**
   * `threshold`, 0 to 1, is the confidence from which on a proposed event is published; 0 publishes all. `at` is now,
   * epoch milliseconds. A dispatch that is there already changes nothing. Errors: StoreError.
   */
  readonly take: (dispatch: Dispatch, threshold: number, at: number) => Promise<Receipt>
  /** The same for what no editor has in hand: where some of it waits for one, that is noted for them to be told. */
  readonly bring: Intake['take']
}

export const createIntake = ({ store, gazetteer, read }: IntakeDependencies): Intake => {
  const take: Intake['take'] = async (dispatch, threshold, at) => {
    const { diaryEntries = 0, ...proposal } = await read(dispatch, gazetteer)
    if (diaryEntries === 0) return store.receive({ dispatch, proposal, threshold }, at)
    const { leftOut } = await import('./extraction/diary/compare-diaries.ts')
    const newer = { ...proposal, events: proposal.events.slice(0, diaryEntries) }
    const { first: today } = daysOf(dispatch.published, 'UTC')
    const leavesOut = (older: Proposal): readonly number[] => leftOut(older, newer, today, gazetteer)
    return store.receive({ dispatch, proposal, threshold, edition: { entries: diaryEntries, leavesOut } }, at)
  }
  return {
    take,
    bring: async (dispatch, threshold, at) => {
      const receipt = await take(dispatch, threshold, at)
      if (receipt.pending + receipt.missed > 0) await store.brought.note(at)
      return receipt
    },
  }
}
