import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/domain/actor.ts'
import { moment } from '../../src/domain/moment.ts'
import type { EventRecord } from '../../src/domain/record.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { loadSeeds } from '../../src/sources/seeds.ts'
import type { Reading } from '../../src/store/matching/receive.ts'
import type { Store } from '../../src/store/store.ts'
import { PLACES } from '../support/places.ts'
import { reading, telling } from '../support/proposals.ts'
import { olena, temporaryStore } from '../support/temporary-store.ts'

const NOW = Date.parse('2026-01-05T12:00+02:00')
const signature = { by: 'petro', at: NOW }

const opened = async (): Promise<Store> => {
  const store = await temporaryStore()
  await store.actors.sync([], PLACES)
  return store
}

const received = async (...readings: readonly Reading[]): Promise<Store> => {
  const store = await opened()
  for (const one of readings) await store.receive(one, NOW)
  return store
}

/** Each event as the dispatches that tell of it. */
const grouped = async (store: Store): Promise<readonly string[]> =>
  [...(await store.record()).events.values()].map(({ dispatches }) => dispatches.toSorted().join('+')).toSorted()

const only = (record: EventRecord) => {
  const [event] = record.events.values()
  if (!event || record.events.size > 1) throw new Error(`${record.events.size} events`)
  return event
}

const morning = reading('morning', [telling({ place: 'UA', status: 'announced' })])
const evening = reading('evening', [telling()])
const paris = reading('paris', [telling({ place: 'paris' })])

describe('what several dispatches say of one event', () => {
  test('is one event, in which the more exact counts', async () => {
    const event = only(await (await received(morning, evening)).record())
    expect(event).toMatchObject({ status: 'held', place: 'kyiv', dispatches: ['evening', 'morning'] })
    expect(event.participants.map(({ presence }) => presence)).toEqual(['attended', 'attended'])
  })

  test('is told with its reasons', async () => {
    const store = await received(morning)
    const { resolutions } = await store.receive(evening, NOW)
    expect(resolutions).toMatchObject([{ verdict: 'same', event: '2026-01-03-ua-olena-petro' }])
    expect(resolutions[0]?.reasons).toContainEqual({ about: 'place', finding: 'within' })
  })

  test('brings the changes with its dispatch', async () => {
    const store = await received(morning)
    const { changes } = await store.receive(evening, NOW)
    expect(changes).toContainEqual(
      expect.objectContaining({ field: 'place', before: 'UA', after: 'kyiv', dispatch: 'evening', at: NOW }),
    )
  })

  test('keeps the name under which readers know it', async () => {
    const store = await received(morning)
    const [name] = (await store.record()).events.keys()
    await store.receive(evening, NOW)
    expect([...(await store.record()).events.keys()]).toEqual([name])
  })

  test('that was moved is one event, and the old time stays as a change', async () => {
    const announced = reading('plan', [telling({ status: 'announced', on: '2026-01-10' })])
    const moved = reading('move', [telling({ status: 'announced', on: '2026-01-12', notOn: '2026-01-10' })], {
      published: moment('2026-01-04T18:00+02:00'),
    })
    const store = await received(announced)
    const { changes } = await store.receive(moved, NOW)
    expect(only(await store.record()).when.start).toBe('2026-01-12')
    expect(changes).toMatchObject([{ field: 'when', before: { start: '2026-01-10' }, after: { start: '2026-01-12' } }])
  })

  test('is two events where it cannot be one', async () => {
    expect(await grouped(await received(morning, evening, paris))).toEqual(['evening+morning', 'paris'])
  })

  test('is taken once', async () => {
    const store = await received(evening)
    const before = await store.latestChange()
    expect(await store.receive(evening, NOW)).toEqual({
      isNew: false,
      changes: [],
      resolutions: [],
      pending: 0,
      missed: 0,
    })
    expect(await store.latestChange()).toBe(before)
  })

  test('brings two events together that were known apart, and both their names lead there', async () => {
    const ours = reading('ours', [telling({ place: 'UA', people: ['olena/UA'], on: '2026-01-03T10:00+02:00' })])
    const theirs = reading('theirs', [telling({ place: null, people: ['petro/PL', 'anna/DE'] })])
    const whole = reading('whole', [telling({ people: ['olena/UA', 'petro/PL', 'anna/DE'] })])
    const store = await received(ours, theirs)
    const names = [...(await store.record()).events.keys()]
    expect(names).toHaveLength(2)
    await store.receive(whole, NOW)
    expect(await grouped(store)).toEqual(['ours+theirs+whole'])
    const event = only(await store.record())
    for (const name of names) expect(await store.review.currentName(name)).toBe(event.id)
    expect(store.integrity()).toEqual([])
  })

  test('must be in its text', async () => {
    const broken = reading('broken', [telling()], { text: 'Нічого такого.' })
    const store = await opened()
    await expect(store.receive(broken, NOW)).rejects.toThrow(/^store: the quote/)
    expect(await store.dispatches.has('broken')).toBe(false)
  })
})

