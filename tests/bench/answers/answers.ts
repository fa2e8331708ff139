import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import { createEventRecord } from '../../../src/domain/record.ts'
import { createGazetteer } from '../../../src/gazetteer/create-gazetteer.ts'
import { GAZETTEER_FILES } from '../../../src/gazetteer/gazetteer-data.ts'
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import { readGazetteerData } from '../../../src/gazetteer/load.ts'
import { eventsKnownBy } from '../../../src/library.ts'
import { askQuestion } from '../../../src/questions/ask.ts'
import { createWords } from '../../../src/texts/create-words.ts'
import type { Words } from '../../../src/texts/words.ts'
import { milliseconds, type Print, quantilesOf, shown } from '../figures.ts'
import { openFullTextSearch } from './full-text-search.ts'
import { madeUpPersons } from './made-up-persons.ts'
import { type AskedQuestion, madeUpQuestions } from './made-up-questions.ts'
import { madeUpRecord, TODAY } from './made-up-record.ts'

const ACTORS = 20_000
const EVENTS = [1000, 10_000, 100_000]
const QUESTIONS = 300
const ROUNDS = 5
const NOW = Date.parse(`${TODAY}T12:00:00+02:00`)
const SEEDS = new URL('../../../seeds/gazetteer', import.meta.url).pathname

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const heapMegabytes = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1_000_000
}

const timeOf = (work: () => unknown): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** Each question's time is the best of some rounds: what other programs do meanwhile does not count. */
const timesOf = (
  questions: readonly AskedQuestion[],
  answer: (question: AskedQuestion) => unknown,
): readonly number[] =>
  questions.map((question) => Math.min(...Array.from({ length: ROUNDS }, () => timeOf(() => answer(question)))))

const manyActors = (): Gazetteer => {
  const data = readGazetteerData(SEEDS)
  const countries = data.countries.map(({ id }) => id)
  const missing = ACTORS - data.persons.length - countries.length - data.organisations.length
  const persons = madeUpPersons(missing, countries).map(({ id, names, gender, represents }) =>
    GAZETTEER_FILES.persons.parse({ id, names, gender, represents }),
  )
  return createGazetteer({ ...data, persons: [...data.persons, ...persons] })
}

/** Parsing and answering over records of a thousand to a hundred thousand events, beside a full text search. */
export const benchAnswers = (print: Print): void => {
  const empty = heapMegabytes()
  const gazetteer = manyActors()
  const forms = timeOf(() => gazetteer.mentions('Зеленський'))
  const spellings = timeOf(() => gazetteer.lookUp('Зеленськийй'))
  const words = new Map<Language, Words>(LANGUAGES.map((language) => [language, createWords(gazetteer, language)]))
  const wordsFor = (language: Language): Words => words.get(language) ?? createWords(gazetteer, language)
  const names = heapMegabytes()
  print(
    `index the names of ${ACTORS} actors`,
    `${milliseconds(forms)} and ${milliseconds(spellings)}`,
    `${(names - empty).toFixed(0)} MB`,
  )
  for (const count of EVENTS) {
    const before = heapMegabytes()
    const contents = madeUpRecord(count, gazetteer)
    const held = heapMegabytes()
    let record = createEventRecord({ events: [], dispatches: [], changes: [] })
    const indexed = timeOf(() => (record = createEventRecord(contents)))
    const index = heapMegabytes()
    print(
      `index ${count} events`,
      milliseconds(indexed),
      `${(index - held).toFixed(0)} MB, the events themselves ${(held - before).toFixed(0)} MB`,
    )
    const questions = madeUpQuestions(QUESTIONS, contents, gazetteer, wordsFor)
    const eventAsOf = eventsKnownBy(record, gazetteer)
    const answered = timesOf(questions, ({ text, language }) =>
      askQuestion(text, { language, now: NOW, timeZone: 'Europe/Kyiv', record, gazetteer, wordsFor, eventAsOf }),
    )
    const search = openFullTextSearch(contents)
    const searched = timesOf(questions, ({ text }) => search(text))
    print(
      `answer a question on ${count} events`,
      shown(quantilesOf(answered)),
      `full text search alone: ${shown(quantilesOf(searched))}`,
    )
  }
}
