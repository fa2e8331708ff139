import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assertion, Claim, ParticipantMode, Presence } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import type { EventMode, EventStatus } from '../../src/domain/vocabulary.ts'
import { moment, type When } from '../../src/domain/moment.ts'
import { projectEvent } from '../../src/reconciliation/projection.ts'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { placeOf } from '../support/places.ts'

const wednesday = dispatchAt('2025-12-31T10:00+02:00')
const saturday = dispatchAt('2026-01-03T20:00+02:00')
const sunday = dispatchAt('2026-01-04T09:00+02:00')
const byId = new Map([wednesday, saturday, sunday].map((dispatch) => [dispatch.id, dispatch]))

const project = (...claims: readonly Claim[]): DiplomaticEvent | undefined =>
  projectEvent('talks', claims, byId, placeOf)

const projected = (...claims: readonly Claim[]): DiplomaticEvent => {
  const event = project(...claims)
  if (!event) throw new Error('nothing was projected')
  return event
}

const when = (start: string | null, end: string | null = null, zone?: string): When => ({
  start: start === null ? null : moment(start),
  end: end === null ? null : moment(end),
  ...(zone === undefined ? {} : { zone }),
})

const status = (dispatch: Dispatch, value: EventStatus): Claim => claimOf(dispatch, { field: 'status', value })
const either = (start: string, end: string): When => ({ ...when(start, end), either: true })

const time = (dispatch: Dispatch, value: When): Claim => claimOf(dispatch, { field: 'when', value })
const at = (dispatch: Dispatch, value: string): Claim => claimOf(dispatch, { field: 'place', value })
const who = (
  dispatch: Dispatch,
  actor: string,
  presence: Presence,
  more: { readonly represents?: string; readonly mode?: ParticipantMode; readonly at?: number } = {},
): Claim => {
  const value = { actor, represents: more.represents ?? null, presence, mode: more.mode ?? 'unknown' }
  return claimOf(dispatch, { field: 'participant', value }, more.at === undefined ? {} : { at: more.at })
}
const deny = (claim: Claim): Claim => ({ ...claim, id: `not ${claim.id}`, stance: 'denied' })

const kind = (dispatch: Dispatch, value: DiplomaticEvent['kind']): Claim => claimOf(dispatch, { field: 'kind', value })

describe('what an event is', () => {
  test('nothing stands without a claim that asserts something', () => {
    expect(project()).toBeUndefined()
    expect(project(deny(status(wednesday, 'held')))).toBeUndefined()
  })

  test('claims about other events say nothing of it', () => {
    expect(project(claimOf(wednesday, { field: 'status', value: 'held' }, { event: 'other' }))).toBeUndefined()
  })

  test('all claims stay with it, and its dispatches, oldest first', () => {
    const claims = [status(sunday, 'announced'), status(wednesday, 'announced'), status(saturday, 'held')]
    const event = projected(...claims)
    expect(event.claims).toHaveLength(3)
    expect(event.dispatches).toEqual([wednesday.id, saturday.id, sunday.id])
  })

  test('a meeting may be called more exactly, and is not called less exactly again', () => {
    expect(projected(kind(wednesday, 'summit'), kind(saturday, 'meeting')).kind).toBe('summit')
    expect(projected(kind(wednesday, 'summit'), kind(saturday, 'call')).kind).toBe('call')
    expect(projected(kind(wednesday, 'meeting')).kind).toBe('meeting')
    expect(projected(status(wednesday, 'held')).kind).toBe('meeting')
  })

  test('topics add up in the order of the texts, format and host go by the last word', () => {
    const event = projected(
      claimOf(saturday, { field: 'topic', value: 'deterrence' }, { at: 9 }),
      claimOf(saturday, { field: 'topic', value: 'peace-plan' }, { at: 3 }),
      claimOf(wednesday, { field: 'topic', value: 'security-guarantees' }),
      claimOf(sunday, { field: 'topic', value: 'peace-plan' }),
      claimOf(wednesday, { field: 'host', value: 'FR' }),
      claimOf(saturday, { field: 'host', value: 'UA' }),
      claimOf(saturday, { field: 'format', value: 'security-advisers' }),
    )
    expect(event.topics).toEqual(['security-guarantees', 'peace-plan', 'deterrence'])
    expect([event.host, event.format]).toEqual(['UA', 'security-advisers'])
  })

  test('what is denied later no longer stands, unless it is said again', () => {
    const paris = at(wednesday, 'paris')
    expect(projected(paris, deny(at(saturday, 'paris'))).place).toBeNull()
    expect(projected(deny(at(wednesday, 'paris')), at(saturday, 'paris')).place).toBe('paris')
    expect(projected(paris, deny(at(saturday, 'paris')), at(sunday, 'paris')).place).toBe('paris')
    expect(projected(paris, deny(at(saturday, 'kyiv'))).place).toBe('paris')
  })
})