describe('an editor', () => {
  test('keeps two events apart for good, and can take that back', async () => {
    const store = await received(morning, evening)
    const { id } = only(await store.record())
    const { decision = 0 } = await store.review.split(id, ['evening'], signature)
    expect(await grouped(store)).toEqual(['evening', 'morning'])
    await store.receive(reading('night', [telling()]), NOW)
    expect(await grouped(store)).toHaveLength(2)
    expect(await grouped(store)).not.toContain('evening+morning+night')
    await store.review.undo(decision, { by: 'olena', at: NOW + 1 })
    expect(await grouped(store)).toEqual(['evening+morning+night'])
    expect([...(await store.record()).events.keys()]).toEqual([id])
    expect(await store.review.decisions()).toMatchObject([
      { verdict: 'different', by: 'petro', at: NOW, undone: { by: 'olena', at: NOW + 1 } },
    ])
  })

  test('merges two events; undone, each has its own name and its own facts again', async () => {
    const store = await received(evening, paris)
    const before = [...(await store.record()).events.values()]
    const [one, other] = before.map(({ id }) => id) as [string, string]
    const { decision = 0, changes } = await store.review.merge(one, other, signature)
    expect(changes).not.toEqual([])
    expect(await grouped(store)).toEqual(['evening+paris'])
    expect(await store.review.currentName(other)).toBe(only(await store.record()).id)
    await store.review.undo(decision, signature)
    const after = [...(await store.record()).events.values()]
    expect(after).toEqual(before.map((event) => expect.objectContaining({ ...event, revision: expect.any(Number) })))
    expect(await store.review.currentName(other)).toBe(other)
    expect((await store.review.undo(decision, signature)).changes).toEqual([])
  })

  test('merges what matching calls different, and no later dispatch parts it', async () => {
    const store = await received(evening, paris)
    const [one, other] = [...(await store.record()).events.keys()] as [string, string]
    await store.review.merge(one, other, signature)
    await store.receive(reading('night', [telling()]), NOW)
    expect(await grouped(store)).toEqual(['evening+night+paris'])
  })

  test('may change the mind: the last decision counts', async () => {
    const store = await received(evening, paris)
    const [one, other] = [...(await store.record()).events.keys()] as [string, string]
    await store.review.merge(one, other, signature)
    const { id } = only(await store.record())
    await store.review.split(id, ['paris'], { by: 'petro', at: NOW + 1 })
    expect(await grouped(store)).toEqual(['evening', 'paris'])
  })

  test('who merges an event with itself, or splits all or nothing off, changes nothing', async () => {
    const store = await received(evening)
    const { id } = only(await store.record())
    for (const outcome of [
      await store.review.merge(id, id, signature),
      await store.review.split(id, ['evening'], signature),
      await store.review.split(id, [], signature),
    ])
      expect(outcome).toEqual({ changes: [] })
  })

  test('takes the followers of an event along', async () => {
    const store = await received(evening, paris)
    const [one, other] = [...(await store.record()).events.keys()] as [string, string]
    const reader = await store.readers.subscribe(olena)
    await store.follows.add(reader.id, { kind: 'event', id: other }, NOW)
    await store.review.merge(one, other, signature)
    expect(await store.follows.of(reader.id)).toContainEqual({ kind: 'event', id: one })
  })
})

