import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/domain/actor.ts'
import { day } from '../../src/domain/calendar.ts'
import type { Claim } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import { moment } from '../../src/domain/moment.ts'
import type { EventRecord } from '../../src/domain/record.ts'
import type { Intake } from '../../src/store/record/intake.ts'
import type { Store } from '../../src/store/store.ts'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { PLACES } from '../support/places.ts'
import { temporaryStore } from '../support/temporary-store.ts'

const plan = dispatchAt('2025-12-31T10:00+02:00', 'plan')
const account = dispatchAt('2026-01-03T20:00+02:00', 'account')
const reprint = dispatchAt('2026-01-04T09:00+02:00', 'reprint')

const who = (dispatch: Dispatch, actor: string, presence: 'attended' | 'expected', stance?: 'denied'): Claim =>
  claimOf(
    dispatch,
    { field: 'participant', value: { actor, represents: null, presence, mode: 'unknown' } },
    stance ? { stance } : {},
  )

const announcement: Intake = {
  dispatch: plan,
  claims: [
    claimOf(plan, { field: 'status', value: 'announced' }),
    claimOf(plan, { field: 'when', value: { start: moment('2026-01-03'), end: null, zone: 'Europe/Kyiv' } }),
    claimOf(plan, { field: 'place', value: 'UA' }),
    who(plan, 'olena', 'expected'),
  ],
}
const news: Intake = {
  dispatch: account,
  claims: [
    claimOf(account, { field: 'status', value: 'held' }),
    claimOf(account, { field: 'place', value: 'kyiv' }, { id: 'in-kyiv' }),
    who(account, 'olena', 'attended'),
  ],
}

const seeded = async (): Promise<Store> => {
  const store = await temporaryStore()
  await store.actors.sync([], PLACES)
  return store
}

const take = (store: Store, intake: Intake): ReturnType<Store['take']> => store.take(intake, intake.dispatch.knownFrom)

const talksOf = (record: EventRecord): DiplomaticEvent | undefined => record.events.get('talks')

