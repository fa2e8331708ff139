import { expect, test } from 'vitest'
import { seededGazetteer } from '../../../src/gazetteer/seeded.ts'
import { searchNames } from '../../../src/telegram/typed/name-search.ts'

test('a text full of names offers no more than fit as buttons', () => {
  const gazetteer = seededGazetteer()
  const text = gazetteer.actors.map(({ id }) => gazetteer.name(id, 'uk')).join(', ')
  expect(searchNames(text, gazetteer).found).toHaveLength(20)
})