describe('a proposal', () => {
  const faint = { ...reading('faint', [telling({ confidence: 0.4 }), telling({ place: 'paris' })]), threshold: 0.8 }

  test('below the threshold waits, the rest is published', async () => {
    const store = await opened()
    expect(await store.receive(faint, NOW)).toMatchObject({ pending: 1, isNew: true })
    expect(only(await store.record()).place).toBe('paris')
    expect(await store.review.pending()).toMatchObject([
      { dispatch: 'faint', position: 0, state: 'pending', decided: null },
    ])
  })

  test('that may be an event of the record waits, and says which', async () => {
    const store = await received(evening)
    const wider = reading('wider', [telling({ people: ['olena/UA', 'petro/PL', 'anna/DE'] })])
    await store.receive({ ...wider, threshold: 0.8 }, NOW)
    expect(await store.review.pending()).toMatchObject([
      { resolution: { verdict: 'unsure', event: '2026-01-03-kyiv-olena-petro', score: expect.any(Number) } },
    ])
    expect(await grouped(store)).toEqual(['evening'])
  })

  test('is published once, and taken back', async () => {
    const store = await opened()
    await store.receive(faint, NOW)
    const [{ id } = { id: 0 }] = await store.review.pending()
    const outcome = await store.review.publish(id, signature)
    expect(outcome?.changes).toMatchObject([{ field: 'event', after: 'held', dispatch: 'faint' }])
    expect(await store.review.publish(id, signature)).toBeUndefined()
    expect(await store.review.proposal(id)).toMatchObject({ state: 'published', decided: { by: 'petro', at: NOW } })
    const names = [...(await store.record()).events.keys()]
    await store.review.takeBack(id, signature)
    expect((await store.record()).events.size).toBe(1)
    await store.review.publish(id, signature)
    expect([...(await store.record()).events.keys()]).toEqual(names)
    expect(store.integrity()).toEqual([])
  })

  test('is published as the editor corrects it', async () => {
    const store = await opened()
    await store.receive(faint, NOW)
    const [{ id } = { id: 0 }] = await store.review.pending()
    await store.review.publish(id, signature, { proposed: telling({ place: 'lviv' }) })
    expect([...(await store.record()).events.values()].map(({ place }) => place ?? '').toSorted()).toEqual([
      'lviv',
      'paris',
    ])
  })

  test('is published as a part of an event, or apart from it', async () => {
    for (const [choice, expected] of [
      ['sameAs', ['evening+wider']],
      ['apartFrom', ['evening', 'wider']],
    ] as const) {
      const store = await received(evening)
      const wider = reading('wider', [telling({ people: ['olena/UA', 'petro/PL', 'anna/DE'] })])
      await store.receive({ ...wider, threshold: 0.8 }, NOW)
      const [{ id } = { id: 0 }] = await store.review.pending()
      await store.review.publish(id, signature, { [choice]: '2026-01-03-kyiv-olena-petro' })
      expect(await grouped(store)).toEqual(expected)
    }
  })

  test('is discarded, and taken back', async () => {
    const store = await opened()
    await store.receive(faint, NOW)
    const [{ id } = { id: 0 }] = await store.review.pending()
    expect(await store.review.discard(id, signature)).toBe(true)
    expect(await store.review.discard(id, signature)).toBe(false)
    expect(await store.review.pending()).toEqual([])
    await store.review.takeBack(id, signature)
    expect(await store.review.pending()).toHaveLength(1)
  })
})

describe('a text printed twice', () => {
  const text = '1, 2, 3: радники зустрілися в Києві й говорили про гарантії безпеки, а потім про відбудову країни.'
  const print = (id: string, published: string): Reading =>
    reading(id, [telling()], { text, published: moment(published), knownFrom: Date.parse(published) })
  const early = print('early', '2026-01-04T10:00+02:00')
  const late = print('late', '2026-01-04T12:00+02:00')
  const last = print('last', '2026-01-04T14:00+02:00')

  test.each([
    ['in their order', [early, late, last]],
    ['in another', [last, early, late]],
  ])('is a reprint of what came first, taken %s', async (_, readings) => {
    const store = await received(...readings)
    const { dispatches } = await store.record()
    const originals = ['early', 'late', 'last'].map((id) => dispatches.get(id)?.reprintOf)
    expect(originals).toEqual([undefined, 'early', 'early'])
  })
})

