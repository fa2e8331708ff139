import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Dispatch } from '../domain/dispatch.ts'
import { LANGUAGES } from '../domain/language.ts'
import { daysOf, instantOf, parseMoment } from '../domain/moment.ts'
import { createRuleExtractor } from '../extraction/rule-extractor.ts'
import { loadGazetteer } from '../gazetteer/load.ts'
import { type Command, UsageError } from './command.ts'
import { proposedEventJson } from './proposed-event-json.ts'

const GAZETTEER = fileURLToPath(new URL('../../seeds/gazetteer', import.meta.url))

const dispatchFile = z.object({
  id: z.string().min(1),
  language: z.enum(LANGUAGES),
  published: z.string().transform((text, context) => {
    const parsed = parseMoment(text.replace(/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?/, '$1'))
    if (parsed) return parsed
    context.addIssue(`not a day or an instant: ${text}`)
    return z.NEVER
  }),
  headline: z.string().default(''),
  text: z.string(),
})

const readJson = (path: string): unknown => {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`extract: ${path} can’t be read`)
  }
  try {
    return JSON.parse(content)
  } catch {
    throw new UsageError(`extract: ${path} is not JSON`)
  }
}

const problemOf = ({ issues: [issue] }: z.ZodError): string =>
  issue ? `${issue.path.join('.') || 'the file'}: ${issue.message}` : 'not a dispatch'

const readDispatch = (path: string): Dispatch => {
  const parsed = dispatchFile.safeParse(readJson(path))
  if (!parsed.success) throw new UsageError(`extract: ${path} is no dispatch: ${problemOf(parsed.error)}`)
  const { published } = parsed.data
  const knownFrom = instantOf(published) ?? Date.parse(`${daysOf(published, 'UTC').last}T23:59:00Z`)
  return { ...parsed.data, outlet: null, url: null, knownFrom }
}

export const extract: Command = {
  name: 'extract',
  usage: 'extract --json FILE…',
  summary: 'Says which events dispatches tell of, without taking them into the record.',
  help: [
    '  --json                one {"id", "events"} a line; the only form there is',
    '',
    'A file holds one dispatch: {"id", "language", "published", "headline", "text"}.',
  ],
  options: { json: { type: 'boolean' } },
  run: async ({ positionals, print }) => {
    if (positionals.length === 0) throw new UsageError('extract needs the files of dispatches: extract --json FILE…')
    const dispatches = positionals.map(readDispatch)
    const gazetteer = loadGazetteer(GAZETTEER)
    const extractor = createRuleExtractor()
    for (const dispatch of dispatches) {
      const proposal = extractor(dispatch, gazetteer)
      const events = proposal.events.map((event) => proposedEventJson(event, proposal, dispatch, gazetteer))
      print(JSON.stringify({ id: dispatch.id, events }))
    }
    return 0
  },
}
