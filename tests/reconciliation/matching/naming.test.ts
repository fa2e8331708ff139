import { describe, expect, test } from 'vitest'
import type { DiplomaticEvent } from '../../../src/domain/event.ts'
import { nameGroups, type Standing } from '../../../src/reconciliation/matching/naming.ts'
import { eventSlugs } from '../../../src/reconciliation/matching/slug.ts'
import { event, participant, when } from '../../support/record.ts'

const standing = (id: string, position: number, names: Partial<Standing> = {}): Standing => ({
  id,
  position,
  fixed: null,
  origin: null,
  event: null,
  ...names,
})

const named = (...groups: readonly (readonly Standing[])[]) => nameGroups(groups).map(({ event: name }) => name)

describe('a group of accounts', () => {
  const old = standing('a', 1, { origin: 'talks', event: 'talks' })
  const young = standing('b', 2, { origin: 'dinner', event: 'dinner' })

  test('goes by the name of its oldest account', () => {
    expect(named([young, old])).toEqual(['talks'])
  })

  test('goes by the name that a hand gave, if any did', () => {
    expect(named([old, { ...young, fixed: 'dinner' }])).toEqual(['dinner'])
  })

  test('gets its old name back when it is parted from what it was merged with', () => {
    expect(named([old], [{ ...young, event: 'talks' }])).toEqual(['talks', 'dinner'])
  })

  test('that never had a name of its own gets a new one, and keeps that', () => {
    const joined = standing('c', 3, { origin: 'talks', event: 'talks' })
    expect(named([old], [joined])).toEqual(['talks', null])
    expect(named([old], [{ ...joined, event: 'talks-2' }])).toEqual(['talks', 'talks-2'])
  })
})

const slugOf = (given: Partial<DiplomaticEvent>): string => eventSlugs(event(given), '2026-01-02', 'd/1').next().value

describe('a new event is named', () => {
  test.each([
    [
      'by day, place and people',
      { place: 'kyiv', participants: ['rustem-umerov', 'steve-witkoff'] },
      '2026-01-03-kyiv-umerov-witkoff',
    ],
    [
      'by its format rather than its people',
      { place: 'kyiv', format: 'leaders', participants: ['UA'] },
      '2026-01-03-kyiv-leaders',
    ],
    ['by its kind where it is no plain meeting', { kind: 'call', participants: ['UA', 'US'] }, '2026-01-03-call-ua-us'],
    ['without a clock time', { when: when('2026-01-03T15:00+02:00'), place: 'paris' }, '2026-01-03-paris'],
    ['by a week', { when: when('2026-W02'), place: 'paris' }, '2026-w02-paris'],
    ['by the month of publication where it has no date', { when: when(), participants: ['UA'] }, '2026-01-ua'],
    [
      'within forty letters, by whole words',
      { place: 'saint-petersburg', participants: ['a-longfellow', 'b-witherspoon'] },
      '2026-01-03-saint-petersburg-longfellow',
    ],
  ] as const)(
    '%s',
    (
      _,
      {
        participants = [],
        ...given
      }: { readonly participants?: readonly string[] } & Partial<Omit<DiplomaticEvent, 'participants'>>,
      expected,
    ) => {
      const slug = slugOf({ ...given, participants: participants.map((actor) => participant(actor)) })
      expect(slug).toBe(expected)
      expect(slug.length).toBeLessThanOrEqual(40)
    },
  )

  test('apart from others of a like name, always in the same way', () => {
    const [first, second, third] = eventSlugs(event({ place: 'kyiv' }), '2026-01-02', 'd/1').take(3)
    expect(first).toBe('2026-01-03-kyiv')
    expect(second).toMatch(/^2026-01-03-kyiv-[0-9a-f]{4}$/)
    expect(new Set([first, second, third]).size).toBe(3)
    const [, again] = eventSlugs(event({ place: 'kyiv' }), '2026-01-02', 'd/1').take(2)
    expect(again).toBe(second)
  })
})
