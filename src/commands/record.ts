import { dayAt } from '../domain/calendar.ts'
import type { Claim } from '../domain/claim.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { EditorDecision } from '../store/matching/decisions.ts'
import type { Signature } from '../store/matching/steps.ts'
import { type Command, UsageError } from './command.ts'
import { type Desk, type Step, takeStep } from './editor-desk.ts'
import { BY_HELP, LANGUAGE_HELP, languageOf, timeZoneOf, ZONE_HELP } from './options.ts'

const signed = ({ by, at }: Signature): string => `${by}, ${new Date(at).toISOString()}`

const eventNamed = async ({ library }: Desk, id = ''): Promise<DiplomaticEvent> => {
  const name = await library.store.review.currentName(id)
  const event = (await library.record()).events.get(name)
  if (!event)
    throw new UsageError(id === '' ? 'an event is missing: see `attache events`' : `there is no event «${id}»`)
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

/** Says by which number a decision can be undone, and how what it was about stands now. */
const told = async (decision: number | undefined, about: readonly DiplomaticEvent[], desk: Desk): Promise<number> => {
  if (decision === undefined) throw new UsageError('that decides nothing')
  desk.invocation.print(`decision ${decision}; \`attache record undo ${decision}\` takes it back`)
  await printWhereClaimsStand(about, desk)
  return 0
}

const pairOf = async (desk: Desk): Promise<readonly [DiplomaticEvent, DiplomaticEvent]> => {
  const [one, other] = [await eventNamed(desk, desk.given[0]), await eventNamed(desk, desk.given[1])]
  if (one.id === other.id) throw new UsageError(`${desk.given[0]} and ${desk.given[1]} are one event`)
  return [one, other]
}

const decideOnPair =
  (verdict: 'merge' | 'keepApart'): Step =>
  async (desk) => {
    const [one, other] = await pairOf(desk)
    const { decision } = await desk.library.store.review[verdict](one.id, other.id, desk.signature)
    return told(decision, [one, other], desk)
  }

const split: Step = async (desk) => {
  const event = await eventNamed(desk, desk.given[0])
  const parted = desk.given.slice(1)
  if (parted.length === 0) throw new UsageError('split needs the dispatches that speak of another event')
  const strange = parted.find((dispatch) => !event.dispatches.includes(dispatch))
  if (strange !== undefined) throw new UsageError(`dispatch «${strange}» does not tell of ${event.id}`)
  if (event.dispatches.every((dispatch) => parted.includes(dispatch)))
    throw new UsageError(`no other dispatch tells of ${event.id}: nothing would remain of it`)
  const { decision } = await desk.library.store.review.split(event.id, parted, desk.signature)
  return told(decision, [event], desk)
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
  const withdrawals = await library.store.withdrawals(event.id)
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

const eventOfClaim = async ({ library }: Desk, id: string): Promise<DiplomaticEvent> => {
  for (const event of (await library.record()).events.values())
    if (event.claims.some((claim) => claim.id === id)) return event
  throw new UsageError(`no claim «${id}» stands in the record: see \`attache record claims EVENT\``)
}

const withdraw: Step = async (desk) => {
  const [id] = desk.given
  if (id === undefined) throw new UsageError('withdraw needs a claim: see `attache record claims EVENT`')
  const event = await eventOfClaim(desk, id)
  const changes = await desk.library.store.withdraw(id, desk.signature)
  if (!changes) throw new UsageError(`claim «${id}» has just been withdrawn by somebody else`)
  const left = (await desk.library.record()).events.get(event.id)
  if (left) printEvent(left, desk)
  else desk.invocation.print(`${event.id} has left the record: nothing else is said of it`)
  return 0
}

const NAMES: Readonly<Record<EditorDecision['verdict'], string>> = { same: 'merge', different: 'apart' }

const nameOf = ({ verdict, one, other }: EditorDecision): string => {
  if (one !== other) return `${NAMES[verdict]} ${one} ${other}`
  return verdict === 'same' ? `merge of a dispatch with ${one}` : `split of ${one}`
}

const decisions: Step = async ({ library, invocation }) => {
  const made = await library.store.review.decisions()
  for (const decision of made) {
    const undone = decision.undone ? [`undone: ${signed(decision.undone)}`] : []
    invocation.print([`${decision.id}`, nameOf(decision), signed(decision), ...undone].join('  '))
  }
  if (made.length === 0) invocation.print('nothing has been merged, split or kept apart')
  return 0
}

const decisionOf = async ({ library, given: [number = ''] }: Desk): Promise<EditorDecision> => {
  const decision = (await library.store.review.decisions()).find(({ id }) => `${id}` === number)
  if (!decision) throw new UsageError(`there is no decision «${number}»: see \`attache record decisions\``)
  if (decision.undone) throw new UsageError(`decision ${number} is undone already: ${signed(decision.undone)}`)
  return decision
}

const undo: Step = async (desk) => {
  const { review } = desk.library.store
  const { id, one, other } = await decisionOf(desk)
  const before = (await desk.library.record()).events
  const names: readonly EventId[] = [await review.currentName(one), await review.currentName(other)]
  await review.undo(id, desk.signature)
  desk.invocation.print(`decision ${id} is undone`)
  await printWhereClaimsStand(
    names.flatMap((name) => before.get(name) ?? []),
    desk,
  )
  return 0
}

const STEPS: Readonly<Record<string, Step>> = {
  claims,
  merge: decideOnPair('merge'),
  apart: decideOnPair('keepApart'),
  split,
  withdraw,
  decisions,
  undo,
}

export const record: Command = {
  name: 'record',
  usage:
    'record claims EVENT | merge EVENT OTHER | apart EVENT OTHER | split EVENT DISPATCH… | withdraw CLAIM | decisions | undo N',
  summary: 'Puts right what stands in the record: what was said of one event, and what was not.',
  help: [
    '  claims                what each dispatch says of EVENT, with its words and the names of the claims',
    '  merge, apart          the two are one event; are two for good',
    '  split                 what these dispatches say is of another event than EVENT',
    '  withdraw              CLAIM is wrong and counts no more',
    '  decisions, undo       what was merged, split and kept apart, by whom; takes decision N back',
    'Who was told otherwise is sent a correction by the running bot.',
    BY_HELP,
    LANGUAGE_HELP,
    ZONE_HELP,
  ],
  options: { by: { type: 'string' }, language: { type: 'string' }, 'time-zone': { type: 'string' } },
  run: (invocation) => takeStep('record', STEPS, invocation),
}
