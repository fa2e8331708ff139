import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { composeBriefing } from '../../src/briefing/briefing.ts'
import { readConfig } from '../../src/config.ts'
import { day } from '../../src/domain/calendar.ts'
import { eventsKnownBy, openLibrary } from '../../src/library.ts'
import { askQuestion } from '../../src/questions/ask.ts'
import { benchIntake } from './intake.ts'
import { benchReading } from './reading.ts'
import { benchAnswers } from './answers/answers.ts'
import { benchDelivery } from './delivery/delivery.ts'
import { milliseconds, print, quantilesOf, shown } from './figures.ts'

const ROUNDS = 300
const NOW = Date.parse('2026-01-04T08:00:00+02:00')
const QUESTIONS = [
  'хто був на зустрічі радників у Києві 3 січня?',
  'С кем встречался Умеров в декабре?',
  'When is the leaders’ summit in Paris?',
  'чи був Віткофф на переговорах у Москві?',
]

const quantiles = (run: () => void): ReturnType<typeof quantilesOf> => {
  for (let i = 0; i < 30; i += 1) run()
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  })
  return quantilesOf(times)
}

const folder = await mkdtemp(join(tmpdir(), 'attache-bench-'))
try {
  const config = readConfig({ DATABASE_PATH: join(folder, 'bench.db') })
  const opening = performance.now()
  const library = await openLibrary(config, NOW)
  print('open, seed and index the record', milliseconds(performance.now() - opening), '')
  const { store, gazetteer, wordsFor } = library
  const record = await library.record()
  benchReading(gazetteer)
  const texts = [...record.dispatches.values()].map(({ text }) => text.toLowerCase())

  let next = 0
  const eventAsOf = eventsKnownBy(record, gazetteer)
  const scan = quantiles(() => texts.filter((text) => text.includes((QUESTIONS[next++ % 4] ?? '').slice(0, 8))).length)
  const answered = quantiles(() => {
    const question = QUESTIONS[next++ % QUESTIONS.length] ?? ''
    askQuestion(question, { language: 'uk', now: NOW, timeZone: 'Europe/Kyiv', record, gazetteer, wordsFor, eventAsOf })
  })
  print('answer a question', shown(answered), `scanning the texts for a word: ${shown(scan)}`)

  const briefing = {
    kind: 'morning' as const,
    day: day('2026-01-04'),
    now: NOW,
    since: null,
    late: false,
    timeZone: 'Europe/Kyiv',
    gazetteer,
    record,
    follows: [],
  }
  const composed = quantiles(() => composeBriefing({ ...briefing, words: wordsFor('uk') }))
  const written = quantiles(() => JSON.stringify([...record.events.values()]))
  print('compose a briefing', shown(composed), `writing the events as JSON: ${shown(written)}`)

  await store.close()
  await benchIntake(folder)
  await benchDelivery(folder)
} finally {
  await rm(folder, { recursive: true, force: true })
}
benchAnswers(print)
