import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Assertion } from '../../src/domain/claim.ts'
import { moment } from '../../src/domain/moment.ts'
import type { EventRecord } from '../../src/domain/record.ts'
import type { Intake } from '../../src/store/record/intake.ts'
import type { Store } from '../../src/store/store.ts'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { PLACES } from '../support/places.ts'
import { temporaryStore } from '../support/temporary-store.ts'

const participant = fc.record({
  actor: fc.constantFrom('UA', 'US', 'olena'),
  represents: fc.constantFrom('UA', null),
  presence: fc.constantFrom('attended' as const, 'expected' as const, 'absent' as const),
  mode: fc.constantFrom('in_person' as const, 'remote' as const, 'unknown' as const),
})
const assertion: fc.Arbitrary<Assertion> = fc.oneof(
  fc
    .constantFrom('announced' as const, 'held' as const, 'cancelled' as const)
    .map((value) => ({ field: 'status' as const, value })),
  fc.constantFrom('UA', 'kyiv', 'bankova', 'paris').map((value) => ({ field: 'place' as const, value })),
  fc.constantFrom('deterrence', 'peace-plan').map((value) => ({ field: 'topic' as const, value })),
  fc
    .constantFrom('2026-01', '2026-01-03', '2026-01-05')
    .map((start) => ({ field: 'when' as const, value: { start: moment(start), end: null } })),
  participant.map((value) => ({ field: 'participant' as const, value })),
)
const told = fc.record({ assertion, event: fc.constantFrom('talks', 'summit'), denied: fc.boolean() })
const intakes = fc
  .array(fc.record({ hour: fc.integer({ min: 10, max: 14 }), told: fc.array(told, { maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((list) =>
    list.map(({ hour, told: claims }, number): Intake => {
      const dispatch = dispatchAt(`2026-01-03T${hour}:00+02:00`, `d${number}`)
      return {
        dispatch,
        claims: claims.map(({ assertion: said, event, denied }, index) =>
          claimOf(dispatch, said, { id: `${dispatch.id}-${index}`, event, stance: denied ? 'denied' : 'asserted' }),
        ),
      }
    }),
  )

const inTime = (a: Intake, b: Intake): number =>
  a.dispatch.knownFrom - b.dispatch.knownFrom || (a.dispatch.id < b.dispatch.id ? -1 : 1)

const seeded = async (): Promise<Store> => {
  const store = await temporaryStore()
  await store.actors.sync([], PLACES)
  return store
}

const take = (store: Store, { dispatch, claims }: Intake): ReturnType<Store['take']> =>
  store.take({ dispatch, claims }, dispatch.knownFrom)

/** Two records are one if this text is; how often an event changed is left out on request. */
const textOf = (record: EventRecord, options?: { readonly revisions: boolean }): string =>
  JSON.stringify([...record.events.values()], (key, value: unknown) =>
    key === 'revision' && options?.revisions === false ? undefined : value,
  )

const wholeOf = (record: EventRecord): object => ({
  events: [...record.events.values()],
  changes: ['talks', 'summit'].map((event) => record.changesOf(event)),
})

test('the order in which dispatches are taken makes no difference to what is known', async () => {
  const shuffled = intakes.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other]) => {
      const [one, two] = [await seeded(), await seeded()]
      for (const intake of list) await take(one, intake)
      for (const intake of other) await take(two, intake)
      const [here, there] = [await one.record(), await two.record()]
      expect(textOf(there, { revisions: false })).toBe(textOf(here, { revisions: false }))
    }),
    { numRuns: 20 },
  )
})

test('the record as it stands is the record as known now, and at each moment was the record as known then', async () => {
  await fc.assert(
    fc.asyncProperty(intakes, fc.array(fc.nat(30), { maxLength: 3 }), async (list, withdrawn) => {
      const store = await seeded()
      const stood = new Map<number, object>()
      for (const intake of list.toSorted(inTime)) {
        await take(store, intake)
        stood.set(intake.dispatch.knownFrom, wholeOf(await store.record()))
      }
      const claims = list.flatMap((intake) => intake.claims)
      let at = Math.max(...stood.keys())
      for (const number of withdrawn) {
        at += 1
        await store.review.withdraw(claims[number]?.id ?? '', { by: 'petro', at })
        stood.set(at, wholeOf(await store.record()))
      }
      for (const [instant, whole] of stood) expect(wholeOf(await store.record(instant))).toEqual(whole)
      expect(store.integrity()).toEqual([])
    }),
    { numRuns: 20 },
  )
})
