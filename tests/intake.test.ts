import { describe, expect, test } from 'vitest'
import type { Person } from '../src/domain/actor.ts'
import type { Extractor } from '../src/extraction/proposal.ts'
import { seededGazetteer } from '../src/gazetteer/seeded.ts'
import { createIntake } from '../src/intake.ts'
import { settling } from '../src/reconciliation/settle-newcomers.ts'
import { reading, telling } from './support/proposals.ts'
import { temporaryStore } from './support/temporary-store.ts'

const gazetteer = seededGazetteer()
const { dispatch } = reading('visnyk', [])
const NOW = dispatch.knownFrom

const newcomer = (id: string, name: string): Person => ({
  kind: 'person',
  id,
  names: { uk: name, ru: name, en: name },
  gender: 'm',
  represents: null,
  terms: [],
})

const extracting =
  (person: Person, represents: string): Extractor =>
  () => ({ events: [telling({ people: [`${person.id}/${represents}`, 'UA'] })], newcomers: [person] })

const taken = async (extract: Extractor) => {
  const store = await temporaryStore()
  await store.actors.sync(gazetteer.actors, gazetteer.places)
  const receipt = await createIntake({ store, gazetteer, read: settling(extract) }).take(dispatch, 0, NOW)
  const [event] = (await store.record()).events.values()
  return { store, receipt, actors: event?.participants.map(({ actor }) => actor) ?? [] }
}

describe('a person that an extractor calls new', () => {
  test('and that the gazetteer knows in another spelling, goes by its id', async () => {
    const { store, actors } = await taken(extracting(newcomer('rustam-umierov', 'Rustam Umierov'), 'UA'))
    expect(actors).toContain('rustem-umerov')
    expect(await store.actors.newcomers()).toEqual([])
  })

  test('is kept with the side that the text gives', async () => {
    const { store, actors } = await taken(extracting(newcomer('kvitoslav-zahorodnyk', 'Квітослав Загородник'), 'PL'))
    expect(actors).toContain('kvitoslav-zahorodnyk')
    expect(await store.actors.newcomers()).toMatchObject([{ id: 'kvitoslav-zahorodnyk', represents: 'PL' }])
  })

  test('and names by a surname alone, is told apart by the dispatch', async () => {
    const { actors } = await taken(extracting(newcomer('zahorodnyk', 'Загородник'), 'PL'))
    expect(actors.find((actor) => actor.startsWith('zahorodnyk'))).toMatch(/^zahorodnyk-[0-9a-f]{4}$/)
  })
})

const confident =
  (confidence: number): Extractor =>
  () => ({ events: [telling({ confidence })], newcomers: [] })

test('a dispatch is taken once', async () => {
  const { store, receipt } = await taken(confident(1))
  expect(receipt).toMatchObject({ isNew: true, pending: 0 })
  const again = await createIntake({ store, gazetteer, read: settling(confident(1)) }).take(dispatch, 0, NOW)
  expect(again).toMatchObject({ isNew: false })
})

test('what is proposed with less confidence than asked for waits', async () => {
  const store = await temporaryStore()
  const intake = createIntake({ store, gazetteer, read: settling(confident(0.5)) })
  expect(await intake.take(dispatch, 0.6, NOW)).toMatchObject({ pending: 1 })
  expect((await store.record()).events.size).toBe(0)
})

test('editors are to hear of what is brought in without them, where some of it waits, and of nothing that they hand in', async () => {
  const store = await temporaryStore()
  const unsure = createIntake({ store, gazetteer, read: settling(confident(0.5)) })
  await unsure.take(dispatch, 0.6, NOW)
  await createIntake({ store, gazetteer, read: settling(confident(1)) }).bring({ ...dispatch, id: 'sure' }, 0.6, NOW)
  expect(await store.brought.at()).toBeUndefined()
  await unsure.bring({ ...dispatch, id: 'unsure' }, 0.6, NOW + 1)
  expect(await store.brought.at()).toBe(NOW + 1)
  await unsure.bring({ ...dispatch, id: 'unsure' }, 0.6, NOW + 2)
  expect(await store.brought.at()).toBe(NOW + 1)
})
