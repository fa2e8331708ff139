import type { Language } from '../../../src/domain/language.ts'
import type { Moment } from '../../../src/domain/moment.ts'
import type { Dispatch } from '../../../src/domain/dispatch.ts'
import type { ProposedEvent, Proposal } from '../../../src/extraction/proposal.ts'
import { createRuleExtractor } from '../../../src/extraction/rule-extractor.ts'
import { seededGazetteer } from '../../../src/gazetteer/seeded.ts'

export const gazetteer = seededGazetteer()

/** A diary published on Monday, 14 September 2026 unless said otherwise. */
export const diaryOf = (
  language: Language,
  text: string,
  { headline = '', published = '2026-09-14T06:00+00:00' }: { headline?: string; published?: string } = {},
): Dispatch => ({
  id: 'diary',
  language,
  outlet: null,
  url: null,
  headline,
  text,
  published: published as Moment,
  knownFrom: Date.parse(published),
})

export const read = (dispatch: Dispatch): Proposal => createRuleExtractor()(dispatch, gazetteer)

const valueOf = (event: ProposedEvent, field: string): unknown =>
  event.claims.find((claim) => claim.field === field)?.value

/** An event in one line: kind, status, from/to, place, who. */
export const inWords = (event: ProposedEvent): string => {
  const when = event.claims.flatMap((claim) => (claim.field === 'when' ? [claim.value] : []))[0]
  const who = event.claims.flatMap((claim) => (claim.field === 'participant' ? [claim.value.actor] : []))
  const time = when ? `${when.start ?? ''}${when.end === null ? '' : `/${when.end}`}` : '?'
  const place = valueOf(event, 'place')
  const parts = [valueOf(event, 'kind'), valueOf(event, 'status'), time, place ?? '-', who.join(' ')]
  return parts.map(String).join(' ')
}

export const told = (dispatch: Dispatch): readonly string[] => read(dispatch).events.map(inWords)
