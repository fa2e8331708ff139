import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import { UNKNOWN_TIME } from '../../../src/domain/moment.ts'
import type { Account } from '../../../src/reconciliation/matching/account.ts'
import { type Decision, decisionsOn } from '../../../src/reconciliation/matching/decision.ts'
import { groupAccounts, judgeWith } from '../../../src/reconciliation/matching/group.ts'
import { account, inPlace, people } from '../../support/accounts.ts'
import { when } from '../../support/record.ts'

/** The groups as sorted lists of ids. */
const groupsOf = (accounts: readonly Account[], decisions: readonly Decision[] = []): readonly (readonly string[])[] =>
  groupAccounts(accounts, judgeWith(decisionsOn(decisions)))
    .map((group) => group.map(({ id }) => id).toSorted())
    .toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))

const decided = (verdict: Decision['verdict'], one: string, other: string): Decision => ({
  verdict,
  one,
  other,
  by: 'petro',
})

const first = account({ id: 'a/1' })
const second = account({ id: 'b/1' })
const third = account({ id: 'c/1' })
const elsewhere = account({ id: 'p/1', place: inPlace('paris') })

describe('accounts', () => {
  test('of one event come together, others stay apart', () => {
    expect(groupsOf([first, elsewhere, second, third])).toEqual([['a/1', 'b/1', 'c/1'], ['p/1']])
  })

  test('that name different parts of one circle come together over the account that names it whole', () => {
    const ours = account({ id: 'a/1', principals: people('olena/UA'), format: 'leaders' })
    const theirs = account({ id: 'b/1', principals: people('anna/DE'), format: 'leaders' })
    const whole = account({ id: 'c/1', principals: people('olena/UA', 'anna/DE', 'petro/PL'), format: 'leaders' })
    expect(groupsOf([ours, theirs])).toHaveLength(2)
    expect(groupsOf([ours, theirs, whole])).toHaveLength(1)
  })

  test('of one text never do, even where a third text is like both', () => {
    const [one, other] = [account({ id: 'a/1' }), account({ id: 'a/2', dispatch: 'a', place: undefined })]
    expect(groupsOf([one, other, second])).toEqual([['a/1', 'b/1'], ['a/2']])
  })

  test('of two days never do, even where a third says no more than the month', () => {
    const [monday, friday] = [
      account({ id: 'a/1', when: when('2026-01-05') }),
      account({ id: 'b/1', when: when('2026-01-09') }),
    ]
    const january = account({ id: 'c/1', when: when('2026-01') })
    expect(groupsOf([monday, friday, january])).toHaveLength(2)
  })

  test('of two days do, where a third tells that the event was moved', () => {
    const announced = { status: 'announced' as const }
    const old = account({ ...announced, id: 'a/1', when: when('2026-01-05') })
    const moved = account({ ...announced, id: 'b/1', when: when('2026-01-09'), movedFrom: [when('2026-01-05')] })
    const later = account({ id: 'c/1', when: when('2026-01-09') })
    expect(groupsOf([old, later])).toHaveLength(2)
    expect(groupsOf([old, moved, later])).toHaveLength(1)
  })
})

describe('a decision', () => {
  test('keeps apart what is like, and whatever comes after stays with one of the two', () => {
    const apart = [decided('different', 'a/1', 'b/1')]
    expect(groupsOf([first, second], apart)).toEqual([['a/1'], ['b/1']])
    expect(groupsOf([first, second, third], apart)).toHaveLength(2)
  })

  test('brings together what is not', () => {
    expect(groupsOf([first, elsewhere], [decided('same', 'p/1', 'a/1')])).toEqual([['a/1', 'p/1']])
    const twin = account({ id: 'a/2', dispatch: 'a' })
    expect(groupsOf([first, twin], [decided('same', 'a/1', 'a/2')])).toEqual([['a/1', 'a/2']])
  })

  test('counts for less than a later one', () => {
    expect(groupsOf([first, second], [decided('different', 'a/1', 'b/1'), decided('same', 'b/1', 'a/1')])).toHaveLength(
      1,
    )
  })

  test('of two that contradict each other over a third, the one against holds', () => {
    const both = [decided('same', 'a/1', 'b/1'), decided('same', 'b/1', 'c/1'), decided('different', 'a/1', 'c/1')]
    expect(groupsOf([first, second, third], both)).toHaveLength(2)
  })

  test('is the hand that gave an event its accounts, too', () => {
    const [talks, other] = [account({ id: 'a/1', fixed: 'talks' }), account({ id: 'b/1', fixed: 'dinner' })]
    const far = account({ id: 'c/1', fixed: 'talks', place: inPlace('paris') })
    expect(groupsOf([talks, other, far])).toEqual([['a/1', 'c/1'], ['b/1']])
  })
})

const anyAccount = fc.record({
  dispatch: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  when: fc.constantFrom(UNKNOWN_TIME, when('2026-01'), when('2026-01-03'), when('2026-01-04')),
  movedFrom: fc.constantFrom([], [], [when('2026-01-03')]),
  explicit: fc.boolean(),
  place: fc.constantFrom(undefined, inPlace('kyiv'), inPlace('UA'), inPlace('paris')),
  publishedOn: fc.constantFrom(day('2026-01-02'), day('2026-01-05')),
  principals: fc
    .uniqueArray(fc.constantFrom('olena/UA', 'petro/PL', 'anna/DE', 'UA', 'PL'), { minLength: 1, maxLength: 3 })
    .map((names) => people(...names)),
})
const anyAccounts = fc
  .array(anyAccount, { maxLength: 8 })
  .map((list) => list.map((given, at) => account({ ...given, id: `${given.dispatch}/${at}` })))
const anyDecisions = fc.array(
  fc.record({ verdict: fc.constantFrom('same' as const, 'different' as const), one: fc.nat(7), other: fc.nat(7) }),
  { maxLength: 3 },
)

test('the same accounts and decisions give the same groups in whatever order they come', () => {
  const shuffled = anyAccounts.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), anyDecisions),
  )
  fc.assert(
    fc.property(shuffled, ([accounts, other, numbers]) => {
      const decisions = numbers.map(({ verdict, one, other: partner }) =>
        decided(verdict, accounts[one]?.id ?? '', accounts[partner]?.id ?? ''),
      )
      expect(groupsOf(other, decisions)).toEqual(groupsOf(accounts, decisions))
    }),
  )
})
