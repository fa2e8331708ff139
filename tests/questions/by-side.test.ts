import { expect, test } from 'vitest'
import { eventsOfSide, eventsOfSideAt } from '../../src/briefing/event/by-side.ts'
import { recordWith } from '../../src/domain/record.ts'
import { gazetteer, record } from './seeded-record.ts'

const SIDES = ['UA', 'US', 'RU', 'eu', 'nato', 'rustem-umerov', 'volodymyr-zelensky', 'BR']
const PLACES = [['kyiv'], ['moscow', 'RU'], ['brussels', 'paris'], ['mar-a-lago', 'palm-beach', 'US'], ['geneva'], []]

const moved = [...record.events.values()].find(({ place }) => place === 'kyiv')
const changed = recordWith(record, {
  renewed: [moved?.id ?? 'none'],
  events: moved ? [{ ...moved, place: 'geneva' }] : [],
  dispatches: [],
  changes: [],
})

test.each([
  ['a record', record],
  ['a record that has changed since it was read', changed],
])('of %s the events of a side at some places are those of the side that are there', (_, known) => {
  const context = { record: known, gazetteer }
  for (const side of SIDES)
    for (const places of PLACES) {
      const at = new Set(places)
      const walked = eventsOfSide(side, context).filter(({ place }) => place !== null && at.has(place))
      const found = eventsOfSideAt(side, at, context)
      expect(found.map(({ id }) => id).toSorted()).toEqual(walked.map(({ id }) => id).toSorted())
    }
  expect(eventsOfSideAt('UA', new Set(['kyiv']), { record, gazetteer })).not.toEqual([])
})
