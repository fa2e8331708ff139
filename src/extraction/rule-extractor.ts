import type { Dispatch } from '../domain/dispatch.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { eventOf } from './claims/claims.ts'
import { quoter } from './claims/quote.ts'
import { withoutStoodFor } from './events/merging.ts'
import { readEvents } from './events/read-events.ts'
import type { Extractor, Proposal } from './proposal.ts'
import { readDispatch } from './reading/read-dispatch.ts'

const extract = (dispatch: Dispatch, gazetteer: Gazetteer): Proposal => {
  const reading = readDispatch(dispatch, gazetteer)
  const quote = quoter(dispatch.text)
  const drafts = readEvents(reading, gazetteer).map((draft) => ({
    ...draft,
    participants: withoutStoodFor(draft.participants),
  }))
  const events = drafts.map((draft) => eventOf(draft, gazetteer, quote))
  const claimed = new Set(drafts.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  return { events, newcomers: reading.newcomers.filter(({ id }) => claimed.has(id)) }
}

/** Reads events by rules alone: word lists, names and the order of words. Never throws; takes time linear in the text. */
export const createRuleExtractor = (): Extractor => extract
