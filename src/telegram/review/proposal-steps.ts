import type { Action } from '../../domain/message.ts'
import type { Correction, FieldStep } from '../../domain/review.ts'
import { choicesFor } from '../../review/choices.ts'
import { corrected, participantsOf } from '../../review/correction.ts'
import type { Publication } from '../../store/matching/publishing.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { signatureOf } from '../editors.ts'
import type { Expectations } from '../expectation.ts'
import { show, tell } from '../reply.ts'
import { correctionOf } from './corrections.ts'
import { findCase, type OpenCase } from './desk.ts'
import { askForSource, takeSourceBack } from './naming.ts'
import { showOutcome, showProposal } from './proposal-card.ts'

type Pressed = Extract<Action, { readonly kind: 'review' }>

interface Desk extends Dependencies {
  readonly expectations: Expectations
}

const publish = async (desk: Desk, ctx: BotContext, id: number, publication: Publication): Promise<void> => {
  const { review } = desk.store
  const named = publication.sameAs ?? publication.apartFrom
  const { events } = await desk.record()
  if (named !== undefined && !events.has(await review.currentName(named))) return tell(ctx, 'bot-page-gone')
  const published = await review.publish(id, signatureOf(ctx, desk.now()), publication)
  await showOutcome(desk, ctx, id, published !== undefined)
}

/** False where it comes too late. */
export const correctProposal = async (
  { store, now }: Dependencies,
  ctx: BotContext,
  { given }: OpenCase,
  correction: Correction,
): Promise<boolean> => {
  const { id, proposed } = given.proposal
  return store.review.correct(id, signatureOf(ctx, now()), corrected(proposed, correction))
}

/** Pages to choose from, and what was chosen there; both only while the proposal waits. */
const turn = async (desk: Desk, ctx: BotContext, step: Pressed): Promise<void> => {
  const open = await findCase(desk, ctx.visit, step.proposal)
  if (!open) return tell(ctx, 'bot-page-gone')
  if (open.given.proposal.state !== 'pending') return showOutcome(desk, ctx, step.proposal, false)
  const page = choicesFor(open.given, step, open.context)
  if (!page) return tell(ctx, 'bot-page-gone')
  if (step.step === 'choose' && (step.field === 'when' || step.field === 'place'))
    desk.expectations.expect(ctx, { correct: step.field, proposal: step.proposal })
  await show(ctx, page, 'kept')
}

const set = async (desk: Desk, ctx: BotContext, step: Pressed & FieldStep): Promise<void> => {
  const open = await findCase(desk, ctx.visit, step.proposal)
  if (!open) return tell(ctx, 'bot-page-gone')
  const participants = participantsOf(open.given.proposal.proposed)
  const correction = correctionOf(step, {
    actor: (name) => participants.find((actor) => actor === name),
    place: (name) => desk.gazetteer.place(name)?.id,
  })
  if (!correction) return tell(ctx, 'bot-page-gone')
  await showOutcome(desk, ctx, step.proposal, await correctProposal(desk, ctx, open, correction))
}

/** What an editor's press on a proposal's card does: a step that is kept and can be undone, or a page to choose from. */
export const takeProposalStep = async (desk: Desk, ctx: BotContext, step: Pressed): Promise<void> => {
  const { proposal: id } = step
  const { review } = desk.store
  switch (step.step) {
    case 'card':
      return showProposal(desk, ctx, id)
    case 'publish':
      return publish(desk, ctx, id, {})
    case 'merge':
      return publish(desk, ctx, id, { sameAs: step.event })
    case 'apart':
      return publish(desk, ctx, id, { apartFrom: step.event })
    case 'discard':
      return showOutcome(desk, ctx, id, await review.discard(id, signatureOf(ctx, desk.now())))
    case 'source':
      return askForSource(desk, ctx, id)
    case 'source-back':
      return showOutcome(desk, ctx, id, await takeSourceBack(desk, ctx, id))
    case 'undo':
      return showOutcome(desk, ctx, id, (await review.takeBack(id, signatureOf(ctx, desk.now()))) !== undefined)
    case 'candidates':
    case 'correct':
    case 'choose':
    case 'participant':
      return turn(desk, ctx, step)
    case 'set-status':
    case 'set-day':
    case 'set-place':
    case 'set-presence':
    case 'set-mode':
    case 'leave-out':
      return set(desk, ctx, step)
  }
}
