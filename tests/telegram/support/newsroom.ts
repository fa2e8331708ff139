import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pages } from '../../../src/briefing/pages.ts'
import { readConfig } from '../../../src/config.ts'
import { eventsKnownBy, type Library, openLibrary } from '../../../src/library.ts'
import { createNewsroom } from '../../../src/newsroom.ts'
import { askQuestion } from '../../../src/questions/ask.ts'
import { withFolder } from '../../support/folder.ts'
import { type Conversation, PETRO, startConversation } from './conversation.ts'

/** Noon of 4 January 2026 in Kyiv. */
export const NOON = Date.parse('2026-01-04T12:00:00+02:00')

export interface Desk extends AsyncDisposable {
  readonly conversation: Conversation
  readonly library: Library
}

let seeded: Promise<Buffer> | undefined

/** A database with the seeds of noon; filled once, as that takes far longer than most tests. */
const seededFile = (): Promise<Buffer> =>
  (seeded ??= withFolder(async (folder) => {
    const path = join(folder, 'seeded.db')
    await (await openLibrary(readConfig({}), NOON, path)).store.close()
    return readFile(path)
  }))

/** The bot on the seeded record with the real gazetteer and extractor; Petro is its editor. */
export const startDesk = async (env: Readonly<Record<string, string>> = {}): Promise<Desk> => {
  const folder = await mkdtemp(join(tmpdir(), 'attache-desk-'))
  const config = readConfig({ EDITORS: String(PETRO.id), ...env })
  const path = join(folder, 'desk.db')
  await writeFile(path, await seededFile())
  const library = await openLibrary(config, NOON, path)
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
