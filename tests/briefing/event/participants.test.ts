import { describe, expect, test } from 'vitest'
import { presenceGroups } from '../../../src/briefing/event/participants.ts'
import type { DiplomaticEvent } from '../../../src/domain/event.ts'
import { smallGazetteer } from '../../support/gazetteer.ts'
import { event, participant } from '../../support/record.ts'

const sidesOf = (given: Partial<DiplomaticEvent>): readonly string[] =>
  presenceGroups(event(given), smallGazetteer).flatMap(({ sides }) => sides.map(({ id }) => id))

const expected = (actor: string, mode: 'unknown' | 'remote' | 'in_person' = 'unknown') =>
  participant(actor, 'expected', mode)

describe('the order of the sides', () => {
  test('the host first, by its own name or by the place', () => {
    const participants = [expected('US'), expected('FR'), expected('UA')]
    expect(sidesOf({ host: 'UA', participants })).toEqual(['UA', 'US', 'FR'])
    expect(sidesOf({ place: 'paris', participants })).toEqual(['FR', 'US', 'UA'])
    expect(sidesOf({ host: 'UA', place: 'paris', participants })).toEqual(['UA', 'US', 'FR'])
  })

  test('named persons before bare countries', () =>
    expect(sidesOf({ participants: [expected('FR'), expected('nato'), expected('rustem-umerov')] })).toEqual([
      'UA',
      'FR',
      'nato',
    ]))

  test('those in the room before those online', () => {
    const participants = [expected('US', 'remote'), expected('FR'), expected('UA', 'in_person')]
    expect(sidesOf({ participants })).toEqual(['UA', 'US', 'FR'])
  })

  test('else as the sources have it', () =>
    expect(sidesOf({ participants: [expected('nato'), expected('US'), expected('FR')] })).toEqual(['nato', 'US', 'FR']))
})