describe('status', () => {
  const cases: readonly (readonly [string, readonly EventStatus[], EventStatus])[] = [
    ['an announcement', ['announced'], 'announced'],
    ['held after it was announced', ['announced', 'held'], 'held'],
    ['a reprint of the announcement after it was held', ['announced', 'held', 'announced'], 'held'],
    ['underway after it was announced', ['announced', 'underway'], 'underway'],
    ['a reprint of the announcement while it is underway', ['underway', 'announced'], 'underway'],
    ['a live report that comes in after the end', ['held', 'underway'], 'held'],
    ['called off', ['announced', 'cancelled'], 'cancelled'],
    ['called off, then on again', ['announced', 'cancelled', 'announced'], 'announced'],
    ['put off, then held after all', ['announced', 'postponed', 'held'], 'held'],
    ['ruled out', ['announced', 'ruled_out'], 'ruled_out'],
    ['reported as held, then as called off', ['held', 'cancelled'], 'cancelled'],
  ]
  test.each(cases)('%s', (_, told, expected) => {
    const dispatches = [wednesday, saturday, sunday]
    expect(projected(...told.map((value, index) => status(dispatches[index] ?? sunday, value))).status).toBe(expected)
  })

  test('within one dispatch what happened counts, wherever it stands', () => {
    expect(projected(status(wednesday, 'held'), status(wednesday, 'announced')).status).toBe('held')
  })

  test('where no claim gives it, those who took part do', () => {
    expect(projected(who(wednesday, 'UA', 'attended')).status).toBe('held')
    expect(projected(who(wednesday, 'UA', 'expected')).status).toBe('announced')
  })

  test('a plan that is denied is ruled out; a denial that it was held leaves the plan', () => {
    const participant = who(wednesday, 'UA', 'expected')
    expect(projected(participant, deny(status(wednesday, 'announced'))).status).toBe('ruled_out')
    expect(projected(participant, deny(status(wednesday, 'held'))).status).toBe('announced')
  })
})

