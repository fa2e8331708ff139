import type { Assertion } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import { moment } from '../../src/domain/moment.ts'
import type { ProposedClaim, ProposedEvent } from '../../src/extraction/proposal.ts'
import type { Reading } from '../../src/store/matching/receive.ts'

interface Told {
  readonly kind?: 'meeting' | 'call' | 'summit' | 'visit'
  readonly status?: 'announced' | 'held' | 'cancelled' | 'postponed'
  /** As precise as said; null for nothing. */
  readonly on?: string | null
  readonly notOn?: string | undefined
  readonly place?: string | null
  readonly people?: readonly string[]
  readonly confidence?: number
}

const TEXT = '1, 2, 3: зустрілися.'
const QUOTE = { exact: '1, 2, 3', start: 0, end: 7 }

const said = (assertion: Assertion, stance: 'asserted' | 'denied' = 'asserted'): ProposedClaim => ({
  ...assertion,
  stance,
  quote: QUOTE,
  saidBy: null,
  confidence: 1,
})

const whenOf = (start: string): Assertion => ({ field: 'when', value: { start: moment(start), end: null } })

/** What a text says of one event: Olena met Petro in Kyiv on 3 January 2026, unless told otherwise. People as `olena/UA`. */
export const telling = (told: Told = {}): ProposedEvent => {
  const { kind = 'meeting', status = 'held', on = '2026-01-03', place = 'kyiv', notOn } = told
  const people = told.people ?? ['olena/UA', 'petro/PL']
  const presence = status === 'held' ? 'attended' : 'expected'
  return {
    confidence: told.confidence ?? 1,
    claims: [
      said({ field: 'kind', value: kind }),
      said({ field: 'status', value: status }),
      ...(on === null ? [] : [said(whenOf(on))]),
      ...(notOn === undefined ? [] : [said(whenOf(notOn), 'denied')]),
      ...(place === null ? [] : [said({ field: 'place', value: place })]),
      ...people.map((person) => {
        const [actor = person, represents = actor] = person.split('/')
        return said({ field: 'participant', value: { actor, represents, presence, mode: 'unknown' } })
      }),
    ],
  }
}

/** A dispatch of 4 January 2026 that tells of these events, all of them published unless a threshold is given. */
export const reading = (id: string, events: readonly ProposedEvent[], given: Partial<Dispatch> = {}): Reading => ({
  dispatch: {
    id,
    language: 'uk',
    outlet: null,
    url: null,
    headline: '',
    text: `${TEXT} ${id}`,
    published: moment('2026-01-04T10:00+02:00'),
    knownFrom: Date.parse('2026-01-04T10:00+02:00'),
    ...given,
  },
  proposal: { events, newcomers: [] },
  threshold: 0,
})
