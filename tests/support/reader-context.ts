import type { Language } from '../../src/domain/language.ts'
import type { EventRecord } from '../../src/domain/record.ts'
import type { ReaderContext } from '../../src/briefing/reader-context.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { smallGazetteer } from './gazetteer.ts'
import { recordOf } from './record.ts'

const wordsOf = new Map<Language, ReturnType<typeof createWords>>()

const wordsIn = (language: Language): ReturnType<typeof createWords> => {
  const words = wordsOf.get(language) ?? createWords(smallGazetteer, language)
  wordsOf.set(language, words)
  return words
}

/** Olena, who reads in Kyiv at eight in the morning of 3 January 2026. */
export const olena = (
  record: EventRecord = recordOf([]),
  given: Partial<ReaderContext> & { readonly language?: Language } = {},
): ReaderContext => ({
  words: wordsIn(given.language ?? 'uk'),
  gazetteer: smallGazetteer,
  record,
  now: Date.parse('2026-01-03T06:00:00Z'),
  timeZone: 'Europe/Kyiv',
  follows: [],
  ...given,
})
