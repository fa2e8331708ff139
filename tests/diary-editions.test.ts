import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../src/domain/dispatch.ts'
import type { Moment } from '../src/domain/moment.ts'
import { createRuleExtractor } from '../src/extraction/rule-extractor.ts'
import { seededGazetteer } from '../src/gazetteer/seeded.ts'
import { createIntake } from '../src/intake.ts'
import { settling } from '../src/reconciliation/settle-newcomers.ts'
import { decideOnMissed, findMissed } from '../src/review/missed-card.ts'
import { temporaryStore } from './support/temporary-store.ts'

const gazetteer = seededGazetteer()

const OSLO = 'OSLO - Jonas Gahr Store meets Karol Nawrocki'
const ROME = 'ROME - Giorgia Meloni meets Keir Starmer'
const MADRID = 'MADRID - Pedro Sanchez meets Luis Montenegro'
const diary = (...entries: readonly string[]): string =>
  ['WEDNESDAY, SEPTEMBER 16', ...entries, 'MONDAY, SEPTEMBER 28', 'TOKYO - Mark Carney visits Japan'].join('\n\n')

const PETRO = { by: 'Petro', at: Date.parse('2026-09-15T12:00Z') }

const desk = async () => {
  const store = await temporaryStore()
  await store.actors.sync(gazetteer.actors, gazetteer.places)
  const intake = createIntake({ store, gazetteer, read: settling(createRuleExtractor()) })
  const take = (id: string, hour: number, text: string, outlet: string | null = 'Wire') => {
    const published = `2026-09-14T${String(hour).padStart(2, '0')}:00+00:00`
    const knownFrom = Date.parse(published)
    const dispatch: Dispatch = {
      id,
      language: 'en',
      outlet,
      url: null,
      headline: '',
      text,
      published: published as Moment,
      knownFrom,
    }
    return intake.take(dispatch, 0, knownFrom)
  }
  const statuses = async () =>
    Object.fromEntries([...(await store.record()).events.values()].map(({ place, status }) => [place, status]))
  const only = async () => {
    const [entry, ...others] = await store.review.missed()
    expect(others).toEqual([])
    const found = entry && (await findMissed(entry.id, store.review, { record: await store.record() }))
    if (!found) throw new Error('nothing is missed')
    return found
  }
  return { store, take, statuses, only }
}

describe('a newer edition of a diary', () => {
  test('that leaves an entry out changes nothing by itself, and leaves it to an editor', async () => {
    const { store, take, statuses, only } = await desk()
    expect((await take('one', 6, diary(OSLO, ROME, MADRID))).missed).toBe(0)
    expect((await take('two', 9, diary(OSLO, MADRID))).missed).toBe(1)
    expect(await statuses()).toMatchObject({ oslo: 'announced', rome: 'announced' })
    const found = await only()
    expect(found).toMatchObject({ event: { place: 'rome' }, entry: { older: 'one', newer: 'two', state: 'pending' } })

    expect(await decideOnMissed(found, 'cancelled', PETRO, store.review)).toBe(true)
    expect(await statuses()).toMatchObject({ oslo: 'announced', rome: 'cancelled' })
    expect(await decideOnMissed(found, 'kept', PETRO, store.review)).toBe(false)
    expect(await store.review.missed()).toEqual([])
    expect(await store.review.missed('two')).toMatchObject([{ state: 'cancelled', decided: PETRO }])

    await store.review.reopenMissed(found.entry.id, PETRO)
    expect(await statuses()).toMatchObject({ rome: 'announced' })
    expect(await decideOnMissed(await only(), 'kept', PETRO, store.review)).toBe(true)
    expect(await statuses()).toMatchObject({ rome: 'announced' })
    expect(store.integrity()).toEqual([])
  })

  test('asks once: the next one, which has it as little, does not ask again', async () => {
    const { store, take } = await desk()
    await take('one', 6, diary(OSLO, ROME, MADRID))
    await take('two', 9, diary(OSLO, MADRID))
    await take('three', 10, diary(OSLO, MADRID))
    expect(await store.review.missed()).toHaveLength(1)
  })

  test('or any other dispatch that tells of it again leaves nothing to decide', async () => {
    const { store, take } = await desk()
    await take('one', 6, diary(OSLO, ROME, MADRID))
    await take('two', 9, diary(OSLO, MADRID))
    await take('three', 10, 'Giorgia Meloni will meet Keir Starmer in Rome on September 16.', 'Gazette')
    expect(await store.review.missed()).toEqual([])
    expect(await store.review.missed('two')).toMatchObject([{ state: 'back', decided: null }])
  })

  test.each([
    ['of another outlet', diary(OSLO, MADRID), 'Gazette'],
    [
      'that has nothing in common with it',
      'WEDNESDAY, SEPTEMBER 16\n\nVIENNA - Viktor Orban meets Robert Fico',
      'Wire',
    ],
    ['that is none', 'Jonas Gahr Store met Karol Nawrocki in Oslo on Monday.', 'Wire'],
  ])('%s misses nothing', async (_, text, outlet) => {
    const { store, take } = await desk()
    await take('one', 6, diary(OSLO, ROME, MADRID))
    expect((await take('two', 9, text, outlet)).missed).toBe(0)
    expect(await store.review.missed()).toEqual([])
  })
})
