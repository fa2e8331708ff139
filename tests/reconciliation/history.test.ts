import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { moment } from '../../src/domain/moment.ts'
import { type EventHistory, type KeptClaim, replay } from '../../src/reconciliation/history.ts'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { placeOf } from '../support/places.ts'

const plan = dispatchAt('2025-12-31T10:00+02:00', 'plan')
const account = dispatchAt('2026-01-03T20:00+02:00', 'account')
const dispatches = new Map([plan, account].map((dispatch) => [dispatch.id, dispatch]))
const after = account.knownFrom + 3_600_000

const standing = (claim: Claim): KeptClaim => ({ claim, withdrawnAt: null })
const announced = standing(claimOf(plan, { field: 'status', value: 'announced' }))
const held = standing(claimOf(account, { field: 'status', value: 'held' }))
const inKyiv = standing(claimOf(account, { field: 'place', value: 'kyiv' }))

const tell = (kept: readonly KeptClaim[], until: number): EventHistory =>
  replay('talks', kept, dispatches, placeOf, until)
const gist = ({ changes }: EventHistory): readonly string[] =>
  changes.map(({ field, dispatch, after: value }) => `${field} ${JSON.stringify(value)} ${dispatch}`)

describe('replay', () => {
  const kept = [held, inKyiv, announced]

  test('before anything was known there is no event', () => {
    expect(tell(kept, plan.knownFrom - 1)).toEqual({ event: undefined, changes: [] })
  })

  test('a dispatch counts from its very instant on', () => {
    expect(tell(kept, plan.knownFrom).event?.status).toBe('announced')
    expect(tell(kept, account.knownFrom - 1).event?.status).toBe('announced')
    expect(tell(kept, account.knownFrom).event).toMatchObject({ status: 'held', place: 'kyiv', revision: 1 })
  })

  test('its history is what each dispatch changed', () => {
    expect(gist(tell(kept, after))).toEqual(['event "announced" plan', 'status "held" account', 'place "kyiv" account'])
    expect(tell(kept, after).changes.map(({ at }) => at)).toEqual([plan, account, account].map((one) => one.knownFrom))
  })

  test('a withdrawn claim counts until it was withdrawn, and its going is a change without a dispatch', () => {
    const withdrawn = [announced, held, { ...inKyiv, withdrawnAt: after }]
    expect(tell(withdrawn, after - 1).event?.place).toBe('kyiv')
    expect(tell(withdrawn, after).event).toMatchObject({ place: null, revision: 2 })
    expect(gist(tell(withdrawn, after)).at(-1)).toBe('place null null')
  })

  test('an event all of whose claims are withdrawn is gone, and counts on when it comes back', () => {
    const gone = [{ ...announced, withdrawnAt: plan.knownFrom + 1 }]
    expect(tell(gone, after).event).toBeUndefined()
    expect(tell([...gone, held], after).event).toMatchObject({ status: 'held', revision: 1 })
  })

  test('two dispatches of one instant are two steps', () => {
    const twin = { ...dispatchAt('2025-12-31T10:00+02:00', 'twin') }
    const all = new Map([...dispatches, [twin.id, twin]])
    const time = standing(claimOf(twin, { field: 'when', value: { start: moment('2026-01-03'), end: null } }))
    const { event, changes } = replay('talks', [time, announced], all, placeOf, after)
    expect(changes.map(({ field }) => field)).toEqual(['event', 'when'])
    expect(event?.revision).toBe(1)
  })
})