describe('time', () => {
  const cases: readonly (readonly [string, When, When, When])[] = [
    ['a day within the announced month', when('2026-01'), when('2026-01-03'), when('2026-01-03')],
    ['the month, said again of a known day', when('2026-01-03'), when('2026-01'), when('2026-01-03')],
    ['a week that reaches into the month', when('2026-W01'), when('2026-01'), when('2026-W01')],
    ['an hour on the known day', when('2026-01-03'), when('2026-01-03T14:30+02:00'), when('2026-01-03T14:30+02:00')],
    ['another day', when('2026-01-03'), when('2026-01-05'), when('2026-01-05')],
    ['another month, as a new date', when('2026-01-03'), when('2026-02'), when('2026-02')],
    ['another hour', when('2026-01-03T14:30+02:00'), when('2026-01-03T16:00+02:00'), when('2026-01-03T16:00+02:00')],
    ['no time at all', when('2026-01-03'), when(null), when('2026-01-03')],
    ['the end of a known start', when('2026-01-03'), when(null, '2026-01-05'), when('2026-01-03', '2026-01-05')],
    ['the start of a known end', when(null, '2026-01-05'), when('2026-01-03'), when('2026-01-03', '2026-01-05')],
    ['one of two days, then which', either('2026-01-03', '2026-01-04'), when('2026-01-03'), when('2026-01-03')],
    ['a known day, then one of two', when('2026-01-03'), either('2026-01-03', '2026-01-04'), when('2026-01-03')],
    [
      'one of two days, said again',
      either('2026-01-03', '2026-01-04'),
      either('2026-01-03', '2026-01-04'),
      either('2026-01-03', '2026-01-04'),
    ],
    [
      'one of two days, then both of them',
      either('2026-01-03', '2026-01-04'),
      when('2026-01-03', '2026-01-04'),
      when('2026-01-03', '2026-01-04'),
    ],
    ['an end before the start', when('2026-01-05'), when(null, '2026-01-03'), when(null, '2026-01-03')],
    [
      'the start of a known span',
      when('2026-01-03', '2026-01-05'),
      when('2026-01-03'),
      when('2026-01-03', '2026-01-05'),
    ],
    [
      'the zone kept',
      when('2026-01-03', null, 'Europe/Kyiv'),
      when('2026-01-04'),
      when('2026-01-04', null, 'Europe/Kyiv'),
    ],
    [
      'the zone known later',
      when('2026-01'),
      when('2026-01-03', null, 'Europe/Kyiv'),
      when('2026-01-03', null, 'Europe/Kyiv'),
    ],
  ]
  test.each(cases)('%s', (_, first, second, expected) => {
    expect(projected(time(wednesday, first), time(saturday, second)).when).toEqual(expected)
  })

  test('nobody says', () => {
    expect(projected(status(wednesday, 'held')).when).toEqual(when(null))
  })

  test('those who tell how it went know the day better than a reprint of the plan', () => {
    const held = [status(saturday, 'held'), time(saturday, when('2026-01-03'))]
    const reprint = [status(sunday, 'announced'), time(sunday, when('2026-01-05'))]
    expect(projected(...held, ...reprint).when).toEqual(when('2026-01-03'))
  })

  test('a minute on the day that its own offset gives, however late it is elsewhere', () => {
    const late = when('2026-01-03T23:30-05:00')
    expect(projected(time(wednesday, when('2026-01-03')), time(saturday, late)).when).toEqual(late)
  })
})

describe('place', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['UA', 'kyiv', 'kyiv'],
    ['kyiv', 'UA', 'kyiv'],
    ['kyiv', 'bankova', 'bankova'],
    ['bankova', 'kyiv', 'bankova'],
    ['bankova', 'UA', 'bankova'],
    ['kyiv', 'lviv', 'lviv'],
    ['kyiv', 'FR', 'FR'],
    ['bankova', 'lviv', 'lviv'],
    ['kyiv', 'unheard-of', 'unheard-of'],
    ['unheard-of', 'kyiv', 'kyiv'],
  ]
  test.each(cases)('%s, then %s: %s', (first, second, expected) => {
    expect(projected(at(wednesday, first), at(saturday, second)).place).toBe(expected)
  })

  test('the account of a meeting outranks a reprint of its plan', () => {
    const held = [status(saturday, 'held'), at(saturday, 'kyiv')]
    expect(projected(...held, status(sunday, 'announced'), at(sunday, 'paris')).place).toBe('kyiv')
  })
})

const modes = (...list: readonly ParticipantMode[]): readonly Claim[] =>
  list.map((mode, index) => who(wednesday, `actor-${index}`, 'attended', { mode }))
const explicit = (dispatch: Dispatch, value: EventMode): Claim => claimOf(dispatch, { field: 'mode', value })

