import { expect, test } from 'vitest'
import { isFollowed } from '../../src/briefing/event/followed.ts'
import type { FollowTarget } from '../../src/domain/reader.ts'
import { smallGazetteer } from '../support/gazetteer.ts'
import { event, participant } from '../support/record.ts'

const meeting = event({ id: 'mar-a-lago', place: 'mar-a-lago', participants: [participant('volodymyr-zelensky')] })

test.each<[FollowTarget, boolean]>([
  [{ kind: 'event', id: 'mar-a-lago' }, true],
  [{ kind: 'event', id: 'paris' }, false],
  [{ kind: 'actor', id: 'volodymyr-zelensky' }, true],
  [{ kind: 'actor', id: 'UA' }, true],
  [{ kind: 'actor', id: 'US' }, false],
  [{ kind: 'place', id: 'mar-a-lago' }, true],
  [{ kind: 'place', id: 'palm-beach' }, true],
  [{ kind: 'place', id: 'US' }, true],
  [{ kind: 'place', id: 'kyiv' }, false],
  [{ kind: 'everything' }, false],
])('%j: %s', (target, expected) => {
  expect(isFollowed(meeting, [target], smallGazetteer)).toBe(expected)
})
