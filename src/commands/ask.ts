import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { LANGUAGES } from '../domain/language.ts'
import type { EventRecord } from '../domain/record.ts'
import { eventsKnownBy, type Library, openLibrary } from '../library.ts'
import { askQuestion } from '../questions/ask.ts'
import { plainText } from '../texts/plain-text.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import {
  LANGUAGE_HELP,
  languageOf,
  NOW_HELP,
  nowOf,
  parseInstant,
  presentOf,
  timeZoneOf,
  ZONE_HELP,
} from './options.ts'

const batchLine = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  language: z.enum(LANGUAGES).optional(),
  now: z.string().optional(),
})

type BatchLine = z.infer<typeof batchLine>

/** A line that asks nothing: which it is, and what is wrong with it. */
interface Refused {
  readonly line: number
  readonly error: string
}

const readLine = (text: string, line: number): BatchLine | Refused => {
  try {
    const read = batchLine.parse(JSON.parse(text))
    if (read.now !== undefined) parseInstant(read.now, 'now')
    return read
  } catch (fault) {
    const error = fault instanceof UsageError ? fault.message : 'not {"id", "language", "now", "question"} as JSON'
    return { line, error: `line ${line}: ${error}` }
  }
}

const readBatch = (path: string): readonly (BatchLine | Refused)[] => {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`--batch: ${path} can’t be read`)
  }
  return content.split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, index + 1)]))
}

/** All that the database holds, or what it held at the instant that `--now` gives. */
const recordOf = ({ store, record }: Library, knownAt: number | undefined): Promise<EventRecord> =>
  knownAt === undefined ? record() : store.record(knownAt)

const answerer = async (library: Library, invocation: Invocation) => {
  const knownAt = nowOf(invocation)
  const record = await recordOf(library, knownAt)
  const context = {
    timeZone: timeZoneOf(invocation),
    gazetteer: library.gazetteer,
    wordsFor: library.wordsFor,
    record,
    eventAsOf: eventsKnownBy(record, library.gazetteer),
  }
  return (question: string, language = languageOf(invocation), now = knownAt ?? presentOf(invocation)) =>
    plainText(askQuestion(question, { ...context, language, now }).html)
}

const answered = (line: BatchLine | Refused, answer: Awaited<ReturnType<typeof answerer>>) => {
  if ('error' in line) return line
  const { id, question, language, now } = line
  return { id, text: answer(question, language, now === undefined ? undefined : parseInstant(now, 'now')) }
}

export const ask: Command = {
  name: 'ask',
  usage: 'ask "QUESTION" | ask --batch FILE [--language LANGUAGE] [--time-zone ZONE] [--now INSTANT]',
  summary: 'Answers a question from the record.',
  help: [
    '  --batch FILE          one {"id", "language", "now", "question"} a line in, one {"id", "text"} a line out;',
    '                        “now” is when it is asked, and the whole record answers (less with --now);',
    '                        a line that is none of these gives {"line", "error"}, the others are answered, and it ends with 1',
    LANGUAGE_HELP,
    ZONE_HELP,
    NOW_HELP,
  ],
  options: {
    // The file may also follow as an argument, so that a script can add it at the end.
    batch: { type: 'boolean' },
    language: { type: 'string' },
    'time-zone': { type: 'string' },
    now: { type: 'string' },
  },
  run: async (invocation) => {
    const { positionals, values, print } = invocation
    const lines = values['batch'] ? readBatch(positionals[0] ?? '') : []
    if (!values['batch'] && positionals.length === 0) throw new UsageError('ask needs a question')
    const library = await openLibrary(invocation.config, presentOf(invocation))
    try {
      const answer = await answerer(library, invocation)
      if (!values['batch']) print(answer(positionals.join(' ')))
      for (const line of lines) print(JSON.stringify(answered(line, answer)))
      return lines.some((line) => 'error' in line) ? 1 : 0
    } finally {
      await library.store.close()
    }
  },
}
