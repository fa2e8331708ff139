import { claimsOn } from '../../src/domain/claim.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import type { Language } from '../../src/domain/language.ts'
import { moment } from '../../src/domain/moment.ts'
import type { Proposal, ProposedEvent } from '../../src/extraction/proposal.ts'
import { createRuleExtractor } from '../../src/extraction/rule-extractor.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'

export const gazetteer = seededGazetteer()

const extract = createRuleExtractor()

export const dispatchOf = (text: string, language: Language, published = '2026-02-11T18:00+02:00'): Dispatch => ({
  id: 'test',
  language,
  outlet: null,
  url: null,
  headline: '',
  text,
  published: moment(published),
  knownFrom: Date.parse('2026-02-11T16:00:00Z'),
})

export const propose = (text: string, language: Language): Proposal => extract(dispatchOf(text, language), gazetteer)

const participantText = ({ value }: { value: Extract<Claim, { field: 'participant' }>['value'] }): string => {
  const presence = value.presence === 'attended' ? '' : ` ${value.presence}`
  return `${value.actor}${presence}${value.mode === 'remote' ? ' remote' : ''}`
}

const eventText = ({ claims }: ProposedEvent): string => {
  const all = claims as unknown as readonly Claim[]
  const when = claimsOn(all, 'when')[0]?.value
  const time = when ? `${when.start ?? ''}${when.end === null ? '' : `..${when.end}`}` : '-'
  const place = claimsOn(all, 'place')[0]?.value ?? '-'
  const participants = claimsOn(all, 'participant').map(participantText).toSorted()
  return `${claimsOn(all, 'kind')[0]?.value} ${claimsOn(all, 'status')[0]?.value} ${time} ${place}: ${participants.join(', ')}`
}

/** The events that a text of Wednesday 11 February 2026 tells of, each as one line. */
export const facts = (text: string, language: Language): readonly string[] =>
  propose(text, language).events.map(eventText)
