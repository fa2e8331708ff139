import type { ReaderContext } from '../briefing/reader-context.ts'
import { type ReviewCase, type ReviewContext } from '../review/case.ts'
import { corrected, participantsOf } from '../review/correction.ts'
import { decideOnMissed, findMissed, missedCard } from '../review/missed-card.ts'
import { reviewCard } from '../review/review-card.ts'
import type { KeptProposal } from '../store/matching/proposals.ts'
import { provenanceIn } from '../sources/byline.ts'
import { plainText } from '../texts/plain-text.ts'
import { type Command, UsageError } from './command.ts'
import { correctionIn, FIELDS_HELP, oneOf } from './correction.ts'
import { type Desk, type Step, takeStep } from './editor-desk.ts'
import { BY_HELP, LANGUAGE_HELP, languageOf, timeZoneOf, ZONE_HELP } from './options.ts'

const readerOf = async ({ invocation, library, signature }: Desk): Promise<ReaderContext> => ({
  record: await library.record(),
  gazetteer: library.gazetteer,
  words: library.wordsFor(languageOf(invocation)),
  timeZone: timeZoneOf(invocation),
  now: signature.at,
})

const contextOf = async (desk: Desk): Promise<ReviewContext> => ({
  ...(await readerOf(desk)),
  threshold: desk.invocation.config.publishConfidence,
})

const isNumber = (text: string): boolean => /^[1-9]\d{0,8}$/.test(text)

const proposalOf = async ({ library, given: [number = ''] }: Desk): Promise<KeptProposal> => {
  if (!isNumber(number)) throw new UsageError('review needs the number of a proposal: see `attache review`')
  const proposal = await library.store.review.proposal(Number(number))
  if (!proposal) throw new UsageError(`there is no proposal ${number}`)
  return proposal
}

const caseOf = async (proposal: KeptProposal, { library }: Desk, { record }: ReviewContext): Promise<ReviewCase> => {
  const { review } = library.store
  const dispatch = record.dispatches.get(proposal.dispatch)
  if (!dispatch) throw new UsageError(`the dispatch of proposal ${proposal.id} is not in the record`)
  const resolution = proposal.state === 'pending' ? await review.resolution(proposal) : proposal.resolution
  const { event } = resolution
  const known = event === undefined ? undefined : record.events.get(await review.currentName(event))
  const [steps, naming] = [await review.steps(proposal.id), await review.naming(dispatch.id)]
  return { proposal: { ...proposal, resolution }, dispatch, steps, known, naming }
}

const show: Step = async (desk) => {
  const context = await contextOf(desk)
  const card = reviewCard(await caseOf(await proposalOf(desk), desk, context), context)
  desk.invocation.print(plainText(card.html))
  return 0
}

const list: Step = async (desk) => {
  const { print } = desk.invocation
  const context = await contextOf(desk)
  const { review: kept } = desk.library.store
  const [pending, missed] = [await kept.pending(), await kept.missed()]
  for (const proposal of pending) {
    const card = reviewCard(await caseOf(proposal, desk, context), context)
    print(`${plainText(card.html)}\n`)
  }
  for (const { id } of missed) {
    const found = await findMissed(id, kept, context)
    if (found) print(`gone ${id}\n${plainText(missedCard(found, context).html)}\n`)
  }
  if (pending.length + missed.length === 0) print(context.words.text('review-queue-empty'))
  return 0
}

/** Says what became of it; a proposal that somebody else has decided is left as it is. */
const told = async (desk: Desk, done: boolean): Promise<number> => {
  await show(desk)
  if (done) return 0
  const { words } = await contextOf(desk)
  desk.invocation.print(`\n${words.text('review-too-late')}`)
  return 1
}

const publish: Step = async (desk) => {
  const { id } = await proposalOf(desk)
  return told(desk, (await desk.library.store.review.publish(id, desk.signature)) !== undefined)
}

const discard: Step = async (desk) => {
  const { id } = await proposalOf(desk)
  return told(desk, await desk.library.store.review.discard(id, desk.signature))
}

const undo: Step = async (desk) => {
  const { id } = await proposalOf(desk)
  return told(desk, (await desk.library.store.review.takeBack(id, desk.signature)) !== undefined)
}

