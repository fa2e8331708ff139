import { describe, expect, test } from 'vitest'
import type { DiplomaticEvent, Participant } from '../../src/domain/event.ts'
import { moment, UNKNOWN_TIME } from '../../src/domain/moment.ts'
import { differences } from '../../src/reconciliation/changes.ts'

const talks: DiplomaticEvent = {
  id: 'talks',
  kind: 'meeting',
  status: 'announced',
  when: UNKNOWN_TIME,
  place: null,
  mode: 'unknown',
  format: null,
  host: null,
  participants: [],
  topics: [],
  claims: [],
  dispatches: [],
  revision: 0,
}
const olena: Participant = { actor: 'olena', represents: 'UA', presence: 'expected', mode: 'unknown', disputed: false }
const { disputed: _, ...olenaExpected } = olena

const withParticipants = (...participants: readonly Participant[]): DiplomaticEvent => ({ ...talks, participants })

describe('differences', () => {
  test('entry into the record is one difference, however much is known', () => {
    expect(differences(undefined, { ...talks, place: 'kyiv', participants: [olena] })).toEqual([
      { field: 'event', before: null, after: 'announced' },
    ])
  })

  test('no event, and an event that is gone, have none', () => {
    expect(differences(undefined, undefined)).toEqual([])
    expect(differences(talks, undefined)).toEqual([])
  })

  test('the same event has none, whatever its claims', () => {
    expect(differences(talks, { ...talks, revision: 4, dispatches: ['another'] })).toEqual([])
  })

  test('each field is one difference with both its values', () => {
    const when = { start: moment('2026-01-03'), end: null }
    const after: DiplomaticEvent = { ...talks, kind: 'summit', status: 'held', when, place: 'kyiv', mode: 'hybrid' }
    expect(differences(talks, { ...after, format: 'leaders', host: 'UA' })).toEqual([
      { field: 'kind', before: 'meeting', after: 'summit' },
      { field: 'status', before: 'announced', after: 'held' },
      { field: 'when', before: UNKNOWN_TIME, after: when },
      { field: 'place', before: null, after: 'kyiv' },
      { field: 'format', before: null, after: 'leaders' },
      { field: 'host', before: null, after: 'UA' },
      { field: 'mode', before: 'unknown', after: 'hybrid' },
    ])
  })

  test('the same minute in another offset, and a zone that becomes known, are no change of time', () => {
    const kyiv = { ...talks, when: { start: moment('2026-01-03T14:30+02:00'), end: null } }
    const utc = { ...talks, when: { start: moment('2026-01-03T12:30Z'), end: null, zone: 'Europe/Kyiv' } }
    expect(differences(kyiv, utc)).toEqual([])
    const later = { ...talks, when: { start: moment('2026-01-03T12:31Z'), end: null } }
    expect(differences(kyiv, later)).toHaveLength(1)
    const day = { ...talks, when: { start: moment('2026-01-03'), end: null } }
    expect(differences(kyiv, day)).toHaveLength(1)
  })

  test('topics come and go one by one', () => {
    expect(differences({ ...talks, topics: ['a', 'b'] }, { ...talks, topics: ['b', 'c'] })).toEqual([
      { field: 'topic', before: 'a', after: null },
      { field: 'topic', before: null, after: 'c' },
    ])
  })

  test('participants come, change and go one by one', () => {
    const attended = { ...olenaExpected, presence: 'attended' as const }
    expect(differences(withParticipants(), withParticipants(olena))).toEqual([
      { field: 'participant', before: null, after: olenaExpected },
    ])
    expect(differences(withParticipants(olena), withParticipants())).toEqual([
      { field: 'participant', before: olenaExpected, after: null },
    ])
    expect(differences(withParticipants(olena), withParticipants({ ...olena, presence: 'attended' }))).toEqual([
      { field: 'participant', before: olenaExpected, after: attended },
    ])
    expect(
      differences(
        withParticipants(olena, { ...olena, actor: 'petro' }),
        withParticipants({ ...olena, actor: 'petro' }, olena),
      ),
    ).toEqual([])
  })

  test('a dispute is a difference of its own, and so is its end', () => {
    const calm = { ...talks, participants: [olena] }
    const contested = { ...talks, participants: [{ ...olena, disputed: true }] }
    expect(differences(calm, contested)).toEqual([{ field: 'disputed', before: false, after: true, actor: 'olena' }])
    expect(differences(contested, calm)).toEqual([{ field: 'disputed', before: true, after: false, actor: 'olena' }])
  })
})
