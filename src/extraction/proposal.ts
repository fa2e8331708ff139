import type { Person } from '../domain/actor.ts'
import type { Assertion, Quote, Stance } from '../domain/claim.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

/** One thing that a dispatch says about one of its events, with the words that say it. */
export type ProposedClaim = Assertion & {
  readonly stance: Stance
  readonly quote: Quote
  /** Actor id of whom the dispatch names as the one who said it; null where the outlet says it itself. */
  readonly saidBy: string | null
  /** 0 to 1. */
  readonly confidence: number
}

/** What a dispatch says of one event; which event of the record that is, reconciliation finds out. */
export interface ProposedEvent {
  readonly claims: readonly ProposedClaim[]
  /** 0 to 1, of the event as a whole: that there is such an event at all. */
  readonly confidence: number
}

export interface Proposal {
  readonly events: readonly ProposedEvent[]
  /** Persons whom the claims name and the gazetteer does not know. */
  readonly newcomers: readonly Person[]
  /** So many of the events, from the first, are entries of a wire diary or a calendar; absent where there is none. */
  readonly diaryEntries?: number
}

/** Turns a dispatch into proposed claims. Pure: the same dispatch and gazetteer give the same proposal. */
export type Extractor = (dispatch: Dispatch, gazetteer: Gazetteer) => Proposal
