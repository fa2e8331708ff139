import { expect, test } from 'vitest'
import { accountOf } from '../../../src/reconciliation/matching/account.ts'
import { judge } from '../../../src/reconciliation/matching/judge.ts'
import { placeOf } from '../../support/places.ts'
import { claim, dispatch, participantValue, when } from '../../support/record.ts'

const told = (id: string, absent?: string) => {
  const of = { dispatch: id }
  const present = ['olena', 'petro', ...(absent === undefined ? [] : [absent])]
  const participants = present.map((actor) =>
    Object.assign(participantValue(actor, actor === absent ? 'absent' : 'expected'), {
      represents: actor.slice(0, 2).toUpperCase(),
    }),
  )
  return accountOf(
    {
      id: `${id}/1`,
      dispatch: dispatch({ id }),
      fixed: null,
      claims: [
        claim({ field: 'kind', value: 'meeting' }, of),
        claim({ field: 'status', value: 'announced' }, of),
        claim({ field: 'when', value: when('2026-01-03') }, of),
        claim({ field: 'place', value: 'kyiv' }, of),
        ...participants.map((value) => claim({ field: 'participant', value }, of)),
      ],
    },
    placeOf,
  )
}

test('who stays away by one account alone does not make it another event', () => {
  const [one, other] = [told('a'), told('b', 'ivan')]
  if (!one || !other) throw new Error('both tell of an event')
  expect(judge(one, other).verdict).toBe('same')
})