const eventOf = async ({ library }: Desk, id: string | undefined): Promise<string> => {
  const event = await library.store.review.currentName(id ?? '')
  if (!(await library.record()).events.has(event)) throw new UsageError(`there is no event «${id ?? ''}»`)
  return event
}

const related =
  (relation: 'sameAs' | 'apartFrom'): Step =>
  async (desk) => {
    const { id } = await proposalOf(desk)
    const event = await eventOf(desk, desk.given[1])
    const outcome = await desk.library.store.review.publish(id, desk.signature, { [relation]: event })
    return told(desk, outcome !== undefined)
  }

const correct: Step = async (desk) => {
  const proposal = await proposalOf(desk)
  const changed = corrected(
    proposal.proposed,
    correctionIn(desk.given.slice(1), participantsOf(proposal.proposed), desk),
  )
  return told(desk, await desk.library.store.review.correct(proposal.id, desk.signature, changed))
}

const BACK = 'back'

/** Says from which outlet the dispatch of a proposal is, or takes that back. */
const source: Step = async (desk) => {
  const { library, signature, given } = desk
  const { dispatch } = await proposalOf(desk)
  const words = given.slice(1).join(' ')
  const named = provenanceIn(words)
  if (words !== BACK && !named) throw new UsageError(`«${words}» is no outlet and no address`)
  const done =
    words === BACK || !named
      ? await library.store.review.takeNamingBack(dispatch, signature)
      : await library.store.review.nameOutlet(dispatch, named, signature)
  await show(desk)
  return done ? 0 : 1
}

const VERDICTS = ['cancelled', 'postponed', 'kept', 'undo'] as const

/** What an editor makes of an event that a newer edition of a diary leaves out. */
const gone: Step = async (desk) => {
  const { library, given, signature, invocation } = desk
  const [number = '', word] = given
  const context = await contextOf(desk)
  const { review: kept } = library.store
  const found = isNumber(number) ? await findMissed(Number(number), kept, context) : undefined
  if (!found) throw new UsageError(`there is no «${number}» that is gone from a diary: see \`attache review\``)
  const verdict = oneOf(VERDICTS, word)
  const done =
    verdict === 'undo'
      ? (await kept.reopenMissed(found.entry.id, signature)) !== undefined
      : await decideOnMissed(found, verdict, signature, kept)
  const after = await findMissed(found.entry.id, kept, await contextOf(desk))
  if (after) invocation.print(plainText(missedCard(after, context).html))
  if (!done) invocation.print(`\n${context.words.text('review-too-late')}`)
  return done ? 0 : 1
}

const STEPS: Readonly<Record<string, Step>> = {
  list,
  show,
  publish,
  discard,
  merge: related('sameAs'),
  apart: related('apartFrom'),
  correct,
  source,
  undo,
  gone,
}

export const review: Command = {
  name: 'review',
  usage:
    'review [list | show N | publish N | discard N | merge N EVENT | apart N EVENT | correct N FIELD … | source N OUTLET | undo N | gone N VERDICT]',
  summary: 'Shows what waits for an editor, and decides on it.',
  help: [
    '  N                     the number of a proposal',
    '  publish, discard      into the record as it stands; not at all',
    '  merge, apart          into the record as a part of EVENT; as another event than EVENT for good',
    `  correct N ${FIELDS_HELP}`,
    '                        WHEN: a moment or words such as «6 January, 14:30»; WHEN and PLACE may be «none»',
    '  source                from which outlet the text is: a name, an address, or both; «back» takes that back',
    '  undo                  takes the last step on N back',
    '  gone                  what a newer edition of a diary leaves out: cancelled, postponed, kept; undo takes that back',
    BY_HELP,
    LANGUAGE_HELP,
    ZONE_HELP,
  ],
  options: { by: { type: 'string' }, language: { type: 'string' }, 'time-zone': { type: 'string' } },
  takes: { list: 0, show: 1, publish: 1, discard: 1, merge: 2, apart: 2, undo: 1, gone: 2 },
  run: (invocation) => takeStep('review', STEPS, invocation, 'list'),
}
