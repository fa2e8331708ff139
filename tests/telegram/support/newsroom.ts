import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pages } from '../../../src/briefing/pages.ts'
import { readConfig } from '../../../src/config.ts'
import { eventsKnownBy, type Library, openLibrary } from '../../../src/library.ts'
import { createNewsroom } from '../../../src/newsroom.ts'
import { askQuestion } from '../../../src/questions/ask.ts'
import { type Conversation, PETRO, startConversation } from './conversation.ts'

/** Noon of 4 January 2026 in Kyiv. */
export const NOON = Date.parse('2026-01-04T12:00:00+02:00')

export interface Desk extends AsyncDisposable {
  readonly conversation: Conversation
  readonly library: Library
}

/** The bot on the seeded record with the real gazetteer and extractor; Petro is its editor. */
export const startDesk = async (env: Readonly<Record<string, string>> = {}): Promise<Desk> => {
  const folder = await mkdtemp(join(tmpdir(), 'attache-desk-'))
  const config = readConfig({ EDITORS: String(PETRO.id), ...env })
  const library = await openLibrary(config, NOON, join(folder, 'desk.db'))
  const conversation = await startConversation({
    ...library,
    pages,
    now: () => NOON,
    newsroom: createNewsroom(config, library, () => NOON),
    answer: (question, context) =>
      askQuestion(question, {
        ...context,
        language: context.words.language,
        wordsFor: library.wordsFor,
        eventAsOf: eventsKnownBy(context.record, library.gazetteer),
      }),
  })
  return {
    conversation,
    library,
    [Symbol.asyncDispose]: async () => {
      await conversation[Symbol.asyncDispose]()
      await library.store.close()
      await rm(folder, { recursive: true })
    },
  }
}
