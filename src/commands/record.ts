import { dayAt } from '../domain/calendar.ts'
import type { Claim } from '../domain/claim.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Correction } from '../domain/review.ts'
import { createRecordDesk, type RecordDesk, type Refusal, type Ruling } from '../review/record-desk.ts'
import type { EditKind, EditorDecision } from '../store/matching/decisions.ts'
import type { Signature } from '../store/matching/steps.ts'
import { type Command, UsageError } from './command.ts'
import { correctionIn, FIELDS_HELP } from './correction.ts'
import { type Desk, type Step, takeStep } from './editor-desk.ts'
import { BY_HELP, LANGUAGE_HELP, languageOf, timeZoneOf, ZONE_HELP } from './options.ts'

const signed = ({ by, at }: Signature): string => `${by}, ${new Date(at).toISOString()}`

const deskOf = ({ library }: Desk): RecordDesk => createRecordDesk(library.store.review, library.record)

const eventNamed = async (desk: Desk, id = ''): Promise<DiplomaticEvent> => {
  if (id === '') throw new UsageError('an event is missing: see `attache events`')
  const event = await deskOf(desk).event(id)
  if (!event) throw new UsageError(`there is no event «${id}»`)
  return event
}

const printEvent = (event: DiplomaticEvent, desk: Desk): void => {
  const { invocation, library, signature } = desk
  const words = library.wordsFor(languageOf(invocation))
  const timeZone = timeZoneOf(invocation)
  const day = words.when(event.when, { timeZone, today: dayAt(signature.at, timeZone) })
  invocation.print(`${event.id}  ${day}  ${words.title(event)}`)
}

/** The events to which what was said of those given is now counted. */
const printWhereClaimsStand = async (about: readonly DiplomaticEvent[], desk: Desk): Promise<void> => {
  const said = new Set(about.flatMap((event) => event.claims.map(({ id }) => id)))
  for (const event of (await desk.library.record()).events.values())
    if (event.claims.some(({ id }) => said.has(id))) printEvent(event, desk)
}

/** What an editor reads where a step is not taken. */
const REFUSALS: Readonly<Record<Refusal, (named: string) => string>> = {
  'no-event': (named) => `there is no event «${named}»`,
  'one-event': () => 'the two are one event',
  'no-dispatch': () => 'split needs the dispatches that speak of another event',
  'strange-dispatch': (named) => `dispatch «${named}» does not tell of the event`,
  'nothing-remains': () => 'no other dispatch tells of the event: nothing would remain of it',
  'no-claim': (named) => `no claim «${named}» is there for that: see \`attache record claims EVENT\``,
  'no-decision': () => 'there is no such decision: see `attache record decisions`',
  'undone-already': () => 'the decision is undone already: see `attache record decisions`',
  'is-so': () => 'it stands so already',
  'too-late': () => 'somebody else has just decided on it: look again',
}

/** Says by which number a decision can be undone, and how the events it was about stand now; a UsageError where there is none. */
const told = async (ruling: Ruling, before: EventRecord, desk: Desk, said?: string): Promise<number> => {
  if ('refused' in ruling) throw new UsageError(REFUSALS[ruling.refused](ruling.named ?? ''))
  const { decision, about } = ruling
  desk.invocation.print(said ?? `decision ${decision}; \`attache record undo ${decision}\` takes it back`)
  const known = about.flatMap((id) => before.events.get(id) ?? [])
  await printWhereClaimsStand(known, desk)
  const { events } = await desk.library.record()
  for (const { id, claims: own } of known)
    if (![...events.values()].some((event) => event.claims.some((claim) => own.some((one) => one.id === claim.id))))
      desk.invocation.print(`${id} has left the record: nothing else is said of it`)
  return 0
}

const decideOnPair =
  (verdict: 'merge' | 'keepApart'): Step =>
  async (desk) => {
    const [one, other] = [await eventNamed(desk, desk.given[0]), await eventNamed(desk, desk.given[1])]
    const before = await desk.library.record()
    return told(await deskOf(desk)[verdict](one.id, other.id, desk.signature), before, desk)
  }

const split: Step = async (desk) => {
  const event = await eventNamed(desk, desk.given[0])
  const before = await desk.library.record()
  return told(await deskOf(desk).split(event.id, desk.given.slice(1), desk.signature), before, desk)
}

const correct: Step = async (desk) => {
  const event = await eventNamed(desk, desk.given[0])
  const actors = event.participants.map(({ actor }) => actor)
  const correction = correctionIn(desk.given.slice(1), actors, desk)
  const before = await desk.library.record()
  return told(await deskOf(desk).correct(event.id, correction, desk.signature), before, desk)
}

const valueOf = (claim: Claim): string => {
  switch (claim.field) {
    case 'participant': {
      const { actor, represents, presence, mode } = claim.value
      return [actor, ...(represents === null ? [] : [`for ${represents}`]), presence, mode].join(' ')
    }
    case 'when':
      return [claim.value.start ?? 'no day', ...(claim.value.end === null ? [] : [claim.value.end])].join(' – ')
    case 'kind':
    case 'status':
    case 'place':
    case 'mode':
    case 'format':
    case 'host':
    case 'topic':
      return claim.value
  }
}

