import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { LANGUAGES } from '../domain/language.ts'
import type { EventRecord } from '../domain/record.ts'
import { eventsKnownBy, type Library, openLibrary } from '../library.ts'
import { askQuestion } from '../questions/ask.ts'
import { plainText } from '../texts/plain-text.ts'
import { type Command, type Invocation, refuseMore, UsageError } from './command.ts'
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

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('not {"id", "language", "now", "question"} as JSON')
  }
}

/** Which fields of a line are amiss, and how. */
const faultsOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => (path.length > 0 ? `“${path.join('.')}”: ${message}` : message)).join('; ')

const checked = (text: string): BatchLine => {
  const { data, error } = batchLine.safeParse(jsonOf(text))
  if (!data) throw new UsageError(faultsOf(error))
  if (data.now !== undefined) parseInstant(data.now, 'now')
  return data
}

const readLine = (text: string, line: number): BatchLine | Refused => {
  try {
    return checked(text)
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault
    return { line, error: `line ${line}: ${fault.message}` }
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
  takes: Number.POSITIVE_INFINITY,
  run: async (invocation) => {
    const { positionals, values, print } = invocation
    if (values['batch']) refuseMore('ask --batch', positionals, 1)
    const lines = values['batch'] ? readBatch(positionals[0] ?? '') : []
    const asked = positionals.join(' ').trim()
    if (!values['batch'] && asked === '') throw new UsageError('ask needs a question')
    const library = await openLibrary(invocation.config, presentOf(invocation))
    try {
      const answer = await answerer(library, invocation)
      if (!values['batch']) print(answer(asked))
      for (const line of lines) print(JSON.stringify(answered(line, answer)))
      return lines.some((line) => 'error' in line) ? 1 : 0
    } finally {
      await library.store.close()
    }
  },
}
