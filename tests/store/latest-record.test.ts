import { describe, expect, test } from 'vitest'
import { moment } from '../../src/domain/moment.ts'
import type { EventRecord } from '../../src/domain/record.ts'
import type { Intake } from '../../src/store/record/intake.ts'
import type { Store } from '../../src/store/store.ts'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { PLACES } from '../support/places.ts'
import { temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const plan = dispatchAt('2025-12-31T10:00+02:00', 'plan')
const account = dispatchAt('2026-01-03T20:00+02:00', 'account')
const reprint = dispatchAt('2026-01-04T09:00+02:00', 'reprint')

const announced: Intake = {
  dispatch: plan,
  claims: [
    claimOf(plan, { field: 'status', value: 'announced' }),
    claimOf(plan, { field: 'when', value: { start: moment('2026-01-03'), end: null } }),
    claimOf(plan, { field: 'place', value: 'UA' }, { id: 'in-ukraine' }),
  ],
}
const held: Intake = {
  dispatch: account,
  claims: [
    claimOf(account, { field: 'status', value: 'held' }),
    claimOf(account, { field: 'place', value: 'kyiv' }, { id: 'in-kyiv' }),
  ],
}
const again: Intake = { dispatch: reprint, claims: [claimOf(reprint, { field: 'status', value: 'held' })] }

const seeded = async (path = temporaryPath()): Promise<Store> => {
  const store = await temporaryStore(path)
  await store.actors.sync([], PLACES)
  return store
}

const take = (store: Store, intake: Intake) => store.take(intake, intake.dispatch.knownFrom)

const told = ({ events, dispatches, changesBetween }: EventRecord) => ({
  events: [...events.values()],
  dispatches: new Map([...dispatches].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  changes: changesBetween(0, Infinity),
})

/** What is read on is what is read whole. */
const expectSame = async (store: Store): Promise<void> =>
  expect(told(await store.latestRecord())).toEqual(told(await store.record()))

describe('the record that is read on', () => {
  test('is the whole record after each change: new, confirmed, withdrawn, gone', async () => {
    const store = await seeded()
    await expectSame(store)
    for (const intake of [announced, held, again]) {
      await take(store, intake)
      await expectSame(store)
    }
    await store.review.withdraw('in-kyiv', { by: 'petro', at: 5 })
    await expectSame(store)
    for (const { id } of [...announced.claims, ...held.claims, ...again.claims]) {
      await store.review.withdraw(id, { by: 'petro', at: 6 })
      await expectSame(store)
    }
    expect((await store.latestRecord()).events.size).toBe(0)
  })

  test('has a dispatch that changes nothing', async () => {
    const store = await seeded()
    await take(store, held)
    await store.latestRecord()
    expect(await take(store, again)).toEqual([])
    expect((await store.latestRecord()).dispatches.has(reprint.id)).toBe(true)
    await expectSame(store)
  })

  test('has what another process has written', async () => {
    const path = temporaryPath()
    const store = await seeded(path)
    await expectSame(store)
    const other = await temporaryStore(path)
    await take(other, announced)
    await expectSame(store)
    await take(store, held)
    await expectSame(other)
    await expectSame(store)
  })

  test('is not read again where nothing has changed', async () => {
    const store = await seeded()
    await take(store, announced)
    const events = (await store.latestRecord()).events.get('talks')
    await store.meta.set('bot', '7')
    expect((await store.latestRecord()).events.get('talks')).toBe(events)
  })
})