const lineOf = (claim: Claim): string => {
  const field = claim.stance === 'denied' ? `${claim.field} not` : claim.field
  return `${claim.id}  ${field} ${valueOf(claim)}  «${claim.quote.exact.replaceAll(/\s+/gu, ' ')}»`
}

const claims: Step = async (desk) => {
  const { library, invocation } = desk
  const event = await eventNamed(desk, desk.given[0])
  const { dispatches } = await library.record()
  const withdrawals = await library.store.review.withdrawals(event.id)
  printEvent(event, desk)
  for (const id of event.dispatches) {
    const dispatch = dispatches.get(id)
    invocation.print(`\ndispatch ${[id, dispatch?.outlet, dispatch?.headline].filter(Boolean).join('  ')}`)
    for (const claim of event.claims) if (claim.dispatch === id) invocation.print(`  ${lineOf(claim)}`)
  }
  if (withdrawals.length > 0) invocation.print('\nwithdrawn')
  for (const { claim, signature } of withdrawals) invocation.print(`  ${lineOf(claim)}  ${signed(signature)}`)
  return 0
}

const turn =
  (verdict: 'withdraw' | 'restore'): Step =>
  async (desk) => {
    const [id] = desk.given
    if (id === undefined) throw new UsageError(`${verdict} needs a claim: see \`attache record claims EVENT\``)
    const before = await desk.library.record()
    const ruling = await deskOf(desk)[verdict](id, desk.signature)
    return told(ruling, verdict === 'withdraw' ? before : await desk.library.record(), desk)
  }

const EDITS: Readonly<Record<EditKind, string>> = {
  withdrawn: 'withdraw',
  restored: 'restore',
  corrected: 'correct',
}

const VERDICTS: Readonly<Record<EditorDecision['verdict'], string>> = { same: 'merge', different: 'apart' }

const correctedAs = (correction: Correction): string => {
  if (correction.field === 'when') return `when ${correction.value?.start ?? 'none'}`
  const actor = 'actor' in correction ? [correction.actor] : []
  return [correction.field, ...actor, correction.value ?? 'none'].join(' ')
}

const nameOf = ({ verdict, one, other, edit }: EditorDecision): string => {
  if (edit) {
    const what = edit.correction ? [correctedAs(edit.correction)] : edit.claims
    return [EDITS[edit.kind], one, ...what].join(' ')
  }
  if (one !== other) return `${VERDICTS[verdict]} ${one} ${other}`
  return verdict === 'same' ? `merge of a dispatch with ${one}` : `split of ${one}`
}

const decisions: Step = async ({ library, invocation }) => {
  const made = await library.store.review.decisions()
  for (const decision of made) {
    const undone = decision.undone ? [`undone: ${signed(decision.undone)}`] : []
    invocation.print([`${decision.id}`, nameOf(decision), signed(decision), ...undone].join('  '))
  }
  if (made.length === 0) invocation.print('nothing has been decided')
  return 0
}

const undo: Step = async (desk) => {
  const { given, signature } = desk
  const [number = ''] = given
  if (!/^[1-9]\d{0,8}$/.test(number))
    throw new UsageError(`«${number}» is no number of a decision: see \`attache record decisions\``)
  const before = await desk.library.record()
  return told(await deskOf(desk).undo(Number(number), signature), before, desk, `decision ${number} is undone`)
}

const STEPS: Readonly<Record<string, Step>> = {
  claims,
  merge: decideOnPair('merge'),
  apart: decideOnPair('keepApart'),
  split,
  correct,
  withdraw: turn('withdraw'),
  restore: turn('restore'),
  decisions,
  undo,
}

export const record: Command = {
  name: 'record',
  usage:
    'record claims EVENT | correct EVENT FIELD … | merge EVENT OTHER | apart EVENT OTHER | split EVENT DISPATCH… | withdraw CLAIM | restore CLAIM | decisions | undo N',
  summary: 'Puts right what stands in the record: what was said of one event, and what was not.',
  help: [
    '  claims                what each dispatch says of EVENT, with its words and the names of the claims',
    '  merge, apart          the two are one event; are two for good',
    '  split                 what these dispatches say is of another event than EVENT',
    '  withdraw, restore     CLAIM is wrong and counts no more; counts again',
    `  correct EVENT ${FIELDS_HELP}`,
    '  decisions, undo       all that was decided on events of the record, by whom; takes decision N back',
    'Who was told otherwise is sent a correction by the running bot.',
    BY_HELP,
    LANGUAGE_HELP,
    ZONE_HELP,
  ],
  options: { by: { type: 'string' }, language: { type: 'string' }, 'time-zone': { type: 'string' } },
  takes: { claims: 1, merge: 2, apart: 2, withdraw: 1, restore: 1, decisions: 0, undo: 1 },
  run: (invocation) => takeStep('record', STEPS, invocation),
}
