import type { Dispatch } from '../domain/dispatch.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { eventOf } from './claims/claims.ts'
import { quoter } from './claims/quote.ts'
import { readDiary } from './diary/read-diary.ts'
import { settled } from './events/whole/merging.ts'
import { readEvents } from './events/read-events.ts'
import type { Extractor, Proposal } from './proposal.ts'
import { readDispatch } from './reading/read-dispatch.ts'

const extractProse = (dispatch: Dispatch, gazetteer: Gazetteer): Proposal => {
  const reading = readDispatch(dispatch, gazetteer)
  const quote = quoter(dispatch.text)
  const drafts = readEvents(reading, gazetteer).map(settled)
  const events = drafts.map((draft) => eventOf(draft, gazetteer, quote))
  const claimed = new Set(drafts.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  return { events, newcomers: reading.newcomers.filter(({ id }) => claimed.has(id)) }
}

const extract = (dispatch: Dispatch, gazetteer: Gazetteer): Proposal => {
  const diary = readDiary(dispatch, gazetteer)
  if (!diary) return extractProse(dispatch, gazetteer)
  const prose = extractProse(diary.rest, gazetteer)
  const known = new Set(diary.proposal.newcomers.map(({ id }) => id))
  return {
    diaryEntries: diary.proposal.events.length,
    events: [...diary.proposal.events, ...prose.events],
    newcomers: [...diary.proposal.newcomers, ...prose.newcomers.filter(({ id }) => !known.has(id))],
  }
}

/** Reads events by rules alone: word lists, names and the order of words. Never throws; takes time linear in the text. */
export const createRuleExtractor = (): Extractor => extract
