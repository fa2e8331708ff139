import { fileURLToPath } from 'node:url'
import { createEventRecord, type EventRecord } from '../../src/domain/record.ts'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { type Answer, askQuestion, type QuestionContext } from '../../src/questions/ask.ts'
import type { Question } from '../../src/questions/question.ts'
import { eventKnownBy } from '../../src/reconciliation/known-by.ts'
import { replay } from '../../src/reconciliation/history.ts'
import { loadSeeds } from '../../src/sources/seeds.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { plainText } from '../../src/texts/plain-text.ts'

const seedsFolder = fileURLToPath(new URL('../../seeds', import.meta.url))

export const gazetteer = seededGazetteer()
const seeds = loadSeeds(`${seedsFolder}/dispatches`, gazetteer)
const words = new Map(LANGUAGES.map((language) => [language, createWords(gazetteer, language)]))

/** Noon of 4 January 2026 in Kyiv: the advisers have met, the leaders have not. */
const NOON = Date.parse('2026-01-04T12:00:00+02:00')

/** The seeds as they are known at an instant. */
const recordAt = (now: number): EventRecord => {
  const known = seeds.filter(({ dispatch }) => dispatch.knownFrom <= now)
  const claims = known.flatMap((seed) => seed.claims)
  const dispatches = new Map(known.map(({ dispatch }) => [dispatch.id, dispatch]))
  const ids = [...new Set(claims.map(({ event }) => event))]
  const kept = claims.map((claim) => ({ claim, withdrawnAt: null }))
  const histories = ids.map((id) =>
    replay(
      id,
      kept.filter(({ claim }) => claim.event === id),
      dispatches,
      gazetteer.place,
      now,
    ),
  )
  return createEventRecord({
    events: histories.flatMap(({ event }) => event ?? []),
    dispatches: [...dispatches.values()],
    changes: histories.flatMap(({ changes }) => changes),
  })
}

export const record = recordAt(NOON)

/** The words of a language, as the answers are written with. */
export const wordsFor = (language: Language) => {
  const found = words.get(language)
  if (!found) throw new Error(`no words for ${language}`)
  return found
}

type Told = Answer & { readonly text: string }

/** The answer that some record gives in Kyiv. */
export const askOf = (
  known: EventRecord,
  question: string,
  language: Language = 'uk',
  now = NOON,
  previous?: Question,
): Told => {
  const eventAsOf: QuestionContext['eventAsOf'] = (event, instant) =>
    eventKnownBy(event, instant, known.dispatches, gazetteer.place)
  const answer = askQuestion(question, {
    language,
    now,
    timeZone: 'Europe/Kyiv',
    record: known,
    gazetteer,
    wordsFor,
    eventAsOf,
    ...(previous && { previous }),
  })
  return { ...answer, text: plainText(answer.html) }
}

/** The answer that the seeds give. */
export const ask = (question: string, language: Language = 'uk', now = NOON, previous?: Question): Told =>
  askOf(now === NOON ? record : recordAt(now), question, language, now, previous)

/** What stands in the first line of an answer. */
export const firstLine = ({ text }: { readonly text: string }): string => text.split('\n')[0] ?? ''