describe('mode', () => {
  test('follows from how each took part', () => {
    expect(projected(...modes('in_person', 'remote', 'unknown')).mode).toBe('hybrid')
    expect(projected(...modes('in_person', 'unknown')).mode).toBe('in_person')
    expect(projected(...modes('remote', 'remote')).mode).toBe('remote')
    expect(projected(...modes('unknown')).mode).toBe('unknown')
  })

  test('one who joins a meeting in a known place from afar makes it hybrid', () => {
    expect(projected(...modes('remote', 'unknown'), at(wednesday, 'kyiv')).mode).toBe('hybrid')
    expect(projected(...modes('remote', 'remote'), at(wednesday, 'kyiv')).mode).toBe('remote')
  })

  test('a call is remote where nobody says more', () => {
    expect(projected(claimOf(wednesday, { field: 'kind', value: 'call' })).mode).toBe('remote')
  })

  test('what is said of the event itself wins, unless it says nothing', () => {
    expect(projected(...modes('remote'), explicit(wednesday, 'hybrid')).mode).toBe('hybrid')
    expect(projected(...modes('remote'), explicit(wednesday, 'unknown')).mode).toBe('remote')
    expect(projected(explicit(wednesday, 'remote'), explicit(saturday, 'in_person')).mode).toBe('in_person')
  })

  test('one who stayed away does not count', () => {
    expect(projected(...modes('in_person'), who(saturday, 'US', 'absent', { mode: 'remote' })).mode).toBe('in_person')
  })
})

const row = (...claims: readonly Claim[]): string | undefined => {
  const [first] = projected(status(wednesday, 'announced'), ...claims).participants
  return (
    first && [first.actor, first.represents, first.presence, first.mode, first.disputed ? 'disputed' : ''].join(' ')
  )
}

describe('participants', () => {
  test('attended beats expected, in whichever order they come', () => {
    expect(row(who(wednesday, 'UA', 'expected'), who(saturday, 'UA', 'attended'))).toBe('UA  attended unknown ')
    expect(row(who(wednesday, 'UA', 'attended'), who(saturday, 'UA', 'expected'))).toBe('UA  attended unknown ')
  })

  test('whoever is said later to stay away is absent; whoever is said later to come after all is expected', () => {
    expect(row(who(wednesday, 'US', 'expected'), who(saturday, 'US', 'absent'))).toBe('US  absent unknown ')
    expect(row(who(wednesday, 'US', 'absent'), who(saturday, 'US', 'expected'))).toBe('US  expected unknown ')
    expect(row(who(wednesday, 'US', 'expected'), deny(who(saturday, 'US', 'expected')))).toBe('US  absent unknown ')
  })

  test('one source has an actor there, another has not: both stand, and it shows', () => {
    const there = who(wednesday, 'olena', 'attended', { represents: 'UA', mode: 'remote' })
    expect(row(there, deny(who(saturday, 'olena', 'attended')))).toBe('olena UA attended remote disputed')
    expect(row(there, who(saturday, 'olena', 'absent'))).toBe('olena UA attended remote disputed')
    expect(projected(there, deny(who(saturday, 'olena', 'attended'))).claims).toHaveLength(2)
  })

  test('one source that corrects itself disputes nothing, nor does one that did not expect an actor', () => {
    const there = who(wednesday, 'olena', 'attended')
    expect(row(there, deny(who(wednesday, 'olena', 'attended')))).toBe('olena  attended unknown ')
    expect(row(there, deny(who(saturday, 'olena', 'expected')))).toBe('olena  attended unknown ')
  })

  test('a denial alone makes no participant; being absent does', () => {
    expect(row(deny(who(wednesday, 'petro', 'attended')))).toBeUndefined()
    expect(row(deny(who(wednesday, 'petro', 'expected')))).toBeUndefined()
    expect(row(who(wednesday, 'petro', 'absent'))).toBe('petro  absent unknown ')
    expect(row(deny(who(wednesday, 'petro', 'absent')))).toBe('petro  absent unknown ')
  })

  test('side and mode come from the best claim that knows them', () => {
    const expected = who(wednesday, 'petro', 'expected', { represents: 'UA', mode: 'remote' })
    expect(row(expected, who(saturday, 'petro', 'attended'))).toBe('petro UA attended remote ')
    expect(row(expected, who(saturday, 'petro', 'attended', { mode: 'in_person' }))).toBe(
      'petro UA attended in_person ',
    )
    const earlier = who(wednesday, 'petro', 'attended', { represents: 'UA', mode: 'in_person' })
    const later = who(saturday, 'petro', 'expected', { represents: 'eu', mode: 'remote' })
    expect(row(earlier, later)).toBe('petro UA attended in_person ')
  })

  test('come in the order in which the texts name them', () => {
    const named = [
      who(saturday, 'US', 'attended', { at: 1 }),
      who(wednesday, 'nato', 'expected', { at: 30 }),
      who(wednesday, 'UA', 'expected', { at: 2 }),
      who(saturday, 'UA', 'attended', { at: 40 }),
    ]
    expect(projected(...named).participants.map(({ actor }) => actor)).toEqual(['UA', 'nato', 'US'])
  })
})

