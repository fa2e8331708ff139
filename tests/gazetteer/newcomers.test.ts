import { expect, test } from 'vitest'
import type { Person } from '../../src/domain/actor.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { gazetteerOfPersons, withNewcomers } from '../../src/gazetteer/newcomers.ts'

const stranger: Person = {
  kind: 'person',
  id: 'kvitoslav-zahorodnyk',
  names: { uk: 'Квітослав Загородник', ru: 'Квитослав Загородник', en: 'Kvitoslav Zahorodnyk' },
  gender: 'm',
  represents: 'PL',
  terms: [],
}
const known = seededGazetteer()
let newcomers = gazetteerOfPersons([])
const gazetteer = withNewcomers(known, () => newcomers)

test('newcomers are found, named and declined beside those whom the gazetteer knows', () => {
  newcomers = gazetteerOfPersons([stranger])
  const text = 'Умєров говорив із Квітославом Загородником у Києві'
  expect(gazetteer.mentions(text).map(({ ids }) => ids[0])).toEqual(['rustem-umerov', stranger.id, 'kyiv'])
  expect(gazetteer.name(stranger.id, 'uk', { case: 'genitive' })).toBe('Квітослава Загородника')
  expect(gazetteer.name('UA', 'en')).toBe(known.name('UA', 'en'))
  expect(gazetteer.lookUp('Kvitoslaw Zahorodnik')[0]?.id).toBe(stranger.id)
  expect(gazetteer.actors).toContainEqual(stranger)
})

test('newcomers of a moment ago need not be those of now', () => {
  newcomers = gazetteerOfPersons([])
  expect(gazetteer.actor(stranger.id)).toBeUndefined()
  expect(gazetteer.actor('rustem-umerov')).toBeDefined()
})

const idsIn = (text: string) => gazetteer.mentions(text).flatMap(({ ids }) => ids)

test('a surname alone is that of all who bear it, a whole name that of one', () => {
  const namesake: Person = {
    ...stranger,
    id: 'bohdar-kushner',
    names: { uk: 'Богдар Кушнер', ru: 'Богдар Кушнер', en: 'Bohdar Kushner' },
  }
  newcomers = gazetteerOfPersons([namesake])
  expect(idsIn('З ким говорив Кушнер?')).toEqual(['jared-kushner', namesake.id])
  expect(idsIn('З ким говорив Джаред Кушнер?')).toEqual(['jared-kushner'])
  expect(idsIn('З ким говорив Богдар Кушнер?')).toEqual([namesake.id])
})
