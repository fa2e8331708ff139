import { describe, expect, test } from 'vitest'
import { createEventRecord } from '../../src/domain/record.ts'
import { parseQuestion } from '../../src/questions/parsing/parse-question.ts'
import { candidates } from '../../src/questions/resolving/candidates.ts'
import { scorerFor } from '../../src/questions/resolving/score-event.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { day } from '../../src/domain/calendar.ts'
import { gazetteer, record } from './seeded-record.ts'

const context = {
  words: createWords(gazetteer, 'uk'),
  gazetteer,
  record,
  now: Date.parse('2026-01-04T12:00:00+02:00'),
  timeZone: 'Europe/Kyiv',
}

const QUESTIONS = [
  'хто був на зустрічі радників у Києві 3 січня?',
  'С кем встречался Умеров в декабре?',
  'when is the next meeting of Zelensky?',
  'чи був Віткофф на переговорах у Москві?',
  'хто представляв Україну в січні?',
  'які зустрічі були у США?',
  'скільки разів зустрічалися Умєров і Віткофф?',
  'what is planned for this week?',
  'где была последняя встреча Трампа?',
  'who attended the summit in Paris?',
]

describe('what is looked at for a question', () => {
  test.each(QUESTIONS)('misses nothing that fits: %s', (text) => {
    const question = parseQuestion(text, day('2026-01-04'), gazetteer)
    if (!question) throw new Error(`not understood: ${text}`)
    const scoreOf = scorerFor(question, context)
    const fitting = [...record.events.values()].filter((event) => scoreOf(event) !== undefined)
    const looked = candidates(question, context)
    expect(looked).toBeDefined()
    for (const event of fitting) expect(looked?.map(({ id }) => id)).toContain(event.id)
  })

  test('is not the whole record', () => {
    const question = parseQuestion('хто був на зустрічі у Києві 3 січня?', day('2026-01-04'), gazetteer)
    expect(question && candidates(question, context)?.length).toBeLessThan(record.events.size / 2)
  })

  test('is nothing in an empty record', () => {
    const empty = createEventRecord({ events: [], dispatches: [], changes: [] })
    const question = parseQuestion('хто був у Києві 3 січня?', day('2026-01-04'), gazetteer)
    expect(question && candidates(question, { ...context, record: empty })).toEqual([])
  })
})