const person = (id: string, name: string): Person => ({
  kind: 'person',
  id,
  names: { uk: name, ru: name, en: name },
  gender: 'm',
  represents: 'CZ',
  terms: [],
})
const naming = (dispatch: string, newcomer: Person): Reading => {
  const told = reading(dispatch, [telling({ place: null, people: [`${newcomer.id}/CZ`, 'olena/UA'] })])
  return { ...told, proposal: { ...told.proposal, newcomers: [newcomer] } }
}

describe('a person whom the gazetteer does not know', () => {
  const one = naming('one', person('martin-novotnyi', 'Мартін Новотний'))
  const other = naming('other', person('martin-novotny', 'Martin Novotny'))
  const bare = naming('bare', person('novotnyi-1', 'Новотний'))

  test('is kept, and known again by another spelling', async () => {
    const store = await received(one, other)
    expect(await store.actors.newcomers()).toMatchObject([{ id: 'martin-novotnyi' }])
    const event = only(await store.record())
    expect(event.participants.map(({ actor }) => actor).toSorted()).toEqual(['martin-novotnyi', 'olena'])
  })

  test('is nobody else on a bare surname', async () => {
    const store = await received(one, bare)
    expect(await store.actors.newcomers()).toHaveLength(2)
  })

  test('gives way to the gazetteer once that knows the same id', async () => {
    const store = await received(one)
    await store.actors.sync([person('martin-novotnyi', 'Мартін Новотний')], [])
    expect(await store.actors.newcomers()).toEqual([])
  })
})

const anyTelling = fc.record({
  on: fc.constantFrom(null, '2026-01', '2026-01-03', '2026-01-04'),
  notOn: fc.constantFrom(undefined, undefined, '2026-01-03'),
  place: fc.constantFrom(null, 'UA', 'kyiv', 'paris'),
  status: fc.constantFrom('announced' as const, 'held' as const, 'cancelled' as const),
  people: fc.uniqueArray(fc.constantFrom('olena/UA', 'petro/PL', 'anna/DE', 'UA', 'PL'), {
    minLength: 1,
    maxLength: 3,
  }),
})
const anyReadings = fc
  .array(fc.array(anyTelling, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 5 })
  .map((list) =>
    list.map((told, at) =>
      reading(
        `d${at}`,
        told.map((one) => telling(one)),
      ),
    ),
  )

/** All that is known, whatever the events are called and however often they changed. */
const knownIn = async (store: Store): Promise<readonly string[]> =>
  [...(await store.record()).events.values()]
    .map(({ claims, ...event }) =>
      JSON.stringify({ ...event, id: '', revision: 0, claims: claims.map(({ id, value }) => ({ id, value })) }),
    )
    .toSorted()

test('any order of ingestion ends in the same record', async () => {
  const shuffled = anyReadings.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other]) => {
      expect(await knownIn(await received(...other))).toEqual(await knownIn(await received(...list)))
    }),
    { numRuns: 25 },
  )
})

describe('the seeds, their events unnamed', () => {
  const gazetteer = seededGazetteer()
  const seeds = loadSeeds('seeds/dispatches', gazetteer)
  const readings = seeds.map(({ dispatch, claims }): Reading => {
    const byEvent = [...Map.groupBy(claims, ({ event }) => event).values()]
    return {
      dispatch,
      proposal: { events: byEvent.map((told) => ({ claims: told, confidence: 1 })), newcomers: [] },
      threshold: 0,
    }
  })
  const curated = [
    ...Map.groupBy(
      seeds.flatMap(({ claims }) => claims),
      ({ event }) => event,
    ).values(),
  ]
    .map((claims) => [...new Set(claims.map(({ dispatch }) => dispatch))].toSorted().join('+'))
    .toSorted()

  const seeded = async (list: readonly Reading[]): Promise<Store> => {
    const store = await temporaryStore()
    await store.actors.sync(gazetteer.actors, gazetteer.places)
    for (const one of list) await store.receive(one, NOW)
    return store
  }

  test('are matched as a careful hand does, in any order', async () => {
    const inOrder = await seeded(readings)
    expect(await grouped(inOrder)).toEqual(curated)
    expect(await knownIn(await seeded(readings.toReversed()))).toEqual(await knownIn(inOrder))
  })
})
