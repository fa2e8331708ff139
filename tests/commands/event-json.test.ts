import { expect, test } from 'vitest'
import { eventJson } from '../../src/commands/event-json.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { event, participant, when } from '../support/record.ts'

const gazetteer = seededGazetteer()

const kyiv = event({
  id: '2026-01-03-kyiv-advisers',
  status: 'held',
  when: when('2026-01-03'),
  place: 'kyiv',
  mode: 'hybrid',
  participants: [
    participant('US', 'expected', 'remote', { represents: 'US' }),
    participant('steve-witkoff', 'attended', 'remote', { represents: 'US' }),
    participant('nato', 'expected', 'unknown', { represents: 'nato' }),
  ],
})

test('an event leaves the program with English names, codes and the reader’s names beside them', () => {
  expect(eventJson(kyiv, gazetteer, 'uk')).toEqual({
    id: '2026-01-03-kyiv-advisers',
    kind: 'meeting',
    status: 'held',
    start: '2026-01-03',
    end: null,
    place: { city: 'Kyiv', country: 'UA' },
    mode: 'hybrid',
    participants: [
      {
        name: 'Steve Witkoff',
        native: 'Стів Віткофф',
        type: 'person',
        country: 'US',
        presence: 'attended',
        mode: 'remote',
        disputed: false,
      },
      {
        name: 'NATO',
        native: 'НАТО',
        type: 'organisation',
        country: null,
        presence: 'expected',
        mode: 'unknown',
        disputed: false,
      },
    ],
    dispatches: [],
  })
})

const names = (given: Parameters<typeof event>[0]): readonly string[] =>
  eventJson(event(given), gazetteer, 'en').participants.map(({ name }) => name)

test('a country stays where nobody stands for it, or only somebody who stays away', () => {
  expect(names({ participants: [participant('GB')] })).toEqual(['GB'])
  const absent = participant('keir-starmer', 'absent', 'unknown', { represents: 'GB' })
  expect(names({ participants: [participant('GB'), absent] })).toContain('GB')
})

test.each([
  ['mar-a-lago', { city: 'Palm Beach', country: 'US' }],
  ['UA', { city: null, country: 'UA' }],
  [null, { city: null, country: null }],
])('the place %s becomes a city and a country', (place, expected) => {
  expect(eventJson(event({ place }), gazetteer, 'en').place).toEqual(expected)
})
