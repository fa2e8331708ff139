import type { Change } from '../../src/domain/change.ts'
import type { Assertion, Claim, ParticipantMode, ParticipantValue, Presence } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import type { DiplomaticEvent, Participant } from '../../src/domain/event.ts'
import { moment, type When } from '../../src/domain/moment.ts'
import { createEventRecord, type EventRecord } from '../../src/domain/record.ts'

/** `when('2026-01-03')`, `when('2026-01-03', '2026-01-05')`; nothing for an undated event. */
export const when = (start?: string, end?: string, zone?: string): When => ({
  start: start === undefined ? null : moment(start),
  end: end === undefined ? null : moment(end),
  ...(zone === undefined ? {} : { zone }),
})

export const participant = (
  actor: string,
  presence: Presence = 'attended',
  mode: ParticipantMode = 'in_person',
  more: Partial<Participant> = {},
): Participant => ({ actor, represents: null, presence, mode, disputed: false, ...more })

/** A meeting announced for 3 January 2026 that nobody has said anything else about. */
export const event = (given: Partial<DiplomaticEvent> = {}): DiplomaticEvent => ({
  id: '2026-01-03-meeting',
  kind: 'meeting',
  status: 'announced',
  when: when('2026-01-03'),
  place: null,
  mode: 'unknown',
  format: null,
  host: null,
  participants: [],
  topics: [],
  claims: [],
  dispatches: [],
  revision: 0,
  ...given,
})

/** A dispatch of 2 January 2026 in Ukrainian by «Вісник». */
export const dispatch = (given: Partial<Dispatch> = {}): Dispatch => ({
  id: 'visnyk-1',
  language: 'uk',
  outlet: 'Вісник',
  url: null,
  headline: '',
  text: 'Третього січня радники зберуться в Києві.',
  published: moment('2026-01-02'),
  knownFrom: Date.parse('2026-01-02T21:59:00Z'),
  ...given,
})

/** A claim of the dispatch `visnyk-1` on the event of 3 January. */
export const claim = (assertion: Assertion, given: Partial<Omit<Claim, 'field' | 'value'>> = {}): Claim => ({
  id: `${assertion.field}-1`,
  event: '2026-01-03-meeting',
  dispatch: 'visnyk-1',
  stance: 'asserted',
  quote: { exact: 'Третього січня', start: 0, end: 14 },
  saidBy: null,
  confidence: 1,
  knownFrom: Date.parse('2026-01-02T21:59:00Z'),
  ...assertion,
  ...given,
})

export const participantValue = (
  actor: string,
  presence: Presence = 'expected',
  mode: ParticipantMode = 'unknown',
): ParticipantValue => ({ actor, represents: null, presence, mode })

export const recordOf = (
  events: readonly DiplomaticEvent[],
  dispatches: readonly Dispatch[] = [],
  changes: readonly Change[] = [],
): EventRecord => createEventRecord({ events, dispatches, changes })
