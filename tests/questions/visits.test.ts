import { expect, test } from 'vitest'
import { moment } from '../../src/domain/moment.ts'
import { recordWith } from '../../src/domain/record.ts'
import { askQuestion } from '../../src/questions/ask.ts'
import { plainText } from '../../src/texts/plain-text.ts'
import { gazetteer, record, wordsFor } from './seeded-record.ts'

const talks = [...record.events.values()].find(({ place }) => place === 'moscow')
const known = recordWith(record, {
  renewed: [],
  events: talks
    ? [
        {
          ...talks,
          id: '2025-12-01-visit-moscow',
          kind: 'visit',
          when: { ...talks.when, start: moment('2025-12-01'), end: moment('2025-12-03') },
          participants: talks.participants.filter(({ actor }) => actor === 'steve-witkoff'),
        },
      ]
    : [],
  dispatches: [],
  changes: [],
})

const ask = (question: string): string =>
  plainText(
    askQuestion(question, {
      language: 'en',
      now: Date.parse('2026-01-04T12:00:00+02:00'),
      timeZone: 'Europe/Kyiv',
      record: known,
      gazetteer,
      wordsFor,
      eventAsOf: () => undefined,
    }).html,
  )

test('whom one met on a visit is told by the talks there on its days', () => {
  expect(ask('whom did Witkoff meet on his visit to Moscow?')).toMatch(/^Met with: Vladimir Putin\./)
})

test('the visit itself is told of by who made it', () => {
  expect(ask('when was the visit of Witkoff to Moscow?')).toContain('1–3 December')
})
