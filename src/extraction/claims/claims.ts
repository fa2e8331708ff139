import type { Assertion, ParticipantMode, Quote } from '../../domain/claim.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Draft, DraftParticipant, Evidence } from '../events/draft.ts'
import { inPlaceTime } from '../events/when/times.ts'
import type { ProposedClaim, ProposedEvent } from '../proposal.ts'
import { ofEvent, ofOwn, ofParticipant, SAID } from './confidence.ts'

const modeOf = (participant: DraftParticipant, draft: Draft): ParticipantMode => {
  if (participant.mode !== 'unknown' || participant.presence === 'absent') return participant.mode
  switch (draft.mode) {
    case 'remote':
    case 'in_person':
      return draft.mode
    case 'hybrid':
      return participant.body ? 'unknown' : 'in_person'
    case 'unknown':
      return 'unknown'
  }
}

/** The claims that a finished draft makes, each with the words that say it. */
export const eventOf = (
  draft: Draft,
  gazetteer: Gazetteer,
  quote: (start: number, end: number) => Quote,
): ProposedEvent => {
  const claim = (assertion: Assertion, { start, end }: Evidence, confidence: number): ProposedClaim => ({
    ...assertion,
    stance: 'asserted',
    quote: quote(start, end),
    saidBy: null,
    confidence,
  })
  const { time, place, format, movedFrom } = draft
  const zone = place ? (gazetteer.place(place.id)?.zone ?? null) : null
  return {
    confidence: ofEvent(draft),
    claims: [
      claim({ field: 'kind', value: draft.kind }, draft.trigger, SAID),
      claim({ field: 'status', value: draft.status }, draft.statusAt, SAID),
      ...(time ? [claim({ field: 'when', value: inPlaceTime(time, zone) }, time, ofOwn(time, draft))] : []),
      ...(movedFrom
        ? [
            {
              ...claim({ field: 'when', value: inPlaceTime(movedFrom, zone) }, movedFrom, SAID),
              stance: 'denied' as const,
            },
          ]
        : []),
      ...(place ? [claim({ field: 'place', value: place.id }, place, ofOwn(place, draft))] : []),
      ...(draft.mode === 'unknown' ? [] : [claim({ field: 'mode', value: draft.mode }, draft.clause, ofEvent(draft))]),
      ...(format ? [claim({ field: 'format', value: format.id }, format, SAID)] : []),
      ...draft.topics.map((topic) => claim({ field: 'topic', value: topic.id }, topic, SAID)),
      ...draft.participants.map((participant) => {
        const { actor, represents, presence, evidence } = participant
        const value = { actor, represents, presence, mode: modeOf(participant, draft) }
        return claim({ field: 'participant', value }, evidence, ofParticipant(draft, participant))
      }),
    ],
  }
}