describe('the gazetteer in the store', () => {
  const petro: Actor = {
    kind: 'person',
    id: 'petro',
    names: { uk: 'Петро', ru: 'Пётр', en: 'Petro' },
    gender: 'm',
    represents: 'UA',
    terms: [
      { office: 'envoy', of: 'UA', from: '2026-01', to: null },
      { office: 'deputy', of: 'UA', from: null, to: '2025-12-31' },
    ],
  }
  const ukraine: Actor = { kind: 'country', id: 'UA', names: { uk: 'Україна', ru: 'Украина', en: 'Ukraine' } }

  test('is what was last put in', async () => {
    const store = await temporaryStore()
    await store.actors.sync([petro, ukraine], PLACES)
    expect(await store.actors.all()).toEqual([ukraine, petro])
    expect(await store.places.all()).toEqual(PLACES.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    const promoted = { ...petro, terms: petro.terms.slice(0, 1), represents: null }
    await store.actors.sync([promoted], [])
    expect(await store.actors.all()).toEqual([ukraine, promoted])
    expect(await store.places.all()).toHaveLength(PLACES.length)
  })

  test('that was put in before changes nothing for those who look on', async () => {
    const store = await temporaryStore()
    await store.actors.sync([petro, ukraine], PLACES)
    const version = await store.latestChange()
    await store.actors.sync([petro, ukraine], PLACES)
    expect(await store.latestChange()).toBe(version)
  })
})

describe('taking a dispatch', () => {
  test('enters its event into the record', async () => {
    const store = await seeded()
    expect(await take(store, announcement)).toEqual([
      { field: 'event', before: null, after: 'announced', event: 'talks', dispatch: 'plan', at: plan.knownFrom },
    ])
    const record = await store.record()
    expect(talksOf(record)).toMatchObject({ status: 'announced', place: 'UA', revision: 0, dispatches: ['plan'] })
    expect(talksOf(record)?.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      announcement.claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    expect(record.dispatches.get('plan')).toEqual(plan)
    expect(record.of('olena')).toHaveLength(1)
    expect(record.between(day('2026-01-03'), day('2026-01-03'), 'Europe/Kyiv')).toHaveLength(1)
  })

  test('changes what is known, and each change is kept', async () => {
    const store = await seeded()
    await take(store, announcement)
    const changes = await take(store, news)
    expect(changes.map(({ field }) => field)).toEqual(['status', 'place', 'participant'])
    const record = await store.record()
    expect(talksOf(record)).toMatchObject({ status: 'held', place: 'kyiv', revision: 1 })
    expect(record.changesOf('talks').slice(1)).toEqual(changes)
    expect(record.changesBetween(plan.knownFrom, account.knownFrom)).toEqual(changes)
  })

  test('twice is taking it once', async () => {
    const store = await seeded()
    await take(store, announcement)
    const version = await store.latestChange()
    expect(await take(store, announcement)).toEqual([])
    expect(
      await take(store, { ...announcement, claims: news.claims.map((claim) => ({ ...claim, dispatch: 'plan' })) }),
    ).toEqual([])
    expect(talksOf(await store.record())?.status).toBe('announced')
    expect(await store.latestChange()).toBe(version)
  })

  test('that brings nothing new still counts as a source, and changes no revision', async () => {
    const store = await seeded()
    await take(store, announcement)
    await take(store, news)
    expect(
      await take(store, { dispatch: reprint, claims: [claimOf(reprint, { field: 'status', value: 'announced' })] }),
    ).toEqual([])
    expect(talksOf(await store.record())).toMatchObject({
      status: 'held',
      revision: 1,
      dispatches: ['plan', 'account', 'reprint'],
    })
  })

  test('that makes no claims is kept all the same', async () => {
    const store = await seeded()
    await take(store, { dispatch: plan, claims: [] })
    expect(await store.dispatches.has('plan')).toBe(true)
    expect(await store.dispatches.has('account')).toBe(false)
    expect(await store.dispatches.ids()).toEqual(new Set(['plan']))
  })

  test('keeps both sides of a dispute', async () => {
    const store = await seeded()
    await take(store, news)
    const changes = await take(store, { dispatch: reprint, claims: [who(reprint, 'olena', 'attended', 'denied')] })
    expect(changes).toMatchObject([{ field: 'disputed', before: false, after: true, actor: 'olena' }])
    const record = await store.record()
    expect(record.of('olena')[0]?.participants).toMatchObject([
      { actor: 'olena', presence: 'attended', disputed: true },
    ])
    expect(record.changesOf('talks').at(-1)).toEqual(changes[0])
  })

  const refused: readonly (readonly [string, Claim])[] = [
    [
      'words that are not in the text',
      { ...who(plan, 'petro', 'expected'), quote: { exact: 'розійшлися', start: 8, end: 18 } },
    ],
    [
      'words that stand elsewhere',
      { ...who(plan, 'petro', 'expected'), quote: { exact: 'зустрілися', start: 9, end: 19 } },
    ],
    ['no words', { ...who(plan, 'petro', 'expected'), quote: { exact: '', start: 3, end: 3 } }],
    ['another dispatch', who(account, 'petro', 'expected')],
    [
      'an event whose id no button could carry',
      claimOf(plan, { field: 'status', value: 'held' }, { event: 'Переговори' }),
    ],
    ['certainty beyond certainty', { ...who(plan, 'petro', 'expected'), confidence: 1.1 }],
  ]
  test.each(refused)('with a claim on %s is refused as a whole', async (_, claim) => {
    const store = await seeded()
    await expect(take(store, { ...announcement, claims: [...announcement.claims, claim] })).rejects.toThrow(/^store: /)
    expect((await store.record()).events.size).toBe(0)
    expect(await store.dispatches.ids()).toEqual(new Set())
  })
})

describe('withdrawing a claim', () => {
  const later = account.knownFrom + 60_000

  test('the event follows', async () => {
    const store = await seeded()
    await take(store, announcement)
    await take(store, news)
    expect(await store.review.withdraw('in-kyiv', { by: 'petro', at: later })).toEqual({
      decision: 1,
      changes: [{ field: 'place', before: 'kyiv', after: 'UA', event: 'talks', dispatch: null, at: later }],
    })
    expect(talksOf(await store.record())).toMatchObject({ place: 'UA', revision: 2 })
    expect(talksOf(await store.record())?.claims.some(({ id }) => id === 'in-kyiv')).toBe(false)
  })

  test('twice, or one that never was, changes nothing', async () => {
    const store = await seeded()
    await take(store, news)
    await store.review.withdraw('in-kyiv', { by: 'petro', at: later })
    const version = await store.latestChange()
    expect(await store.review.withdraw('in-kyiv', { by: 'petro', at: later + 1 })).toBeUndefined()
    expect(await store.review.withdraw('unheard-of', { by: 'petro', at: later })).toBeUndefined()
    expect(await store.latestChange()).toBe(version)
  })

  test('the last one takes the event from the record; its history stays, and counts on if it comes back', async () => {
    const store = await seeded()
    const only = claimOf(plan, { field: 'status', value: 'announced' }, { id: 'only' })
    await take(store, { dispatch: plan, claims: [only] })
    const version = await store.latestChange()
    await store.review.withdraw('only', { by: 'petro', at: later })
    const record = await store.record()
    expect(record.events.size).toBe(0)
    expect(record.changesOf('talks')).toHaveLength(1)
    expect(await store.latestChange()).toBeGreaterThan(version)
    await store.take({ dispatch: reprint, claims: [claimOf(reprint, { field: 'status', value: 'held' })] }, later + 1)
    expect(talksOf(await store.record())).toMatchObject({ status: 'held', revision: 1 })
  })
})

/** After the account has come in. */
const petroAt = (milliseconds: number) => ({ by: 'petro', at: account.knownFrom + milliseconds })

describe('what was known at a moment', () => {
  test('is what counted by then', async () => {
    const store = await seeded()
    // Both come in at once, long after they were published.
    await store.take(news, reprint.knownFrom)
    await store.take(announcement, reprint.knownFrom)
    expect((await store.record(plan.knownFrom - 1)).events.size).toBe(0)
    const between = await store.record(account.knownFrom - 1)
    expect(talksOf(between)).toMatchObject({ status: 'announced', place: 'UA', revision: 0, dispatches: ['plan'] })
    expect([...between.dispatches.keys()]).toEqual(['plan'])
    expect(between.changesOf('talks').map(({ at }) => at)).toEqual([plan.knownFrom])
    expect(talksOf(await store.record(account.knownFrom))).toMatchObject({ status: 'held', place: 'kyiv', revision: 1 })
  })

  test('a claim withdrawn since is still in it', async () => {
    const store = await seeded()
    await take(store, news)
    await store.review.withdraw('in-kyiv', { by: 'petro', at: account.knownFrom + 10 })
    expect(talksOf(await store.record(account.knownFrom + 9))?.place).toBe('kyiv')
    expect(talksOf(await store.record(account.knownFrom + 10))?.place).toBeNull()
  })

  test('a claim put back since is not in it, nor one made and undone since', async () => {
    const store = await seeded()
    await take(store, news)
    const placeAt = async (milliseconds: number) => talksOf(await store.record(petroAt(milliseconds).at))?.place
    await store.review.withdraw('in-kyiv', petroAt(10))
    await store.review.restore('in-kyiv', petroAt(20))
    const made = { assertion: { field: 'place', value: 'UA' }, like: 'in-kyiv' } as const
    const correction = { field: 'place', value: 'UA' } as const
    const amended = await store.review.amend('talks', { correction, out: ['in-kyiv'], made }, petroAt(30))
    await store.review.undo(amended?.decision ?? 0, petroAt(40))
    expect(await Promise.all([9, 19, 29, 39, 40].map(placeAt))).toEqual(['kyiv', null, 'kyiv', 'UA', 'kyiv'])
    expect(talksOf(await store.record())?.place).toBe('kyiv')
  })
})
