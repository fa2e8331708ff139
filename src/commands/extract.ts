import { z } from 'zod'
import type { Dispatch } from '../domain/dispatch.ts'
import { LANGUAGES } from '../domain/language.ts'
import { daysOf, instantOf } from '../domain/moment.ts'
import { compareDiaries, type DiaryChange } from '../extraction/diary/compare-diaries.ts'
import type { Proposal, ProposedEvent } from '../extraction/proposal.ts'
import { createRuleExtractor } from '../extraction/rule-extractor.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { seededGazetteer } from '../gazetteer/seeded.ts'
import { readTextFile } from '../sources/dispatch-file.ts'
import { publication } from '../sources/dispatch-json.ts'
import { type Command, UsageError } from './command.ts'
import { readWhatCanBe, refuse } from './every-problem.ts'
import { proposedEventJson } from './proposed-event-json.ts'

const dispatchFile = z.object({
  id: z.string().min(1),
  language: z.enum(LANGUAGES),
  published: publication,
  headline: z.string().default(''),
  text: z.string(),
})

const readJson = (path: string): unknown => {
  const content = readTextFile(path)
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

interface Read {
  readonly dispatch: Dispatch
  readonly proposal: Proposal
}

const eventsOf = ({ proposal, dispatch }: Read, gazetteer: Gazetteer) =>
  proposal.events.map((event) => proposedEventJson(event, proposal, dispatch, gazetteer))

/** A change with its events as they are printed elsewhere. */
const changeJson = (change: DiaryChange, older: Read, newer: Read, gazetteer: Gazetteer) => {
  const was = (event: ProposedEvent) => proposedEventJson(event, older.proposal, older.dispatch, gazetteer)
  const is = (event: ProposedEvent) => proposedEventJson(event, newer.proposal, newer.dispatch, gazetteer)
  switch (change.kind) {
    case 'new':
      return { kind: change.kind, event: is(change.event) }
    case 'gone':
      return { kind: change.kind, event: was(change.event) }
    case 'changed':
      return { kind: change.kind, fields: change.fields, before: was(change.before), after: is(change.after) }
  }
}

const changesSince = (older: Read, newer: Read, gazetteer: Gazetteer) =>
  compareDiaries(older.proposal, newer.proposal, daysOf(newer.dispatch.published, 'UTC').first, gazetteer).map(
    (change) => changeJson(change, older, newer, gazetteer),
  )

export const extract: Command = {
  name: 'extract',
  usage: 'extract --json [--since OLDER] FILE…',
  summary: 'Says which events dispatches tell of, without taking them into the record.',
  help: [
    '  --json                one {"id", "events"} a line; the only form there is',
    '  --since OLDER         the edition of a diary before FILE: also "changes", what is new, changed, and gone without',
    '                        a word',
    '',
    'A file holds one dispatch: {"id", "language", "published", "headline", "text"}.',
  ],
  options: { json: { type: 'boolean' }, since: { type: 'string' } },
  takes: Number.POSITIVE_INFINITY,
  run: async ({ positionals, values, print }) => {
    if (positionals.length === 0) throw new UsageError('extract needs the files of dispatches: extract --json FILE…')
    if (values['since'] !== undefined && positionals.length > 1)
      throw new UsageError('extract: an older edition is compared with one newer FILE')
    const { read: dispatches, problems } = await readWhatCanBe(positionals, readDispatch)
    refuse(problems)
    const earlier = typeof values['since'] === 'string' ? readDispatch(values['since']) : undefined
    const gazetteer = seededGazetteer()
    const extractor = createRuleExtractor()
    const read = (dispatch: Dispatch): Read => ({ dispatch, proposal: extractor(dispatch, gazetteer) })
    const older = earlier ? read(earlier) : undefined
    for (const newer of dispatches.map(read)) {
      const changes = older ? { changes: changesSince(older, newer, gazetteer) } : {}
      print(JSON.stringify({ id: newer.dispatch.id, events: eventsOf(newer, gazetteer), ...changes }))
    }
    return 0
  },
}