describe('for any claims', () => {
  const assertion: fc.Arbitrary<Assertion> = fc.oneof(
    fc.record({
      field: fc.constant('kind' as const),
      value: fc.constantFrom('meeting' as const, 'call' as const, 'summit' as const),
    }),
    fc.record({
      field: fc.constant('status' as const),
      value: fc.constantFrom('announced' as const, 'underway' as const, 'held' as const, 'postponed' as const),
    }),
    fc.record({
      field: fc.constant('when' as const),
      value: fc.constantFrom(
        when('2026-01'),
        when('2026-01-03'),
        when('2026-01-05'),
        when(null, '2026-01-06'),
        when('2026-01-03T10:00Z'),
      ),
    }),
    fc.record({
      field: fc.constant('place' as const),
      value: fc.constantFrom('UA', 'kyiv', 'bankova', 'lviv', 'paris'),
    }),
    fc.record({
      field: fc.constant('mode' as const),
      value: fc.constantFrom('hybrid' as const, 'remote' as const, 'unknown' as const),
    }),
    fc.record({
      field: fc.constant('participant' as const),
      value: fc.record({
        actor: fc.constantFrom('UA', 'US', 'olena'),
        represents: fc.constantFrom('UA', 'US', null),
        presence: fc.constantFrom('attended' as const, 'expected' as const, 'absent' as const),
        mode: fc.constantFrom('in_person' as const, 'remote' as const, 'unknown' as const),
      }),
    }),
    fc.record({ field: fc.constant('topic' as const), value: fc.constantFrom('deterrence', 'peace-plan') }),
  )
  // Two dispatches of one minute among them, so that ties are met.
  const twin = dispatchAt('2026-01-03T20:00+02:00', 'twin')
  const all = new Map([...byId, [twin.id, twin]])
  const claims = fc
    .array(fc.tuple(fc.constantFrom(wednesday, saturday, sunday, twin), assertion, fc.boolean(), fc.nat(20)), {
      maxLength: 14,
    })
    .map((list) =>
      list.map(([dispatch, said, denied, place], index) =>
        claimOf(dispatch, said, { id: `c${index}`, stance: denied ? 'denied' : 'asserted', at: place }),
      ),
    )

  test('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(
        claims.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(projectEvent('talks', shuffled, all, placeOf)).toEqual(projectEvent('talks', list, all, placeOf))
        },
      ),
    )
  })

  test('each actor has one row, every asserted attendance shows, and only those are disputed', () => {
    fc.assert(
      fc.property(claims, (list) => {
        const rows = projectEvent('talks', list, all, placeOf)?.participants ?? []
        const actors = rows.map(({ actor }) => actor)
        expect(new Set(actors).size).toBe(actors.length)
        for (const claim of list)
          if (claim.field === 'participant' && claim.stance === 'asserted' && claim.value.presence === 'attended')
            expect(rows.find(({ actor }) => actor === claim.value.actor)?.presence).toBe('attended')
        expect(rows.filter(({ disputed, presence }) => disputed && presence !== 'attended')).toEqual([])
      }),
    )
  })
})
